const SHOWN_BY = new Map([
  ["opened", true],
  ["shown", true],
  ["closed", false],
]);

/**
 * Talks with the loader on the clinic's page that holds this frame.
 *
 * Says: close, begun, unread (a number, never a word of the conversation).
 * Hears: hello, opened (by the visitor, just now), shown (it was open before), closed.
 * Answers only the origin that said hello; which origins may hold the frame at
 * all is settled by `frame-ancestors`.
 */
export class HostFrame extends EventTarget {
  isShown = window.parent === window;
  #origin = null;

  constructor() {
    super();
    window.addEventListener("message", (message) => this.#heard(message));
  }

  close() {
    this.#say({ trigem: "close" });
  }

  begun(isBegun) {
    this.#say({ trigem: "begun", begun: isBegun });
  }

  unread(count) {
    this.#say({ trigem: "unread", count });
  }

  #say(words) {
    if (this.#origin) window.parent.postMessage(words, this.#origin);
  }

  #heard({ source, origin, data }) {
    if (source !== window.parent || source === window || typeof data?.trigem !== "string") return;
    if (data.trigem === "hello") this.#origin = origin;
    if (origin !== this.#origin) return;
    this.isShown = SHOWN_BY.get(data.trigem) ?? this.isShown;
    this.dispatchEvent(new Event(data.trigem));
  }
}
