"""The last word on a message's intent, from what all the parts found.

The classifier sees one sentence vector; here it is weighed with what was found in the words:
thoughts of suicide come before all else, a message that states symptoms is a report even where
the classifier was unsure, a question is answered only where its topic is known, and what is like
nothing the chat knows is out of scope.
"""

from __future__ import annotations

from typing import Any

from rasa.engine.graph import ExecutionContext, GraphComponent
from rasa.engine.recipes.default_recipe import DefaultV1Recipe
from rasa.engine.storage.resource import Resource
from rasa.engine.storage.storage import ModelStorage
from rasa.nlu.classifiers.classifier import IntentClassifier
from rasa.shared.nlu.constants import ENTITIES, TEXT
from rasa.shared.nlu.training_data.message import Message

from clinical.red_flag_screen.reading import read
from components.acts_by_grammar import act_meant
from components.corrections import correction_in
from components.intents import FALLBACK, confidence_in, confidence_of, name_of, second_of, set_intent
from components.language_guess import ENGLISH, is_foreign, language_named, language_of
from components.pending_question import PendingQuestion
from components.question_form import asks
from components.spoken_answers import NO, YES, leads_with_answer, polarity
from components.strangeness import FAR_FROM_STRANGE, is_strange
from components.topic_selector import NO_TOPIC, TOPIC_GUESS

SELF_HARM, REPORT, INFORM, LANGUAGE = "express_self_harm", "report_symptom", "inform", "other_language"
OUT_OF_SCOPE, QUESTION, ANSWER, CORRECTION = "out_of_scope", "ask_question", "answer", "correct_answer"

# How sure the topic must be: where the classifier heard a question, and where only the words have the form of one.
SURE_OF_TOPIC, VERY_SURE_OF_TOPIC = 0.45, 0.55
# The topic and that it is a question at all, together: one may be weak where the other is strong.
SURE_OF_BOTH = 1.0
# So sure of a question that symptoms named in it do not make it a report.
SURE_OF_QUESTION = 0.75
# What merely sounds desperate is nearer to what people say of their pain, and stays behind that; below this nothing is like it.
SURE_OF_SELF_HARM = 0.45
# Guesses that a stated symptom outweighs unless they are surer than this.
_GIVES_WAY = frozenset(
    {
        FALLBACK,
        OUT_OF_SCOPE,
        INFORM,
        "greet",
        "thank",
        "goodbye",
        "insult",
        "affirm",
        "deny",
        "not_sure",
        "stop",
        LANGUAGE,
        "skip_question",
        "ask_repeat",
    }
)
_STANDS_ABOVE = 0.8
_FEW = 5
_SAID_OF_THE_CHAT = frozenset({"skip_question", "ask_repeat", "stop", "insult", "thank", "greet", "goodbye"})
# Said of a pain as often as not: "my head is splitting as I type". They give way only where a report is as likely.
_NAMES_THE_PAIN = frozenset({"attack_now", SELF_HARM, "request_human", "delete_data"})
_AS_LIKELY = 0.03
# Guesses that may in truth be a question of the list: "am I talking to a human?".
_MAY_BE_A_QUESTION = frozenset(
    {REPORT, FALLBACK, OUT_OF_SCOPE, INFORM, "request_human", SELF_HARM, "attack_now", "greet", "affirm"}
)
# Not questions when they are as plain as this: "can I speak to someone?"
_SAID_OUTRIGHT, _OUTRIGHT = frozenset({"request_human", "greet"}), 0.75
_SAID_TO_A_QUESTION = frozenset(
    {"ask_why", "ask_repeat", "skip_question", "go_back", CORRECTION, "request_human", "request_appointment"}
)
_LIKELY = 0.5
CRISIS = "FAQ-40"
# A guess at self-harm that is no surer than this gives way to the topic of a question.
_BEYOND_A_TOPIC = 0.6
# What a message may be taken for that means an act in so many words.
_MAY_BE_AN_ACT = frozenset({FALLBACK, OUT_OF_SCOPE, REPORT, INFORM, LANGUAGE, SELF_HARM, "ask_clinic"})
_SURE_OF_ANOTHER = 0.62
_OF_NO_ACT = frozenset({"suicidal_thoughts", "suicidal_plan_or_now"})
# Who calls off or moves an appointment, or wants a person, may say why.
_BESIDE_FACTS = frozenset({"cancel_appointment", "change_appointment", "insult", "stop"})
_CONTACT = frozenset({"email", "phone_number", "person_name"})


