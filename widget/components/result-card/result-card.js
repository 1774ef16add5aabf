import { html, nothing } from "../../vendor/lit/index.js";
import { words, wordsOr } from "../../text/words.js";
import { Card } from "../card.js";
import { styles } from "./result-card.styles.js";
import "../danger-signs/danger-signs.js";

const LEVELS = { emergency: "emergency", same_day: "urgent", soon: "calm", routine: "calm", self_care: "home" };

/**
 * The outcome: how soon, whom to see and how soon each, why, and when to get help at once.
 *
 * @summary It never says "you have"; the urgency is in words; the safety net is always there.
 *          The message's text says the same in plain lines, so it is not shown beside the card.
 * @property card  {urgency, referrals: [{token, title?, urgency}], later?, reasons?: [string], criteria?: [{text}],
 *                  patterns?: [string], left_open?: [string], changes?: [{title, facts: [string]}], safety_net?, what_would_change?,
 *                  limits?} of the contract
 */
export class TriageResultCard extends Card {
  static styles = [...Card.styles, styles];

  render() {
    const { urgency, referrals = [], later = [], reasons = [], criteria = [], patterns = [], changes = [] } = this.card;
    return html`<triage-care-card
      level=${LEVELS[urgency] ?? "plain"}
      kicker=${wordsOr(`result.kicker.${urgency}`, words("result.kicker.routine"))}
      heading=${wordsOr(`result.urgency.${urgency}`, words("result.heading"))}
    >
      <p>${words("result.heading")}</p>
      ${this.#places("result.who", referrals)} ${this.#places("result.later", later)}
      ${this.section(words("result.because"), reasons)}
      ${this.section(words("result.why"), [...new Set(criteria.map(({ text }) => text))])}
      ${patterns.map((pattern) => html`<p dir="auto">${pattern}</p>`)} ${this.section(words("result.left_open"), this.card.left_open ?? [])}
      ${changes.map(({ title, facts }) => this.section(`${title}:`, facts))}
      ${this.card.what_would_change ? html`<p dir="auto">${this.card.what_would_change}</p>` : nothing}
      ${this.#safetyNet()}
      <p class="soft" dir="auto">${this.card.limits || words("result.limits")}</p>
    </triage-care-card>`;
  }

  #places(heading, referrals) {
    if (referrals.length === 0) return nothing;
    return html`<section>
      <h3>${words(heading)}</h3>
      <ul class="who">
        ${referrals.map(
          ({ token, title, urgency }) => html`<li>
            <span dir="auto">${title ?? wordsOr(`referral.${token}`, token)}</span>
            <span class="when">${wordsOr(`when.${urgency}`, urgency ?? "")}</span>
          </li>`,
        )}
      </ul>
    </section>`;
  }

  #safetyNet() {
    const own = this.card.safety_net;
    return html`<section class="net">
      ${own
        ? html`<p dir="auto">${own}</p>`
        : html`<h3>${words("result.net")}</h3>
            <triage-danger-signs></triage-danger-signs>`}
    </section>`;
  }
}

customElements.define("triage-result-card", TriageResultCard);
