"""Takes a time to come in for what it is: a wish for an appointment.

"Can I come in Thursday after work" has the form of a question and no word of the booking in it, and "Friday would
suit me" means something only once an appointment has been offered. The classifier sees neither; the words and the
stage of the conversation, which comes with the message, tell.
"""

from __future__ import annotations

import re
from typing import Any

from rasa.engine.graph import ExecutionContext, GraphComponent
from rasa.engine.recipes.default_recipe import DefaultV1Recipe
from rasa.engine.storage.resource import Resource
from rasa.engine.storage.storage import ModelStorage
from rasa.nlu.classifiers.classifier import IntentClassifier
from rasa.shared.nlu.constants import ENTITIES, TEXT
from rasa.shared.nlu.training_data.message import Message

from components.booking_replies import (
    ABOUT_THIS_TIME,
    ANOTHER_TIME,
    BOOKING,
    CONFIRMS,
    FOR_ANOTHER,
    KEEPS_A_DETAIL_BACK,
    OFF_THE_LIST,
    WHENEVER,
)
from components.intents import FALLBACK, confidence_of, name_of, set_intent

REQUEST, CHANGE, SHOW = "request_appointment", "change_appointment", "show_appointment"
INFORM, SKIP, MORE, ANSWER_WAITLIST = "inform", "skip_question", "more_times", "answer_waitlist"
# Guesses that give way where a message says when someone would come.
GIVES_WAY = frozenset(
    {
        FALLBACK,
        "out_of_scope",
        "inform",
        "ask_question",
        "report_symptom",
        "request_human",
        "greet",
        "not_sure",
        "ask_repeat",
    }
    | {"attack_now", "goodbye", "skip_question", "show_appointment", "join_waitlist", "correct_answer"}
)
SURE = 0.75
STAGES_WITH_AN_OFFER = frozenset({"result", "booking"})
COMES_IN = re.compile(
    r"\b(?:come (?:in|by|over|round)|coming in|pop in|get (?:me )?in|(?:fit|squeeze|slot|book) me in|be seen|see (?:me|someone|somebody|you)"
    r"|(?:appointment|slot|opening)s?|visit|book|anything (?:free|going|available|open|on|this|next|tomorrow|today|after|before|in)|free|available)\b",
    re.I,
)
# What is asked about a visit rather than for one, and times of a complaint rather than of a visit.
ASKS_ABOUT = re.compile(
    r"\b(?:how (?:long|much|many|often)|what (?:happens|should|do)|why|does it|will (?:it|i)|do i (?:need|have)|should i|hurts?|costs?|parking)\b",
    re.I,
)
OF_A_COMPLAINT = re.compile(
    r"\b(?:since|started|starts|began|ago|every|most|woke|wakes?|aches?|pain|hurts?|for the (?:last|past))\b", re.I
)
WHOM_ONLY = re.compile(
    r"^\W*(?:(?:no|ok|okay|sorry|actually|hi|hello|well|um|then|please|oh)\b\W*)*"
    r"(?:(?:i(?:['’]d| would)?(?: want| need| like| prefer| rather)+|make (?:it|that)|can (?:i|you)|could (?:i|you)|get me"
    r"|(?:switch|change)(?: it| that)?(?: to)?|book(?: me)?(?: in)?|with|for|to|see|talk to|have)\b\W*)*"
    r"(?:an?|the|your)?\s*(?:dentist|neurologist|neurology|headache (?:specialist|doctor|clinic|nurse)"
    r"|migraine (?:specialist|doctor|clinic|nurse))(?: (?:appointment|visit))?"
    r"(?:\W+(?:please|instead|then|thanks|rather|actually))*\W*$",
    re.I,
)
"""Names whom to see and says nothing else: "actually make it a neurologist". The name alone is no question about them."""
CANNOT_COME = re.compile(
    r"^\W*(?:(?:sorry|hi|hello|so|but|oh|no|actually|i'?m afraid|unfortunately)\b\W*)*"
    r"(?:i (?:can['’]?t|cannot|can not|won['’]?t be able to|am not able to)|i['’]?m not able to|can['’]?t|cannot)\s+"
    r"(?:make|come|attend)(?: it| that| then| in)?(?: (?:to )?(?:it|that|(?:my|the) (?:appointment|visit)))?"
    r"(?: (?:then|today|tomorrow|that day|(?:on |next )?(?:mon|tues|wednes|thurs|fri|satur|sun)day|after all))*\W*(?:sorry)?\W*$",
    re.I,
)
"""Of a visit that is booked it says that it has to be another time. It is no cry for help: nothing follows it."""
WHEN_WAS_IT = re.compile(
    r"^\W*(?:(?:thanks|thank you|ok|okay|great|sorry|so|and|hi|um)\b\W*)*"
    r"(?:when|what (?:time|day|date))(?: is| was|['’]s)\s+(?:it|that|my (?:appointment|visit|booking)|the (?:appointment|visit))"
    r"(?:\W+(?:again|for|on|please|now))*\W*$",
    re.I,
)
"""Asked after a booking, it is about that; nothing else in it has a time."""
MOVES = re.compile(r"\b(?:instead|rather|move|change|swap|switch|different|another|reschedule|make it)\b", re.I)
OF_A_VISIT_MADE = re.compile(
    r"\b(?:my|our|the|his|her|this|that) (?:appointment|appt|visit|booking|slot)\b|\bresched\w*|\brearrang\w*"
    r"|\b(?:push|put|bring|pull) (?:\w+ )?(?:back|forward|off)\b|\b(?:can(?:no|['’]?)t|clash\w*|postpone\w*)\b",
    re.I,
)
"""Without one of these, or of `MOVES`, a time after an offer is a wish: "a Thursday would be good"."""


