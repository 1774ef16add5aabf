"""Takes a model's domain as training left it.

Rasa 3.6 reads the domain of a model three times when it loads one, to see whether it is a domain,
to hold it against the schema, and for its content. Training wrote it; what it wrote is valid.
"""

from __future__ import annotations

from typing import Any

import rasa.shared.utils.io
from rasa.engine.graph import ExecutionContext
from rasa.engine.storage.resource import Resource
from rasa.engine.storage.storage import ModelStorage
from rasa.graph_components.providers.domain_provider import DomainProvider
from rasa.shared.core.domain import Domain

FILE = "domain.yml"
"""What DomainProvider calls it."""


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
    """Put the one reading in the place of Rasa's three."""
    DomainProvider.load = classmethod(load)
