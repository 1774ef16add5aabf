import { LitElement, html } from "../../vendor/lit/index.js";
import { controls } from "../../styles/controls.js";
import { styles } from "./care-card.styles.js";

/**
 * Advice on when and where to get care: a heading bar that says how urgent it is, and a body.
 *
 * @summary The level is always in words (the kicker and the heading), colour only adds to it.
 * @attribute level    emergency | urgent | calm | home | plain
 * @attribute kicker   a word or two above the heading: how urgent
 * @attribute heading  what to do
 * @slot               the body
 */
export class TriageCareCard extends LitElement {
  static styles = [controls, styles];

  static properties = { level: { reflect: true }, kicker: {}, heading: {} };

  constructor() {
    super();
    this.level = "plain";
    this.kicker = "";
    this.heading = "";
  }

  focus() {
    this.renderRoot.querySelector("h2")?.focus();
  }

  render() {
    return html`
      <h2 tabindex="-1">
        <span class="kicker">${this.kicker}<span class="unseen">:</span></span>
        <span dir="auto">${this.heading}</span>
      </h2>
      <div class="body"><slot></slot></div>
    `;
  }
}

customElements.define("triage-care-card", TriageCareCard);
