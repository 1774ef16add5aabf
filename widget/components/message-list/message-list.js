import { LitElement, html, nothing } from "../../vendor/lit/index.js";
import { locale, words } from "../../text/words.js";
import { controls } from "../../styles/controls.js";
import { styles } from "./message-list.styles.js";
import "../appointment-card/appointment-card.js";
import "../emergency-card/emergency-card.js";
import "../result-card/result-card.js";
import "../same-day-card/same-day-card.js";
import "../summary-card/summary-card.js";
import "../trouble/trouble.js";

/** Cards that carry the message's text themselves. */
const SPEAKING_CARDS = new Set(["emergency", "crisis", "same_day", "summary", "result"]);

/** What the card of a visit shows; a line of the text that says the same is not said twice. */
const ON_THE_APPOINTMENT_CARD = ["reference", "practitioner", "bring", "manage_url"];

/** The text without the lines that the card below it shows: the times to choose from, or the visit's particulars. */
function besideItsCard(text, card) {
  const lines = (text ?? "").split("\n");
  if (card?.kind === "slots" && card.slots.length > 0 && lines.length === card.slots.length + 2) {
    return `${lines[0]}\n${lines.at(-1)}`;
  }
  if (card?.kind === "appointment" && lines.length > 2) {
    const shown = ON_THE_APPOINTMENT_CARD.map((name) => card[name]).filter(Boolean);
    return lines.filter((line, place) => place > 0 && !shown.some((value) => line.includes(value))).join("\n");
  }
  return text;
}

/**
 * All that was said, in order. The one live region of the chat: polite, with none inside it.
 *
 * @summary Everything is shown as text; nothing from a message ever becomes markup.
 * @property entries  messages of the contract, and the visitor's own that wait: {key, status, reason?}
 * @property clinic   {time_zone, numbers}
 * @property failure  what keeps the chat from going on, or null
 * @property notice   a sentence about the chat itself, or ""
 */
export class TriageMessageList extends LitElement {
  static styles = [controls, styles];

  static properties = {
    entries: { attribute: false },
    clinic: { attribute: false },
    failure: { attribute: false },
    notice: {},
  };

  constructor() {
    super();
    this.entries = [];
    this.clinic = { time_zone: undefined, numbers: [] };
    this.failure = null;
    this.notice = "";
  }

  /** The element that shows a message, to scroll to. */
  elementOf(id) {
    return this.renderRoot.querySelector(`[data-id="${CSS.escape(id)}"]`);
  }

  focusLastCard() {
    [...this.renderRoot.querySelectorAll("[data-card]")].at(-1)?.focus();
  }

  render() {
    const isKept = this.entries.some(({ status }) => status === "kept");
    return html`<div role="log" aria-label=${words("log.messages")}>
      ${this.entries.map((entry, index) => this.#entry(entry, this.entries[index + 1]))}
      ${this.notice ? html`<p class="note">${this.notice}</p>` : nothing}
      ${this.failure
        ? html`<triage-trouble .failure=${this.failure} .numbers=${this.clinic.numbers} ?kept=${isKept}></triage-trouble>`
        : nothing}
    </div>`;
  }

  #entry(entry, next) {
    const { id, key, sender, text, card } = entry;
    if (sender === "system") return html`<p class="note" dir="auto" data-id=${id}>${text}</p>`;
    const isLastOfSender = next?.sender !== sender;
    const bubble = SPEAKING_CARDS.has(card?.kind) ? "" : besideItsCard(text, card);
    return html`<div class="entry ${sender}" data-id=${id ?? key}>
      ${this.#name(sender)} ${bubble ? html`<p class="bubble" dir="auto">${bubble}</p>` : nothing} ${this.#card(entry)}
      ${this.#foot(entry, isLastOfSender)}
    </div>`;
  }

  #name(sender) {
    if (sender === "staff") return html`<p class="name">${words("log.staff")}</p>`;
    return html`<span class="unseen">${words(sender === "visitor" ? "log.you" : "log.assistant")}</span>`;
  }

  #foot({ status, reason, sent_at: sentAt }, isLastOfSender) {
    if (status === "kept") return html`<p class="foot">${words("log.kept")}</p>`;
    if (status === "refused") return html`<p class="error">${words("log.refused", { reason })}</p>`;
    if (!isLastOfSender || !sentAt) return nothing;
    const time = new Intl.DateTimeFormat(locale(), { timeStyle: "short" }).format(new Date(sentAt));
    return html`<p class="foot"><time datetime=${sentAt}>${time}</time></p>`;
  }

  #card({ card, text }) {
    const { numbers, time_zone: timeZone } = this.clinic;
    switch (card?.kind) {
      case "emergency":
      case "crisis":
        return html`<triage-emergency-card data-card .card=${card} .text=${text} .numbers=${numbers}></triage-emergency-card>`;
      case "same_day":
        return html`<triage-same-day-card data-card .card=${card} .text=${text} .numbers=${numbers}></triage-same-day-card>`;
      case "result":
        return html`<triage-result-card data-card .card=${card}></triage-result-card>`;
      case "summary":
        return html`<triage-summary-card data-card .card=${card}></triage-summary-card>`;
      case "appointment":
        return html`<triage-appointment-card .card=${card} .timeZone=${timeZone}></triage-appointment-card>`;
      default:
        return nothing;
    }
  }
}

customElements.define("triage-message-list", TriageMessageList);
