import { LitElement, html, nothing } from "../../vendor/lit/index.js";
import { words } from "../../text/words.js";
import { controls } from "../../styles/controls.js";
import { webAddress } from "../web_address.js";
import { styles } from "./privacy-notice.styles.js";

const POINTS = ["what", "why", "who", "where", "rights", "watched"];

/**
 * The privacy notice, in short sentences.
 *
 * @property clinic  {name, privacy_url?}: who keeps the data, and where its own notice stands
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
    const own = webAddress(this.clinic.privacy_url);
    return html`<ul>
        ${POINTS.map((point) => html`<li>${words(`privacy.${point}`, values)}</li>`)}
      </ul>
      ${own
        ? html`<p><a href=${own} target="_blank" rel="noopener noreferrer">${words("privacy.own", values)}</a></p>`
        : nothing}`;
  }
}

customElements.define("triage-privacy-notice", TriagePrivacyNotice);
