import { LitElement, html, nothing } from "../../vendor/lit/index.js";
import { words } from "../../text/words.js";
import { controls } from "../../styles/controls.js";
import { emit } from "../emit.js";
import { styles } from "./number-input.styles.js";

/** A limit that tells people something about the question; beyond it, it only keeps nonsense out. */
const TELLING_MAXIMUM = 365;

/** What is wrong with a written number, as a key of the text table, or null. A decimal comma is taken as a point. */
function fault(text, { min, max, whole }) {
  const number = Number(text);
  if (text === "" || !Number.isFinite(number)) return "answer.number_missing";
  if (whole && !Number.isInteger(number)) return "answer.number_whole";
  const isLow = min !== null && number < min;
  const isHigh = max !== null && number > max;
  if (!isLow && !isHigh) return null;
  if (min !== null && max !== null) return "answer.number_range";
  return isLow ? "answer.number_low" : "answer.number_high";
}

/**
 * A number with its unit, checked against what is possible before it is sent.
 *
 * @property question  {unit?, min?, max?, whole?} of the contract
 * @event triage-answer  detail {value, shown}; value is the number
 */
export class TriageNumberInput extends LitElement {
  static styles = [controls, styles];

  static properties = { question: { attribute: false }, _fault: { state: true }, _isSent: { state: true } };

  constructor() {
    super();
    this.question = {};
    this._fault = null;
    this._isSent = false;
  }

  get #limits() {
    const { min = null, max = null, whole = false } = this.question;
    return { min, max, whole };
  }

  #handleSubmit(event) {
    event.preventDefault();
    if (this._isSent) return;
    const field = this.renderRoot.querySelector("input");
    const text = field.value.trim().replace(",", ".");
    this._fault = fault(text, this.#limits);
    if (this._fault) {
      field.focus();
      return;
    }
    this._isSent = true;
    emit(this, "answer", { value: Number(text), shown: [text, this.question.unit].filter(Boolean).join(" ") });
  }

  get #hint() {
    const { min, max } = this.#limits;
    return min !== null && max !== null && max <= TELLING_MAXIMUM ? words("answer.number_between", { min, max }) : "";
  }

  render() {
    const { unit } = this.question;
    const label = unit ? words("answer.number", { unit }) : words("answer.number_plain");
    return html`<form novalidate @submit=${this.#handleSubmit}>
      <label for="number">${label}</label>
      <p class="soft" id="hint">${this.#hint}</p>
      ${this._fault ? html`<p class="error" id="fault">${words(this._fault, this.#limits)}</p>` : nothing}
      <div class="row">
        <input
          id="number"
          type="text"
          inputmode="decimal"
          autocomplete="off"
          dir="ltr"
          maxlength="12"
          aria-invalid=${this._fault !== null}
          aria-describedby=${this._fault ? "hint fault" : "hint"}
        />
        ${unit ? html`<span class="unit" aria-hidden="true">${unit}</span>` : nothing}
        <button class="primary" type="submit" ?disabled=${this._isSent}>${words("answer.send")}</button>
      </div>
    </form>`;
  }
}

customElements.define("triage-number-input", TriageNumberInput);
