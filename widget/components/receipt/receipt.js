import { LitElement, html } from "../../vendor/lit/index.js";
import { words, wordsOr } from "../../text/words.js";
import { controls } from "../../styles/controls.js";
import { momentOf } from "../appointment-card/dates.js";
import { emit } from "../emit.js";
import { styles } from "./receipt.styles.js";

/**
 * What was deleted, counted, after "Delete my data".
 *
 * @property receipt  {erased: {messages, events, appointments, …}, at} of the contract
 * @event triage-again  the visitor wants a new chat
 */
export class TriageReceipt extends LitElement {
  static styles = [controls, styles];

  static properties = { receipt: { attribute: false } };

  constructor() {
    super();
    this.receipt = { erased: {} };
  }

  focus() {
    this.renderRoot.querySelector("h2")?.focus();
  }

  render() {
    const { erased = {}, at } = this.receipt;
    return html`
      <h2 tabindex="-1">${words("receipt.heading")}</h2>
      <p>${words("receipt.text")}</p>
      <table>
        <tbody>
          ${Object.entries(erased).map(([what, n]) => this.#row(wordsOr(`receipt.${what}`, what), n))}
          ${at ? this.#row(words("receipt.when"), momentOf(at)) : ""}
        </tbody>
      </table>
      <button class="primary" type="button" @click=${() => emit(this, "again")}>${words("receipt.again")}</button>
    `;
  }

  #row(what, value) {
    return html`<tr>
      <th scope="row">${what}</th>
      <td>${value}</td>
    </tr>`;
  }
}

customElements.define("triage-receipt", TriageReceipt);
