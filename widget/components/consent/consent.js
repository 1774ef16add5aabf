import { LitElement, html, nothing } from "../../vendor/lit/index.js";
import { words } from "../../text/words.js";
import { controls } from "../../styles/controls.js";
import { icons } from "../../styles/icons.js";
import { emit } from "../emit.js";
import { styles } from "./consent.styles.js";
import "../privacy-notice/privacy-notice.js";

/**
 * What the visitor is told and asked before anything leaves the page.
 *
 * @summary The box is never ticked beforehand; without it nothing is sent.
 * @property clinic    {name, phone, numbers}: the clinic of this page
 * @property starting  true while the chat is being opened
 * @event triage-consent  the visitor ticked the box and asked to start
 */
export class TriageConsent extends LitElement {
  static styles = [controls, styles];

  static properties = {
    clinic: { attribute: false },
    starting: { type: Boolean },
    _isMissing: { state: true },
  };

  constructor() {
    super();
    this.clinic = { name: "", phone: "", numbers: [] };
    this.starting = false;
    this._isMissing = false;
  }

  focus() {
    this.renderRoot.querySelector("h2")?.focus();
  }

  #handleSubmit(event) {
    event.preventDefault();
    if (this.starting) return;
    const box = this.renderRoot.querySelector("#agree");
    this._isMissing = !box.checked;
    if (box.checked) emit(this, "consent");
    else box.focus();
  }

  #handleBoxChange({ target }) {
    if (target.checked) this._isMissing = false;
  }

  render() {
    const { name, phone, numbers } = this.clinic;
    const ambulance = numbers.find(({ kind }) => kind === "ambulance")?.number;
    return html`
      <h2 tabindex="-1">${words("consent.heading")}</h2>
      <p>${words("consent.intro")}</p>
      ${ambulance
        ? html`<p class="emergency">
            ${icons.alert}
            <a href="tel:${ambulance}">${words("consent.emergency", { ambulance })}</a>
          </p>`
        : nothing}
      <form novalidate @submit=${this.#handleSubmit}>
        <label class="box ${this._isMissing ? "missing" : ""}">
          <input
            id="agree"
            type="checkbox"
            required
            aria-invalid=${this._isMissing}
            aria-describedby=${this._isMissing ? "missing" : nothing}
            @change=${this.#handleBoxChange}
          />
          <span>${words("consent.agree", { clinic: name })}</span>
        </label>
        ${this._isMissing ? html`<p class="error" id="missing">${words("consent.missing")}</p>` : nothing}
        <button class="primary" type="submit" ?disabled=${this.starting}>
          ${words(this.starting ? "consent.starting" : "consent.start")}
        </button>
      </form>
      <details>
        <summary>${words("privacy.heading")}</summary>
        <triage-privacy-notice .clinic=${this.clinic}></triage-privacy-notice>
      </details>
      ${phone
        ? html`<p class="soft">${words("consent.phone", { clinic: name })} <a href="tel:${phone}" dir="ltr">${phone}</a></p>`
        : nothing}
    `;
  }
}

customElements.define("triage-consent", TriageConsent);