@DefaultV1Recipe.register(DefaultV1Recipe.ComponentType.INTENT_CLASSIFIER, is_trainable=False)
class IntentArbiter(IntentClassifier, GraphComponent):
    """Settles the intent and adds the entities `topic`, `language` and `correction`."""

    @classmethod
    def create(
        cls,
        config: dict[str, Any],
        model_storage: ModelStorage,
        resource: Resource,
        execution_context: ExecutionContext,
    ) -> IntentArbiter:
        return cls()

    def process(self, messages: list[Message]) -> list[Message]:
        for message in messages:
            text = str(message.get(TEXT) or "")
            if not text.startswith("/"):
                _settle(message, text)
        return messages


def _settle(message: Message, text: str) -> None:
    facts = {str(each["value"]): each.get("answer") for each in message.get(ENTITIES, []) if each["entity"] == "fact"}
    if "present" in (facts.get("suicidal_thoughts"), facts.get("suicidal_plan_or_now")):
        set_intent(message, SELF_HARM)
        return
    is_denied = facts.get("suicidal_thoughts") == "absent"  # "I'm not suicidal, the form only asked"
    if name_of(message) == SELF_HARM and (is_denied or not _is_surely_self_harm(message)):
        set_intent(message, *second_of(message, but=SELF_HARM))
    if (act := _act_in_place(message, text, facts)) is not None:
        set_intent(message, act)
        return
    if is_strange(message, text, facts):
        set_intent(message, OUT_OF_SCOPE, confidence_in(message, OUT_OF_SCOPE))
        message.set(ENTITIES, [each for each in message.get(ENTITIES, []) if not _is_guessed(each)], add_to_output=True)
        return
    if (language := language_of(text)) != ENGLISH and (not facts or is_foreign(text)):
        set_intent(message, LANGUAGE)
        _add(message, "language", language)
    elif not any(letter.isalnum() for letter in text) and name_of(message) != ANSWER:
        set_intent(message, FALLBACK, 0.0)
    elif (topic := _topic_asked(message, text)) is not None:
        set_intent(message, QUESTION)
        if topic != NO_TOPIC:
            _add(message, "topic", topic)
    elif name_of(message) != ANSWER:
        _settle_statement(message, text, facts)


def _act_in_place(message: Message, text: str, facts: dict[str, Any]) -> str | None:
    """The act that the words mean, where no example came near and nothing is told or asked besides."""
    act = act_meant([word.form for word in read(text) if not word.is_mark])
    if act is None or name_of(message) == ANSWER or not _OF_NO_ACT.isdisjoint(facts):
        return None
    is_guess = name_of(message) in {act, *_MAY_BE_AN_ACT} or confidence_of(message) < _SURE_OF_ANOTHER
    is_parting = name_of(message) == SELF_HARM and act == "goodbye"
    if name_of(message) == SELF_HARM and not is_parting:
        return None
    topic, sureness = message.get(TOPIC_GUESS) or (NO_TOPIC, 0.0)
    is_question = asks(text) and topic != NO_TOPIC and sureness >= VERY_SURE_OF_TOPIC and act != "request_appointment"
    told = [name for name, answer in facts.items() if answer != "absent"]
    return act if is_guess and not is_question and (not told or act in _BESIDE_FACTS) else None


def _is_surely_self_harm(message: Message) -> bool:
    sureness = confidence_of(message)
    topic, sure_of_topic = message.get(TOPIC_GUESS) or (NO_TOPIC, 0.0)
    if topic not in {NO_TOPIC, CRISIS} and sure_of_topic >= SURE_OF_TOPIC and sureness < _BEYOND_A_TOPIC:
        return False
    return sureness >= max(SURE_OF_SELF_HARM, confidence_in(message, OUT_OF_SCOPE) + FAR_FROM_STRANGE)


