import { LitElement, html, nothing } from "../../vendor/lit/index.js";
import { ChatClient } from "../../chat/chat_client.js";
import { Conversation, Phase } from "../../chat/conversation.js";
import { HostFrame } from "../../chat/host_frame.js";
import { SessionMemory } from "../../chat/session_memory.js";
import { words } from "../../text/words.js";
import { controls } from "../../styles/controls.js";
import { icons } from "../../styles/icons.js";
import { styles } from "./chat.styles.js";
import { Follow, everythingShown } from "./follow.js";
import "../answer-panel/answer-panel.js";
import "../chat-header/chat-header.js";
import "../composer/composer.js";
import "../confirm-dialog/confirm-dialog.js";
import "../consent/consent.js";
import "../ended/ended.js";
import "../message-list/message-list.js";
import "../receipt/receipt.js";
import "../trouble/trouble.js";
import "../typing/typing.js";

/**
 * The whole chat: shows the phase the conversation is in and passes on what the visitor does.
 *
 * @summary Decides nothing clinical and keeps nothing; see chat/conversation.js.
 * @property clinic  {key, name, phone, privacy_url, time_zone, numbers: [{kind, number}]}, set once before it is connected
 */
export class TriageChat extends LitElement {
  static styles = [controls, styles];

  static properties = {
    clinic: { attribute: false },
    _notice: { state: true },
    _isHosted: { state: true },
  };

