/**
 * What this tab remembers of a conversation: its id and token, nothing that was said.
 *
 * Browsers that block storage in frames get a memory that lasts until the page
 * is left. See docs/decisions/0008-transcript-storage.md.
 */
export class SessionMemory {
  #key;
  #kept = null;

  constructor(clinic) {
    this.#key = `trigem:${clinic}`;
  }

  /** `{id, token}` of the conversation of this tab, or null. */
  read() {
    try {
      const kept = JSON.parse(window.sessionStorage.getItem(this.#key));
      return kept?.id && kept?.token ? kept : this.#kept;
    } catch {
      return this.#kept;
    }
  }

  write({ id, token }) {
    this.#kept = { id, token };
    try {
      window.sessionStorage.setItem(this.#key, JSON.stringify(this.#kept));
    } catch {
      // Storage is blocked or full; the copy in memory serves until the page is left.
    }
  }

  forget() {
    this.#kept = null;
    try {
      window.sessionStorage.removeItem(this.#key);
    } catch {
      // Nothing was stored then.
    }
  }
}
