"""Whether an old date belongs to what a sign is likened to, or to where tablets came from, and not to the sign.

"Left arm weak like my stroke nine years ago" tells of a weak arm now.
"""

from .clauses import Clauses
from .matching import Match
from .word_sets import phrases_of

# "Like four years back" only says about when; "like an idiot" likens no sign.
_LIKENED = phrases_of(
    """
    like my, like when, like in, like i, like it, like the, like that, like happened, like last, like what, like he, like she,
    like with, like during, like after, like before, like back, same as, same thing as, just as, as when, as it did, as i did,
    as my, reminds me
    """
)
_CAME_FROM = phrases_of(
    """
    bought, prescribed, dispensed, left over, leftover, expired, out of date, from years, from a, from my, from last, from two,
    from three, from 2, from 3
    """
)
_OF_TABLETS = frozenset({"analgesic_overdose"})


def is_dated_otherwise(message: Clauses, match: Match, last: int) -> bool:
    """Whether words behind the mention, up to `last`, begin a likeness or tell where tablets came from."""
    if match.label.partition("/")[0] in _OF_TABLETS:
        return are_tablets_dated_otherwise(message, match.end, last)
    return message.has(_LIKENED, match.end, last) is not None


def are_tablets_dated_otherwise(message: Clauses, first: int, last: int) -> bool:
    """ "Took 24 co-codamol bought years ago", "took 30 paracetamol like I did two years ago"."""
    return any(message.has(phrases, first, last) is not None for phrases in (_CAME_FROM, _LIKENED))
