"""Reads a message as the answer to the question that was put.

"Nope", "the second one", "10 or so", "most days" mean nothing by themselves; the question
comes with the message, as metadata. What the message states of other facts stays.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from datetime import date, datetime
from typing import Any

from rasa.engine.graph import ExecutionContext, GraphComponent
from rasa.engine.recipes.default_recipe import DefaultV1Recipe
from rasa.engine.storage.resource import Resource
from rasa.engine.storage.storage import ModelStorage
from rasa.nlu.extractors.extractor import EntityExtractorMixin
from rasa.shared.nlu.constants import ENTITIES, INTENT, TEXT
from rasa.shared.nlu.training_data.message import Message

from clinical.red_flag_screen.measurements import fever_by_thermometer
from clinical.red_flag_screen.reading import Word, read
from clinical.red_flag_screen.safer_end import safer_end
from components.choosing import picks, reads_out
from components.corrections import corrects, replaces
from components.intents import set_intent
from components.number_answers import is_none_at_all, number_for
from components.pending_question import PendingQuestion
from components.question_form import asks
from components.spoken_answers import NO, UNSURE, YES, leads_with_answer, polarity
from components.topic_selector import NO_TOPIC, TOPIC_GUESS
from components.usual_words import words_of_message

ANSWER, QUESTION = "answer", "ask_question"
SURE_OF_TOPIC = 0.55
# What a visitor may say instead of answering; a sure one of these is not read as an answer.
ACTS = frozenset(
    [
        "ask_question",
        "request_appointment",
        "change_appointment",
        "cancel_appointment",
        "correct_answer",
        "go_back",
        "skip_question",
        "ask_why",
        "ask_repeat",
        "request_human",
        "restart",
        "stop",
        "delete_data",
        "attack_now",
        "greet",
        "goodbye",
        "thank",
        "insult",
        "express_self_harm",
        "other_language",
        "out_of_scope",
    ]
)
CORRECTION = "correct_answer"
# What the classifier calls words that it has never seen.
UNPLACED = frozenset(["out_of_scope", "other_language", "insult"])
SURE = 0.6
# Words that answer when they stand alone, and fill a pause before something else.
_FILLING = frozenset({"ok", "okay", "okey", "right", "sure"})
_SHORT, _BARE = 8, 3


@DefaultV1Recipe.register(DefaultV1Recipe.ComponentType.ENTITY_EXTRACTOR, is_trainable=False)
class AnswerInContext(EntityExtractorMixin, GraphComponent):
    """Adds `fact` entities for the pending question and sets the intent `answer`."""

    @classmethod
    def create(
        cls,
        config: dict[str, Any],
        model_storage: ModelStorage,
        resource: Resource,
        execution_context: ExecutionContext,
    ) -> AnswerInContext:
        return cls()

    def process(self, messages: list[Message]) -> list[Message]:
        for message in messages:
            text = str(message.get(TEXT) or "")
            metadata = message.get("metadata") or {}
            question = PendingQuestion.of(metadata)
            if question is None or not text.strip() or text.startswith("/") or _asks_about_a_topic(message, text):
                continue
            stated = list(message.get(ENTITIES, []))
            if reads_out(question.options, text):
                stated = [entity for entity in stated if not _is_beside(entity, question)]
            words = words_of_message(message)
            found = list(answers(question, text, words, message.get(INTENT) or {}, stated, metadata))
            if found or len(stated) < len(message.get(ENTITIES, [])):
                kept = [entity for entity in stated if not _is_replaced(entity, found)]
                message.set(ENTITIES, [*kept, *self.add_extractor_name(found)], add_to_output=True)
            if found or _is_answered(question, stated):
                set_intent(message, ANSWER)
        return messages


def answers(
    question: PendingQuestion,
    text: str,
    words: tuple[Word, ...],
    intent: Mapping[str, Any],
    stated: Iterable[Mapping[str, Any]],
    metadata: Mapping[str, Any],
) -> Iterator[dict[str, Any]]:
    """The entities that answer the question; none if the message does something else."""
    forms = _forms(words)
    told = {str(entity["value"]): entity for entity in stated if entity.get("entity") == "fact"}
    if _does_something_else(intent, forms, words) and told.keys().isdisjoint({question.id, *question.options}):
        return
    if intent.get("name") == CORRECTION and (corrects(forms) or replaces(forms)):
        return
    if question.kind == "finding":
        yield from _finding(question, forms, told, intent, text)
    elif question.kind == "findings":
        yield from _findings(question, words, forms, told, intent, text)
    elif question.kind == "number":
        yield from _number(question, words, forms, told, intent, text, _today(metadata))
    elif question.kind == "choice":
        yield from _choice(question, words, forms, told, intent, text)


def _does_something_else(intent: Mapping[str, Any], forms: list[str], words: tuple[Word, ...]) -> bool:
    """Whether the message is surely no answer. What the classifier cannot place may still be a short one: "by far"."""
    if intent.get("name") not in ACTS or float(intent.get("confidence") or 0) < SURE:
        return False
    may_be_short_answer = intent.get("name") in UNPLACED and len(forms) <= _SHORT and "?" not in (w.form for w in words)
    leads = leads_with_answer(forms) and forms[0] not in _FILLING
    return not may_be_short_answer and not leads and not _is_bare_number(words)


def _finding(
    question: PendingQuestion, forms: list[str], told: Mapping[str, Any], intent: Mapping[str, Any], text: str
) -> Iterator[dict[str, Any]]:
    if question.id in told and not (leads_with_answer(forms) and len(forms) <= _SHORT):
        return
    if (
        question.id == "fever"
        and "%" not in text
        and (measured := fever_by_thermometer(read(f"temperature {text}"))) is not None
    ):
        yield _fact(question.id, YES if measured[0] else NO, text)
        return
    spoken = polarity(forms) or _by_intent(intent, forms)
    if spoken is not None:
        yield _fact(question.id, spoken, text)


def _findings(
    question: PendingQuestion,
    words: tuple[Word, ...],
    forms: list[str],
    told: Mapping[str, Any],
    intent: Mapping[str, Any],
    text: str,
) -> Iterator[dict[str, Any]]:
    values = list(question.options)
    chosen = picks(words, question.options)
    spoken = polarity(forms) or _by_intent(intent, forms)
    present = [value for value in values if told.get(value, {}).get("answer") == YES]
    if chosen is None and not present:
        if spoken == UNSURE:
            yield from (_fact(value, UNSURE, text) for value in values)
        elif spoken == NO and not set(values) & set(told):
            yield from (_fact(value, NO, text) for value in values)
        elif spoken == YES and len(values) == 1:
            yield _fact(values[0], YES, text)
        return
    if chosen is None and len(forms) > _SHORT:
        return  # a longer story: what it does not name is still open
    picked = {*present, *(value for value in chosen or () if told.get(value, {}).get("answer") != NO)}
    for value in values:
        if value not in told or value in picked:
            yield _fact(value, YES if value in picked else NO, text)


def _number(
    question: PendingQuestion,
    words: tuple[Word, ...],
    forms: list[str],
    told: Mapping[str, Any],
    intent: Mapping[str, Any],
    text: str,
    today: date | None,
) -> Iterator[dict[str, Any]]:
    if isinstance(told.get(question.id, {}).get("answer"), (int, float)):
        return
    figure = number_for(question, words, today)
    if figure is not None:
        start = words[min(figure.start, len(words) - 1)].start
        end = words[min(figure.end, len(words)) - 1].end
        answer = safer_end(question.id, figure.low, figure.high)
        yield {**_fact(question.id, answer, text[start:end], start, end), "low": figure.low, "high": figure.high}
        return
    spoken = polarity(forms) or _by_intent(intent, forms)
    if spoken == UNSURE:
        yield _fact(question.id, UNSURE, text)
    elif spoken == NO:
        yield _fact(question.id, 0 if is_none_at_all(question) else NO, text)


def _choice(
    question: PendingQuestion,
    words: tuple[Word, ...],
    forms: list[str],
    told: Mapping[str, Any],
    intent: Mapping[str, Any],
    text: str,
) -> Iterator[dict[str, Any]]:
    if question.id in told:
        return
    options = {value: title for value, title in question.options.items() if value not in {UNSURE, NO}}
    chosen = picks(words, options)
    if chosen and len(chosen) == 1:
        yield _fact(question.id, chosen[0], text)
        return
    spoken = polarity(forms) or _by_intent(intent, forms)
    if spoken == UNSURE or (spoken == NO and len(forms) <= _BARE):
        yield _fact(question.id, spoken, text)


def _forms(words: tuple[Word, ...]) -> list[str]:
    """The words, and the signs that stand for one; a single letter stays as typed ("n" is no)."""
    if len(words) == 1:
        return [words[0].said.lower()]
    return [word.form for word in words if not word.is_mark or word.said in "👍👎✅❌"]


def _is_beside(entity: Mapping[str, Any], question: PendingQuestion) -> bool:
    wanted = {question.id, *question.options}
    return entity.get("entity") in {"fact", "mention"} and entity.get("value") not in wanted


def _asks_about_a_topic(message: Message, text: str) -> bool:
    """A question of the list, asked instead of an answer."""
    topic, sureness = message.get(TOPIC_GUESS) or (NO_TOPIC, 0.0)
    intent = message.get(INTENT) or {}
    is_question = intent.get("name") == QUESTION and float(intent.get("confidence") or 0) >= SURE
    if not is_question or topic == NO_TOPIC or sureness < SURE_OF_TOPIC:
        return False
    return asks(text) and not leads_with_answer(_forms(read(text)))


def _by_intent(intent: Mapping[str, Any], forms: list[str]) -> str | None:
    """What the classifier makes of a short answer that no list knows."""
    if len(forms) > _SHORT or float(intent.get("confidence") or 0) < SURE:
        return None
    return {"affirm": YES, "deny": NO, "not_sure": UNSURE}.get(str(intent.get("name")))


def _is_bare_number(words: tuple[Word, ...]) -> bool:
    return len(words) <= 4 and any(word.form[:1].isdecimal() for word in words)


def _is_answered(question: PendingQuestion, stated: Iterable[Mapping[str, Any]]) -> bool:
    wanted = {question.id, *question.options} if question.kind == "findings" else {question.id}
    return any(entity.get("entity") == "fact" and entity.get("value") in wanted for entity in stated)


def _is_replaced(entity: Mapping[str, Any], found: Iterable[Mapping[str, Any]]) -> bool:
    return entity.get("entity") in {"fact", "mention"} and any(entity.get("value") == each["value"] for each in found)


def _fact(name: str, answer: str | float, said: str, start: int = 0, end: int | None = None) -> dict[str, Any]:
    return {
        "entity": "fact",
        "value": name,
        "answer": answer,
        "said": said,
        "start": start,
        "end": len(said) if end is None else end,
        "low": None,
        "high": None,
    }


def _today(metadata: Mapping[str, Any]) -> date | None:
    now = metadata.get("now")
    try:
        return datetime.fromisoformat(str(now).replace("Z", "+00:00")).date() if now else None
    except ValueError:
        return None
