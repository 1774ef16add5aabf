"""What Rasa asks of a component that learns in training and keeps what it learnt in one file of the model."""

from __future__ import annotations

from abc import abstractmethod
from pathlib import Path
from typing import Any, ClassVar, Generic, TypeVar

import numpy as np
from rasa.engine.graph import ExecutionContext, GraphComponent
from rasa.engine.storage.resource import Resource
from rasa.engine.storage.storage import ModelStorage
from typing_extensions import Self

Learnt = TypeVar("Learnt")


class KeepsWhatItLearnt(GraphComponent, Generic[Learnt]):
    """Made without knowledge for training, or loaded with it; `learnt` is None before either."""

    FILE: ClassVar[str]
    """The file's name within the component's folder of the model."""

    def __init__(
        self, config: dict[str, Any], storage: ModelStorage, resource: Resource, learnt: Learnt | None = None
    ) -> None:
        self._config = {**self.get_default_config(), **config}
        self._storage = storage
        self._resource = resource
        self._learnt = learnt
        if learnt is not None:
            self.prepare(learnt)

    def prepare(self, learnt: Learnt) -> None:
        """Make ready to be used what was learnt or loaded. Nothing, unless a component needs it."""

    @classmethod
    def create(
        cls,
        config: dict[str, Any],
        model_storage: ModelStorage,
        resource: Resource,
        execution_context: ExecutionContext,
    ) -> Self:
        return cls(config, model_storage, resource)

    @classmethod
    def load(
        cls,
        config: dict[str, Any],
        model_storage: ModelStorage,
        resource: Resource,
        execution_context: ExecutionContext,
        **kwargs: Any,
    ) -> Self:
        with model_storage.read_from(resource) as folder:
            return cls(config, model_storage, resource, cls.read(folder / cls.FILE))

    def keep(self, learnt: Learnt) -> Resource:
        """Take over what training brought, and write it into the model."""
        self._learnt = learnt
        self.prepare(learnt)
        with self._storage.write_to(self._resource) as folder:
            self.write(folder / self.FILE, learnt)
        return self._resource

    @classmethod
    @abstractmethod
    def read(cls, file: Path) -> Learnt:
        """What `write` wrote."""

    @classmethod
    @abstractmethod
    def write(cls, file: Path, learnt: Learnt) -> None:
        """Write what was learnt into a file."""


class KeepsArrays(KeepsWhatItLearnt[dict[str, np.ndarray]]):
    """A component whose knowledge is some named arrays."""

    @classmethod
    def read(cls, file: Path) -> dict[str, np.ndarray]:
        with np.load(file, allow_pickle=False) as kept:
            return dict(kept)

    @classmethod
    def write(cls, file: Path, learnt: dict[str, np.ndarray]) -> None:
        np.savez(file, **learnt)
