import { LitElement, html, nothing } from "../../vendor/lit/index.js";
import { words, wordsOr } from "../../text/words.js";
import { controls } from "../../styles/controls.js";
import { icons } from "../../styles/icons.js";
import { styles } from "./phone-numbers.styles.js";

/** Where a tap on the number leads: a call, or a text message where that is what the number takes. */
function link({ kind, number }) {
  const digits = number.replace(/[^\d+]/g, "");
  return kind === "crisis_text" ? `sms:${digits}` : `tel:${digits}`;
}

function title({ kind, title: own, ...values }) {
  return own ?? wordsOr(`number.${kind}`, kind ?? "", values);
}

/**
 * A list of telephone numbers, each a link that dials it.
 *
 * @property numbers  [{kind, number, title?, option?, word?}], most urgent first
 * @attribute call    the first number is one big button: the thing to do now
 */
export class TriagePhoneNumbers extends LitElement {
  static styles = [controls, styles];

  static properties = { numbers: { attribute: false }, call: { type: Boolean } };

  constructor() {
    super();
    this.numbers = [];
    this.call = false;
  }

  render() {
    const [first, ...others] = this.numbers;
    if (!first) return nothing;
    const listed = this.call ? others : [first, ...others];
    return html`
      ${this.call
        ? html`<a class="call" href=${link(first)}>
            ${icons.phone}<span dir="auto">${words("emergency.call", { number: first.number })}</span>
          </a>`
        : nothing}
      ${listed.length > 0
        ? html`<ul>
            ${listed.map(
              (number) => html`<li>
                <span dir="auto">${title(number)}</span>
                <a href=${link(number)} dir="ltr">${number.number}</a>
              </li>`,
            )}
          </ul>`
        : nothing}
    `;
  }
}

customElements.define("triage-phone-numbers", TriagePhoneNumbers);
