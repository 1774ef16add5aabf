"""Find the vocabulary's phrases in a spaCy document: spaCy's Matcher on lemmas.

The phrases are written in the notation of `clinical.red_flag_screen.notation`. A phrase's
matcher is only made, once, and only runs when one of the words it needs is there, so a
vocabulary of thousands of phrases costs little.
"""

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping
from itertools import product
from typing import Any

from spacy.matcher import Matcher
from spacy.tokens import Doc
from spacy.vocab import Vocab

from clinical.red_flag_screen.matching import Match
from clinical.red_flag_screen.notation import Element, parse
from clinical.red_flag_screen.quantities import NUMBER_WORDS

Lemma = Callable[[str], str]
Pattern = list[dict[str, Any]]

_STOPS = [".", "!", "?", ";", "…", ","]
_GAP = {"ORTH": {"NOT_IN": _STOPS}, "IS_SPACE": False}
_NUMBER = {"NORM": {"REGEX": rf"^(?:\d+(?:\.\d+)?|{'|'.join(sorted(NUMBER_WORDS))})$"}}


def _alternatives(element: Element, lemma: Lemma) -> list[Pattern]:
    """The token patterns of one element: one for all its single words, one for each longer choice."""
    if element.gap:
        return [[{**_GAP, "OP": f"{{0,{element.gap}}}"}]]
    single = sorted(
        {lemma(choice.words[0].form) for choice in element.choices if len(choice.words) == 1 and not choice.is_exact}
    )
    longer = [
        [{"NORM": word.form} if choice.is_exact else {"LEMMA": lemma(word.form)} for word in choice.words]
        for choice in element.choices
        if len(choice.words) > 1 or choice.is_exact
    ]
    # spaCy is quicker with one word than with a list of one.
    shorter: list[Pattern] = [[{"LEMMA": single[0] if len(single) == 1 else {"IN": single}}]] if single else []
    return [*shorter, *longer, *([[_NUMBER]] if element.is_number else []), *([[]] if element.is_optional else [])]


def token_patterns(elements: Iterable[Element], lemma: Lemma) -> list[Pattern]:
    """spaCy's token patterns for one phrase."""
    return [
        [token for part in parts for token in part] for parts in product(*(_alternatives(e, lemma) for e in elements))
    ]


def _needed_lemmas(elements: Iterable[Element], lemma: Lemma) -> frozenset[str]:
    firm = [element for element in elements if element.is_firm]
    longest = [
        frozenset(lemma(max((word.form for word in choice.words), key=len)) for choice in e.choices) for e in firm
    ]
    return min(longest, key=lambda lemmas: (len(lemmas), -min(map(len, lemmas))))


class PhraseMatcher:
    """The matchers of a vocabulary, one per phrase, each woken by the words it needs."""

    def __init__(
        self, vocab: Vocab, lemma: Lemma, phrases: Mapping[str, Iterable[str]], classes: Mapping[str, str]
    ) -> None:
        self._vocab, self._lemma = vocab, lemma
        self._phrases: list[tuple[str, tuple[Element, ...]]] = []
        self._matchers: dict[int, tuple[Matcher, list[Pattern]]] = {}
        self._by_lemma: dict[str, list[int]] = defaultdict(list)
        for label, lines in phrases.items():
            for line in lines:
                elements = parse(line, classes)
                for needed in _needed_lemmas(elements, lemma):
                    self._by_lemma[needed].append(len(self._phrases))
                self._phrases.append((label, elements))

    def find(self, doc: Doc) -> Iterator[Match]:
        """Every phrase in the document, overlaps and all."""
        candidates = {number for lemma in {token.lemma_ for token in doc} for number in self._by_lemma.get(lemma, ())}
        for number in sorted(candidates):
            label = self._phrases[number][0]
            matcher, patterns = self._matcher(number)
            for key, start, end, alignment in matcher(doc, with_alignments=True):
                pattern = patterns[int(doc.vocab.strings[key])]
                between = tuple(start + place for place, at in enumerate(alignment) if "IS_SPACE" in pattern[at])
                yield Match(label, start, end, between)

    def _matcher(self, number: int) -> tuple[Matcher, list[Pattern]]:
        """The matcher of one phrase, made when it is first woken."""
        if number not in self._matchers:
            patterns = token_patterns(self._phrases[number][1], self._lemma)
            matcher = Matcher(self._vocab, validate=False)  # our own notation makes the patterns
            for place, pattern in enumerate(patterns):
                matcher.add(str(place), [pattern])
            self._matchers[number] = matcher, patterns
        return self._matchers[number]
