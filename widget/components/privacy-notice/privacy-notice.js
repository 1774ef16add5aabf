import { LitElement, html } from "../../vendor/lit/index.js";
import { words } from "../../text/words.js";
import { controls } from "../../styles/controls.js";
import { styles } from "./privacy-notice.styles.js";

const POINTS = ["what", "why", "who", "where", "rights", "watched"];

/**
 * The privacy notice, in short sentences.
 *
 * @property clinic  {name}: who keeps the data
 */
export class TriagePrivacyNotice extends LitElement {
  static styles = [controls, styles];

  static properties = { clinic: { attribute: false } };

  constructor() {
    super();
    this.clinic = { name: "" };
  }

  render() {
    const values = { clinic: this.clinic.name };
    return html`<ul>
      ${POINTS.map((point) => html`<li>${words(`privacy.${point}`, values)}</li>`)}
    </ul>`;
  }
}

customElements.define("triage-privacy-notice", TriagePrivacyNotice);
