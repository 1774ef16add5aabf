/**
 * The entries of a conversation in order: what the server sent, and what the
 * visitor has said that the server has not yet confirmed.
 *
 * A message of the server carries an id that sorts in order of sending. A
 * visitor's own words stand, until they come back, right behind the last
 * message that was known when they were said.
 */
export class Transcript {
  #entries = [];

  get entries() {
    return this.#entries;
  }

  /** Id of the newest message the server sent, or null. */
  get lastId() {
    return this.#entries.reduce((last, { id }) => (id !== undefined && (last === null || id > last) ? id : last), null);
  }

  /** Take in messages of the server; those already here are replaced. Returns the ones that are new. */
  take(messages) {
    const known = new Set(this.#entries.map(({ id }) => id));
    const fresh = messages.filter(({ id }) => !known.has(id));
    fresh.filter(({ sender }) => sender === "visitor").forEach((message) => this.#dropEchoOf(message));
    const replacing = new Map(messages.map((message) => [message.id, message]));
    this.#entries = this.#entries.map((entry) => replacing.get(entry.id) ?? entry).concat(fresh);
    this.#sort();
    return fresh;
  }

  /** Show what the visitor just said before the server has it. */
  expect(key, text) {
    this.#entries = [
      ...this.#entries,
      { key, sender: "visitor", text, status: "sending", behind: this.lastId ?? "", sent_at: new Date().toISOString() },
    ];
  }

  mark(key, changes) {
    this.#entries = this.#entries.map((entry) => (entry.key === key ? { ...entry, ...changes } : entry));
  }

  drop(key) {
    this.#entries = this.#entries.filter((entry) => entry.key !== key);
  }

  clear() {
    this.#entries = [];
  }

  /** The messages since the visitor last spoke: the ones that wait for an answer. */
  get turn() {
    const heard = this.#entries.filter(({ status }) => status !== "refused");
    return heard.slice(heard.findLastIndex(({ sender }) => sender === "visitor") + 1);
  }

  #dropEchoOf({ id, text }) {
    const echo = this.#entries.find((entry) => entry.key && entry.text === text && entry.behind < id);
    if (echo) this.drop(echo.key);
  }

  #sort() {
    const place = (entry) => entry.id ?? entry.behind;
    this.#entries.sort((one, other) => {
      if (place(one) !== place(other)) return place(one) < place(other) ? -1 : 1;
      return Number(one.id === undefined) - Number(other.id === undefined);
    });
  }
}
