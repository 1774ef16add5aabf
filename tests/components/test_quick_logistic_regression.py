"""The quick classifier ranks intents as Rasa's does."""

from pathlib import Path

import numpy as np
import pytest
from rasa.engine.graph import ExecutionContext, GraphSchema
from rasa.engine.storage.local_model_storage import LocalModelStorage
from rasa.engine.storage.resource import Resource
from rasa.nlu.classifiers.logistic_regression_classifier import LogisticRegressionClassifier
from rasa.shared.nlu.constants import FEATURE_TYPE_SENTENCE, INTENT, TEXT
from rasa.shared.nlu.training_data.features import Features
from rasa.shared.nlu.training_data.message import Message
from rasa.shared.nlu.training_data.training_data import TrainingData

from components.quick_logistic_regression import QuickLogisticRegressionClassifier

INTENTS = ("greet", "thank", "book")
CONTEXT = ExecutionContext(GraphSchema({}), node_name="classifier")
CONFIG = {"max_iter": 500, "ranking_length": 2}


def message(text: str, vector: np.ndarray, intent: str | None = None) -> Message:
    said = Message({TEXT: text, INTENT: intent} if intent else {TEXT: text})
    said.add_features(Features(vector.reshape(1, -1), FEATURE_TYPE_SENTENCE, TEXT, "encoder"))
    return said


def examples(seed: int, count: int) -> list[Message]:
    """Messages whose vectors lie about one place for each intent; intents are not equally frequent."""
    chance = np.random.default_rng(seed)
    places = {intent: chance.normal(size=12) for intent in INTENTS}
    intents = chance.choice(INTENTS, size=count, p=[0.6, 0.3, 0.1])
    return [
        message(f"{intent} {number}", (places[intent] + chance.normal(size=12)).astype(np.float32), intent)
        for number, intent in enumerate(intents)
    ]


@pytest.mark.parametrize("seed", [1, 2, 3])
def test_it_ranks_as_its_parent_after_it_was_kept_and_loaded(seed: int, tmp_path: Path) -> None:
    rankings = []
    for kind in (LogisticRegressionClassifier, QuickLogisticRegressionClassifier):
        storage, resource = LocalModelStorage(tmp_path), Resource(kind.__name__)
        config = {**kind.get_default_config(), **CONFIG}
        kind.create(config, storage, resource, CONTEXT).train(TrainingData(examples(seed, 120)))
        loaded = kind.load(config, storage, resource, CONTEXT)
        rankings.append([each.as_dict() for each in loaded.process(examples(seed, 150)[120:])])
    for theirs, ours in zip(*rankings, strict=True):
        assert ours["intent"]["name"] == theirs["intent"]["name"]
        assert [each["name"] for each in ours["intent_ranking"]] == [each["name"] for each in theirs["intent_ranking"]]
        for mine, other in zip(ours["intent_ranking"], theirs["intent_ranking"], strict=True):
            assert mine["confidence"] == pytest.approx(other["confidence"], abs=1e-3)
