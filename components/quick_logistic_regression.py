"""Rasa's LogisticRegressionClassifier for a pipeline whose only features are dense.

Rasa 3.6 puts the features of each message into a sparse matrix, full of values as they are,
and keeps the classifier with a library that looks through all of SciPy when it is imported.
Here they are an array, what is learnt is three arrays, and a message costs one product. The
same regression of scikit-learn learns it, so scores are the same.
"""

from __future__ import annotations

from typing import Any

import numpy as np
from rasa.engine.graph import ExecutionContext
from rasa.engine.recipes.default_recipe import DefaultV1Recipe
from rasa.engine.storage.resource import Resource
from rasa.engine.storage.storage import ModelStorage
from rasa.nlu.classifiers.logistic_regression_classifier import LogisticRegressionClassifier
from rasa.shared.nlu.constants import INTENT, INTENT_NAME_KEY, INTENT_RANKING_KEY, PREDICTED_CONFIDENCE_KEY, TEXT
from rasa.shared.nlu.training_data.message import Message
from rasa.shared.nlu.training_data.training_data import TrainingData
from rasa.utils.tensorflow.constants import RANKING_LENGTH
from sklearn.linear_model import LogisticRegression

_FILE = "regression.npz"


@DefaultV1Recipe.register(DefaultV1Recipe.ComponentType.INTENT_CLASSIFIER, is_trainable=True)
class QuickLogisticRegressionClassifier(LogisticRegressionClassifier):
    """Ranks the intents of a message by its sentence features."""

    def __init__(self, config: dict[str, Any], storage: ModelStorage, resource: Resource) -> None:
        self.config = {**self.get_default_config(), **config}
        self._storage = storage
        self._resource = resource
        self._learnt: dict[str, np.ndarray] = {}

    @classmethod
    def create(
        cls,
        config: dict[str, Any],
        model_storage: ModelStorage,
        resource: Resource,
        execution_context: ExecutionContext,
    ) -> QuickLogisticRegressionClassifier:
        return cls(config, model_storage, resource)

    @classmethod
    def load(
        cls,
        config: dict[str, Any],
        model_storage: ModelStorage,
        resource: Resource,
        execution_context: ExecutionContext,
        **kwargs: Any,
    ) -> QuickLogisticRegressionClassifier:
        component = cls(config, model_storage, resource)
        with model_storage.read_from(resource) as folder, np.load(folder / _FILE, allow_pickle=False) as kept:
            component._learnt = dict(kept)
        return component

    def train(self, training_data: TrainingData) -> Resource:
        examples = [each for each in training_data.intent_examples if each.get(INTENT) and each.get(TEXT)]
        regression = LogisticRegression(
            solver=self.config["solver"],
            max_iter=self.config["max_iter"],
            class_weight="balanced",
            tol=self.config["tol"],
            random_state=self.config["random_state"],
        ).fit(sentence_features(examples), [str(each.get(INTENT)) for each in examples])
        self._learnt = {
            "intents": regression.classes_,
            "weights": regression.coef_,
            "bias": regression.intercept_,
        }
        with self._storage.write_to(self._resource) as folder:
            np.savez(folder / _FILE, **self._learnt)
        return self._resource

    def process(self, messages: list[Message]) -> list[Message]:
        if not messages or not self._learnt:
            return messages
        for message, chances in zip(messages, self._chances(sentence_features(messages)), strict=True):
            order = np.argsort(-chances, kind="stable")
            ranking = [
                {INTENT_NAME_KEY: str(self._learnt["intents"][place]), PREDICTED_CONFIDENCE_KEY: float(chances[place])}
                for place in order
            ]
            message.set(INTENT, ranking[0], add_to_output=True)
            if self.config[RANKING_LENGTH] > 0:
                ranking = ranking[: self.config[RANKING_LENGTH]]
            message.set(INTENT_RANKING_KEY, ranking, add_to_output=True)
        return messages

    def _chances(self, features: np.ndarray) -> np.ndarray:
        """One row for each message, one column for each intent; a row adds up to 1."""
        scores = features @ self._learnt["weights"].T + self._learnt["bias"]
        chances = np.exp(scores - scores.max(axis=1, keepdims=True))
        return np.asarray(chances / chances.sum(axis=1, keepdims=True))


def sentence_features(messages: list[Message]) -> np.ndarray:
    """One row for each message: the dense features of the whole of it."""
    rows = []
    for message in messages:
        _, sentence = message.get_dense_features(TEXT)
        rows.append(np.asarray(sentence.features, dtype=np.float32).reshape(-1))
    return np.vstack(rows)
