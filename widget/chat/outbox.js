/**
 * Sends what the visitor says, one at a time and in order, and never loses it.
 *
 * Every item keeps one idempotency key for life, so a repeat after a lost
 * answer changes nothing on the server. A failure that may pass is tried again,
 * later and later; any other failure hands the item back as refused.
 */

const FIRST_WAIT_MS = 2_000;
const LONGEST_WAIT_MS = 30_000;

export class Outbox {
  #items = [];
  #sending = false;
  #timer = null;
  #wait = FIRST_WAIT_MS;

  /**
   * @param post    (body, key) → promise of the server's answer; throws CallFailed
   * @param events  {sent(item, answer), kept(item, failure), refused(item, failure)}
   */
  constructor(post, events) {
    this.post = post;
    this.events = events;
  }

  get isEmpty() {
    return this.#items.length === 0;
  }

  add(item) {
    this.#items.push(item);
    if (this.#timer === null) this.#next();
  }

  /** Try now rather than when the wait is over. */
  retry() {
    clearTimeout(this.#timer);
    this.#timer = null;
    this.#next();
  }

  clear() {
    clearTimeout(this.#timer);
    this.#timer = null;
    this.#items = [];
    this.#wait = FIRST_WAIT_MS;
  }

  async #next() {
    const item = this.#items[0];
    if (this.#sending || !item) return;
    this.#sending = true;
    const outcome = await this.post(item.body, item.key).then(
      (answer) => ({ answer }),
      (failure) => ({ failure }),
    );
    this.#sending = false;
    if (this.#items[0] === item) this.#settle(item, outcome);
    if (this.#timer === null) this.#next();
  }

  #settle(item, { answer, failure }) {
    if (failure?.isPassing) {
      this.#later(failure);
      this.events.kept(item, failure);
      return;
    }
    this.#items.shift();
    this.#wait = FIRST_WAIT_MS;
    if (failure) this.events.refused(item, failure);
    else this.events.sent(item, answer);
  }

  #later(failure) {
    const wait = failure.retryAfterSeconds ? failure.retryAfterSeconds * 1_000 : this.#wait;
    this.#wait = Math.min(this.#wait * 2, LONGEST_WAIT_MS);
    this.#timer = setTimeout(() => this.retry(), Math.min(wait, 2 * LONGEST_WAIT_MS));
  }
}
