"""The words for each fact, gathered from the training data's lookup tables.

A lookup table's name says what its phrases mean:

    photophobia                the fact is present
    photophobia/absent         the fact is absent, said without a "no"
    headache_status/new        the choice's option
    of_jaw/jaw_worse_opening   the fact, where the jaw is the part spoken of
    answer/fever               the fact, where it was asked about
    option/phonophobia         the fact, where it was one of several offered
    class/hurt                 a class of words that phrases use as <hurt>
    idiom                      sounds like a symptom and is none

Tables of whole sayings are read by `components.sayings`.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from dataclasses import asdict, dataclass, field
from pathlib import Path

from rasa.shared.nlu.training_data.training_data import TrainingData

from clinical.red_flag_screen.word_classes import CLASSES
from components.sayings import is_of_sayings

CLASS, IDIOM = "class/", "idiom"


@dataclass(frozen=True)
class Vocabulary:
    """Phrases by label, classes of words, and product names by medicine class."""

    phrases: dict[str, list[str]] = field(default_factory=dict)
    classes: dict[str, str] = field(default_factory=dict)
    idioms: list[str] = field(default_factory=list)
    products: dict[str, str] = field(default_factory=dict)

    @classmethod
    def of(cls, training_data: TrainingData) -> Vocabulary:
        phrases: dict[str, list[str]] = {}
        classes = dict(CLASSES)
        idioms: list[str] = []
        for table in training_data.lookup_tables:
            name, lines = str(table["name"]), _lines(table["elements"])
            if is_of_sayings(name):
                continue
            if name.startswith(CLASS):
                classes[name.removeprefix(CLASS)] = "|".join(line.replace(" ", "_") for line in lines)
            elif name == IDIOM:
                idioms += lines
            else:
                phrases.setdefault(name, []).extend(lines)
        return cls(phrases, classes, idioms, {str(k).lower(): str(v) for k, v in training_data.entity_synonyms.items()})

    def save(self, file: Path) -> None:
        file.write_text(json.dumps(asdict(self), ensure_ascii=False), encoding="utf-8")

    @classmethod
    def load(cls, file: Path) -> Vocabulary:
        return cls(**json.loads(file.read_text(encoding="utf-8")))


def _lines(elements: str | Iterable[str] | Mapping[str, str]) -> list[str]:
    if isinstance(elements, str):
        raise ValueError(
            f"a lookup table kept in a file of its own ({elements}) cannot be reviewed beside the others; write its phrases out"
        )
    return [str(line) for line in elements]
