import { LitElement, html, nothing } from "../../vendor/lit/index.js";
import { words } from "../../text/words.js";
import { controls } from "../../styles/controls.js";
import { emit } from "../emit.js";
import { styles } from "./multi-select.styles.js";

const NONE = "none of these";
const NOT_SURE = "not_sure";

/**
 * Which of these? Several boxes, "None of these" last, nothing ticked beforehand.
 *
 * @summary An empty answer is never taken for "none": that has a box of its own.
 * @property options  [{value, title}]
 * @event triage-answer  detail {value, shown}; value is a list of the options' values, or "not_sure"
 */
export class TriageMultiSelect extends LitElement {
  static styles = [controls, styles];

  static properties = {
    options: { attribute: false },
    _ticked: { state: true },
    _isMissing: { state: true },
    _isSent: { state: true },
  };

  constructor() {
    super();
    this.options = [];
    this._ticked = new Set();
    this._isMissing = false;
    this._isSent = false;
  }

  get #boxes() {
    return [
      ...this.options,
      { value: NOT_SURE, title: words("answer.not_sure"), isAlone: true },
      { value: NONE, title: words("answer.none"), isAlone: true },
    ];
  }

  #handleChange({ target }, { value, isAlone }) {
    const ticked = new Set(isAlone ? [] : [...this._ticked].filter((other) => other !== NONE && other !== NOT_SURE));
    if (target.checked) ticked.add(value);
    else ticked.delete(value);
    this._ticked = ticked;
    this._isMissing = false;
  }

  #handleSubmit(event) {
    event.preventDefault();
    if (this._isSent) return;
    this._isMissing = this._ticked.size === 0;
    if (this._isMissing) {
      this.renderRoot.querySelector("input").focus();
      return;
    }
    this._isSent = true;
    const chosen = this.#boxes.filter(({ value }) => this._ticked.has(value));
    const shown = chosen.map(({ title }) => title).join(", ");
    emit(this, "answer", { value: this.#value(chosen.map(({ value }) => value)), shown });
  }

  #value(values) {
    if (values.includes(NOT_SURE)) return NOT_SURE;
    return values.includes(NONE) ? [] : values;
  }

  render() {
    return html`<form novalidate @submit=${this.#handleSubmit}>
      <fieldset aria-describedby=${this._isMissing ? "missing" : nothing}>
        <legend class="soft">${words("answer.several")}</legend>
        ${this.#boxes.map(
          (box) => html`<label class=${box.isAlone ? "alone" : ""}>
            <input
              type="checkbox"
              name=${box.value}
              .checked=${this._ticked.has(box.value)}
              @change=${(event) => this.#handleChange(event, box)}
            />
            <span dir="auto">${box.title}</span>
          </label>`,
        )}
      </fieldset>
      ${this._isMissing ? html`<p class="error" id="missing">${words("answer.tick_one")}</p>` : nothing}
      <button class="primary" type="submit" ?disabled=${this._isSent}>${words("answer.send")}</button>
    </form>`;
  }
}

customElements.define("triage-multi-select", TriageMultiSelect);
