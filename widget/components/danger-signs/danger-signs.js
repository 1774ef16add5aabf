import { LitElement, html } from "../../vendor/lit/index.js";
import { words } from "../../text/words.js";
import { advice } from "../../styles/advice.js";
import { controls } from "../../styles/controls.js";

const SIGNS = ["headache", "weakness", "speech", "confusion", "fever", "swelling", "unsafe"];

/** The signs that need help at once, as a list. The heading above it belongs to whoever shows it. */
export class TriageDangerSigns extends LitElement {
  static styles = [controls, advice];

  render() {
    return html`<ul>
      ${SIGNS.map((sign) => html`<li>${words(`sign.${sign}`)}</li>`)}
    </ul>`;
  }
}

customElements.define("triage-danger-signs", TriageDangerSigns);
