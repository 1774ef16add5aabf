"""Answers in words that stand on no list, where signs were asked about: what each leans to, noted for whoever reads it.

Whether that is believed is for `components.finding_answers` and `components.list_answers` to say.
"""

from __future__ import annotations

from typing import Any

import numpy as np
from rasa.engine.recipes.default_recipe import DefaultV1Recipe
from rasa.engine.storage.resource import Resource
from rasa.nlu.extractors.extractor import EntityExtractorMixin
from rasa.shared.nlu.constants import INTENT
from rasa.shared.nlu.training_data.message import Message
from rasa.shared.nlu.training_data.training_data import TrainingData

from components.clause_vectors import clauses
from components.kept_learning import KeepsArrays
from components.leanings import LeaningPart, Leanings
from components.minilm_featurizer import ENCODED, sentence_vector
from components.pending_question import PendingQuestion
from components.sayings import answers_of
from components.sentence_embedding import DIMENSION, encoder
from components.spoken_answers import NO, UNSURE, YES
from components.usual_words import doc_of, words_of_doc, words_of_message

LEANINGS = "leanings"
# An item of a list is named in a word or two.
_FEWEST = {"finding": 3, "findings": 1}
_BARE = {"affirm": YES, "deny": NO, "not_sure": UNSURE}


@DefaultV1Recipe.register(DefaultV1Recipe.ComponentType.ENTITY_EXTRACTOR, is_trainable=True)
class LearntAnswers(KeepsArrays, EntityExtractorMixin):
    """Notes under LEANINGS what the message, and each of its clauses, leans to for each sign asked about."""

    FILE = "answers.npz"
    _leanings: Leanings | None = None

    @staticmethod
    def get_default_config() -> dict[str, Any]:
        return {}

    def prepare(self, learnt: dict[str, np.ndarray]) -> None:
        self._leanings = Leanings(learnt)

    def train(self, training_data: TrainingData) -> Resource:
        answered = answers_of(training_data.lookup_tables)
        known = encoder().encode_all(each.words for each in answered)
        vectors = np.array([known[each.words] for each in answered], dtype=np.float32).reshape(-1, DIMENSION)
        bare = [
            (way, [word.form for word in words_of_message(message)], vector)
            for message in training_data.intent_examples
            if (way := _BARE.get(str(message.get(INTENT)))) and (vector := sentence_vector(message)) is not None
        ]
        return self.keep(dict(Leanings.fit(answered, vectors, bare).arrays))

    def process(self, messages: list[Message]) -> list[Message]:
        for message in messages:
            question = PendingQuestion.of(message.get("metadata") or {})
            doc, encoded = doc_of(message), message.get(ENCODED)
            if self._leanings is None or doc is None or encoded is None or question is None:
                continue
            words = words_of_doc(doc)
            if question.kind == "choice":
                leanings = self._leanings.of((), encoded.vector, _forms(words))
                option = self._leanings.nearest_option(question.id, question.options, encoded.vector)
                message.set(LEANINGS, (LeaningPart(0, len(words), *leanings, option),))
            if not question.signs:
                continue
            parts = [LeaningPart(0, len(words), *self._leanings.of(question.signs, encoded.vector, _forms(words)))]
            for part in clauses(doc, words, encoded, fewest=_FEWEST[question.kind]):
                if part.end - part.start < len(words):
                    leanings = self._leanings.of(question.signs, part.vector, _forms(words[part.start : part.end]))
                    parts.append(LeaningPart(part.start, part.end, *leanings))
            message.set(LEANINGS, tuple(parts))
        return messages


def _forms(words: Any) -> list[str]:
    return [word.form for word in words if not word.is_mark]
