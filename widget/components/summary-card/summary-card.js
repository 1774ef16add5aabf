import { html, nothing } from "../../vendor/lit/index.js";
import { counted, words } from "../../text/words.js";
import { Card } from "../card.js";
import { emit } from "../emit.js";
import { styles } from "./summary-card.styles.js";

/**
 * What was understood, read back so that it can be put right: a tap on a line has it asked anew.
 * What is not the case is folded away: it is long.
 *
 * @property card       {lines: [{fact, answer, text, title?, payload?}]}: answer is present, absent or not_sure
 * @event triage-press  detail {payload, title} of the line that is wrong
 */
export class TriageSummaryCard extends Card {
  static styles = [...Card.styles, styles];

  render() {
    const [present, notSure, absent] = ["present", "not_sure", "absent"].map((answer) => this.#lines(answer));
    return html`<triage-care-card kicker=${words("summary.kicker")} heading=${words("summary.heading")}>
      ${this.section(words("summary.present"), present, this.#line)}
      ${this.section(words("summary.not_sure"), notSure, this.#line)}
      ${absent.length > 0
        ? html`<details>
            <summary>${counted("summary.absent", absent.length)}</summary>
            <ul>
              ${absent.map(this.#line)}
            </ul>
          </details>`
        : nothing}
      <p class="soft">${words("summary.change")}</p>
    </triage-care-card>`;
  }

  #lines(answer) {
    return (this.card.lines ?? []).filter((line) => line.answer === answer);
  }

  #line = ({ text, title, payload }) => {
    if (!payload) return html`<li dir="auto">${text}</li>`;
    return html`<li>
      <button type="button" class="line" @click=${() => emit(this, "press", { payload, title: title ?? text })}>
        <span dir="auto">${text}</span> <span class="change">${words("summary.change_line")}</span>
      </button>
    </li>`;
  };
}

customElements.define("triage-summary-card", TriageSummaryCard);
