"""Read one message and say which danger signs it states."""

from dataclasses import dataclass

from .assertion import Assertion, Context
from .matching import Phrasebook
from .phrases import IDIOMS, PHRASES
from .reading import read
from .word_classes import CLASSES

_FACTS = Phrasebook(PHRASES, CLASSES)
_IDIOMS = Phrasebook({"idiom": IDIOMS}, CLASSES)
_ANSWERS = {Assertion.PRESENT: "present", Assertion.ABSENT: "absent", Assertion.NOT_SURE: "not_sure"}


@dataclass(frozen=True)
class Sighting:
    """One fact as the message states it, with the exact words and where they stand."""

    fact: str
    answer: str | int | float
    said: str
    start: int
    end: int


def screen(text: str) -> tuple[Sighting, ...]:
    """Every danger sign that the message states present, absent or doubtful, in the order of the message."""
    words = read(text)
    matches = list(_FACTS.find(words))
    context = Context(words, matches, _IDIOMS.find(words))
    found: dict[str, Sighting] = {}
    for match in matches:
        answer = _ANSWERS.get(context.assertion(match))
        if answer is not None and (match.label not in found or answer == "present"):
            start, end = words[match.start].start, words[match.end - 1].end
            found[match.label] = Sighting(match.label, answer, text[start:end], start, end)
    return tuple(sorted(found.values(), key=lambda sighting: sighting.start))
