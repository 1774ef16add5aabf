import { words } from "../../text/words.js";
import { AdviceCard } from "../advice_card.js";

/**
 * Be seen or phoned by a clinician today.
 *
 * @summary See AdviceCard.
 */
export class TriageSameDayCard extends AdviceCard {
  render() {
    const daytime = this.numbers.filter(({ kind }) => kind === "urgent" || kind === "clinic");
    const numbers = this.card.numbers?.length ? this.card.numbers : daytime;
    return this.advice({
      level: "urgent",
      kicker: words("same_day.kicker"),
      heading: words("same_day.heading"),
      text: words("same_day.text", { urgent: numbers[0]?.number ?? "" }),
      numbers,
      isCall: false,
    });
  }
}

customElements.define("triage-same-day-card", TriageSameDayCard);
