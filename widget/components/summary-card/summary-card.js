import { html, nothing } from "../../vendor/lit/index.js";
import { counted, words } from "../../text/words.js";
import { Card } from "../card.js";

/**
 * What was understood, read back so that it can be put right. What is not the case is folded away: it is long.
 *
 * @property card  {lines: [{fact, answer, text}]}: answer is present, absent or not_sure
 */
export class TriageSummaryCard extends Card {
  render() {
    const [present, notSure, absent] = ["present", "not_sure", "absent"].map((answer) => this.#lines(answer));
    return html`<triage-care-card kicker=${words("summary.kicker")} heading=${words("summary.heading")}>
      ${this.section(words("summary.present"), present)} ${this.section(words("summary.not_sure"), notSure)}
      ${absent.length > 0
        ? html`<details>
            <summary>${counted("summary.absent", absent.length)}</summary>
            <ul>
              ${absent.map((line) => html`<li dir="auto">${line}</li>`)}
            </ul>
          </details>`
        : nothing}
      <p class="soft">${words("summary.change")}</p>
    </triage-care-card>`;
  }

  #lines(answer) {
    return (this.card.lines ?? []).filter((line) => line.answer === answer).map(({ text }) => text);
  }
}

customElements.define("triage-summary-card", TriageSummaryCard);
