import { LitElement, html, nothing } from "../../vendor/lit/index.js";
import { words } from "../../text/words.js";
import { controls } from "../../styles/controls.js";
import { emit } from "../emit.js";
import "../care-card/care-card.js";
import "../emergency-card/emergency-card.js";
import "../danger-signs/danger-signs.js";
import "../phone-numbers/phone-numbers.js";

const TOO_MANY_REQUESTS = 429;
const NEEDED_NOW = new Set(["ambulance", "urgent", "clinic"]);

/**
 * The server cannot be reached: what is dangerous, whom to phone, and that nothing is lost.
 *
 * @summary Needs no server. Says that a message is kept only while one is.
 * @property failure  the failure being waited out: {status, problem?}; a problem may bring an emergency card
 * @property numbers  the clinic's numbers, most urgent first, its own telephone among them
 * @attribute kept    a message of the visitor waits to be sent
 * @event triage-retry  try at once
 */
export class TriageTrouble extends LitElement {
  static styles = [controls];

  static properties = { failure: { attribute: false }, numbers: { attribute: false }, kept: { type: Boolean } };

  constructor() {
    super();
    this.failure = { status: 0 };
    this.numbers = [];
    this.kept = false;
  }

  render() {
    if (this.failure.status === TOO_MANY_REQUESTS) return html`<p class="soft">${words("trouble.busy")}</p>`;
    const ambulance = this.numbers.find(({ kind }) => kind === "ambulance")?.number;
    return html`${this.#emergency()}<triage-care-card level="urgent" kicker=${words("trouble.kicker")} heading=${words("trouble.heading")}>
      <p>${words(this.kept ? "trouble.kept" : "trouble.plain")}</p>
      <div>
        <button class="secondary" type="button" @click=${() => emit(this, "retry")}>${words("trouble.retry")}</button>
      </div>
      ${ambulance
        ? html`<section>
            <h3>${words("trouble.urgent", { ambulance })}</h3>
            <triage-danger-signs></triage-danger-signs>
          </section>`
        : nothing}
      <triage-phone-numbers .numbers=${this.numbers.filter(({ kind }) => NEEDED_NOW.has(kind))}></triage-phone-numbers>
    </triage-care-card>`;
  }

  /** A message that could not be stored may still tell of danger. */
  #emergency() {
    const { card, detail } = this.failure.problem ?? {};
    if (card?.kind !== "emergency") return nothing;
    return html`<triage-emergency-card .card=${card} .text=${detail} .numbers=${this.numbers}></triage-emergency-card>`;
  }
}

customElements.define("triage-trouble", TriageTrouble);
