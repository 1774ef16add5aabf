import { LitElement, html, nothing } from "../../vendor/lit/index.js";
import { words } from "../../text/words.js";
import { controls } from "../../styles/controls.js";
import { sheet } from "../../styles/sheet.js";

/**
 * Asks once more before something that cannot be undone.
 *
 * @summary A modal dialog: focus stays inside, Escape means no, focus goes back to where it was.
 * @method ask  ({heading, text, confirm, isGrave}) → promise of true or false
 */
export class TriageConfirmDialog extends LitElement {
  static styles = [controls, sheet];

  static properties = { _asked: { state: true } };

  #settle = null;

  constructor() {
    super();
    this._asked = null;
  }

  async ask(asked) {
    this._asked = asked;
    await this.updateComplete;
    this.renderRoot.querySelector("dialog").showModal();
    return new Promise((settle) => {
      this.#settle = settle;
    });
  }

  #handleClose({ target }) {
    this.#settle?.(target.returnValue === "confirm");
    this.#settle = null;
    this._asked = null;
  }

  #handleKeydown(event) {
    if (event.key === "Escape") event.stopPropagation();
  }

  render() {
    if (!this._asked) return nothing;
    const { heading, text, confirm, isGrave } = this._asked;
    return html`<dialog aria-labelledby="heading" @close=${this.#handleClose} @keydown=${this.#handleKeydown}>
      <h2 id="heading">${heading}</h2>
      <p>${text}</p>
      <form method="dialog" class="choices">
        <button class="secondary" value="cancel">${words("dialog.cancel")}</button>
        <button class=${isGrave ? "danger" : "primary"} value="confirm">${confirm}</button>
      </form>
    </dialog>`;
  }
}

customElements.define("triage-confirm-dialog", TriageConfirmDialog);
