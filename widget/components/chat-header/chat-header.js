import { LitElement, html, nothing } from "../../vendor/lit/index.js";
import { words } from "../../text/words.js";
import { controls } from "../../styles/controls.js";
import { icons } from "../../styles/icons.js";
import { emit } from "../emit.js";
import { styles } from "./chat-header.styles.js";
import "../emergency-help/emergency-help.js";
import "../more-menu/more-menu.js";

/**
 * Who is speaking, emergency help, and what one seldom needs.
 *
 * @property clinic     {name, numbers}
 * @attribute open      a conversation is open, so there is something to download or delete
 * @attribute closable  the chat lies in a frame that can be closed
 * @event triage-close  the visitor closes the chat
 */
export class TriageChatHeader extends LitElement {
  static styles = [controls, styles];

  static properties = { clinic: { attribute: false }, open: { type: Boolean }, closable: { type: Boolean } };

  constructor() {
    super();
    this.clinic = { name: "", numbers: [] };
    this.open = false;
    this.closable = false;
  }

  render() {
    return html`<header>
      <div class="who">
        <h1 dir="auto">${this.clinic.name}</h1>
        <div class="tools">
          ${this.open ? html`<triage-more-menu></triage-more-menu>` : nothing}
          ${this.closable
            ? html`<button class="icon" type="button" aria-label=${words("header.close")} @click=${() => emit(this, "close")}>
                ${icons.close}
              </button>`
            : nothing}
        </div>
      </div>
      <div class="help">
        <p>${words("header.subtitle")}</p>
        <triage-emergency-help .numbers=${this.clinic.numbers}></triage-emergency-help>
      </div>
    </header>`;
  }
}

customElements.define("triage-chat-header", TriageChatHeader);
