"""Reads YAML with libyaml in place of pure Python, to the same values.

Rasa 3.6 reads every file twice with a parser written in Python: once for its lines' numbers,
in case the schema finds a fault, and once for its content. Here the numbers are only looked
for when there is a fault.
"""

from __future__ import annotations

import logging
import re
from functools import cache
from typing import Any

import rasa.shared.utils.io as rasa_io
import rasa.shared.utils.validation as rasa_validation
from pkg_resources import resource_filename
from pykwalify.core import Core
from pykwalify.errors import PyKwalifyException
from rasa.shared.constants import PACKAGE_NAME, RESPONSES_SCHEMA_FILE, SCHEMA_EXTENSIONS_FILE
from ruamel.yaml import YAMLError
from ruamel.yaml.constructor import SafeConstructor
from ruamel.yaml.cyaml import CParser
from ruamel.yaml.nodes import MappingNode, ScalarNode, SequenceNode
from ruamel.yaml.resolver import BaseResolver, implicit_resolvers

READ = rasa_io.read_yaml
VALIDATE = rasa_validation.validate_yaml_schema

SAFE = "safe"
_TAGS = {
    ScalarNode: BaseResolver.DEFAULT_SCALAR_TAG,
    SequenceNode: BaseResolver.DEFAULT_SEQUENCE_TAG,
    MappingNode: BaseResolver.DEFAULT_MAPPING_TAG,
}


@cache
def kinds_of_plain_values() -> dict[str | None, list[tuple[str, re.Pattern[str]]]]:
    """What a plain value may be besides a text, by its first character: YAML 1.2 and Rasa's own `${…}`."""
    kinds: dict[str | None, list[tuple[str, re.Pattern[str]]]] = {}
    for versions, tag, pattern, beginnings in implicit_resolvers:
        if rasa_io.YAML_VERSION in versions:
            for beginning in beginnings or [None]:
                kinds.setdefault(beginning, []).append((tag, pattern))
    return kinds


class QuickLoader(CParser, SafeConstructor, BaseResolver):
    """ruamel's safe loader for YAML 1.2 on libyaml's parser."""

    def __init__(self, content: str) -> None:
        CParser.__init__(self, content)
        self._parser = self._composer = self
        SafeConstructor.__init__(self, loader=self)
        BaseResolver.__init__(self, loadumper=self)
        self._plain = kinds_of_plain_values()
        self._anywhere = self._plain.get(None, [])

    def resolve(self, kind: type, value: str, implicit: tuple[bool, bool]) -> str:
        if kind is ScalarNode and implicit[0]:
            for tag, pattern in self._plain.get(value[:1], ()):
                if pattern.match(value):
                    return tag
            if "$" in value:
                for tag, pattern in self._anywhere:
                    if pattern.match(value):
                        return tag
        return _TAGS[kind]


def read_yaml(content: str, reader_type: str | list[str] = SAFE) -> Any:
    """As Rasa's. What is not well formed is read once more by Rasa, for its error."""
    if reader_type != SAFE:
        return READ(content, reader_type)
    try:
        return QuickLoader(with_emojis(content)).get_single_data() or {}
    except YAMLError:
        return READ(content, reader_type)


def with_emojis(content: str) -> str:
    """Rasa takes `\\ud83d…` in a text of pure ASCII for the characters that it stands for."""
    if "\\" not in content or not content.isascii():
        return content
    text = content.encode("utf-8").decode("raw_unicode_escape")
    return text.encode("utf-16", "surrogatepass").decode("utf-16")


def validate_yaml_schema(content: str, schema_path: str, package_name: str = PACKAGE_NAME) -> None:
    """As Rasa's. Where there is a fault Rasa looks for it once more, to name its line."""
    try:
        check = Core(
            source_data=read_yaml(content),
            schema_data=dict(schema(schema_path, package_name), **schema(RESPONSES_SCHEMA_FILE, PACKAGE_NAME)),
            extensions=[resource_filename(PACKAGE_NAME, SCHEMA_EXTENSIONS_FILE)],
        )
        check.validate(raise_exception=True)
    except (PyKwalifyException, YAMLError):
        VALIDATE(content, schema_path, package_name)


def schema(path: str, package: str) -> dict[str, Any]:
    """One of Rasa's schemas, read anew: pykwalify may change it."""
    content: dict[str, Any] = read_yaml(rasa_io.read_file(resource_filename(package, path)))
    return content


def read_yaml_quickly() -> None:
    """Put the quick reading in the place of Rasa's."""
    logging.getLogger("pykwalify").setLevel(logging.CRITICAL)
    rasa_io.read_yaml = read_yaml
    rasa_validation.validate_yaml_schema = validate_yaml_schema
