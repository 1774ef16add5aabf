"""The intent by likeness to the training examples, weighed with the classifier's.

A classifier spreads its certainty over the intents it knows, however strange the message. The
nearest examples tell how strange: where nothing in scope comes near, the message is out of scope.
"""

from __future__ import annotations

from typing import Any

import numpy as np
from rasa.engine.recipes.default_recipe import DefaultV1Recipe
from rasa.engine.storage.resource import Resource
from rasa.nlu.classifiers.classifier import IntentClassifier
from rasa.shared.nlu.constants import INTENT, INTENT_RANKING_KEY, TEXT
from rasa.shared.nlu.training_data.message import Message
from rasa.shared.nlu.training_data.training_data import TrainingData

from components.kept_learning import KeepsArrays
from components.minilm_featurizer import sentence_vector
from components.named_vectors import NamedVectors

OUT_OF_SCOPE = "out_of_scope"
LIKENESS = "likeness_in_scope"
# One odd example should not decide: the likeness to an intent is the mean of its nearest two.
_NEAREST = 2


@DefaultV1Recipe.register(DefaultV1Recipe.ComponentType.INTENT_CLASSIFIER, is_trainable=True)
class NearestExamples(KeepsArrays, IntentClassifier):
    """Ranks the intents anew and notes how near the nearest example in scope is."""

    FILE = "examples.npz"
    _examples: NamedVectors | None = None

    @staticmethod
    def get_default_config() -> dict[str, Any]:
        return {"weight": 0.85, "stranger_below": 0.42}

    def prepare(self, learnt: dict[str, np.ndarray]) -> None:
        self._examples = NamedVectors(learnt["intents"], learnt["vectors"])

    def train(self, training_data: TrainingData) -> Resource:
        examples = [
            (str(message.get(INTENT)), vector)
            for message in training_data.intent_examples
            if message.get(TEXT) and (vector := sentence_vector(message)) is not None
        ]
        return self.keep(
            {
                "intents": np.array([intent for intent, _ in examples]),
                "vectors": np.array([vector for _, vector in examples], dtype=np.float32),
            }
        )

    def process(self, messages: list[Message]) -> list[Message]:
        for message in messages:
            vector = sentence_vector(message)
            if self._examples is None or vector is None or not message.get(INTENT):
                continue
            likeness = self.likeness(vector)
            in_scope = max(value for intent, value in likeness.items() if intent != OUT_OF_SCOPE)
            message.set(LIKENESS, in_scope)
            self._rank(message, likeness, is_stranger=in_scope < self._config["stranger_below"])
        return messages

    def likeness(self, vector: np.ndarray) -> dict[str, float]:
        """How like the message is to each intent's nearest examples, -1 to 1."""
        if self._examples is None:
            return {}
        return dict(zip(self._examples.names, self._examples.mean_of_nearest(vector, _NEAREST), strict=True))

    def _rank(self, message: Message, likeness: dict[str, float], *, is_stranger: bool) -> None:
        weight = self._config["weight"]
        chances = {str(each["name"]): float(each["confidence"]) for each in message.get(INTENT_RANKING_KEY) or []}
        scores = {name: weight * near + (1 - weight) * chances.get(name, 0.0) for name, near in likeness.items()}
        if is_stranger:
            scores[OUT_OF_SCOPE] = max(scores.values()) + (1 - max(scores.values())) / 2
        ranking = [
            {"name": name, "confidence": score} for name, score in sorted(scores.items(), key=lambda item: -item[1])
        ]
        message.set(INTENT, ranking[0], add_to_output=True)
        message.set(INTENT_RANKING_KEY, ranking[:10], add_to_output=True)