def _topic_asked(message: Message, text: str) -> str | None:
    """The topic, if the message is a question about one."""
    topic, sureness = message.get(TOPIC_GUESS) or (None, 0.0)
    has_form, name = asks(text), name_of(message)
    is_open = PendingQuestion.of(message.get("metadata") or {}) is not None
    if name == QUESTION:
        is_clear = has_form or confidence_of(message) >= SURE_OF_QUESTION or not (_states(message) or is_open)
        is_sure = sureness >= SURE_OF_TOPIC and sureness + confidence_of(message) >= SURE_OF_BOTH
        is_asked = is_clear and (is_sure or topic == NO_TOPIC)
    elif name == ANSWER:
        is_asked = has_form and "?" in text and sureness >= VERY_SURE_OF_TOPIC
    else:
        may_be = name in _MAY_BE_A_QUESTION and not (name in _SAID_OUTRIGHT and confidence_of(message) >= _OUTRIGHT)
        is_asked = has_form and may_be and topic != NO_TOPIC and sureness >= VERY_SURE_OF_TOPIC
    return str(topic) if is_asked and topic else None


def _states(message: Message) -> bool:
    """Whether it tells of something; who asks about a treatment may want it, which is nothing to look at."""
    return any(
        each["entity"] == "fact" and each.get("answer") != "absent" and each["value"] != "wants_botox"
        for each in message.get(ENTITIES, [])
    )


def _settle_statement(message: Message, text: str, facts: dict[str, Any]) -> None:
    name, confidence = name_of(message), confidence_of(message)
    entities = {str(each["entity"]) for each in message.get(ENTITIES, [])}
    if name == LANGUAGE and (named := language_named(text)):
        _add(message, "language", named)
    elif (
        name == LANGUAGE and not is_foreign(text) and confidence < _STANDS_ABOVE
    ):  # the classifier alone takes odd English for another language
        name, confidence = second_of(message, but=LANGUAGE)
        set_intent(message, name or OUT_OF_SCOPE, confidence)
    elif name == CORRECTION and (meant := correction_in(text)) is not None:
        _add(message, "correction", meant.value, instead_of=meant.instead_of)
    if facts and _is_outweighed(message, name, confidence):
        set_intent(message, REPORT)
    elif _CONTACT & entities and (name in {FALLBACK, OUT_OF_SCOPE, "greet"} or confidence < _STANDS_ABOVE):
        set_intent(message, INFORM)
    elif name == FALLBACK and (spoken := _plainly(text)) is not None:
        set_intent(message, spoken)
    elif name == FALLBACK and _is_likely_while_asked(message):
        set_intent(message, *second_of(message))
    elif name == FALLBACK and second_of(message)[0] == OUT_OF_SCOPE:
        set_intent(message, OUT_OF_SCOPE, second_of(message)[1])


def _is_likely_while_asked(message: Message) -> bool:
    """Whether the likelier of two close guesses is what people say to a question that is open."""
    act, sureness = second_of(message)
    is_open = PendingQuestion.of(message.get("metadata") or {}) is not None
    return is_open and act in _SAID_TO_A_QUESTION and sureness >= _LIKELY


def _is_guessed(entity: dict[str, Any]) -> bool:
    """A fact read into words that are about something else; what the red-flag screen saw is never dropped."""
    return entity["entity"] == "fact" and entity.get("extractor") != "EmergencyMatcher"


def _plainly(text: str) -> str | None:
    """The intent of a short yes or no that comes with a few words more: "no, keep it"."""
    forms = [word.form for word in read(text) if not word.is_mark]
    if len(forms) > _FEW or not leads_with_answer(forms):
        return None
    return {YES: "affirm", NO: "deny"}.get(str(polarity(forms)))


def _is_outweighed(message: Message, name: str, confidence: float) -> bool:
    """Whether the facts stated say more than the guess."""
    if name in _NAMES_THE_PAIN:
        return confidence < confidence_in(message, REPORT) + _AS_LIKELY
    if name in _SAID_OF_THE_CHAT and not _states(message):
        return False  # "didn't catch that" denies no locking jaw
    return name == QUESTION or (name in _GIVES_WAY and confidence < _STANDS_ABOVE)


def _add(message: Message, entity: str, value: str | float, **more: Any) -> None:
    text = str(message.get(TEXT) or "")
    added = {"entity": entity, "value": value, "start": 0, "end": len(text), "extractor": "IntentArbiter", **more}
    message.set(ENTITIES, [*message.get(ENTITIES, []), added], add_to_output=True)
