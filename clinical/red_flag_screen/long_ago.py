"""Where a message dates something long ago: "years ago", "as a child"; and where the same words date it lately.

"In the past hour", "previously fit and well", "when we were eating" and "back in the house" are of today.
"""

from . import context_words as cue
from .clauses import Clauses
from .word_sets import phrases_of, words_of

_LATELY = words_of(
    """
    min mins minute minutes hour hours hr hrs day days night nights week weeks wk wks fortnight month months weekend 24 48
    today tonight yesterday now morning lunch lunchtime afternoon evening just
    """
)
_WELL = words_of("fit well healthy fine ok okay good normal")
_DECADES_OF_LIFE = words_of("teens twenties thirties forties fifties sixties 20s 30s 40s 50s 60s 20 30 40 50 60")
_THEN = _DECADES_OF_LIFE | words_of(
    """
    day days school uni university college seventies eighties nineties noughties 70s 80s 90s 70 80 90 summer spring winter
    autumn january february march april may june july august september october november december childhood youth
    """
)
_NEAR = 5

# Old, unless one of the words goes on with it.
_OLD_UNLESS = {
    phrases_of(
        "in the past, when at school, while at school, back at school, when at uni, while at uni, back at uni"
    ): _LATELY,
    phrases_of("previously"): _WELL,
}
# Old only where one of the words goes on with it.
_OLD_IF = {
    phrases_of("in my early, in my late"): _DECADES_OF_LIFE,
    phrases_of("when we were"): cue.OF_YOUTH | words_of("kids children teens teenagers students boys girls younger"),
    phrases_of("back in"): _THEN,
}


def long_ago(message: Clauses, first: int, last: int) -> int | None:
    """Where words that date something long ago end within words[first:last], or None."""
    end = message.has(cue.LONG_AGO, first, last)
    if end is not None:
        return end
    for phrases, words in (*_OLD_UNLESS.items(), *_OLD_IF.items()):
        end = message.has(phrases, first, last)
        if end is None:
            continue
        goes_on = message.forms[end : min(end + _NEAR, last)]
        is_named = not words.isdisjoint(goes_on) or (words is _THEN and any(map(str.isdecimal, goes_on[:2])))
        if is_named is (phrases in _OLD_IF):
            return end
    return None
