"""Finds the pieces of time in typed words: at each word the longest phrase that fits, from the left."""

import re
from collections.abc import Callable
from dataclasses import dataclass

from scheduling.wishes.asked import Asked
from scheduling.wishes.pieces import Item, Link, Number, Other, Piece
from scheduling.wishes.word_lists import listed

Meaning = Callable[[re.Match[str], Asked], "Piece | Link | tuple[Item, ...] | None"]

LINKS = frozenset(
    listed(
        "and or , - / to until from between after before by except not cannot but latest onwards for on in at of around"
    )
)


LONGEST_PHRASE = 90  # letters of typed words; what is longer is no phrase but a slip or an attack
LITTLE_WORD = re.compile(r"(?:for|on|in|at|around) ")


@dataclass(frozen=True, slots=True)
class Phrase:
    """Words that mean a piece of time."""

    pattern: re.Pattern[str]
    meaning: Meaning


def phrase(pattern: str, meaning: Meaning) -> Phrase:
    return Phrase(re.compile(rf"(?:{pattern})(?!\S)"), meaning)


@dataclass(frozen=True, slots=True)
class Grammar:
    """All phrases, and one pattern that tells whether any of them begins at a place at all."""

    phrases: tuple[Phrase, ...]
    begins: re.Pattern[str]


def grammar(phrases: tuple[Phrase, ...]) -> Grammar:
    """The names of groups, and the digit that a group may repeat, are left out of the one pattern."""
    unnamed = (re.sub(r"\(\?P<\w+>", "(?:", one.pattern.pattern) for one in phrases)
    either = "|".join(f"(?:{re.sub(r'[(][?]P=[a-z]+[)]', '[0-9]+', pattern)})" for pattern in unnamed)
    return Grammar(phrases, re.compile(either))


def said(found: re.Match[str], name: str) -> str | None:
    """A named part of a phrase, None also where the phrase has no such part."""
    text: str | None = found.groupdict().get(name)
    return text


def pieces_in(words: str, phrases: Grammar, asked: Asked) -> list[Item]:
    items: list[Item] = []
    position = 0
    while position < len(words):
        length, meant = _longest(words, position, phrases, asked)
        little = LITTLE_WORD.match(words, position)
        if little and length:
            # "for friday after next": what begins after the little word may reach further
            further, after = _longest(words, little.end(), phrases, asked)
            if little.end() + further > position + length:
                position, length, meant = little.end(), further, after
        if length:
            items.extend(meant)
            position += length + 1
            continue
        end = words.find(" ", position)
        end = len(words) if end < 0 else end
        items.append(_single(words[position:end]))
        position = end + 1
    return items


def _longest(words: str, position: int, phrases: Grammar, asked: Asked) -> tuple[int, tuple[Item, ...]]:
    fitting = []
    end = words.find(" ", position + LONGEST_PHRASE)
    end = len(words) if end < 0 else end
    if phrases.begins.match(words, position, end) is None:
        return 0, ()
    for one in phrases.phrases:
        found = one.pattern.match(words, position, end)
        if found and found.end() > position:
            fitting.append((found.end(), found, one.meaning))
    for end, found, meaning in sorted(fitting, key=lambda fit: -fit[0]):
        meant = meaning(found, asked)
        if meant is not None:
            return end - position, meant if isinstance(meant, tuple) else (meant,)
    return 0, ()


def _single(word: str) -> Item:
    if word in LINKS:
        return Link(word)
    if word[0] == "N" and word[1:].isdecimal():
        return Number(int(word[1:]), word[1:])
    return Other(word)
