"""Sentence features from MiniLM for the intent classifier and the topic selector."""

from __future__ import annotations

from typing import Any

import numpy as np
from rasa.engine.graph import ExecutionContext, GraphComponent
from rasa.engine.recipes.default_recipe import DefaultV1Recipe
from rasa.engine.storage.resource import Resource
from rasa.engine.storage.storage import ModelStorage
from rasa.nlu.featurizers.dense_featurizer.dense_featurizer import DenseFeaturizer
from rasa.shared.nlu.constants import FEATURE_TYPE_SENTENCE, TEXT
from rasa.shared.nlu.training_data.features import Features
from rasa.shared.nlu.training_data.message import Message
from rasa.shared.nlu.training_data.training_data import TrainingData

from components.sentence_embedding import DIMENSION, SentenceEncoder, encoder
from components.usual_words import usual_words

# LogisticRegressionClassifier cannot be told how firmly to regularise; the length of the
# vectors does it instead. At length 1 its best guess seldom passes 0.5.
LENGTH = 10.0
# Where a message keeps what the encoder made of it, for the parts that look at its clauses.
ENCODED = "encoded_text"


@DefaultV1Recipe.register(DefaultV1Recipe.ComponentType.MESSAGE_FEATURIZER, is_trainable=False)
class MiniLmFeaturizer(DenseFeaturizer, GraphComponent):
    """Adds one vector per message: the sentence encoder's view of it, spelling mended."""

    def __init__(self, config: dict[str, Any], name: str, sentence_encoder: SentenceEncoder) -> None:
        super().__init__(name, config)
        self._encoder = sentence_encoder

    @classmethod
    def create(
        cls,
        config: dict[str, Any],
        model_storage: ModelStorage,
        resource: Resource,
        execution_context: ExecutionContext,
    ) -> MiniLmFeaturizer:
        """Loads the encoder; a missing or damaged file ends training with a sentence that says how to get it."""
        return cls(config, execution_context.node_name, encoder())

    @staticmethod
    def required_packages() -> list[str]:
        return ["onnxruntime", "tokenizers"]

    @classmethod
    def validate_config(cls, config: dict[str, Any]) -> None:
        """Nothing can be set."""

    def process_training_data(self, training_data: TrainingData) -> TrainingData:
        examples = training_data.training_examples
        vectors = self._encoder.encode_all(text for message in examples if (text := usual_words(message)))
        for message in examples:
            self._add_features(message, vectors.get(usual_words(message)))
        return training_data

    def process(self, messages: list[Message]) -> list[Message]:
        for message in messages:
            text = usual_words(message)
            encoded = self._encoder.read(text) if text else None
            message.set(ENCODED, encoded)
            self._add_features(message, None if encoded is None else encoded.vector)
        return messages

    def _add_features(self, message: Message, vector: np.ndarray | None) -> None:
        vector = np.zeros(DIMENSION, dtype=np.float32) if vector is None else vector
        features = (LENGTH * vector).reshape(1, -1)
        message.add_features(Features(features, FEATURE_TYPE_SENTENCE, TEXT, self._identifier))


def sentence_vector(message: Message) -> np.ndarray | None:
    """The encoder's vector of a message, length 1; an empty message has none."""
    _, sentence = message.get_dense_features(TEXT)
    if sentence is None:
        return None
    vector = np.asarray(sentence.features)[0][:DIMENSION]
    length = float(np.linalg.norm(vector))
    return vector / length if length else None
