"""Which of the offered options a message picks: by place, by number, by letter, by its words."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from clinical.red_flag_screen.quantities import NUMBER_WORDS
from clinical.red_flag_screen.reading import Word, read
from clinical.red_flag_screen.word_sets import phrases_of, words_of

_ORDINALS = {
    **{
        name: place
        for place, name in enumerate(
            ["first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth"]
        )
    },
    **{
        name: place
        for place, name in enumerate(["1st", "2nd", "3rd", "4th", "5th", "6th", "7th", "8th", "9th", "10th"])
    },
}
_ALL = phrases_of(
    "all of them, all of those, all of these, all of the above, the lot, everything, everything you said, every one, each of them, yes to all, all, the whole lot, all 3, all three, all four, all 4, all five"
)
_NONE = phrases_of(
    """
    none, none of them, none of those, none of these, none of the above, no, nope, nah, nothing, neither, not any, no to all, nothing like that,
    not any of them, nil, zero, not at all, never
    """
)
_EMPTY = words_of(
    """
    a an the my i me it is of to in on at with and or have has had been this that you your one not no yes do does for from
    am are was were be worse worst just only so very really when which any some than more most all them they he she his her who there
    """
)
_SPARING = words_of("except but bar besides excluding")
_ORDINAL_ENDINGS = words_of("st nd rd th")
_SHORT_ANSWER = 8


def picks(words: Sequence[Word], options: dict[str, str]) -> list[str] | None:
    """The values picked: [] for none of them, None where the message picks nothing."""
    forms = [word.form for word in words if not word.is_mark]
    values = list(options)
    if not forms or not values:
        return None
    if _is(forms, _NONE) and len(forms) <= _SHORT_ANSWER:
        return []
    spared = next((place for place, form in enumerate(forms) if form in _SPARING), None)
    if spared is not None and spared <= 4 and _starts(forms[:spared], _ALL):
        rest = _by_words(words[spared:], options)
        return [value for value in values if value not in rest] if rest else None
    if _starts(forms, _ALL) and not _starts(forms, phrases_of("all over, all day, all the")):
        return values
    if forms[0] == "both" or forms[-1] == "both" or tuple(forms[:3]) == ("both", "of", "them"):
        return values if len(values) == 2 else None
    if "neither" in forms[:2]:
        return []
    by_place = _by_place(forms, len(values))
    if by_place:
        return [values[place] for place in by_place]
    by_words = _by_words(words, options)
    return by_words or None


def _is(forms: Sequence[str], phrases: Sequence[tuple[str, ...]]) -> bool:
    bare = tuple(
        form
        for form in forms
        if form
        not in {"really", "please", "thanks", "thank", "you", "sorry", "well", "oh", "i", "have", "had", "got", "me"}
    )
    return bare in phrases


def _starts(forms: Sequence[str], phrases: Sequence[tuple[str, ...]]) -> bool:
    bare = tuple(form for form in forms if form not in {"yes", "i", "have", "had", "got", "yeah"})
    return any(bare[: len(phrase)] == phrase for phrase in phrases) and len(bare) <= _SHORT_ANSWER


def _by_place(forms: Sequence[str], count: int) -> list[int]:
    """ "The second one", "1 and 3", "option b", "the last one", "first two"."""
    found: list[int] = []
    if len(forms) > _SHORT_ANSWER:
        return []
    names_options = bool({"option", "options", "number", "numbers", "answer", "choice", "one", "ones"} & set(forms))
    for here, form in enumerate(forms):
        after = forms[here + 1] if here + 1 < len(forms) else ""
        if (form == "first" and after in NUMBER_WORDS) or (form == "first" and after.isdecimal()):
            many = int(float(after)) if after.isdecimal() else int(NUMBER_WORDS[after])
            if 1 < many <= count:
                return list(range(many))
        if form == "last" and after in {"one", "option", ""}:
            found.append(count - 1)
        elif form == "middle" and count == 3:
            found.append(1)
        elif form in _ORDINALS and _ORDINALS[form] < count and after not in {"time", "thing", "day", "week"}:
            found.append(_ORDINALS[form])
        elif (
            form.isdecimal()
            and 1 <= int(form) <= count
            and (after in _ORDINAL_ENDINGS or names_options or len(forms) <= 1 + 2 * forms.count("and") + (here > 0))
        ):
            found.append(int(form) - 1)
        elif (
            form in NUMBER_WORDS
            and form != "one"
            and after == ""
            and names_options
            and 1 <= NUMBER_WORDS[form] <= count
        ):
            found.append(int(NUMBER_WORDS[form]) - 1)
        elif (
            len(form) == 1 and form in "abcdegh" and (names_options or len(forms) == 1) and ord(form) - ord("a") < count
        ):
            found.append(ord(form) - ord("a"))
    return sorted(set(found))


def _by_words(words: Sequence[Word], options: dict[str, str]) -> list[str]:
    """Options of whose telling words the message holds enough."""
    said = {word.stem for word in words if not word.is_mark and word.form not in _EMPTY}
    titles = {
        value: {
            word.stem
            for word in read(f"{title} {value.replace('_', ' ')}")
            if not word.is_mark and word.form not in _EMPTY
        }
        for value, title in options.items()
    }
    shared = {
        stem
        for stem in set.union(*titles.values(), set())
        if sum(stem in stems for stems in titles.values()) > len(titles) / 2
    }
    scores = {value: len(said & (stems - shared)) for value, stems in titles.items()}
    return [
        value
        for value, score in scores.items()
        if score and score >= max(scores.values()) - 1 + (max(scores.values()) == 1)
    ]


def reads_out(options: Mapping[str, str], text: str) -> bool:
    """Whether the message is options' titles and nothing else: our words, of which none tells more than its option."""
    whole = " ".join(text.lower().split())
    rest = whole
    for title in sorted(map(str.lower, options.values()), key=len, reverse=True):
        rest = rest.replace(title, " ")
    return rest != whole and set(rest.replace(",", " ").replace(".", " ").split()) <= {"and"}
