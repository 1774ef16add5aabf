import { LitElement, html, nothing } from "../../vendor/lit/index.js";
import { counted, words } from "../../text/words.js";
import { advice } from "../../styles/advice.js";
import { controls } from "../../styles/controls.js";
import { styles } from "./summary-card.styles.js";
import "../care-card/care-card.js";

/**
 * What was understood, read back so that it can be put right. What is not the case is folded away: it is long.
 *
 * @property card  {lines: [{fact, answer, text}]}: answer is present, absent or not_sure
 */
export class TriageSummaryCard extends LitElement {
  static styles = [controls, advice, styles];

  static properties = { card: { attribute: false } };

  constructor() {
    super();
    this.card = {};
  }

  focus() {
    this.renderRoot.querySelector("triage-care-card")?.focus();
  }

  render() {
    const [present, notSure, absent] = ["present", "not_sure", "absent"].map((answer) => this.#lines(answer));
    return html`<triage-care-card kicker=${words("summary.kicker")} heading=${words("summary.heading")}>
      ${this.#section("summary.present", present)} ${this.#section("summary.not_sure", notSure)}
      ${absent.length > 0
        ? html`<details>
            <summary>${counted("summary.absent", absent.length)}</summary>
            ${this.#list(absent)}
          </details>`
        : nothing}
      <p class="soft">${words("summary.change")}</p>
    </triage-care-card>`;
  }

  #lines(answer) {
    return (this.card.lines ?? []).filter((line) => line.answer === answer).map(({ text }) => text);
  }

  #section(heading, lines) {
    if (lines.length === 0) return nothing;
    return html`<section>
      <h3>${words(heading)}</h3>
      ${this.#list(lines)}
    </section>`;
  }

  #list(lines) {
    return html`<ul>
      ${lines.map((line) => html`<li dir="auto">${line}</li>`)}
    </ul>`;
  }
}

customElements.define("triage-summary-card", TriageSummaryCard);
