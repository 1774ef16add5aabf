import { LitElement, html } from "../../vendor/lit/index.js";
import { words } from "../../text/words.js";
import { controls } from "../../styles/controls.js";
import "../care-card/care-card.js";
import "../phone-numbers/phone-numbers.js";

/**
 * Be seen or phoned by a clinician today.
 *
 * @property card     {heading?, numbers?: [{kind, title?, number}]} of the contract
 * @property text     the message's own sentence; the widget's stands in where it is empty
 * @property numbers  the clinic's numbers, where the card brings none
 */
export class TriageSameDayCard extends LitElement {
  static styles = [controls];

  static properties = { card: { attribute: false }, text: {}, numbers: { attribute: false } };

  constructor() {
    super();
    this.card = {};
    this.text = "";
    this.numbers = [];
  }

  focus() {
    this.renderRoot.querySelector("triage-care-card")?.focus();
  }

  render() {
    const daytime = this.numbers.filter(({ kind }) => kind === "urgent" || kind === "clinic");
    const numbers = this.card.numbers?.length ? this.card.numbers : daytime;
    const urgent = numbers[0]?.number ?? "";
    return html`<triage-care-card
      level="urgent"
      kicker=${words("same_day.kicker")}
      heading=${this.card.heading || words("same_day.heading")}
    >
      <p dir="auto">${this.text || words("same_day.text", { urgent })}</p>
      <triage-phone-numbers .numbers=${numbers}></triage-phone-numbers>
    </triage-care-card>`;
  }
}

customElements.define("triage-same-day-card", TriageSameDayCard);
