import { LitElement, html, nothing } from "../vendor/lit/index.js";
import { counted } from "../text/words.js";
import { advice } from "../styles/advice.js";
import { controls } from "../styles/controls.js";
import "./care-card/care-card.js";

/** More lines than this are too many to read at once. */
const LONG = 7;

const asText = (line) => html`<li dir="auto">${line}</li>`;

/**
 * What all cards of the contract share: the card itself, its heading as a place for the focus, and lists.
 *
 * @property card  the card of a message, as the contract has it
 */
export class Card extends LitElement {
  static styles = [controls, advice];

  static properties = { card: { attribute: false } };

  constructor() {
    super();
    this.card = {};
  }

  focus() {
    this.renderRoot.querySelector("triage-care-card")?.focus();
  }

  /** The lines as a list, the rest of a long one folded away; nothing where there are none. */
  list(lines, item = asText) {
    if (lines.length === 0) return nothing;
    const shown = lines.length > LONG ? lines.slice(0, LONG - 1) : lines;
    const folded = lines.slice(shown.length);
    return html`<ul>
        ${shown.map(item)}
      </ul>
    ${folded.length > 0
      ? html`<details>
          <summary>${counted("card.more", folded.length)}</summary>
          <ul>
            ${folded.map(item)}
          </ul>
        </details>`
      : nothing}`;
  }

  /** The lines as a list under a heading; nothing where there are none. */
  section(heading, lines, item = asText) {
    if (lines.length === 0) return nothing;
    return html`<section>
      <h3>${heading}</h3>
      ${this.list(lines, item)}
    </section>`;
  }
}
