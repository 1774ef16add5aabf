"""One spelling for a word that people spell in several ways: American, texting, dictated, mistyped.

Known variants are listed. Beyond those, a word that is one slip away from a word of danger
(two, if that is long) is read as that word, unless it is a word of its own.
"""

from functools import lru_cache

from .known_words import DANGER_WORDS, REAL_WORDS, VARIANTS

_USUAL = {variant: usual for usual, variants in VARIANTS.items() for variant in variants.split()}
_SHORT, _SHORTEST, _LONG = 4, 5, 8
# Of short words only two letters that changed places are mended, and only where that makes no other word.
_SWAPPED_WORDS = [
    "numb",
    "face",
    "neck",
    "head",
    "hurt",
    "pain",
    "weak",
    "rash",
    "sick",
    "left",
    "jaws",
    "eyes",
    "legs",
    "chin",
    "lips",
]
_SWAPPED = {
    word[:place] + word[place + 1] + word[place] + word[place + 2 :]: word
    for word in _SWAPPED_WORDS
    for place in range(3)
    if word[place] != word[place + 1]
}
_LONGEST = max(map(len, DANGER_WORDS)) + 2  # longer words are no slip of any of them


def _shortened(word: str, cuts: int) -> set[str]:
    """The word, and what is left of it with up to so many letters cut out."""
    found = {word}
    for _ in range(cuts):
        found |= {each[:place] + each[place + 1 :] for each in found for place in range(len(each))}
    return found


def _slips(word: str) -> int:
    return 2 if len(word) >= _LONG else 1


_BY_PART: dict[str, set[str]] = {}
for _word in DANGER_WORDS:
    for _part in _shortened(_word, _slips(_word)):
        _BY_PART.setdefault(_part, set()).add(_word)


def distance(one: str, other: str) -> int:
    """How many letters are added, left out, changed or swapped with their neighbour (Damerau 1964)."""
    before: list[int] = []
    row = list(range(len(other) + 1))
    for i, letter in enumerate(one, 1):
        older, before, row = before, row, [i]
        for j, its_letter in enumerate(other, 1):
            cost = min(before[j] + 1, row[j - 1] + 1, before[j - 1] + (letter != its_letter))
            if i > 1 and j > 1 and letter == other[j - 2] and one[i - 2] == its_letter:
                cost = min(cost, older[j - 2] + 1)
            row.append(cost)
    return row[-1]


@lru_cache(maxsize=20_000)
def usual_spelling(word: str) -> str:
    """The usual spelling of a lower-case word, or the word itself."""
    if word in _USUAL:
        return _USUAL[word]
    if len(word) == _SHORT:
        return _SWAPPED.get(word, word)
    if not _SHORTEST <= len(word) <= _LONGEST or word in DANGER_WORDS or word in REAL_WORDS or not word.isascii():
        return word
    meant = {danger for part in _shortened(word, _slips(word)) for danger in _BY_PART.get(part, ())}
    near = sorted(
        (slips, danger)
        for danger in meant
        if (slips := distance(word, danger)) <= _slips(danger) and danger[0] == word[0]
    )
    return near[0][1] if near else word
