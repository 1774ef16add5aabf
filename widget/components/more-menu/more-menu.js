import { LitElement, html } from "../../vendor/lit/index.js";
import { words } from "../../text/words.js";
import { controls } from "../../styles/controls.js";
import { icons } from "../../styles/icons.js";
import { emit } from "../emit.js";
import { styles } from "./more-menu.styles.js";

const CHOICES = [
  ["start-again", "menu.start_again"],
  ["transcript", "menu.transcript"],
  ["erase", "menu.erase"],
];

/**
 * What one seldom needs: start again, download the transcript, delete my data.
 *
 * @summary A disclosure: a button that opens a list of buttons. Escape and a click elsewhere close it.
 * @event triage-start-again
 * @event triage-transcript
 * @event triage-erase
 */
export class TriageMoreMenu extends LitElement {
  static styles = [controls, styles];

  static properties = { _isOpen: { state: true } };

  constructor() {
    super();
    this._isOpen = false;
    this.addEventListener("focusout", (event) => this.#handleFocusout(event));
  }

  #handleFocusout({ relatedTarget }) {
    if (!this.renderRoot.contains(relatedTarget)) this._isOpen = false;
  }

  #handleKeydown(event) {
    if (event.key !== "Escape" || !this._isOpen) return;
    event.stopPropagation();
    this._isOpen = false;
    this.renderRoot.querySelector("#opener").focus();
  }

  #handleChoiceClick(name) {
    this._isOpen = false;
    this.renderRoot.querySelector("#opener").focus();
    emit(this, name);
  }

  render() {
    return html`<div class="menu" @keydown=${this.#handleKeydown}>
      <button
        id="opener"
        type="button"
        aria-label=${words("header.menu")}
        aria-expanded=${this._isOpen}
        aria-controls="choices"
        @click=${() => (this._isOpen = !this._isOpen)}
      >
        ${icons.more}
      </button>
      <ul id="choices" ?hidden=${!this._isOpen}>
        ${CHOICES.map(
          ([name, key]) => html`<li>
            <button type="button" @click=${() => this.#handleChoiceClick(name)}>${words(key)}</button>
          </li>`,
        )}
      </ul>
    </div>`;
  }
}

customElements.define("triage-more-menu", TriageMoreMenu);
