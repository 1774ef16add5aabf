import { LitElement, html, nothing } from "../../vendor/lit/index.js";
import { words } from "../../text/words.js";
import { controls } from "../../styles/controls.js";
import { emit } from "../emit.js";
import { styles } from "./answer-panel.styles.js";
import "../multi-select/multi-select.js";
import "../number-input/number-input.js";
import "../quick-replies/quick-replies.js";
import "../slot-picker/slot-picker.js";

/** Beyond this length an answer is a sentence and gets a line of its own. */
const SHORT_TITLE = 24;

/** True for a button that says what the multi-select has a box for. */
function isStanding(payload, { id }) {
  return ["absent", "not_sure"].some((value) => payload === `/answer${JSON.stringify({ question: id, value })}`);
}

const standing = (value) => ({ value, title: words(`answer.${value === "absent" ? "does_not_apply" : value}`) });

/**
 * The ways to answer what is open right now: one control for the question's kind, and the message's buttons.
 *
 * @summary Empty while nothing is asked. Whatever it offers, the visitor may also answer in own words.
 * @property turn      the messages since the visitor last spoke
 * @property timeZone  the clinic's time zone
 * @event triage-press   detail {payload, title}
 * @event triage-answer  detail {question, value, shown}
 */
export class TriageAnswerPanel extends LitElement {
  static styles = [controls, styles];

  static properties = { turn: { attribute: false }, timeZone: { attribute: false } };

  constructor() {
    super();
    this.turn = [];
    this.timeZone = undefined;
  }

  get #question() {
    return this.turn.findLast(({ question }) => question)?.question ?? null;
  }

  get #buttons() {
    return this.turn.findLast(({ buttons }) => buttons?.length)?.buttons ?? [];
  }

  get #slots() {
    return this.turn.findLast(({ card }) => card?.kind === "slots")?.card.slots ?? [];
  }

  #handleChoose(event) {
    event.stopPropagation();
    const { payload, value, title } = event.detail;
    if (payload !== undefined) emit(this, "press", { payload, title });
    else emit(this, "answer", { question: this.#question.id, value, shown: title });
  }

  #handleAnswer(event) {
    event.stopPropagation();
    emit(this, "answer", { question: this.#question.id, ...event.detail });
  }

  render() {
    const slots = this.#slots;
    return html`<div @triage-choose=${this.#handleChoose} @triage-answer=${this.#handleAnswer}>
      ${slots.length > 0
        ? html`<triage-slot-picker .slots=${slots} .timeZone=${this.timeZone}></triage-slot-picker>`
        : nothing}
      ${this.#control(this.#question)} ${this.#replies(this.#offered)}
    </div>`;
  }

  #control(question) {
    if (question?.kind === "findings") {
      return html`<triage-multi-select .options=${question.options ?? []}></triage-multi-select>`;
    }
    return question?.kind === "number" ? html`<triage-number-input .question=${question}></triage-number-input>` : nothing;
  }

  /** The message's buttons, and what the kind of the question offers where it brings none. */
  get #offered() {
    const question = this.#question;
    const buttons = this.#buttons;
    if (question?.kind === "choice") return [...(question.options ?? []), ...buttons];
    if (question?.kind === "findings") return buttons.filter(({ payload }) => !isStanding(payload, question));
    if (buttons.length > 0) return buttons;
    if (question?.kind === "finding") {
      return ["present", "absent", "not_sure"].map((value) => ({ value, title: words(`answer.${value}`) }));
    }
    return question?.kind === "number" ? ["not_sure", "absent"].map(standing) : [];
  }

  #replies(replies) {
    if (replies.length === 0) return nothing;
    const isStacked = replies.some(({ title }) => title.length > SHORT_TITLE);
    return html`<triage-quick-replies ?stacked=${isStacked} .replies=${replies}></triage-quick-replies>`;
  }
}

customElements.define("triage-answer-panel", TriageAnswerPanel);
