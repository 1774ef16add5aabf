"""Takes in every message before anything is decided on it.

Runs once a message, ahead of all rules and forms: facts go into the case with
their exact words, whatever else the message was about, and the case is judged.
If it is an emergency now, the slot `alarm` says so, and rules stop the rest.
"""

from __future__ import annotations

from typing import Any

from rasa_sdk import Action, Tracker
from rasa_sdk.events import SlotSet
from rasa_sdk.executor import CollectingDispatcher

from actions.asking import question_about
from actions.facts import SELF_HARM, CaseFile, facts_of, record_answer, record_entities, record_sightings
from actions.message import ANSWERING, VisitorMessage
from actions.misfits import note_how_it_was_answered
from actions.place import slots_of_place
from actions.putting_right import put_right
from actions.wording import Wording
from clinical import ABSENT, NOT_SURE, PRESENT
from clinical.assess import assess

SPOKEN_ANSWERS = {"affirm": PRESENT, "deny": ABSENT, "not_sure": NOT_SURE, "skip_question": "skip"}
SURE_OF_AN_ATTACK = 0.6
"""How sure that intent must be where a detail of a booking was asked for."""
NOT_UNDERSTOOD = ("nlu_fallback", "out_of_scope")
OFTEN_MISTAKEN = (*NOT_UNDERSTOOD, "goodbye", "greet", "insult", "other_language", "thank")
"""What a few bare words can be taken for. If they told a fact, they were an answer."""


KEEPS_AN_OFFER = (
    "affirm",
    "deny",
    "ask_question",
    "ask_why",
    "ask_repeat",
    "greet",
    "inform",
    "thank",
    *NOT_UNDERSTOOD,
)
"""What leaves a "shall I …?" standing, so that a yes after it is still the answer."""


class ActionTakeInMessage(Action):
    """Merge what the message tells into the case; raise the alarm where the case is an emergency."""

    def name(self) -> str:
        return "action_take_in_message"

    async def run(
        self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: dict[str, Any]
    ) -> list[dict[str, Any]]:
        message = VisitorMessage.latest(tracker)
        metadata = message.metadata
        events = [
            SlotSet(name, value) for name, value in slots_of_place(metadata, tracker.slots, Wording(domain)).items()
        ]
        case = CaseFile.from_slot(tracker.get_slot("case") or metadata.get("case"))
        if case.latest_message is not None and case.latest_message == message.message_id:
            return events + handed_to_the_form(message, case, tracker)  # an opening form, or a turn played again
        question = open_question(tracker.get_slot("question"), metadata)
        stage = tracker.get_slot("stage") or metadata.get("stage") or "complaint"
        take_in(case, message, question, Wording(domain))
        is_alarming = needs_help_now(case)
        is_understood = message.intent not in NOT_UNDERSTOOD and not is_out_of_place(message, question)
        misses = 0 if is_understood or case.latest_facts else tracker.get_slot("misses")
        events += [
            SlotSet("case", case.to_slot()),
            SlotSet("question", question),
            SlotSet("stage", stage),
            SlotSet("misses", misses),
            SlotSet("alarm", is_alarming or None),
        ]
        if is_alarming or message.intent not in KEEPS_AN_OFFER:
            events.append(SlotSet("offer", None))
        return events + handed_to_the_form(message, case, tracker, is_alarming=is_alarming)


def handed_to_the_form(
    message: VisitorMessage, case: CaseFile, tracker: Tracker, is_alarming: bool | None = None
) -> list[dict[str, Any]]:
    """The form's slot, where the message is for it. A form that is given nothing leaves the turn to the rules."""
    alarm = tracker.get_slot("alarm") if is_alarming is None else is_alarming
    return [] if alarm or not speaks_to_the_interview(message, case) else [SlotSet("answer", None)]


def open_question(remembered: dict[str, Any] | None, metadata: dict[str, Any]) -> dict[str, Any] | None:
    """The question the visitor saw last. A "no" to "start again?" must never answer the question before it."""
    if "pending" not in metadata:
        return remembered
    shown = metadata["pending"]
    if shown is None or not facts_of(shown):
        return None
    if remembered is not None and is_same_question(shown, remembered):
        return remembered
    return {**shown, "facts": facts_of(shown)}


def is_same_question(one: dict[str, Any], other: dict[str, Any]) -> bool:
    """Whether both ask for the same. In which order a list stands on the screen does not matter."""
    return one["id"] == other["id"] and set(facts_of(one)) == set(facts_of(other))


