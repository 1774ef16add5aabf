import { LitElement, html, nothing } from "../../vendor/lit/index.js";
import { words, wordsOr } from "../../text/words.js";
import { controls } from "../../styles/controls.js";
import { icons } from "../../styles/icons.js";
import { webAddress } from "../web_address.js";
import { styles } from "./appointment-card.styles.js";
import { cityOf, dayOf, timeOf } from "./dates.js";
import "../care-card/care-card.js";

const ENDED = new Set(["cancelled", "noshow"]);

/**
 * A booked visit, with its calendar file and the page to move or cancel it.
 *
 * @property card      {reference, start, end, practitioner, service, place?, time_zone?, bring?, status?, ics_url, manage_url} of the contract
 * @property timeZone  the clinic's time zone
 */
export class TriageAppointmentCard extends LitElement {
  static styles = [controls, styles];

  static properties = { card: { attribute: false }, timeZone: { attribute: false } };

  constructor() {
    super();
    this.card = {};
    this.timeZone = undefined;
  }

  render() {
    const { reference, start, end, practitioner, service, place, status } = this.card;
    const isEnded = ENDED.has(status);
    const zone = this.card.time_zone ?? this.timeZone;
    const when = `${dayOf(start, zone)}, ${timeOf(start, zone)}–${timeOf(end, zone)}`;
    return html`<triage-care-card
      level=${isEnded ? "plain" : "home"}
      kicker=${words("appointment.kicker")}
      heading=${words(isEnded ? "appointment.cancelled" : "appointment.booked")}
    >
      <dl>
        ${this.#row("appointment.when", html`<time datetime=${start}>${when}</time>${this.#zone(zone)}`)}
        ${this.#row("appointment.who", practitioner)}
        ${this.#row("appointment.service", service && wordsOr(`service.${service}`, service))}
        ${this.#row("appointment.where", place)} ${isEnded ? nothing : this.#row("appointment.bring", this.card.bring)}
        ${this.#row("appointment.reference", reference)}
      </dl>
      ${isEnded ? nothing : this.#links()}
    </triage-care-card>`;
  }

  #links() {
    const calendar = webAddress(this.card.ics_url);
    const manage = webAddress(this.card.manage_url);
    return html`<p class="links">
      ${calendar
        ? html`<a class="button" href=${calendar} target="_blank" rel="noopener noreferrer">${icons.calendar}${words("appointment.calendar")}</a>`
        : nothing}
      ${manage
        ? html`<a href=${manage} target="_blank" rel="noopener noreferrer">
            ${words("appointment.manage")}<span class="unseen">${words("appointment.new_tab")}</span>
          </a>`
        : nothing}
    </p>`;
  }

  /** The zone by its city, in words a patient knows. */
  #zone(zone) {
    if (!zone) return nothing;
    return html` <span class="zone">${words("appointment.zone", { city: cityOf(zone) })}</span>`;
  }

  #row(key, value) {
    if (!value) return nothing;
    return html`<div>
      <dt>${words(key)}</dt>
      <dd dir="auto">${value}</dd>
    </div>`;
  }
}

customElements.define("triage-appointment-card", TriageAppointmentCard);
