import { LitElement, html, nothing } from "../../vendor/lit/index.js";
import { counted, words, wordsOr } from "../../text/words.js";
import { controls } from "../../styles/controls.js";
import { dayOf, timeOf } from "../appointment-card/dates.js";
import { emit } from "../emit.js";
import { styles } from "./slot-picker.styles.js";

const SHOWN_AT_FIRST = 9;

const earliestFirst = (slots) => [...slots].sort((one, other) => Date.parse(one.start) - Date.parse(other.start));

/** Slots by the day they start on: [[day, slots], …]. */
function byDay(slots, timeZone) {
  const days = new Map();
  for (const slot of slots) {
    const day = dayOf(slot.start, timeZone);
    days.set(day, [...(days.get(day) ?? []), slot]);
  }
  return [...days];
}

/**
 * Free times of the clinic, grouped by day; one of them is chosen, then confirmed.
 *
 * @summary Native radios: arrow keys move through all days, the day is read with the time.
 * @property slots     [{start, end, practitioner, service, payload}] of the contract; `visits` where one is two visits
 * @property timeZone  the clinic's time zone
 * @event triage-choose  detail {payload, title}: the slot that was chosen
 */
export class TriageSlotPicker extends LitElement {
  static styles = [controls, styles];

  static properties = {
    slots: { attribute: false },
    timeZone: { attribute: false },
    _chosen: { state: true },
    _areAllShown: { state: true },
    _isMissing: { state: true },
    _isSent: { state: true },
  };

  constructor() {
    super();
    this.slots = [];
    this.timeZone = undefined;
    this._chosen = null;
    this._areAllShown = false;
    this._isMissing = false;
    this._isSent = false;
  }

  /** Whether it needs saying what each time is for. */
  get #isMixed() {
    return new Set(this.slots.map(({ service }) => service)).size > 1;
  }

  #title({ start, practitioner }) {
    return `${dayOf(start, this.timeZone)}, ${timeOf(start, this.timeZone)}, ${practitioner}`;
  }

  #handleSubmit(event) {
    event.preventDefault();
    if (this._isSent) return;
    this._isMissing = this._chosen === null;
    if (this._isMissing) {
      this.renderRoot.querySelector("input").focus();
      return;
    }
    this._isSent = true;
    emit(this, "choose", { payload: this._chosen.payload, title: this.#title(this._chosen) });
  }

  #handleChange(slot) {
    this._chosen = slot;
    this._isMissing = false;
  }

  render() {
    const shown = earliestFirst(this.slots).slice(0, this._areAllShown ? undefined : SHOWN_AT_FIRST);
    const hidden = this.slots.length - shown.length;
    return html`<form novalidate @submit=${this.#handleSubmit}>
      <div role="radiogroup" aria-label=${words("slots.label")} aria-describedby=${this._isMissing ? "missing" : nothing}>
        ${byDay(shown, this.timeZone).map(([day, slots]) => this.#day(day, slots))}
      </div>
      ${hidden > 0
        ? html`<button class="plain" type="button" @click=${() => (this._areAllShown = true)}>
            ${counted("slots.more", hidden)}
          </button>`
        : nothing}
      ${this.timeZone ? html`<p class="soft">${words("slots.zone", { zone: this.timeZone.replace(/_/g, " ") })}</p>` : nothing}
      ${this._isMissing ? html`<p class="error" id="missing">${words("slots.missing")}</p>` : nothing}
      <button class="primary" type="submit" ?disabled=${this._isSent}>${words("slots.choose")}</button>
    </form>`;
  }

  /** One of the two visits of a day with both: a dentist and a neurologist. */
  #visit({ start, practitioner, service }) {
    return html`<span class="who" dir="auto"
      >${timeOf(start, this.timeZone)} ${practitioner}, ${wordsOr(`service.${service}`, service)}</span
    >`;
  }

  #day(day, slots) {
    return html`<fieldset>
      <legend>${day}</legend>
      <div class="times">
        ${slots.map(
          (slot) => html`<label>
            <input type="radio" name="slot" .checked=${this._chosen === slot} @change=${() => this.#handleChange(slot)} />
            <span class="time">${timeOf(slot.start, this.timeZone)}</span>
            ${slot.visits ? slot.visits.map((visit) => this.#visit(visit)) : html`<span class="who" dir="auto">${slot.practitioner}</span>`}
            ${this.#isMixed ? html`<span class="who">${wordsOr(`service.${slot.service}`, slot.service)}</span>` : nothing}
          </label>`,
        )}
      </div>
    </fieldset>`;
  }
}

customElements.define("triage-slot-picker", TriageSlotPicker);
