"""Cut a message into words as patients type them.

Every word keeps its place in the message, so that the exact words can be quoted.
Contractions become two words ("can't", "cant" → can, not); spelling is brought to one
form where `spelling` knows the slip. Punctuation and line breaks stay, as marks.
"""

import re
from dataclasses import dataclass

from .contractions import ENDINGS, RUN_TOGETHER, STEMS
from .joined_words import parted
from .spelling import usual_spelling
from .stems import stem

_PIECES = re.compile(r"\d+(?:[.,]\d+)?|[^\W\d_]+(?:['’`´][^\W\d_]+)*|\s+|[^\w\s]|_")
_APOSTROPHES = str.maketrans("’`´", "'''")
_STOPS = frozenset(".!?;\n…")


@dataclass(frozen=True)
class Word:
    """One word, number or mark. `form` is its usual spelling, `stem` what patterns match on."""

    said: str
    form: str
    stem: str
    start: int
    end: int
    is_mark: bool = False

    @property
    def is_stop(self) -> bool:
        """Ends a sentence, or stands for a pause as long as one."""
        return self.is_mark and not _STOPS.isdisjoint(self.form)


def _mark(text: str, start: int, end: int) -> Word:
    said = text[start:end]
    return Word(said, "\n" if "\n" in said else said, "", start, end, is_mark=True)


def _pieces_of(said: str) -> tuple[tuple[str, str], ...]:
    """The (letters, word) pieces of one typed word."""
    lower = said.lower().translate(_APOSTROPHES)
    if len(lower) != len(said):  # a letter whose lower case is longer: leave it whole
        return ((said, lower),)
    if "'" not in lower:
        if (parts := parted(lower)) is not None:
            return tuple(piece for part in parts for piece in RUN_TOGETHER.get(part, ((part, part),)))
        return RUN_TOGETHER.get(lower, ((lower, lower),))
    if (known := RUN_TOGETHER.get(lower.replace("'", ""))) is not None and lower.count("'") == 1:
        cut = len(known[0][0])
        if lower.index("'") >= cut and len(known) == 2:
            return ((lower[:cut], known[0][1]), (lower[cut:], known[1][1]))
    for ending, word in ENDINGS:
        if lower.endswith(ending) and len(lower) > len(ending):
            begin = lower[: -len(ending)]
            return ((begin, STEMS.get(begin, begin)), (ending, word))
    return ((lower, lower.replace("'", "")),)


def read(text: str) -> tuple[Word, ...]:
    """The words and marks of a message, in order; single blanks between them are left out."""
    words: list[Word] = []
    for found in _PIECES.finditer(text):
        said, start, end = found.group(), found.start(), found.end()
        if said.isspace():
            if said == " " and start > 0:
                continue
            words.append(_mark(text, start + (said[0] == " " and start > 0), end))
        elif said[0].isdecimal():
            words.append(Word(said, said.replace(",", "."), said.replace(",", "."), start, end))
        elif not said[0].isalpha():
            words.append(_mark(text, start, end))
        else:
            for letters, meant in _pieces_of(said):
                form = usual_spelling(meant)
                words.append(Word(text[start : start + len(letters)], form, stem(form), start, start + len(letters)))
                start += len(letters)
    return tuple(words)
