import { LitElement, html, nothing } from "../../vendor/lit/index.js";
import { counted, words } from "../../text/words.js";
import { controls } from "../../styles/controls.js";
import { icons } from "../../styles/icons.js";
import { emit } from "../emit.js";
import { styles } from "./composer.styles.js";

/** The longest message the chat API takes, in characters. */
const LONGEST = 4_000;
const COUNT_FROM = 3_600;

/** Answers that the browser may know already, so that they need not be typed. */
const PURPOSES = {
  booking_name: { autocomplete: "name", inputmode: "text" },
  booking_phone: { autocomplete: "tel", inputmode: "tel" },
  booking_email: { autocomplete: "email", inputmode: "email" },
};

/**
 * Where the visitor writes. Enter sends, Shift and Enter starts a new line; the box grows with its text.
 *
 * @summary What was typed stays in the box when it cannot be sent.
 * @property question  {id, kind} that is open, or null: the box then invites an answer, and says what it is for
 * @event triage-say  detail: the text, without blanks around it
 */
export class TriageComposer extends LitElement {
  static styles = [controls, styles];

  static properties = { question: { attribute: false }, _length: { state: true } };

  constructor() {
    super();
    this.question = null;
    this._length = 0;
  }

  get #field() {
    return this.renderRoot.querySelector("textarea");
  }

  focus(options) {
    this.#field?.focus(options);
  }

  #handleInput() {
    const field = this.#field;
    this._length = [...field.value].length;
    field.style.height = "auto";
    field.style.height = `${field.scrollHeight + 2}px`;
  }

  #handleKeydown(event) {
    if (event.key !== "Enter" || event.shiftKey || event.isComposing) return;
    event.preventDefault();
    this.#send();
  }

  #handleSubmit(event) {
    event.preventDefault();
    this.#send();
  }

  #send() {
    const text = this.#field.value.trim();
    if (text !== "" && [...text].length <= LONGEST) {
      this.#field.value = "";
      this.#handleInput();
      emit(this, "say", text);
    }
    this.focus();
  }

  #invitation() {
    if (!this.question) return words("composer.placeholder");
    return words(this.question.kind === "text" ? "composer.placeholder_text" : "composer.placeholder_answer");
  }

  #count() {
    const left = LONGEST - this._length;
    if (this._length < COUNT_FROM) return nothing;
    return left >= 0
      ? html`<p class="soft" id="count">${counted("composer.left", left)}</p>`
      : html`<p class="error" id="count">${counted("composer.over", -left)}</p>`;
  }

  render() {
    return html`<form @submit=${this.#handleSubmit}>
      ${this.#count()}
      <label class="unseen" for="message">${words("composer.label")}</label>
      <p class="unseen" id="hint">${words("composer.hint")}</p>
      <div class="row">
        <textarea
          id="message"
          rows="1"
          dir="auto"
          autocomplete=${PURPOSES[this.question?.id]?.autocomplete ?? "off"}
          inputmode=${PURPOSES[this.question?.id]?.inputmode ?? "text"}
          enterkeyhint="send"
          aria-describedby="hint count"
          aria-invalid=${this._length > LONGEST}
          placeholder=${this.#invitation()}
          @input=${this.#handleInput}
          @keydown=${this.#handleKeydown}
        ></textarea>
        <button class="primary" type="submit" aria-label=${words("composer.send")}>${icons.send}</button>
      </div>
    </form>`;
  }
}

customElements.define("triage-composer", TriageComposer);
