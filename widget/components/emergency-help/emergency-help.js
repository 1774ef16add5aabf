import { LitElement, html } from "../../vendor/lit/index.js";
import { words } from "../../text/words.js";
import { controls } from "../../styles/controls.js";
import { icons } from "../../styles/icons.js";
import { sheet } from "../../styles/sheet.js";
import { styles } from "./emergency-help.styles.js";
import "../danger-signs/danger-signs.js";
import "../phone-numbers/phone-numbers.js";

/**
 * The button that is always in sight, and the numbers behind it.
 *
 * @summary Needs no server: the numbers came with the page.
 * @property numbers  [{kind, title?, number}] of the clinic's country, most urgent first
 */
export class TriageEmergencyHelp extends LitElement {
  static styles = [controls, sheet, styles];

  static properties = { numbers: { attribute: false } };

  constructor() {
    super();
    this.numbers = [];
  }

  #handleOpenClick() {
    this.renderRoot.querySelector("dialog").showModal();
  }

  #handleCloseClick() {
    this.renderRoot.querySelector("dialog").close();
  }

  #handleKeydown(event) {
    if (event.key === "Escape") event.stopPropagation();
  }

  render() {
    return html`
      <button class="help" type="button" aria-haspopup="dialog" @click=${this.#handleOpenClick}>
        ${icons.phone}${words("emergency.button")}
      </button>
      <dialog aria-labelledby="heading" @keydown=${this.#handleKeydown}>
        <h2 id="heading">${words("emergency.help_heading")}</h2>
        <p>${words("emergency.help_text")}</p>
        <triage-phone-numbers call .numbers=${this.numbers}></triage-phone-numbers>
        <h3>${words("emergency.signs_heading")}</h3>
        <triage-danger-signs></triage-danger-signs>
        <div class="choices">
          <button class="secondary" type="button" @click=${this.#handleCloseClick}>${words("emergency.close")}</button>
        </div>
      </dialog>
    `;
  }
}

customElements.define("triage-emergency-help", TriageEmergencyHelp);
