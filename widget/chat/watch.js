/**
 * Looks for messages of the staff, gently: only while the page can be seen,
 * soon after something happened, and ever more rarely when nothing does.
 */

const SOONEST_MS = 5_000;
const RAREST_MS = 60_000;
const GROWTH = 1.4;

export class Watch {
  #timer = null;
  #wait = SOONEST_MS;
  #running = false;

  /** @param look () → promise; what to do at each turn. Its failures are its own affair. */
  constructor(look) {
    this.look = look;
    document.addEventListener("visibilitychange", () => this.#visibilityChanged());
  }

  start() {
    this.#running = true;
    this.soon();
  }

  stop() {
    this.#running = false;
    clearTimeout(this.#timer);
  }

  /** Something happened: begin again with the short interval. */
  soon() {
    this.#wait = SOONEST_MS;
    this.#plan();
  }

  #plan() {
    clearTimeout(this.#timer);
    if (!this.#running || document.visibilityState === "hidden") return;
    this.#timer = setTimeout(async () => {
      await this.look();
      this.#wait = Math.min(this.#wait * GROWTH, RAREST_MS);
      this.#plan();
    }, this.#wait);
  }

  #visibilityChanged() {
    if (!this.#running) return;
    if (document.visibilityState === "visible") {
      this.look();
      this.soon();
    } else {
      clearTimeout(this.#timer);
    }
  }
}
