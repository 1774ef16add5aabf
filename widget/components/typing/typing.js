import { LitElement, html } from "../../vendor/lit/index.js";
import { words } from "../../text/words.js";
import { controls } from "../../styles/controls.js";
import { styles } from "./typing.styles.js";

/** Three dots while the assistant works on its reply. Stands outside the live region: it is not a message. */
export class TriageTyping extends LitElement {
  static styles = [controls, styles];

  render() {
    return html`<span class="unseen">${words("typing.label")}</span>
      <span class="dots" aria-hidden="true"><i></i><i></i><i></i></span>`;
  }
}

customElements.define("triage-typing", TriageTyping);
