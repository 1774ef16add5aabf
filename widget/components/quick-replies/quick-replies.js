import { LitElement, html } from "../../vendor/lit/index.js";
import { words } from "../../text/words.js";
import { controls } from "../../styles/controls.js";
import { emit } from "../emit.js";
import { styles } from "./quick-replies.styles.js";

/**
 * Ready-made answers; the first tap sends one, and only one.
 *
 * @property replies   [{title, …}]: what is offered; the chosen one travels back whole
 * @attribute stacked  one below the other, for answers that are sentences
 * @event triage-choose  detail: the reply that was chosen
 */
export class TriageQuickReplies extends LitElement {
  static styles = [controls, styles];

  static properties = {
    replies: { attribute: false },
    stacked: { type: Boolean, reflect: true },
    _chosen: { state: true },
  };

  constructor() {
    super();
    this.replies = [];
    this.stacked = false;
    this._chosen = null;
  }

  #handleClick(reply) {
    if (this._chosen) return;
    this._chosen = reply;
    emit(this, "choose", reply);
  }

  render() {
    return html`<div role="group" aria-label=${words("answer.label")}>
      ${this.replies.map(
        (reply) => html`<button
          type="button"
          class="secondary"
          aria-disabled=${this._chosen !== null}
          @click=${() => this.#handleClick(reply)}
        >
          <span dir="auto">${reply.title}</span>
        </button>`,
      )}
    </div>`;
  }
}

customElements.define("triage-quick-replies", TriageQuickReplies);
