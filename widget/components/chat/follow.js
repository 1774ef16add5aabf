/**
 * Keeps what is new in view: its beginning, where it is longer than the window.
 *
 * A visitor who has scrolled back to read is left where they are; `isBehind`
 * then says that something newer waits below.
 */

/** Closer to the end than this, the visitor is reading along. */
const NEAR_END_PX = 80;
const GAP_PX = 12;
const ADVICE = new Set(["emergency", "crisis", "same_day", "result"]);

export class Follow {
  isBehind = false;
  #wasNearEnd = true;
  #lastShown = null;
  #wasWaiting = false;

  /** @param parts  () → {scroller, list, conversation} as they are now; scroller and list may be missing */
  constructor(host, parts) {
    this.host = host;
    this.parts = parts;
    host.addController(this);
  }

  hostUpdate() {
    const { scroller } = this.parts();
    this.#wasNearEnd = !scroller || isNearEnd(scroller);
  }

  async hostUpdated() {
    const { scroller, list, conversation } = this.parts();
    const { entries, isWaiting } = conversation;
    const last = entries.at(-1) ?? null;
    const isOwnTurn = isWaiting || this.#wasWaiting;
    const before = this.#lastShown;
    this.#wasWaiting = isWaiting;
    if (!scroller || last === before) return;
    this.#lastShown = last;
    const place = before === null ? -1 : entries.findIndex((entry) => nameOf(entry) === nameOf(before));
    const fresh = mattersMost(entries.slice(place + 1)) ?? last;
    await everythingShown();
    if (before === null) this.toEnd();
    else if (isOwnTurn || this.#wasNearEnd) this.#toStartOf(fresh, scroller, list);
    else this.#setBehind(true);
  }

  scrolled() {
    if (this.isBehind && isNearEnd(this.parts().scroller)) this.#setBehind(false);
  }

  toEnd() {
    const { scroller } = this.parts();
    scroller.scrollTop = scroller.scrollHeight;
  }

  #toStartOf(message, scroller, list) {
    const element = message && list.elementOf(nameOf(message));
    if (!element) return;
    const distance = element.getBoundingClientRect().top - scroller.getBoundingClientRect().top;
    scroller.scrollTop += distance - GAP_PX;
  }

  #setBehind(isBehind) {
    this.isBehind = isBehind;
    this.host.requestUpdate();
  }
}

/** What to look at first: advice on where to get help, else whatever came first. */
function mattersMost(entries) {
  return entries.find(({ card }) => ADVICE.has(card?.kind)) ?? entries[0];
}

const nameOf = ({ id, key }) => id ?? key;

/** Components inside components come to show their content one after the other; a task later all have. */
export function everythingShown() {
  return new Promise((resolve) => setTimeout(resolve));
}

function isNearEnd({ scrollTop, scrollHeight, clientHeight }) {
  return scrollHeight - scrollTop - clientHeight < NEAR_END_PX;
}