@DefaultV1Recipe.register(DefaultV1Recipe.ComponentType.INTENT_CLASSIFIER, is_trainable=False)
class AppointmentWishes(IntentClassifier, GraphComponent):
    """Sets the intent `request_appointment` or `change_appointment`; needs `time_wish` from ContactDetails."""

    @classmethod
    def create(
        cls,
        config: dict[str, Any],
        model_storage: ModelStorage,
        resource: Resource,
        execution_context: ExecutionContext,
    ) -> AppointmentWishes:
        return cls()

    def process(self, messages: list[Message]) -> list[Message]:
        for message in messages:
            text = str(message.get(TEXT) or "")
            if text.startswith("/"):
                continue
            stage = str((message.get("metadata") or {}).get("shown_stage") or "")
            if (reply := reply_to_booking(message, text, stage)) is not None:
                set_intent(message, reply)
                continue
            states = any(each["entity"] == "fact" for each in message.get(ENTITIES, []))
            if stage == "booked" and WHEN_WAS_IT.match(text):
                set_intent(message, SHOW)
            elif stage == "booked" and CANNOT_COME.match(text) and not states:
                set_intent(message, CHANGE)
            elif (WHOM_ONLY.match(text) and not is_asked_of_health(message)) or (
                name_of(message) == CHANGE and is_first_wish(message, text, stage)
            ):
                set_intent(message, REQUEST)
            elif says_when(message):
                settle(message, text, stage)
        return messages


def reply_to_booking(message: Message, text: str, stage: str) -> str | None:
    """The intent of what is plainly said to a booking that is under way, or to the offer of one."""
    asked = str(((message.get("metadata") or {}).get("pending") or {}).get("id") or "")
    if OFF_THE_LIST.search(text):
        return ANSWER_WAITLIST
    if asked == "booking_name" and FOR_ANOTHER.match(text):
        told = [each for each in message.get(ENTITIES, []) if each["entity"] != "fact"]
        message.set(ENTITIES, told, add_to_output=True)  # of who will come, not of who is ill
        return INFORM
    if asked.startswith(BOOKING) and KEEPS_A_DETAIL_BACK.search(text) and not is_danger(message):
        return SKIP
    if stage == "booking" and not asked and CONFIRMS.match(text):
        return "affirm"
    if stage == "booking" and ANOTHER_TIME.match(text):
        return MORE
    if asked.startswith(BOOKING) and ABOUT_THIS_TIME.match(text) and names_a_time(message) and not is_danger(message):
        return REQUEST
    if stage == "result" and not is_asked_of_health(message) and WHENEVER.match(text):
        return REQUEST
    return None


def is_danger(message: Message) -> bool:
    """Whether a sign of an illness is told, which nothing may hide."""
    return any(each["entity"] == "fact" and each.get("answer") != "absent" for each in message.get(ENTITIES, []))


def names_a_time(message: Message) -> bool:
    return any(each["entity"] == "time_wish" for each in message.get(ENTITIES, []))


def says_when(message: Message) -> bool:
    """Whether a time is named, no sign of an illness is, and no other meaning is sure."""
    return names_a_time(message) and not is_danger(message) and name_of(message) in GIVES_WAY


def is_first_wish(message: Message, text: str, stage: str) -> bool:
    """Whether a time is wished for where visits are offered and none is made yet."""
    is_about_another = MOVES.search(text) is not None or OF_A_VISIT_MADE.search(text) is not None
    return names_a_time(message) and stage in STAGES_WITH_AN_OFFER and not is_about_another


def is_asked_of_health(message: Message) -> bool:
    """Whether a question of the interview is open. Those of a booking are answered in free text and stand in no way."""
    pending = (message.get("metadata") or {}).get("pending") or {}
    return bool(pending) and pending.get("kind") != "text"


def settle(message: Message, text: str, stage: str) -> None:
    """A wish names the visit or follows its offer; after a booking it may be a wish to move it."""
    names_whom = any(entity["entity"] == "service" for entity in message.get(ENTITIES, []))
    comes_in = (names_whom or COMES_IN.search(text) is not None) and ASKS_ABOUT.search(text) is None
    is_sure_of_else = name_of(message) == "ask_question" and confidence_of(message) >= SURE and not comes_in
    if is_sure_of_else or (is_asked_of_health(message) and not comes_in):
        return
    if stage == "booked" and MOVES.search(text):
        set_intent(message, CHANGE)
    elif comes_in or (stage in STAGES_WITH_AN_OFFER and OF_A_COMPLAINT.search(text) is None):
        set_intent(message, REQUEST)