  #host = new HostFrame();
  #unread = 0;
  #conversation = null;
  #phaseShown = null;
  #emergencyShown = null;
  #follow = new Follow(this, () => ({
    scroller: this.#scroller,
    list: this.renderRoot.querySelector("triage-message-list"),
    conversation: this.#conversation,
  }));

  constructor() {
    super();
    this.clinic = null;
    this._notice = "";
    this._isHosted = false;
    this.addEventListener("keydown", (event) => event.key === "Escape" && this.#host.close());
  }

  connectedCallback() {
    super.connectedCallback();
    if (this.#conversation) return;
    this.#conversation = new Conversation({
      client: new ChatClient(),
      memory: new SessionMemory(this.clinic.key),
      clinic: this.clinic.key,
      timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone,
    });
    this.#conversation.addEventListener("change", () => this.requestUpdate());
    this.#conversation.addEventListener("arrived", (event) => this.#countUnread(event.detail.length));
    this.#host.addEventListener("hello", () => this.#handleHello());
    this.#host.addEventListener("opened", () => this.#handleOpened());
    this.#conversation.resume();
  }

  get #scroller() {
    return this.renderRoot.querySelector(".scroller");
  }

  #handleHello() {
    this._isHosted = true;
    this.#host.begun(this.#conversation.phase === Phase.OPEN);
  }

  #handleOpened() {
    this.#unread = 0;
    this.#host.unread(0);
    this.#focusStart();
  }

  #countUnread(count) {
    if (this.#host.isShown && document.visibilityState === "visible") return;
    this.#unread += count;
    this.#host.unread(this.#unread);
  }

  #handleSay({ detail }) {
    this._notice = "";
    this.#conversation.say(detail);
  }

  #handlePress({ detail: { payload, title } }) {
    this._notice = "";
    this.#conversation.press(payload, title);
    this.#focusInput();
  }

  #handleAnswer({ detail: { question, value, shown } }) {
    this._notice = "";
    this.#conversation.answer(question, value, shown);
    this.#focusInput();
  }

  async #handleStartAgain() {
    const isAgreed = await this.#ask("restart");
    if (isAgreed) this.#conversation.startAgain();
  }

  async #handleErase() {
    if (!(await this.#ask("erase", true))) return;
    try {
      await this.#conversation.erase();
    } catch {
      this._notice = words("erase.failed");
    }
  }

  async #handleTranscript() {
    try {
      const address = URL.createObjectURL(await this.#conversation.fetchTranscript());
      const link = Object.assign(document.createElement("a"), { href: address, download: words("transcript.file") });
      link.click();
      setTimeout(() => URL.revokeObjectURL(address), 10_000);
    } catch {
      this._notice = words("transcript.failed");
    }
  }

  #ask(what, isGrave = false) {
    const [heading, text, confirm] = ["heading", "text", "confirm"].map((part) => words(`${what}.${part}`));
    return this.renderRoot.querySelector("triage-confirm-dialog").ask({ heading, text, confirm, isGrave });
  }

  /** Back to where one writes; on touch screens not into the box, which would raise the keyboard. */
  #focusInput() {
    const isTouch = window.matchMedia("(pointer: coarse)").matches;
    const target = isTouch ? this.#scroller : (this.renderRoot.querySelector("triage-composer") ?? this.#scroller);
    target?.focus({ preventScroll: true });
  }

  #focusStart() {
    const start = this.renderRoot.querySelector("triage-consent, triage-receipt, triage-ended");
    if (start) start.focus();
    else this.#focusInput();
  }

  willUpdate() {
    const { phase } = this.#conversation;
    if (phase !== this.#phaseShown) this._notice = "";
  }

  updated() {
    const { phase, entries } = this.#conversation;
    if (phase !== this.#phaseShown) this.#handlePhaseChange(phase);
    const emergency = entries.findLast(({ card }) => card?.kind === "emergency") ?? null;
    if (emergency && emergency !== this.#emergencyShown) this.#focusCard();
    this.#emergencyShown = emergency;
  }

  #handlePhaseChange(phase) {
    const isFirst = this.#phaseShown === null;
    this.#phaseShown = phase;
    this.#host.begun(phase === Phase.OPEN);
    // A chat that comes back by itself must not take the focus from the page around it.
    if (!isFirst && document.hasFocus()) this.updateComplete.then(() => this.#focusStart());
  }

  /** An emergency takes the place of the composer, so focus goes to what has to be done now. */
  async #focusCard() {
    await everythingShown();
    this.renderRoot.querySelector("triage-message-list")?.focusLastCard();
  }

  render() {
    const { phase } = this.#conversation;
    return html`
      <triage-chat-header
        .clinic=${this.clinic}
        ?open=${phase === Phase.OPEN}
        ?closable=${this._isHosted}
        @triage-close=${() => this.#host.close()}
        @triage-start-again=${this.#handleStartAgain}
        @triage-transcript=${this.#handleTranscript}
        @triage-erase=${this.#handleErase}
      ></triage-chat-header>
      ${phase === Phase.OPEN ? this.#open() : html`<main class="page">${this.#page(phase)}</main>`}
      <triage-confirm-dialog></triage-confirm-dialog>
    `;
  }

  #page(phase) {
    switch (phase) {
      case Phase.CONSENT:
        return html`<triage-consent
            .clinic=${this.clinic}
            ?starting=${this.#conversation.isStarting}
            @triage-consent=${() => this.#conversation.agree()}
          ></triage-consent>
          ${this.#trouble(() => this.#conversation.agree())}`;
      case Phase.RESTORING:
        return html`<p class="soft restoring">${words("restoring.label")}</p>
          ${this.#trouble(() => this.#conversation.retry())}`;
      case Phase.ERASED:
        return html`<triage-receipt
          .receipt=${this.#conversation.receipt}
          @triage-again=${() => this.#conversation.startAgain()}
        ></triage-receipt>`;
      default:
        return html`<triage-ended @triage-again=${() => this.#conversation.startAgain()}></triage-ended>`;
    }
  }

  #trouble(retry) {
    const { trouble } = this.#conversation;
    if (!trouble) return nothing;
    return html`<div class="trouble" role="status">
      <triage-trouble .failure=${trouble} .numbers=${this.clinic.numbers} @triage-retry=${retry}></triage-trouble>
    </div>`;
  }

  #open() {
    const { entries, isWaiting, isEmergency, question, trouble, transcript } = this.#conversation;
    return html`<main
      class="open"
      @triage-press=${this.#handlePress}
      @triage-answer=${this.#handleAnswer}
      @triage-say=${this.#handleSay}
      @triage-retry=${() => this.#conversation.retry()}
    >
      <div
        class="scroller"
        tabindex="0"
        role="group"
        aria-label=${words("log.label")}
        @scroll=${() => this.#follow.scrolled()}
      >
        <triage-message-list
          .entries=${entries}
          .clinic=${this.clinic}
          .failure=${trouble}
          notice=${this._notice}
        ></triage-message-list>
        ${isWaiting && !trouble ? html`<triage-typing></triage-typing>` : nothing}
        <triage-answer-panel .turn=${transcript.turn} .timeZone=${this.clinic.time_zone}></triage-answer-panel>
      </div>
      ${this.#follow.isBehind
        ? html`<button class="newer primary" type="button" @click=${() => this.#follow.toEnd()}>
            ${icons.down}${words("log.newer")}
          </button>`
        : nothing}
      ${isEmergency ? nothing : html`<triage-composer .question=${question}></triage-composer>`}
    </main>`;
  }
}

customElements.define("triage-chat", TriageChat);
