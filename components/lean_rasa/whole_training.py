"""Trains every component anew, always, and keeps no cache of parts.

Rasa 3.6 takes the digest of every component's input and output, so as to skip what did not
change. That costs more than it saves where no component trains for long; and a component's
digest covers its own file, not those that it imports, so that a part made by older code
could stay.
"""

from __future__ import annotations

import copy
from pathlib import Path

import rasa.model_training
from rasa.engine.constants import PLACEHOLDER_IMPORTER
from rasa.engine.graph import ExecutionContext, GraphModelConfiguration
from rasa.engine.storage.storage import ModelMetadata
from rasa.engine.training.graph_trainer import GraphTrainer
from rasa.engine.training.hooks import LoggingHook
from rasa.shared.importers.importer import TrainingDataImporter

from components.lean_rasa.side_by_side import SideBySideRunner


class WholeTraining(GraphTrainer):
    """Runs the training graph as it is, without digests, what can be learnt side by side together."""

    def train(
        self,
        model_configuration: GraphModelConfiguration,
        importer: TrainingDataImporter,
        output_filename: Path,
        force_retraining: bool = False,
        is_finetuning: bool = False,
    ) -> ModelMetadata:
        """Trains and packages a model, as its parent does with `force_retraining`."""
        # Training may change the domain; the model is to keep it as it was.
        domain = copy.deepcopy(importer.get_domain())
        schema = model_configuration.train_schema
        runner = SideBySideRunner.create(
            graph_schema=schema,
            model_storage=self._model_storage,
            execution_context=ExecutionContext(graph_schema=schema, is_finetuning=is_finetuning),
            hooks=[LoggingHook(pruned_schema=schema)],
        )
        runner.run(inputs={PLACEHOLDER_IMPORTER: importer})
        return self._model_storage.create_model_package(output_filename, model_configuration, domain)


def train_all_of_it() -> None:
    """Put the whole training in the place of Rasa's."""
    rasa.model_training.GraphTrainer = WholeTraining
