"""Facts in words that stand on no list.

Phrases find what was foreseen; this part has learnt from many ways to say a fact what others may
sound like, and looks at each clause. It adds only what nobody found before it, or found denied in
another clause, and only where it is nearly sure. Whose the symptom is, whether it is past or only
feared, or a known saying, is judged from the words as for any other mention. Where a "no" stands in
the clause, the clause is read again without it: what is then still stated was denied ("it never gets
stuck open"), what is stated no more needed its "no" ("I cannot lift my arm").
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

import numpy as np
from rasa.engine.graph import ExecutionContext, GraphComponent
from rasa.engine.recipes.default_recipe import DefaultV1Recipe
from rasa.engine.storage.resource import Resource
from rasa.engine.storage.storage import ModelStorage
from rasa.nlu.extractors.extractor import EntityExtractorMixin
from rasa.shared.nlu.constants import ENTITIES, INTENT, TEXT
from rasa.shared.nlu.training_data.message import Message
from rasa.shared.nlu.training_data.training_data import TrainingData

from clinical.red_flag_screen.assertion import Assertion, Context
from clinical.red_flag_screen.matching import Match
from clinical.red_flag_screen.phrases import PHRASES
from clinical.red_flag_screen.reading import Word
from clinical.red_flag_screen.screen import sayings_like
from clinical.red_flag_screen.word_sets import words_of
from components.clause_vectors import Clause, clauses
from components.fact_heads import FactHeads
from components.minilm_featurizer import ENCODED, sentence_vector
from components.sayings import Statement, sayings_of
from components.sentence_embedding import DIMENSION, encoder
from components.usual_words import doc_of, words_of_doc

_FILE = "heads.npz"
# Intents whose examples tell of symptoms themselves: no evidence that a fact is not stated.
_TELLING = frozenset({"report_symptom", "attack_now", "express_self_harm", "inform", "answer"})
_DENYING = words_of("no not never without none nor neither nobody nothing any")
_NOT_OF_PATIENT = frozenset(
    {Assertion.OTHER_PERSON, Assertion.HYPOTHETICAL, Assertion.PAST, Assertion.OVER, Assertion.IDIOM}
)
# What the dentist's injection does for some hours; words of it beside these are no new sign (as in the screen).
_OF_AN_INJECTION = words_of("face_droop speech_problem facial_numbness one_sided_numbness drooling")
# A tooth that a blow has loosened is not out of its socket, nor loose for no reason.
_MORE_THAN_LOOSENED = words_of("tooth_knocked_out loose_tooth_unexplained")
# What the red-flag screen has words for; of the others less certainty will do.
_DANGERS = frozenset(label.partition("/")[0] for label in PHRASES)
# The last words of a clause stand for its mention: who and what it is about comes before them.
_MENTION = 2


@DefaultV1Recipe.register(DefaultV1Recipe.ComponentType.ENTITY_EXTRACTOR, is_trainable=True)
class LearntFacts(EntityExtractorMixin, GraphComponent):
    """Adds a `fact` entity for each fact that a clause surely states and nobody has found."""

    @staticmethod
    def get_default_config() -> dict[str, Any]:
        return {"sure": 0.85, "sure_ordinary": 0.7, "sure_beside_a_no": 0.95}

    def __init__(
        self, config: dict[str, Any], storage: ModelStorage, resource: Resource, heads: FactHeads | None
    ) -> None:
        self._config = {**self.get_default_config(), **config}
        self._storage = storage
        self._resource = resource
        self._heads = heads

    @classmethod
    def create(
        cls,
        config: dict[str, Any],
        model_storage: ModelStorage,
        resource: Resource,
        execution_context: ExecutionContext,
    ) -> LearntFacts:
        return cls(config, model_storage, resource, None)

    @classmethod
    def load(
        cls,
        config: dict[str, Any],
        model_storage: ModelStorage,
        resource: Resource,
        execution_context: ExecutionContext,
        **kwargs: Any,
    ) -> LearntFacts:
        with model_storage.read_from(resource) as folder:
            return cls(config, model_storage, resource, FactHeads.load(folder / _FILE))

    def train(self, training_data: TrainingData) -> Resource:
        sayings = sayings_of(training_data.lookup_tables)
        known = encoder().encode_all(saying.words for saying in sayings)
        vectors = np.array([known[saying.words] for saying in sayings], dtype=np.float32).reshape(
            len(sayings), DIMENSION
        )
        others = [
            vector
            for message in training_data.intent_examples
            if message.get(INTENT) not in _TELLING and (vector := sentence_vector(message)) is not None
        ]
        self._heads = FactHeads.fit(sayings, vectors, np.array(others, dtype=np.float32))
        with self._storage.write_to(self._resource) as folder:
            self._heads.save(folder / _FILE)
        return self._resource

    def process(self, messages: list[Message]) -> list[Message]:
        for message in messages:
            doc, encoded = doc_of(message), message.get(ENCODED)
            if self._heads is None or doc is None or encoded is None or str(message.get(TEXT)).startswith("/"):
                continue
            words = words_of_doc(doc)
            entities = list(message.get(ENTITIES, []))
            known = {str(each["value"]): each for each in entities if each["entity"] in {"fact", "mention"}}
            is_only_loosened = known.get("tooth_displaced", {}).get("answer") == "present" and not any(
                word.form == "out" for word in words
            )
            is_injected = known.get("dental_injection_recent", {}).get("answer") == "present"
            found = [
                entity
                for entity in self._stated(clauses(doc, words, encoded), words, doc.text)
                if ((told := known.get(entity["value"])) is None or self._outweighs(entity, told))
                and not (is_injected and entity["value"] in _OF_AN_INJECTION)
                and not (is_only_loosened and entity["value"] in _MORE_THAN_LOOSENED)
            ]
            replaced = {entity["value"] for entity in found}
            kept = [
                each for each in entities if each["entity"] not in {"fact", "mention"} or each["value"] not in replaced
            ]
            message.set(ENTITIES, [*kept, *self.add_extractor_name(found)], add_to_output=True)
        return messages

    def _outweighs(self, entity: dict[str, Any], told: dict[str, Any]) -> bool:
        """ "It is not that I cannot see, but half of everything is gone": a denial does not reach another clause."""
        is_elsewhere = entity["end"] <= told["start"] or told["end"] <= entity["start"]
        is_surer = entity["confidence_entity"] >= self._config["sure_beside_a_no"]
        return told.get("answer") == "absent" and entity["answer"] == "present" and is_elsewhere and is_surer

    def _stated(self, parts: Sequence[Clause], words: Sequence[Word], text: str) -> Iterator[dict[str, Any]]:
        """The surest clause of each fact that is sure enough, the patient's own and not denied."""
        assert self._heads is not None
        if not parts:
            return
        chances = self._heads.chances(np.array([part.vector for part in parts]))
        facts: set[str] = set()
        for column in np.argsort(-chances.max(axis=0)):
            statement = self._heads.statements[column]
            sure = self._sure_of(statement.fact)
            if statement.fact in facts or chances[:, column].max() < sure:
                continue
            for row in np.argsort(-chances[:, column]):
                chance = float(chances[row, column])
                if chance < sure:
                    break
                if self._holds(parts[row], words, chance, int(column)):
                    facts.add(statement.fact)
                    yield _entity(statement, parts[row], words, text, chance)
                    break

    def _holds(self, part: Clause, words: Sequence[Word], chance: float, column: int) -> bool:
        assert self._heads is not None
        last = max(place for place in range(part.start, part.end) if not words[place].is_mark) + 1
        fact = self._heads.statements[column].fact
        mention = Match(fact, max(part.start, last - _MENTION), last, ())
        if Context(words, [mention]).assertion(mention) in _NOT_OF_PATIENT:
            return False
        if any(saying.start < part.end and part.start < saying.end for saying in sayings_like(fact, words)):
            return False
        denies = any(word.form in _DENYING for word in words[part.start : part.end])
        if not denies:
            return True
        needed = self._config["sure_beside_a_no"] if fact in _DANGERS else self._config["sure_ordinary"]
        return chance >= needed and not self._is_stated_without_a_no(part, words, column)

    def _is_stated_without_a_no(self, part: Clause, words: Sequence[Word], column: int) -> bool:
        """Whether the clause states it with its "no", "not" or "never" taken out: then that denied it."""
        assert self._heads is not None
        left = " ".join(word.said for word in words[part.start : part.end] if word.form not in _DENYING)
        statement = self._heads.statements[column]
        return float(self._heads.chances(encoder().encode(left)[np.newaxis])[0, column]) >= self._sure_of(
            statement.fact
        )

    def _sure_of(self, fact: str) -> float:
        return float(self._config["sure" if fact in _DANGERS else "sure_ordinary"])


def _entity(statement: Statement, part: Clause, words: Sequence[Word], text: str, chance: float) -> dict[str, Any]:
    spelled = [word for word in words[part.start : part.end] if not word.is_mark]
    start, end = spelled[0].start, spelled[-1].end
    is_number = statement.answer.replace(".", "", 1).isdigit()
    answer = float(statement.answer) if is_number else statement.answer
    bounds = {"low": answer, "high": answer} if is_number else {"low": None, "high": None}
    return {
        "entity": "fact",
        "value": statement.fact,
        "answer": answer,
        **bounds,
        "said": text[start:end],
        "start": start,
        "end": end,
        "confidence_entity": round(chance, 3),
    }
