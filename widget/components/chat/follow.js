/**
 * Keeps what is new in view: its beginning, where it is longer than the window.
 *
 * A visitor who has scrolled back to read is left where they are; `isBehind`
 * then says that something newer waits below.
 */

/** Closer to the end than this, the visitor is reading along. */
const NEAR_END_PX = 80;
const GAP_PX = 12;

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
    const last = conversation.entries.at(-1) ?? null;
    const isOwnTurn = conversation.isWaiting || this.#wasWaiting;
    const isFirst = this.#lastShown === null;
    this.#wasWaiting = conversation.isWaiting;
    if (!scroller || last === this.#lastShown) return;
    this.#lastShown = last;
    await list.updateComplete;
    if (isFirst) this.toEnd();
    else if (isOwnTurn || this.#wasNearEnd) this.#toStartOf(conversation.transcript.turn.at(0), scroller, list);
    else this.#setBehind(true);
  }

  scrolled() {
    if (this.isBehind && isNearEnd(this.parts().scroller)) this.#setBehind(false);
  }

  toEnd() {
    const { scroller } = this.parts();
    scroller.scrollTo({ top: scroller.scrollHeight });
  }

  #toStartOf(message, scroller, list) {
    const element = message && list.elementOf(message.id ?? message.key);
    if (!element) return this.toEnd();
    const distance = element.getBoundingClientRect().top - scroller.getBoundingClientRect().top;
    scroller.scrollTo({ top: scroller.scrollTop + distance - GAP_PX });
    return undefined;
  }

  #setBehind(isBehind) {
    this.isBehind = isBehind;
    this.host.requestUpdate();
  }
}

function isNearEnd({ scrollTop, scrollHeight, clientHeight }) {
  return scrollHeight - scrollTop - clientHeight < NEAR_END_PX;
}
