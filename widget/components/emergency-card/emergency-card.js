import { LitElement, html } from "../../vendor/lit/index.js";
import { words } from "../../text/words.js";
import { controls } from "../../styles/controls.js";
import "../care-card/care-card.js";
import "../phone-numbers/phone-numbers.js";

/**
 * Call an ambulance now: a heading, a sentence and one big button that dials.
 *
 * @property card     {heading?, numbers?: [{kind, title?, number}]} of the contract
 * @property text     the message's own sentence; the widget's stands in where it is empty
 * @property numbers  the clinic's numbers, where the card brings none
 */
export class TriageEmergencyCard extends LitElement {
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
    const numbers = this.card.numbers?.length ? this.card.numbers : this.numbers.slice(0, 1);
    const ambulance = numbers[0]?.number ?? "";
    return html`<triage-care-card
      level="emergency"
      kicker=${words("emergency.kicker")}
      heading=${this.card.heading || words("emergency.heading")}
    >
      <p dir="auto">${this.text || words("emergency.text", { ambulance })}</p>
      <triage-phone-numbers call .numbers=${numbers}></triage-phone-numbers>
    </triage-care-card>`;
  }
}

customElements.define("triage-emergency-card", TriageEmergencyCard);
