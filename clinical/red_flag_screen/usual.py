"""A sign that is the usual part of a migraine known for long: "my usual zigzags, half my sight goes for 20 minutes, as always".

Such a sign is left undecided, so that the patient is asked. It must be called usual in its own
sentence, and one word of contrast in the message ("but", "today", "this time", "never", "hours")
leaves it as it is; weakness is never taken for usual.
"""

from .clauses import Clauses
from .matching import Match
from .word_sets import phrases_of, words_of

_OF_AN_AURA = words_of(
    """
    sudden_vision_loss transient_vision_loss one_sided_numbness speech_problem facial_numbness blurred_vision
    new_confusion very_drowsy
    """
)
_OF_MIGRAINE = words_of("migraine migraines aura auras zigzag zigzags zags shimmer shimmery shimmering shimmers")
_USUAL = phrases_of(
    """
    usual, usually, always, as ever, every migraine, each migraine, every time, each time, normal migraine, normal migraines,
    typical migraine, regular migraine, been the same, same as the last, since school, since childhood, since i was, no different,
    exactly the same, dozens of times, for years
    """
)
_CONTRAST = words_of(
    """
    but however although though except suddenly sudden never new newly first different worse longer ago tonight hours days started
    yesterday unlike stronger still yet lasting only
    """
)
_NOT_GOING = phrases_of(
    "this time, not gone, not cleared, not come, not go, not stop, not stopped, not usual, not my, not like, not the, not normal, today"
)
_SAME_TODAY = phrases_of("same today, today is the same, today the same, same again today, today as always")


def is_usual_part_of_migraine(message: Clauses, match: Match) -> bool:
    """Whether the mention is called a usual part of the migraine, and nothing in the message sets it apart."""
    if match.label.partition("/")[0] not in _OF_AN_AURA or _OF_MIGRAINE.isdisjoint(message.forms):
        return False
    first, last = message.span(match, message.sentence)
    whole = (0, len(message.forms))
    is_set_apart = not _CONTRAST.isdisjoint(message.forms) or (
        message.has(_NOT_GOING, *whole) is not None and message.has(_SAME_TODAY, *whole) is None
    )
    return message.has(_USUAL, first, last) is not None and not is_set_apart
