/**
 * One visitor's conversation: its phase, its transcript and what is going on.
 *
 * Holds no words and touches no page; fires `change` when anything in it has
 * changed and `arrived` with the fresh messages of others. The server decides
 * everything clinical: `state` is kept as it came.
 */
import { Outbox } from "./outbox.js";
import { randomKey } from "./random_key.js";
import { Transcript } from "./transcript.js";
import { Watch } from "./watch.js";

/** Where the visitor is: before consent, coming back, in the chat, or after its end. */
export const Phase = Object.freeze({
  CONSENT: "consent",
  RESTORING: "restoring",
  OPEN: "open",
  ENDED: "ended",
  ERASED: "erased",
});

const TOO_MANY_REQUESTS = 429;
const NO_STATE = Object.freeze({ stage: "complaint", urgency: null, booking_allowed: false, appointment: null });

export class Conversation extends EventTarget {
  phase = Phase.CONSENT;
  state = NO_STATE;
  /** The last failure that is being waited out, or null: see CallFailed. */
  trouble = null;
  isStarting = false;
  receipt = null;
  transcript = new Transcript();

  #access = null;

  constructor({ client, memory, clinic, timeZone }) {
    super();
    Object.assign(this, { client, memory, clinic, timeZone });
    this.outbox = new Outbox((body, key) => this.client.send(this.#access, body, key), {
      sent: (item, answer) => this.#sent(item, answer),
      kept: (item, failure) => this.#kept(item, failure),
      refused: (item, failure) => this.#refused(item, failure),
    });
    this.watch = new Watch(() => this.look());
    window.addEventListener("online", () => this.retry());
  }

  get entries() {
    return this.transcript.entries;
  }

  get isWaiting() {
    return !this.outbox.isEmpty;
  }

  get isEmergency() {
    return this.state.urgency === "emergency";
  }

  /** The open question of the assistant, or null. */
  get question() {
    return this.transcript.turn.findLast(({ question }) => question)?.question ?? null;
  }

  /** Carry on where this tab was, if it was anywhere. */
  async resume() {
    this.#access = this.memory.read();
    if (!this.#access) return;
    this.phase = Phase.RESTORING;
    this.#changed();
    await this.#restore();
  }

  /** The visitor has ticked the box: only now does anything leave this page. */
  async agree() {
    if (this.isStarting) return;
    this.isStarting = true;
    this.trouble = null;
    this.#changed();
    try {
      const { id, token, messages, state } = await this.client.create(this.clinic, this.timeZone);
      this.#access = { id, token };
      this.memory.write(this.#access);
      this.#opened({ messages, state });
    } catch (failure) {
      this.trouble = failure;
    } finally {
      this.isStarting = false;
      this.#changed();
    }
  }

  /** Send a body of the contract; `shown` is what the visitor sees as their own words. */
  send(body, shown) {
    const key = randomKey();
    this.transcript.expect(key, shown);
    this.outbox.add({ key, body });
    this.#changed();
  }

  say(text) {
    this.send({ text }, text);
  }

  press(payload, title) {
    this.send({ payload }, title);
  }

  answer(question, value, shown) {
    this.send({ answer: { question, value } }, shown);
  }

  /** Ask for messages of the staff. */
  async look() {
    if (this.phase !== Phase.OPEN || this.isWaiting) return;
    try {
      const answer = await this.client.messages(this.#access, this.transcript.lastId);
      this.trouble = null;
      this.#take(answer);
    } catch (failure) {
      // Looking too often is our own affair and no trouble of the visitor's.
      if (failure.status !== TOO_MANY_REQUESTS) this.#failed(failure);
    }
    this.#changed();
  }

  /** Try at once what is being waited for. */
  retry() {
    if (this.phase === Phase.RESTORING) return this.#restore();
    if (this.phase === Phase.OPEN) {
      if (this.isWaiting) this.outbox.retry();
      else return this.look();
    }
    return undefined;
  }

  /** Leave this conversation as it is and go back to the beginning. */
  startAgain() {
    this.#leave(Phase.CONSENT);
    this.receipt = null;
    this.#changed();
  }

  fetchTranscript() {
    return this.client.transcript(this.#access);
  }

  async erase() {
    const receipt = await this.client.erase(this.#access);
    this.#leave(Phase.ERASED);
    this.receipt = { ...receipt, at: new Date().toISOString() };
    this.#changed();
  }

  async #restore() {
    try {
      this.#opened(await this.client.messages(this.#access));
    } catch (failure) {
      this.#failed(failure);
      if (this.phase === Phase.RESTORING) setTimeout(() => this.phase === Phase.RESTORING && this.#restore(), 5_000);
    }
    this.#changed();
  }

  #opened(answer) {
    this.phase = Phase.OPEN;
    this.trouble = null;
    this.#take(answer);
    this.watch.start();
  }

  #take({ messages = [], state }) {
    if (state) this.state = { ...NO_STATE, ...state };
    const fresh = this.transcript.take(messages).filter(({ sender }) => sender !== "visitor");
    if (fresh.length > 0) this.dispatchEvent(new CustomEvent("arrived", { detail: fresh }));
  }

  #sent({ key }, answer) {
    this.trouble = null;
    if (answer.messages?.some(({ sender }) => sender === "visitor")) this.transcript.drop(key);
    else this.transcript.mark(key, { status: "sent" });
    this.#take(answer);
    this.watch.soon();
    this.#changed();
  }

  #kept({ key }, failure) {
    this.transcript.mark(key, { status: "kept" });
    this.trouble = failure;
    this.#changed();
  }

  #refused({ key }, failure) {
    this.transcript.mark(key, { status: "refused", reason: failure.message });
    this.#failed(failure);
    this.#changed();
  }

  #failed(failure) {
    if (failure.isFinal) this.#leave(Phase.ENDED);
    else if (failure.isPassing) this.trouble = failure;
  }

  #leave(phase) {
    this.watch.stop();
    this.outbox.clear();
    this.memory.forget();
    this.transcript.clear();
    this.#access = null;
    this.state = NO_STATE;
    this.trouble = null;
    this.phase = phase;
  }

  #changed() {
    this.dispatchEvent(new Event("change"));
  }
}
