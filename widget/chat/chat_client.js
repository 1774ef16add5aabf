/**
 * The chat API over HTTP: the only place of the widget that fetches.
 *
 * It knows the paths, the token and the shape of a failure; it keeps no state
 * and never tries twice. What to do about a failure is for the conversation.
 */

const TIMEOUT_MS = 20_000;

/** A call that did not succeed. `status` is 0 where no answer came at all. */
export class CallFailed extends Error {
  constructor(status, problem = {}, retryAfterSeconds = null) {
    super(problem.detail || problem.title || `status ${status}`);
    this.name = "CallFailed";
    this.status = status;
    this.problem = problem;
    this.retryAfterSeconds = retryAfterSeconds;
  }

  /** True where the same call may succeed later, unchanged. */
  get isPassing() {
    return this.status === 0 || this.status === 408 || this.status === 425 || this.status === 429 || this.status >= 500;
  }

  /** True where the conversation is no longer ours to speak in. */
  get isFinal() {
    return this.status === 401 || this.status === 404 || this.status === 410;
  }
}

export class ChatClient {
  constructor(base = "/api/v1", fetcher = (...request) => fetch(...request)) {
    this.base = base;
    this.fetcher = fetcher;
  }

  create(clinic, timeZone) {
    const body = { clinic, consent: true, time_zone: timeZone };
    return this.#json("POST", "/conversations", { body });
  }

  send({ id, token }, body, idempotencyKey) {
    return this.#json("POST", `/conversations/${id}/messages`, { token, body, idempotencyKey });
  }

  messages({ id, token }, after = null) {
    const query = after === null ? "" : `?after=${encodeURIComponent(after)}`;
    return this.#json("GET", `/conversations/${id}/messages${query}`, { token });
  }

  async transcript({ id, token }) {
    const response = await this.#call("GET", `/conversations/${id}/transcript`, { token });
    return response.blob();
  }

  erase({ id, token }) {
    return this.#json("DELETE", `/conversations/${id}`, { token });
  }

  async #json(method, path, parts) {
    const response = await this.#call(method, path, parts);
    try {
      return await response.json();
    } catch {
      throw new CallFailed(0, { title: "The answer could not be read" });
    }
  }

  async #call(method, path, { token = null, body = null, idempotencyKey = null }) {
    const headers = { Accept: "application/json" };
    if (token) headers.Authorization = `Bearer ${token}`;
    if (body) headers["Content-Type"] = "application/json";
    if (idempotencyKey) headers["Idempotency-Key"] = idempotencyKey;
    let response;
    try {
      response = await this.fetcher(this.base + path, {
        method,
        headers,
        body: body ? JSON.stringify(body) : undefined,
        credentials: "omit",
        cache: "no-store",
        signal: AbortSignal.timeout(TIMEOUT_MS),
      });
    } catch (error) {
      throw new CallFailed(0, { title: error.name });
    }
    if (!response.ok) {
      const problem = await response.json().catch(() => ({}));
      throw new CallFailed(response.status, problem, Number(response.headers.get("Retry-After")) || null);
    }
    return response;
  }
}
