"""Slips of the finger in the longer words of time: one letter too many, too few, wrong, or two swapped.

Leaves out short words, where a slip makes another word ("week", "weak"), and real words that lie one letter away.
"""

from string import ascii_lowercase

from scheduling.wishes.vocabulary import SAME, TYPED
from scheduling.wishes.word_lists import listed

SHORTEST = 6
LONG_WORDS = listed(
    "monday tuesday wednesday thursday friday saturday sunday january february august september october "
    "november december morning afternoon evening tomorrow tonight weekend weekday fortnight lunchtime midday "
    "midnight mornings afternoons evenings weekends weekdays mondays tuesdays wednesdays thursdays fridays "
    "saturdays sundays christmas o'clock thirty twenty quarter"
)
SHORT_DAYS = ("monday", "friday", "sunday")  # also with a letter left out, which makes no other word
REAL_WORDS = frozenset(
    listed(
        "mourning moaning warning horning mornings sundry someday midway monkey sundae evensong tomorrows even "
        "evening loving moving weekened quartet quarters thirsty thirties twenties noonday mooring doorman "
        "morningside weakened sundays mondays"
    )
)


def _one_slip_away(word: str) -> set[str]:
    splits = [(word[:cut], word[cut:]) for cut in range(len(word) + 1)]
    shorter = {left + right[1:] for left, right in splits if right}
    swapped = {left + right[1] + right[0] + right[2:] for left, right in splits if len(right) > 1}
    wrong = {left + letter + right[1:] for left, right in splits if right for letter in ascii_lowercase}
    longer = {left + letter + right for left, right in splits for letter in ascii_lowercase}
    return shorter | swapped | wrong | longer


def _slips() -> dict[str, str]:
    slips = {day[:cut] + day[cut + 1 :]: TYPED[day] for day in SHORT_DAYS for cut in range(1, len(day))}
    for word in LONG_WORDS:
        target = TYPED.get(word, word)
        for slip in _one_slip_away(word):
            if len(slip) >= SHORTEST and slip[0] == word[0] and slip not in REAL_WORDS:
                slips.setdefault(slip, target)
    for known in (*TYPED, *SAME):
        slips.pop(known, None)
    return slips


SLIPS = _slips()


def mended(word: str) -> str:
    """The typed word meant, or the word itself."""
    return SLIPS.get(word, word)
