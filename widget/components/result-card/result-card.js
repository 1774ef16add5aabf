import { LitElement, html, nothing } from "../../vendor/lit/index.js";
import { words, wordsOr } from "../../text/words.js";
import { controls } from "../../styles/controls.js";
import { styles } from "./result-card.styles.js";
import "../care-card/care-card.js";
import "../danger-signs/danger-signs.js";
import "../phone-numbers/phone-numbers.js";

const LEVELS = { emergency: "emergency", same_day: "urgent", soon: "calm", routine: "calm", self_care: "home" };

/**
 * The outcome: how soon, whom to see and how soon each, why, and when to get help at once.
 *
 * @summary It never says "you have"; the urgency is in words; the safety net is always there.
 * @property card  {urgency, referrals: [{token, urgency, title?}], reasons: [string], safety_net?, left_open?: [string],
 *                  heading?, patterns?: [string], numbers?} of the contract
 * @property text  the message's own sentence
 */
export class TriageResultCard extends LitElement {
  static styles = [controls, styles];

  static properties = { card: { attribute: false }, text: {} };

  constructor() {
    super();
    this.card = {};
    this.text = "";
  }

  focus() {
    this.renderRoot.querySelector("triage-care-card")?.focus();
  }

  render() {
    const { urgency, referrals = [], patterns = [], numbers = [] } = this.card;
    return html`<triage-care-card
      level=${LEVELS[urgency] ?? "plain"}
      kicker=${wordsOr(`result.kicker.${urgency}`, words("result.kicker.routine"))}
      heading=${this.card.heading || wordsOr(`result.urgency.${urgency}`, words("result.heading"))}
    >
      <p dir="auto">${this.text || words("result.heading")}</p>
      ${referrals.length > 0
        ? html`<section>
            <h3>${words("result.who")}</h3>
            <ul class="who">
              ${referrals.map((referral) => this.#referral(referral))}
            </ul>
          </section>`
        : nothing}
      ${numbers.length > 0 ? html`<triage-phone-numbers .numbers=${numbers}></triage-phone-numbers>` : nothing}
      ${patterns.map((pattern) => html`<p dir="auto">${pattern}</p>`)}
      ${this.#list("result.because", this.card.reasons ?? [])} ${this.#safetyNet()}
      ${this.#list("result.left_open", this.card.left_open ?? [])}
      <p class="soft">${words("result.limits")}</p>
    </triage-care-card>`;
  }

  #referral({ token, title, urgency }) {
    return html`<li>
      <span dir="auto">${title ?? wordsOr(`referral.${token}`, token)}</span>
      <span class="when" data-urgency=${urgency ?? ""}>${wordsOr(`when.${urgency}`, urgency ?? "")}</span>
    </li>`;
  }

  #list(heading, lines) {
    if (lines.length === 0) return nothing;
    return html`<section>
      <h3>${words(heading)}</h3>
      <ul>
        ${lines.map((line) => html`<li dir="auto">${line}</li>`)}
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
