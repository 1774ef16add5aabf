"""Leaves out of the process what Rasa imports for components that we do not use.

Rasa 3.6 imports the classes of all its components before it looks at which of them a
config names, and with them TensorFlow: seconds at every start and some 300 MB. In its
place stand names that are enough to define those classes with; to use one is an error
that says so. Plain `rasa …` goes on with the real packages.
"""

from __future__ import annotations

import sys
from collections.abc import Sequence
from importlib.abc import Loader, MetaPathFinder
from importlib.machinery import ModuleSpec
from types import ModuleType
from typing import Any, NoReturn

NEURAL_NETWORKS = frozenset(
    {"keras", "tensorflow", "tensorflow_addons", "tensorflow_hub", "tensorflow_text", "transformers"}
)
# Of the channels and stores that Rasa knows, credentials.yml and endpoints.yml name none but our own.
CHANNELS_AND_STORES = frozenset(
    {"aiogram", "boto3", "botocore", "pymongo", "rocketchat_API", "slack_sdk", "twilio", "webexteamssdk"}
)
FOR_TRAINING_AND_TESTS = frozenset({"matplotlib", "sklearn", "sklearn_crfsuite"})


class LeftOutPackageError(ImportError):
    """A component needs a package that this process left out."""


def refuse(name: str) -> NoReturn:
    raise LeftOutPackageError(
        f"{name} was left out of this process, because no component in config.yml needed it "
        "(docs/decisions/0017-rasa-without-tensorflow.md). Use components without a neural network, "
        "or start Rasa by its own command, `rasa`."
    )


class StandIn(type):
    """The kind of all stand-ins: one can be inherited from, named in annotations and looked into, never called."""

    def __getattr__(cls, name: str) -> StandIn:
        if name.startswith("__"):
            raise AttributeError(name)
        inner = stand_in(f"{cls.__module__}.{cls.__qualname__}", name)
        setattr(cls, name, inner)
        return inner

    def __call__(cls, *arguments: Any, **named: Any) -> Any:
        refuse(f"{cls.__mro__[-2].__module__}.{cls.__mro__[-2].__qualname__}")


def stand_in(package: str, name: str) -> StandIn:
    return StandIn(name, (), {"__module__": package})


class LeftOutModule(ModuleType):
    """A module every name of which is a stand-in."""

    def __getattr__(self, name: str) -> StandIn:
        if name.startswith("__"):
            raise AttributeError(name)
        value = stand_in(self.__name__, name)
        setattr(self, name, value)
        return value


class LeftOutLoader(Loader):
    """Makes the empty modules."""

    def create_module(self, spec: ModuleSpec) -> ModuleType:
        return LeftOutModule(spec.name)

    def exec_module(self, module: ModuleType) -> None:
        return None


class LeftOutFinder(MetaPathFinder):
    """Answers for the packages that are left out and for all that is inside of them."""

    def __init__(self, packages: frozenset[str]) -> None:
        self.packages = packages

    def find_spec(
        self, fullname: str, path: Sequence[str] | None = None, target: ModuleType | None = None
    ) -> ModuleSpec | None:
        if fullname.partition(".")[0] not in self.packages:
            return None
        return ModuleSpec(fullname, LeftOutLoader(), is_package=True)


def leave_out_unused_packages(*, is_serving: bool = False) -> None:
    """Put the finder first. A package that is there already stays. `is_serving`: nothing is trained or tested."""
    packages = NEURAL_NETWORKS | CHANNELS_AND_STORES | (FOR_TRAINING_AND_TESTS if is_serving else frozenset())
    if not any(isinstance(each, LeftOutFinder) for each in sys.meta_path):
        sys.meta_path.insert(0, LeftOutFinder(packages - sys.modules.keys()))
