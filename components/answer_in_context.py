"""Reads a message as the answer to the question that was put.

"Nope", "the second one", "10 or so", "most days" mean nothing by themselves; the question
comes with the message, as metadata. What the message states of other facts stays.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import datetime
from typing import Any

from rasa.engine.graph import ExecutionContext, GraphComponent
from rasa.engine.recipes.default_recipe import DefaultV1Recipe
from rasa.engine.storage.resource import Resource
from rasa.engine.storage.storage import ModelStorage
from rasa.nlu.extractors.extractor import EntityExtractorMixin
from rasa.shared.nlu.constants import ENTITIES, INTENT, TEXT
from rasa.shared.nlu.training_data.message import Message

from clinical.red_flag_screen.reading import Word, read
from components.acts_in_words import act_said
from components.believed_leanings import is_like_an_answer
from components.choosing import reads_out
from components.corrections import corrects, replaces
from components.finding_answers import SKIP
from components.heard import BARE, SHORT, SURE, Heard, fact
from components.intents import set_intent
from components.learnt_answers import LEANINGS
from components.minilm_featurizer import sentence_vector
from components.pending_question import PendingQuestion
from components.preventives_counted import PREVENTIVE
from components.question_form import asks
from components.readings_of_answers import NEEDS, answers, tells_in_its_unit
from components.said_of_oneself import sex_said
from components.spoken_answers import NO, UNSURE, is_plain, leads_with_answer, polarity, words_beside
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
# An act that the words leave no doubt of need not be the likeliest, but among the first.
_LIKELIEST = 4
SELF_HARM = frozenset({"suicidal_thoughts", "suicidal_plan_or_now"})
# What the classifier calls words that it has never seen.
UNPLACED = frozenset(["out_of_scope", "other_language", "insult"])
# So sure of something else than an answer that even a plain one is none. Below, "on and off" is one.
VERY_SURE = 0.8
# So sure of it that a number among more than a few words is no answer: "thick as two short planks".
_RATHER_SURE = 0.68
# With more words than this beside it, a yes or no is not what the message is for: "no longer coming on Friday".
_BESIDE = 1
_THANKS = frozenset({"thank", "thanks", "ta", "cheers", "helped", "helpful", "appreciate", "grateful", "obliged"})
# Words that answer when they stand alone, and fill a pause before something else.
_FILLING = frozenset({"ok", "okay", "okey", "right", "sure"})


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
            if not text.strip() or text.startswith("/") or _asks_about_a_topic(message, text):
                continue
            if question is None:
                self._note_sex(message, _forms(words_of_message(message)))
                continue
            forms = _forms(words_of_message(message))
            if (act := act_said(forms)) is not None and _may_be(act, message, question):
                set_intent(message, act)
                continue
            stated = list(message.get(ENTITIES, []))
            if reads_out(question.options, text):
                stated = [entity for entity in stated if not _is_beside(entity, question)]
            heard = heard_in(message, question, stated, metadata)
            found = [] if _is_no_answer(heard) else list(answers(heard))
            if found or len(stated) < len(message.get(ENTITIES, [])):
                kept = [entity for entity in stated if not _is_replaced(entity, found)]
                message.set(ENTITIES, [*kept, *self.add_extractor_name(found)], add_to_output=True)
            if found or _is_answered(question, stated):
                set_intent(message, ANSWER)
            else:
                self._note_sex(message, heard.forms)
        return messages

    def _note_sex(self, message: Message, forms: list[str]) -> None:
        """ "Male", said out of turn."""
        sex = sex_said(forms)
        if sex is not None:
            said = self.add_extractor_name([fact("sex", sex, str(message.get(TEXT)))])
            message.set(ENTITIES, [*message.get(ENTITIES, []), *said], add_to_output=True)
            set_intent(message, ANSWER)


def _may_be(act: str, message: Message, question: PendingQuestion) -> bool:
    """Whether the classifier too hears something else than an answer; no act but a correction hides a told sign."""
    intent = message.get(INTENT) or {}
    if question.id in SELF_HARM and act == SKIP:
        return False
    ranking = [str(each["name"]) for each in message.get("intent_ranking") or []][:_LIKELIEST]
    is_told = _is_answered(question, message.get(ENTITIES, []))
    return act in {str(intent.get("name")), *ranking} and not (is_told and act != CORRECTION)


def heard_in(
    message: Message, question: PendingQuestion, stated: Iterable[Mapping[str, Any]], metadata: Mapping[str, Any]
) -> Heard:
    """The message beside the question it may answer."""
    words = words_of_message(message)
    return Heard(
        question=question,
        text=str(message.get(TEXT)),
        words=words,
        forms=_forms(words),
        told={str(entity["value"]): entity for entity in stated if entity.get("entity") == "fact"},
        intent=message.get(INTENT) or {},
        today=None if (now := _now(metadata)) is None else now.date(),
        minute=None if now is None else 60 * now.hour + now.minute,
        vector=sentence_vector(message),
        leanings=message.get(LEANINGS) or (),
        preventives=len({str(each.get("said")).lower() for each in stated if each.get("value") == PREVENTIVE}),
    )


def _is_no_answer(heard: Heard) -> bool:
    """Whether the message does something else than answer."""
    asked = {heard.question.id, NEEDS.get(heard.question.id, ""), *heard.question.options}
    if _does_something_else(heard.intent, heard.forms, heard.words) and heard.told.keys().isdisjoint(asked):
        is_skipped = heard.intent.get("name") == SKIP and heard.question.id in SELF_HARM
        is_unplaced = heard.intent.get("name") in (*UNPLACED, CORRECTION)
        is_answer = is_unplaced and (is_like_an_answer(heard) or tells_in_its_unit(heard) or is_in_doubt(heard))
        return not (is_said_outright(heard) or is_skipped or is_answer)
    return heard.intent.get("name") == CORRECTION and (corrects(heard.forms) or replaces(heard.forms))


def is_said_outright(heard: Heard) -> bool:
    """A number, a time or an option in few words, and nothing that is surely something else: "instantly"."""
    if heard.question.kind not in {"number", "choice", "findings"} or len(heard.forms) > SHORT or asks(heard.text):
        return False
    sureness = float(heard.intent.get("confidence") or 0)
    is_sure_act = sureness >= VERY_SURE or (sureness >= _RATHER_SURE and len(heard.forms) > BARE + 1)
    if heard.question.id == "preventives_tried" and heard.preventives:
        return True
    return not is_sure_act and any(each["answer"] not in {NO, UNSURE} for each in answers(heard))


def is_in_doubt(heard: Heard) -> bool:
    """ "Haven't the foggiest", where the sign or number was asked for."""
    return not asks(heard.text) and polarity(heard.forms) == UNSURE


def _does_something_else(intent: Mapping[str, Any], forms: list[str], words: tuple[Word, ...]) -> bool:
    """Whether the message is surely no answer. What the classifier cannot place may still be a short one: "by far"."""
    sureness = float(intent.get("confidence") or 0)
    if intent.get("name") not in ACTS or sureness < SURE:
        return False
    if intent.get("name") == CORRECTION and corrects(forms):
        return True
    if (
        is_plain(forms)
        and words_beside(forms) <= _BESIDE
        and (sureness < VERY_SURE or (len(forms) <= BARE and not leads_with_answer(forms)))
    ):
        return False
    may_be_short_answer = intent.get("name") in UNPLACED and len(forms) <= SHORT and "?" not in (w.form for w in words)
    leads = leads_with_answer(forms) and forms[0] not in _FILLING
    return not may_be_short_answer and not leads and not _is_bare_number(words)


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


def _is_bare_number(words: tuple[Word, ...]) -> bool:
    return len(words) <= 4 and any(word.form[:1].isdecimal() for word in words)


def _is_answered(question: PendingQuestion, stated: Iterable[Mapping[str, Any]]) -> bool:
    wanted = {question.id, *question.options} if question.kind == "findings" else {question.id}
    return any(entity.get("entity") == "fact" and entity.get("value") in wanted for entity in stated)


def _is_replaced(entity: Mapping[str, Any], found: Iterable[Mapping[str, Any]]) -> bool:
    return entity.get("entity") in {"fact", "mention"} and any(entity.get("value") == each["value"] for each in found)


def _now(metadata: Mapping[str, Any]) -> datetime | None:
    now = metadata.get("now")
    try:
        return datetime.fromisoformat(str(now).replace("Z", "+00:00")) if now else None
    except ValueError:
        return None
