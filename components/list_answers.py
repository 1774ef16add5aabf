"""Reads the answer to "which of these": every option that it settles, as present, absent or not sure.

By place, by words, by all and none, and by exception: "all but the last", "none bar the rash",
"light yes noise no", "the fever but not the rash", "yes no no". What an answer leaves open stays
open: "not the rash" says nothing of the fever. Who names some ordinary signs has not the others;
a sign of danger that nobody spoke of stays open, unless the words close the list: "just the
fever", "the rash, that's it", "the first, otherwise I'm fine".
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from clinical.red_flag_screen.reading import Word
from clinical.red_flag_screen.word_sets import phrases_of, words_of
from clinical.signs_of_danger import is_sign_of_danger
from components.list_pieces import Kind, Piece, pieces_of
from components.naming_options import options_named
from components.spoken_answers import NO, UNSURE, YES, says_all_is_well

SHORT_OF_A_STORY = 12
"""Only in so few words "none" is of the whole list."""
_SAYS = {Kind.YES: YES, Kind.NO: NO, Kind.UNSURE: UNSURE}
_SAID = frozenset(_SAYS)
_NAMES = frozenset({Kind.OPTIONS, Kind.REST})
_IDIOMS = phrases_of("yeah no, yeah nah, no yeah, nah yeah, yes no")
_TO = words_of("to for on with")


def list_answer(
    words: Sequence[Word], options: Mapping[str, str], told: Mapping[str, Mapping[str, Any]]
) -> dict[str, str] | None:
    """The answer by option; None where the message picks nothing. `told`: the facts that the message states anyway."""
    stated = {value: entity for value, entity in told.items() if value in options}
    pieces = pieces_of(words, list(options), options_named(words, options, stated))
    length = sum(not word.is_mark for word in words)
    answers = {value: str(entity["answer"]) for value, entity in stated.items()}
    return _ListReader(words, list(options), answers, pieces, length).answer()


class _ListReader:
    def __init__(
        self, words: Sequence[Word], values: list[str], told: Mapping[str, str], pieces: list[Piece], length: int
    ) -> None:
        self._words = words
        self._values = values
        self._told = told
        self._pieces = _well_as_no(_without_lone_ones(pieces, words))
        self._length = length
        self._kinds = [piece.kind for piece in self._pieces]

    def answer(self) -> dict[str, str] | None:
        kinds = set(self._kinds)
        if (in_turn := self._in_turn()) is not None:
            return in_turn
        if Kind.EXCEPT in kinds or self._is_but_after_whole():
            return self._by_exception()
        if Kind.OPTIONS in kinds or self._told or (Kind.REST in kinds and kinds & _SAID):
            return self._one_by_one()
        if Kind.NONE in kinds or self._denies_all():
            return dict.fromkeys(self._values, NO) if self._is_brief() else None
        if Kind.ALL in kinds:
            return self._all()
        return None

    def _in_turn(self) -> dict[str, str] | None:
        """ "Yes no no", "y n n": one word an option, in their order."""
        letters = [word.said.lower() for word in self._words if not word.is_mark]
        if len(letters) == len(self._values) > 1 and set(letters) <= {"y", "n"}:
            return {value: YES if each == "y" else NO for value, each in zip(self._values, letters, strict=True)}
        said = [piece for piece in self._pieces if piece.kind in _SAID]
        apart = {Kind.PAUSE, Kind.LINK, Kind.FILLER}
        if len(said) != len(self._values) or len(said) < 2 or not set(self._kinds) <= _SAID | apart:
            return None
        forms = tuple(word.form for word in self._words if not word.is_mark)
        if forms in _IDIOMS and Kind.PAUSE not in self._kinds:
            return None
        return {value: _SAYS[piece.kind] for value, piece in zip(self._values, said, strict=True)}

    def _is_but_after_whole(self) -> bool:
        return self._whole_before_but() is not None

    def _whole_before_but(self) -> int | None:
        """Where a "but" stands right after "all", "everything", "none", "nothing"."""
        for place in range(1, len(self._pieces)):
            if self._kinds[place] is Kind.BUT and self._kinds[place - 1] in {Kind.ALL, Kind.NONE}:
                return place
        return None

    def _by_exception(self) -> dict[str, str] | None:
        """ "All but the last", "everything except X", "none bar the rash"."""
        cut = self._kinds.index(Kind.EXCEPT) if Kind.EXCEPT in self._kinds else self._whole_before_but()
        assert cut is not None
        spared = {value for piece in self._pieces[cut:] for value in piece.values}
        before = set(self._kinds[:cut])
        named_before = {value for piece in self._pieces[:cut] for value in piece.values}
        if not spared:
            return None
        if {Kind.NONE, Kind.WELL} & before or (Kind.NO in before and Kind.ALL not in before):
            return {value: YES if value in spared else NO for value in self._values}
        if Kind.ALL in before or (not named_before and cut == 0):
            return {value: NO if value in spared else YES for value in self._values}
        return None

    def _denies_all(self) -> bool:
        """ "No to all", "all no", "don't have any of these", "everything is fine"."""
        kinds = [kind for kind in self._kinds if kind is not Kind.PAUSE]
        forms = [word.form for word in self._words if not word.is_mark]
        if Kind.NO in kinds and not ({Kind.OPTIONS, Kind.YES} & set(kinds)):
            first = self._pieces[self._kinds.index(Kind.NO)]
            if "any" in forms:
                return True
            if Kind.ALL in kinds:
                after = self._words[first.end].form if first.end < len(self._words) else ""
                return after in _TO or self._kinds.index(Kind.ALL) < self._kinds.index(Kind.NO)
        return Kind.ALL in kinds and says_all_is_well(forms)

    def _is_brief(self) -> bool:
        return self._length <= SHORT_OF_A_STORY

    def _all(self) -> dict[str, str] | None:
        """All of them, where hardly a word stands beside it."""
        others = sum(kind is Kind.OTHER for kind in self._kinds)
        if Kind.NO in self._kinds or Kind.UNSURE in self._kinds or others > 1:
            return {}
        return dict.fromkeys(self._values, YES)

    def _one_by_one(self) -> dict[str, str] | None:
        found: dict[str, str] = {}
        rest: str | None = None
        for piece, said in self._said_of_each():
            if piece.kind is Kind.REST:
                rest = said or rest
            for value in piece.values:
                found[value] = said or self._told_or(value, YES)
        for value, answer in self._told.items():
            found.setdefault(value, answer)
        if rest is None and self._closes_the_list(found):
            rest = NO
        if rest is not None:
            return {value: found.get(value, rest) for value in self._values}
        if YES in found.values():
            ordinary = (value for value in self._values if not is_sign_of_danger(value))
            found = {**dict.fromkeys(ordinary, NO), **found}
        return found or None

    def _told_or(self, value: str, otherwise: str) -> str:
        """ "And maybe the shoulders" names them: of a doubt, the end that errs towards care."""
        told = self._told.get(value, otherwise)
        return YES if told == UNSURE else told

    def _closes_the_list(self, found: Mapping[str, str]) -> bool:
        """ "Just the rash", "the rash, that's it", "the rash, nothing else", "otherwise fine", "the first and the last"."""
        kinds = set(self._kinds)
        is_named = YES in found.values()
        is_pointed_at = any(piece.by_place for piece in self._pieces)
        if Kind.NO_MORE in kinds or (is_named and (Kind.NONE in kinds or is_pointed_at or self._names_only())):
            return True
        return self._begins_with_no(found)

    def _names_only(self) -> bool:
        """Whether an "only" stands beside what is named, and not before a verb: "I just get dizzy"."""
        kept = [kind for kind in self._kinds if kind is not Kind.FILLER]
        for place, kind in enumerate(kept):
            if kind is Kind.ONLY and (place in {0, len(kept) - 1} or kept[place - 1] is Kind.OPTIONS):
                return True
        return False

    def _begins_with_no(self, found: Mapping[str, str]) -> bool:
        """ "No, no fever": the first word answers for all."""
        first = next(self._segments(), [])
        return (
            set(found.values()) == {NO}
            and any(each.kind in {Kind.NO, Kind.NONE} for each in first)
            and not any(each.values for each in first)
        )

    def _said_of_each(self) -> Iterator[tuple[Piece, str | None]]:
        """Each naming with the yes or no that belongs to it, or None where there is none."""
        for segment in self._segments():
            names = [piece for piece in segment if piece.kind in _NAMES]
            said = [piece for piece in segment if piece.kind in _SAID]
            if names and said and said[-1].start > names[-1].start and said[0].start > names[0].start:
                yield from _said_after(segment)
            elif names:
                yield from self._said_before(segment)

    def _segments(self) -> Iterator[list[Piece]]:
        """Pieces between pauses and "but"; a naming alone belongs to the yes or no behind the next pause ("one, two no")."""
        segment: list[Piece] = []
        for piece in self._pieces:
            is_cut = piece.kind in {Kind.PAUSE, Kind.BUT} or (piece.kind is Kind.LINK and _is_answered(segment))
            if is_cut and any(each.kind is not Kind.FILLER for each in segment):
                yield segment
                segment = []
            elif piece.kind not in {Kind.PAUSE, Kind.BUT}:
                segment.append(piece)
        if segment:
            yield segment

    def _said_before(self, segment: Sequence[Piece]) -> Iterator[tuple[Piece, str | None]]:
        """ "No rash or fever", "yes to the first": what was said last goes on until something else is said."""
        said: str | None = None
        since = 0
        for piece in segment:
            if piece.kind in _SAID:
                said, since = _SAYS[piece.kind], 0
            elif piece.kind is Kind.OTHER:
                since += 1
            elif piece.kind in _NAMES:
                is_told = any(value in self._told for value in piece.values) and said != UNSURE
                yield piece, None if since and is_told else (said if since <= 2 else None)


def _said_after(segment: Sequence[Piece]) -> Iterator[tuple[Piece, str | None]]:
    """ "Fever yes, rash and neck no": what is said belongs to all that was named since the last."""
    waiting: list[Piece] = []
    for piece in segment:
        if piece.kind is Kind.REST:  # "the rash and the rest is ok"
            yield from ((each, None) for each in waiting)
            waiting = [piece]
        elif piece.kind in _NAMES:
            waiting.append(piece)
        elif piece.kind in _SAID:
            yield from ((each, _SAYS[piece.kind]) for each in waiting)
            waiting = []
    yield from ((each, None) for each in waiting)


def _is_answered(segment: Sequence[Piece]) -> bool:
    """ "Neck moves ok and …": what was named has its answer behind it."""
    kinds = [piece.kind for piece in segment if piece.kind in _NAMES | _SAID]
    return len(kinds) > 1 and kinds[-1] in _SAID and kinds[0] in _NAMES


def _without_lone_ones(pieces: Sequence[Piece], words: Sequence[Word]) -> list[Piece]:
    """ "One" is a place only beside another, or where yes or no is said of it: not in "one eye", "one of them"."""
    places = [piece for piece in pieces if piece.by_place]
    said = any(piece.kind in {Kind.YES, Kind.NO} for piece in pieces)
    named = any(piece.kind is Kind.OPTIONS and not piece.by_place for piece in pieces)
    kept: list[Piece] = []
    for piece in pieces:
        form = words[piece.start].form
        before = words[piece.start - 1].form if piece.start else ""
        is_lone = piece.by_place and form == "one" and before not in {"number", "option"}
        is_after_name = bool(kept) and kept[-1].kind is Kind.OPTIONS
        if (is_lone and (is_after_name or (len(places) == 1 and not said))) or (
            piece.by_place and named and form[0].isdecimal() and len(places) == 1 and not said
        ):
            piece = Piece(Kind.FILLER, piece.start, piece.end)
        kept.append(piece)
    return kept


def _well_as_no(pieces: Sequence[Piece]) -> list[Piece]:
    """ "Speech is fine": no, where an option was named before it in the same breath."""
    kept: list[Piece] = []
    is_named = False
    for piece in pieces:
        if piece.kind in {Kind.PAUSE, Kind.BUT}:
            is_named = False
        is_named = is_named or piece.kind is Kind.OPTIONS
        is_no = piece.kind is Kind.WELL and is_named
        kept.append(Piece(Kind.NO, piece.start, piece.end) if is_no else piece)
    return kept
