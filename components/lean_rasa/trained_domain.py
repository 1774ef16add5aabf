"""Writes a model's domain quickly, and takes it as training left it.

Rasa 3.6 writes it with a YAML emitter in Python, and reads it three times when it loads a model, to
see whether it is a domain, to hold it against the schema, and for its content. Here training writes
JSON, which is YAML too; what it wrote is valid.
"""

from __future__ import annotations

import json
from typing import Any

import rasa.shared.utils.io
from rasa.engine.graph import ExecutionContext
from rasa.engine.storage.resource import Resource
from rasa.engine.storage.storage import ModelStorage
from rasa.graph_components.providers.domain_provider import DomainProvider
from rasa.shared.constants import LATEST_TRAINING_DATA_FORMAT_VERSION
from rasa.shared.core.domain import KEY_TRAINING_DATA_FORMAT_VERSION, Domain

FILE = "domain.yml"
"""What DomainProvider calls it."""


def persist(self: DomainProvider, domain: Domain) -> None:
    """Puts the domain into the model, with the content that Rasa's writes."""
    content = {KEY_TRAINING_DATA_FORMAT_VERSION: LATEST_TRAINING_DATA_FORMAT_VERSION, **domain.as_dict()}
    with self._model_storage.write_to(self._resource) as folder:
        (folder / FILE).write_text(json.dumps(content, ensure_ascii=False), encoding="utf-8")


def load(
    cls: type[DomainProvider],
    config: dict[str, Any],
    model_storage: ModelStorage,
    resource: Resource,
    execution_context: ExecutionContext,
    **kwargs: Any,
) -> DomainProvider:
    """The provider of the domain in the model, as Rasa's."""
    with model_storage.read_from(resource) as folder:
        content = rasa.shared.utils.io.read_yaml_file(folder / FILE)
    return cls(model_storage, resource, Domain.from_dict(content))


def read_the_trained_domain_once() -> None:
    """Put the one reading in the place of Rasa's three, and the quick writing in the place of the slow."""
    DomainProvider._persist = persist
    DomainProvider.load = classmethod(load)
