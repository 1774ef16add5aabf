"""Reads the project's files, and spaCy's pipeline, once for a command.

Rasa 3.6 validates the training data before it trains, and reads all of it anew for each of
the two. An importer keeps what it has read; here both are given the same one. It loads a
pipeline for the component that reads messages and again for those that are handed it.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache
from typing import Any

from rasa.nlu.utils.spacy_utils import SpacyModel, SpacyNLP
from rasa.shared.importers.importer import TrainingDataImporter

LOAD = TrainingDataImporter.load_from_config
LOAD_PIPELINE = SpacyNLP.load_model
Sources = tuple[str, str | None, tuple[str, ...]]
IMPORTERS: dict[Sources, TrainingDataImporter] = {}


def load_once(
    config_path: str,
    domain_path: str | None = None,
    training_data_paths: str | Sequence[str] | None = None,
    args: dict[str, Any] | None = None,
) -> TrainingDataImporter:
    """The importer of these files, made at the first call. The further arguments are for other importers than Rasa's."""
    paths = (training_data_paths,) if isinstance(training_data_paths, str) else tuple(training_data_paths or ())
    sources = (str(config_path), domain_path, paths)
    if sources not in IMPORTERS:
        IMPORTERS[sources] = LOAD(config_path, domain_path, training_data_paths, args)
    return IMPORTERS[sources]


def read_files_once() -> None:
    """Put the kept importers in the place of new ones."""
    TrainingDataImporter.load_from_config = staticmethod(load_once)


@cache
def pipeline(name: str) -> SpacyModel:
    """The pipeline of that name or folder. Raises what Rasa raises where there is none."""
    return LOAD_PIPELINE(name)


def load_pipelines_once() -> None:
    """Put the kept pipeline in the place of one for each component."""
    SpacyNLP.load_model = staticmethod(pipeline)
