import { words } from "../../text/words.js";
import { AdviceCard } from "../advice_card.js";

/**
 * Call now: a heading, a sentence and one big button that dials. Also the crisis lines, under their own heading.
 *
 * @summary See AdviceCard. The first number is the one to call.
 */
export class TriageEmergencyCard extends AdviceCard {
  render() {
    const numbers = this.card.numbers?.length ? this.card.numbers : this.numbers.slice(0, 1);
    return this.advice({
      level: "emergency",
      kicker: words("emergency.kicker"),
      heading: words("emergency.heading"),
      text: words("emergency.text", { ambulance: numbers[0]?.number ?? "" }),
      numbers,
      isCall: true,
    });
  }
}

customElements.define("triage-emergency-card", TriageEmergencyCard);
