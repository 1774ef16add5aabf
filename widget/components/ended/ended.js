import { LitElement, html } from "../../vendor/lit/index.js";
import { words } from "../../text/words.js";
import { controls } from "../../styles/controls.js";
import { emit } from "../emit.js";
import { styles } from "./ended.styles.js";

/**
 * Shown when the conversation of this tab is gone: expired, or deleted elsewhere.
 *
 * @event triage-again  the visitor wants a new chat
 */
export class TriageEnded extends LitElement {
  static styles = [controls, styles];

  focus() {
    this.renderRoot.querySelector("h2")?.focus();
  }

  render() {
    return html`
      <h2 tabindex="-1">${words("ended.heading")}</h2>
      <p>${words("ended.text")}</p>
      <button class="primary" type="button" @click=${() => emit(this, "again")}>${words("ended.again")}</button>
    `;
  }
}

customElements.define("triage-ended", TriageEnded);
