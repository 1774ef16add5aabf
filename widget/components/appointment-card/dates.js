/** How dates and times are written, in the clinic's time zone: a visit happens where the clinic is. */
import { locale } from "../../text/words.js";

const format = (options, timeZone) => new Intl.DateTimeFormat(locale(), { timeZone, ...options });

/** "Tuesday 24 November" */
export function dayOf(moment, timeZone) {
  return format({ weekday: "long", day: "numeric", month: "long" }, timeZone).format(new Date(moment));
}

/** "17:30" */
export function timeOf(moment, timeZone) {
  return format({ hour: "2-digit", minute: "2-digit" }, timeZone).format(new Date(moment));
}

/** "London", of Europe/London */
export function cityOf(timeZone) {
  return timeZone.split("/").at(-1).replace(/_/g, " ");
}

/** "24 November 2026 at 17:30" */
export function momentOf(moment, timeZone) {
  return format({ dateStyle: "long", timeStyle: "short" }, timeZone).format(new Date(moment));
}
