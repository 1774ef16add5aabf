"""The last word on a message's intent, from what all the parts found.

The classifier sees one sentence vector; here it is weighed with what was found in the words:
a message that states symptoms is a report even where the classifier was unsure, thoughts of
suicide come before all else, and a message in another language is not guessed at.
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
from clinical.red_flag_screen.word_sets import words_of
from components.intents import CERTAIN, FALLBACK, confidence_of, name_of, second_of, set_intent
from components.language_guess import ENGLISH, language_of

QUESTION = "ask_question"
SELF_HARM, REPORT, INFORM, LANGUAGE, OUT_OF_SCOPE, ANSWER = (
    "express_self_harm",
    "report_symptom",
    "inform",
    "other_language",
    "out_of_scope",
    "answer",
)
# Guesses that a stated symptom outweighs, and how sure they must be to stand.
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
_STANDS_ABOVE = 0.85
# Symptoms also stand in questions and requests; those keep their intent, the facts travel along.
_QUESTION_WORDS = words_of(
    "is are am do does did can could will would should shall what whats how when why which who where has have any if may whos"
)
_WISH_TO_KNOW = words_of(
    "wondering wonder tell explain explained info information advice question know curious ask asking"
)
_CONTACT = frozenset({"email", "phone_number", "person_name"})


@DefaultV1Recipe.register(DefaultV1Recipe.ComponentType.INTENT_CLASSIFIER, is_trainable=False)
class IntentArbiter(IntentClassifier, GraphComponent):
    """Settles the intent and adds the entity `language`."""

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
            if not str(message.get(TEXT) or "").startswith("/"):
                _settle(message)
        return messages


def _asks(text: str) -> bool:
    """Whether the message has the form of a question or of a wish to be told."""
    words = read(text)
    sentences = "".join("\n" if word.is_stop else f" {word.form}" for word in words).split("\n")
    return "?" in text or any(
        (sentence.split() or [""])[0] in _QUESTION_WORDS or not _WISH_TO_KNOW.isdisjoint(sentence.split())
        for sentence in sentences
    )


def _settle(message: Message) -> None:
    entities = list(message.get(ENTITIES, []))
    facts = {str(each["value"]): each.get("answer") for each in entities if each["entity"] == "fact"}
    if "present" in (facts.get("suicidal_thoughts"), facts.get("suicidal_plan_or_now")):
        set_intent(message, SELF_HARM)
        return
    text = str(message.get(TEXT) or "")
    language = language_of(text)
    if language != ENGLISH and not facts:
        set_intent(message, LANGUAGE)
        entities.append(
            {"entity": "language", "value": language, "start": 0, "end": len(text), "extractor": "IntentArbiter"}
        )
        message.set(ENTITIES, entities, add_to_output=True)
        return
    name = name_of(message)
    if name == ANSWER:
        return
    if name == LANGUAGE:  # the classifier alone: it takes odd English for another language
        guess, confidence = next(
            (
                (each["name"], each["confidence"])
                for each in message.get("intent_ranking") or []
                if each["name"] not in {LANGUAGE, FALLBACK}
            ),
            (OUT_OF_SCOPE, 0.0),
        )
        set_intent(message, REPORT if facts else (guess if confidence > 0.2 else FALLBACK), confidence)
        name = name_of(message)
    if (facts and name == QUESTION and not _asks(text) and confidence_of(message) < CERTAIN) or (
        facts and name in _GIVES_WAY and confidence_of(message) < _STANDS_ABOVE
    ):
        set_intent(message, REPORT)
    elif _CONTACT & {str(each["entity"]) for each in entities} and (
        name in {FALLBACK, OUT_OF_SCOPE, "greet"} or confidence_of(message) < _STANDS_ABOVE
    ):
        set_intent(message, INFORM)
    elif name == FALLBACK and second_of(message)[0] == OUT_OF_SCOPE:
        set_intent(message, OUT_OF_SCOPE, second_of(message)[1])