def take_in(case: CaseFile, message: VisitorMessage, question: dict[str, Any] | None, wording: Wording) -> None:
    """Note everything a message tells, the answer to the pending question included."""
    case.latest_message, case.latest_facts = message.message_id, []
    record_entities(case, message.entities, message.message_id, text=message.said)
    record_sightings(case, message.metadata.get("screen") or (), message.message_id, message.said)
    told = {case.facts.get(fact) for fact in SELF_HARM if fact in case.latest_facts}
    if message.intent == "express_self_harm" and told <= {NOT_SURE}:  # nobody says unasked that they would not
        case.record("suicidal_thoughts", PRESENT, message.said, message.message_id)
    if message.intent == "attack_now" and not is_guessed_beside_a_booking(message):
        case.short_route = True
        case.record("has_headache", PRESENT, message.said, message.message_id)
    if message.intent == "correct_answer" and not case.latest_facts:
        put_right(case, message, question)
    answer_pending_question(case, message, question)
    if question is not None and question["kind"] == "choice" and not case.latest_facts:
        named = wording.option_named(f"utter_ask_{question['id']}", message.text)
        if named is not None:
            record_answer(case, question, named, message.said, message.message_id)
    close_the_list(case, message, question)
    note_how_it_was_answered(case, message, question, wording)
    case.was_emergency = case.was_emergency or assess(case.facts).urgency == "emergency"


def is_guessed_beside_a_booking(message: VisitorMessage) -> bool:
    """ "Don't have one", where an address was asked, is no attack; a sure intent is one wherever it is said."""
    pending = str((message.metadata.get("pending") or {}).get("id") or "")
    return pending.startswith("booking_") and message.confidence < SURE_OF_AN_ATTACK


def answer_pending_question(case: CaseFile, message: VisitorMessage, question: dict[str, Any] | None) -> None:
    """Note the answer a button or a bare "yes", "no", "not sure", "skip" gives to the question that was put."""
    if message.is_payload:
        answered = question_named(message.payload.get("question"), question)
        if message.intent != "answer" or answered is None or "value" not in message.payload:
            return
        value = message.payload["value"]
        if not (answered.get("step") and value == ABSENT):  # "no" to one option leads to the next
            record_answer(case, answered, value, None, message.message_id)
        return
    if question is None or message.intent not in SPOKEN_ANSWERS:
        return
    names = facts_of(question)
    if set(names) & set(case.latest_facts):
        return  # language understanding has placed the answer already
    if any(sign.isdecimal() for sign in message.text) and question["kind"] != "number":
        return  # "52" is no answer to yes or no, whatever it was taken for
    spoken = SPOKEN_ANSWERS[message.intent]
    if question["kind"] == "choice" and spoken in (PRESENT, ABSENT):
        if spoken == PRESENT and question.get("step"):
            record_answer(case, question, question["step"], message.said, message.message_id)
        return  # "no" to one of several leads on to the next
    if spoken == PRESENT and (question["kind"] not in ("finding", "findings") or len(names) != 1):
        return  # "yes" to several at once says nothing; the question is put again
    chosen: object = [names[0]] if spoken == PRESENT and question["kind"] == "findings" else spoken
    record_answer(case, question, chosen, message.said, message.message_id)


def close_the_list(case: CaseFile, message: VisitorMessage, question: dict[str, Any] | None) -> None:
    """ "And the others?", "the rash": who is asked for them once more and names some of them has not the rest."""
    if question is None or not question.get("others") or message.intent not in ANSWERING:
        return
    names = facts_of(question)
    if any(case.facts.get(name) == PRESENT for name in names if name in case.latest_facts):
        left = [name for name in names if name not in case.facts]
        case.record_all(dict.fromkeys(left, ABSENT), message.said, message.message_id)


def question_named(name: object, pending: dict[str, Any] | None) -> dict[str, Any] | None:
    """The question an answer names: the pending one, or that of a single fact."""
    if pending is not None and pending.get("id") == name:
        return pending
    return question_about(str(name))


def is_out_of_place(message: VisitorMessage, question: dict[str, Any] | None) -> bool:
    """A bare yes or no with no question open may be a second miss; it does not make up for the first."""
    return question is None and message.intent in SPOKEN_ANSWERS


def speaks_to_the_interview(message: VisitorMessage, case: CaseFile) -> bool:
    """An answer or a symptom. Everything else is for a rule: a question, a wish to stop, a word of thanks."""
    if message.intent in OFTEN_MISTAKEN:
        return bool(case.latest_facts)
    return message.intent in ANSWERING


def needs_help_now(case: CaseFile) -> bool:
    """An emergency, now or before, or words of self-harm in this message."""
    return case.was_emergency or any(case.facts.get(fact) == PRESENT for fact in SELF_HARM if fact in case.latest_facts)
