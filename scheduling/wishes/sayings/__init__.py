"""Set phrases of several words, each replaced by the one way of saying it that the grammar reads.

Each file holds one kind. The order matters: "no later than" is read before "later than", and "any time" last.
"""

import re

from scheduling.wishes.sayings import bounds, choices, day_parts, joins, lengths, soonest

KINDS = (choices, bounds, day_parts, lengths, joins, soonest)
SAYINGS = tuple(
    (re.compile(rf"(?<!\S)(?:{'|'.join(spellings)})(?!\S)"), replacement)
    for kind in KINDS
    for replacement, spellings in kind.SAYINGS
)


def with_sayings(words: str) -> str:
    """The words with every set phrase in its one form."""
    for saying, replacement in SAYINGS:
        words = saying.sub(replacement, words)
    return " ".join(words.split())
