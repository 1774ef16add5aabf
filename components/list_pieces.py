"""What an answer to a list is made of: options named, all, none, the rest, yes, no, and exceptions."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import Enum, auto

from clinical.red_flag_screen.reading import Word
from clinical.red_flag_screen.word_sets import phrases_of, words_of
from components.places_in_list import places_at


class Kind(Enum):
    """Of what kind a piece is."""

    OPTIONS = auto()
    ALL = auto()
    NONE = auto()
    REST = auto()
    YES = auto()
    NO = auto()
    UNSURE = auto()
    WELL = auto()
    EXCEPT = auto()
    ONLY = auto()
    NO_MORE = auto()
    PAUSE = auto()
    BUT = auto()
    LINK = auto()
    FILLER = auto()
    OTHER = auto()


@dataclass(frozen=True)
class Piece:
    """words[start:end] of an answer. `values`: the options that it names; `by_place`: and not by their words."""

    kind: Kind
    start: int
    end: int
    values: tuple[str, ...] = ()
    by_place: bool = False


_NUMBERS = ("two", "three", "four", "five", "six", "2", "3", "4", "5", "6")
# The longest first where one begins another.
_PHRASES: tuple[tuple[Kind, tuple[tuple[str, ...], ...]], ...] = (
    (
        Kind.UNSURE,
        phrases_of(
            "not sure, no sure, not certain, do not know, no idea, no clue, can not tell, can not say, unsure, dunno, do not remember, can not remember"
        ),
    ),
    (
        Kind.NO_MORE,
        phrases_of(
            """
            nothing else, nowt else, no others, none of the others, none of the other ones, none of the rest, not the others, not the other ones, not the rest,
            no other ones, no more, that is all, that is it, that is the lot, that is your lot, that is the whole of it, that is the sum of it, nothing more, not the other one,
            not the other, that one only, only that, so that one, so that one yes, just that one, just the one, only the one, all i have is, all i have got is, all i get is, all she has is, all he has is, only thing,
            apart from that nothing, apart from that i am fine, apart from that fine, apart from that grand, apart from that i am grand, other than that nothing, other than that i am fine, other than that fine, besides that nothing,
            otherwise fine, otherwise ok, otherwise okay, otherwise grand, otherwise well, otherwise i am fine, otherwise i am grand, otherwise i am ok, otherwise i am well, otherwise nothing, otherwise no,
            fine otherwise, ok otherwise, okay otherwise, grand otherwise, well otherwise, good otherwise, alright otherwise, nothing otherwise, that one yes rest no, not any of the others, not any of the rest, leave out the rest, skip the rest,
            full stop, end of, end of story, end of list, no other, none other, the one and only
            """
        ),
    ),
    (
        Kind.EXCEPT,
        phrases_of(
            """
            with the exception of, apart from, apart frm, aside from, other than, except for, except from, except, excepting, excluding, besides, barring, bar,
            minus, not counting, not including, save for, bar for, leaving out, leave out, all but for, with one exception
            """
        ),
    ),
    (
        Kind.NONE,
        phrases_of(
            """
            not any of them, not any of those, not any of these, not any, not one of them, not one of those, not one of these, not a single one, not a single thing, not a one,
            none of the above, none of them, none of those, none of these, none of that, none of it, none of em, none o them, none of this, none at all, none,
            neither of them, neither of those, neither of these, neither one, neither, nothing at all, nothing like that, nothing of the sort, nothing of the kind, nothing to report, nothing on there, nothing on that list,
            nothing, nowt, nil, zero, nada, zilch, zip, sweet fa, diddly squat, bugger all, sod all, not either, no extras, no frills, no add ons, no trimmings, no bells and whistles, no sign of any, not a sign of any,
            clean bill of health, all clear, not guilty on all counts, never, not at all
            """
        ),
    ),
    (
        Kind.ALL,
        (
            *phrases_of(
                """
                all of the above, all of them, all of those, all of these, all of that, all of it, all of em, all o them, all the above, all of the lot, every single one, every one, every last one,
                everything you said, everything, each of them, each one, each of those, the whole lot, whole lot, the lot, full house, them all, those all, all above,
                both of them, both of those, both of these, both, the two of them, the pair of them, the pair, all of which, whole shebang, whole shooting match, whole caboodle, whole kit and caboodle, kit and caboodle, full set,
                full works, the works, full monty, full complement, full package, full whack, full hand, full sweep, clean sweep, full bingo card, every box, every last thing, every last bit, every single thing, every single bit,
                every blessed one, every bloody one, every blooming one, every flipping one, every damn one, the entire list, entire list, whole list, whole set, whole package, whole works, lock stock and barrel, you name it, the complete set, complete set, all present, all of your list, the whole bunch,
                check check check, tick tick tick, tick tick, all boxes, all the boxes
                """
            ),
            *(("all", "of", "the", number) for number in _NUMBERS),
            *(("all", "the", number) for number in _NUMBERS),
            *(("all", number) for number in _NUMBERS),
            ("all",),
        ),
    ),
    (
        Kind.REST,
        (
            *(("other", number) for number in _NUMBERS),
            *phrases_of(
                "others, other ones, other one, rest, remaining ones, remainder, other, rest of them, rest of it, rest of the list, rest of your list, rest of those"
            ),
        ),
    ),
    (Kind.ONLY, phrases_of("only, just, mainly, mostly, solely, purely")),
    (
        Kind.YES,
        phrases_of(
            "yes, yeah, yep, yup, yea, ye, yeh, yh, aye, y, definitely, positive, 👍, ✅, present, true, correct, si, not fine, not normal, not right, not good, not great, not ok, not okay, not well"
        ),
    ),
    (
        Kind.WELL,
        phrases_of(
            "fine, normal, ok, okay, alright, all right, good, great, clear, grand, perfect, healthy, unaffected, no problem, no bother"
        ),
    ),
    (
        Kind.NO,
        phrases_of("no, nope, nah, naw, not, n, nos, without, negative, nay, nae, false, 👎, ❌, isnt, never any"),
    ),
    (Kind.BUT, phrases_of("but, though, although, however, yet, while, whereas, instead, rather")),
    (Kind.LINK, phrases_of("and, or, nor, plus, &, also, then, with, &amp")),
)
_PAUSES = words_of(", ; . ! - – — / \n : ( ) …")
# Words that may begin what names an option.
_GIVE_WAY = frozenset({Kind.YES, Kind.NO, Kind.WELL, Kind.LINK, Kind.ONLY, Kind.BUT})
# "All day", "all over", "all of us": no option is meant.
_NOT_ALL_BEFORE = words_of(
    "day night week month time over right of the my his her our your across round around along year"
)
# "Can not bend it" denies nothing.
_ABLE = words_of("can could will would able")
_FILLERS = words_of(
    """
    a an the my his her their our your any some i we he she they it its is am are was were be been being have has had get gets getting got feel feels feeling felt
    do does did to of for on in at with as well ones one them those these that this really please thanks thank you sorry oh um er hmm god so just very quite think
    thing things bit little sort kind maybe perhaps there here me now at all them all apply applies either too sign signs any more definitely unfortunately thankfully luckily fortunately
    say said would mum dad doctor mate love hen pal option options number numbers question single if end bits part luck touch wood sadly afraid actually honestly tbh well
    """
)


def pieces_of(
    words: Sequence[Word], values: Sequence[str], named: Mapping[int, tuple[int, tuple[str, ...]]]
) -> list[Piece]:
    """The pieces in their order. `named`: by the place of a word, where the naming of options ends and which."""
    found: list[Piece] = []
    here = 0
    while here < len(words):
        piece = _piece_at(words, here, values, named)
        found.append(piece)
        here = piece.end
    return found


def _piece_at(
    words: Sequence[Word], here: int, values: Sequence[str], named: Mapping[int, tuple[int, tuple[str, ...]]]
) -> Piece:
    if words[here].is_mark and words[here].form in _PAUSES:
        return Piece(Kind.PAUSE, here, here + 1)
    whole = _whole_phrase(words, here, len(values))
    if whole is not None and whole.kind not in _GIVE_WAY:
        return whole
    if here in named:
        end, options = named[here]
        return Piece(Kind.OPTIONS, here, end, options)
    if (pointed := places_at(words, here, len(values))) is not None:
        places, end = pointed
        return Piece(Kind.OPTIONS, here, end, tuple(values[place] for place in places), by_place=True)
    if whole is not None:
        return whole
    return Piece(Kind.FILLER if words[here].form in _FILLERS else Kind.OTHER, here, here + 1)


def _whole_phrase(words: Sequence[Word], here: int, count: int) -> Piece | None:
    forms = tuple(word.form for word in words[here : here + 6])
    before = words[here - 1].form if here else ""
    for kind, phrases in _PHRASES:
        for phrase in phrases:
            if forms[: len(phrase)] != phrase:
                continue
            after = forms[len(phrase)] if len(forms) > len(phrase) else ""
            if kind is Kind.ALL and not _is_all(phrase, after, count):
                continue
            if kind is Kind.NO and before in _ABLE:
                continue
            if (
                kind is Kind.NONE
                and phrase in {("never",), ("nothing",)}
                and after in {"stops", "goes", "fails", "ends"}
            ):
                continue
            return Piece(kind, here, here + len(phrase))
    return None


def _is_all(phrase: tuple[str, ...], after: str, count: int) -> bool:
    if phrase == ("all",):
        return after not in _NOT_ALL_BEFORE
    if phrase[0] == "both" or phrase[-1] in {"pair"} or "two" in phrase or phrase[-1] == "2":
        return count == 2
    if phrase[-1] in _NUMBERS:
        return count == _NUMBERS.index(phrase[-1]) % 5 + 2
    return True
