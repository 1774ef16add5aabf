import { html } from "../vendor/lit/index.js";
import { Card } from "./card.js";
import "./phone-numbers/phone-numbers.js";

/**
 * What the cards of the two urgent levels share: a sentence, what to do until help is there, whom to call.
 *
 * @property card     {heading?, steps?: [string], numbers?: [{kind, title?, number}]} of the contract
 * @property text     the message's own words, which may end with the steps; the widget's stand in where it is empty
 * @property numbers  the clinic's numbers, where the card brings none
 */
export class AdviceCard extends Card {
  static properties = { text: {}, numbers: { attribute: false } };

  constructor() {
    super();
    this.text = "";
    this.numbers = [];
  }

  /** @param shown  {level, kicker, heading, text, numbers, isCall}: what a card of this level says by itself */
  advice({ level, kicker, heading, text, numbers, isCall }) {
    const steps = this.card.steps ?? [];
    const sentences = this.text.split("\n").filter((line) => line && !steps.includes(line));
    const said = sentences.length > 0 ? sentences : [text];
    return html`<triage-care-card level=${level} kicker=${kicker} heading=${this.card.heading || heading}>
      ${said.map((sentence) => html`<p dir="auto">${sentence}</p>`)}
      <triage-phone-numbers ?call=${isCall} .numbers=${numbers}></triage-phone-numbers>
      ${this.list(steps)}
    </triage-care-card>`;
  }
}
