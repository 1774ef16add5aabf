"""Which topic of the question list (FAQ-01 to FAQ-40) a message would be about, were it a question.

Learns from the examples whose block in data/nlu/faq.yml names a topic. Scores a topic by
logistic regression on the sentence vector, raised by the likeness to the topic's nearest
example. Whether the message is a question at all is settled by `intent_arbiter`.
"""

from __future__ import annotations

from typing import Any

import numpy as np
from rasa.engine.recipes.default_recipe import DefaultV1Recipe
from rasa.engine.storage.resource import Resource
from rasa.shared.nlu.constants import INTENT
from rasa.shared.nlu.training_data.message import Message
from rasa.shared.nlu.training_data.training_data import TrainingData
from sklearn.linear_model import LogisticRegression

from components.kept_learning import KeepsArrays
from components.minilm_featurizer import sentence_vector
from components.named_vectors import NamedVectors
from components.nearest_examples import OUT_OF_SCOPE

TOPIC_GUESS = "topic_guess"
NO_TOPIC = "none"
"""What questions are about that stand nowhere in the list: taught by examples, answered by nobody's guess."""


@DefaultV1Recipe.register(DefaultV1Recipe.ComponentType.ENTITY_EXTRACTOR, is_trainable=True)
class TopicSelector(KeepsArrays):
    """Notes the likeliest topic and how sure that is."""

    FILE = "topics.npz"
    _examples: NamedVectors | None = None

    @staticmethod
    def get_default_config() -> dict[str, Any]:
        return {"regularisation": 60.0, "tolerance": 0.1}

    def prepare(self, learnt: dict[str, np.ndarray]) -> None:
        self._examples = NamedVectors(learnt["topics"], learnt["vectors"])

    def train(self, training_data: TrainingData) -> Resource:
        examples = [
            (topic, vector)
            for message in training_data.intent_examples
            if (topic := _topic_of(message)) and (vector := sentence_vector(message)) is not None
        ]
        topics = np.array([topic for topic, _ in examples])
        vectors = np.array([vector for _, vector in examples])
        regression = LogisticRegression(
            C=self._config["regularisation"], max_iter=1000, tol=self._config["tolerance"], class_weight="balanced"
        ).fit(vectors, topics)
        return self.keep(
            {
                "topics": topics,
                "vectors": vectors,
                "classes": regression.classes_,
                "weights": regression.coef_,
                "bias": regression.intercept_,
            }
        )

    def process(self, messages: list[Message]) -> list[Message]:
        for message in messages:
            vector = sentence_vector(message)
            if self._learnt is not None and self._examples is not None and vector is not None:
                message.set(TOPIC_GUESS, best(vector, self._learnt, self._examples))
        return messages


def best(vector: np.ndarray, learnt: dict[str, np.ndarray], examples: NamedVectors) -> tuple[str, float]:
    """The likeliest topic and how sure that is, 0 to 1."""
    scores = learnt["weights"] @ vector + learnt["bias"]
    chances = np.exp(scores - scores.max())
    chances /= chances.sum()
    # The regression's classes and the examples' names are the same topics in the same order.
    together = 0.5 * chances + 0.5 * examples.nearest(vector)
    place = int(together.argmax())
    return str(learnt["classes"][place]), float(together[place])


def _topic_of(message: Message) -> str | None:
    """The topic of a question; none of the list for what is out of scope."""
    if message.get(INTENT) == OUT_OF_SCOPE:
        return NO_TOPIC
    topic = (message.get("metadata") or {}).get("intent", {}).get("topic")
    return str(topic) if topic else None
