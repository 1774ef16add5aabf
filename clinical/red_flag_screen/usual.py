"""A sign that is known for long: the usual part of a migraine ("my usual zigzags, half my sight goes for 20 minutes, as always"), or of a lasting condition ("dementia, he gets muddled").

Such a sign is left undecided, so that the patient is asked. It must be called usual in its own
sentence, and one word of contrast in the message ("but", "today", "this time", "never", "hours")
leaves it as it is; weakness is never taken for usual.
"""

from .clauses import Clauses
from .context_words import YEARS_AGO
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
# What makes these signs lasting ones: nothing new is told of somebody who has had it for long.
_LASTING = words_of(
    """
    dementia alzheimer alzheimers parkinson parkinsons dyslexic dyslexia dyspraxia stammer stammers stammering stutter stutters stuttering aphasia
    autism autistic palsy carpal sclerosis tourettes neuropathy
    """
)
_OF_A_LASTING_CONDITION = words_of(
    "speech_problem new_confusion one_sided_numbness limb_weakness sudden_unsteadiness face_droop sudden_vision_loss ptosis_or_unequal_pupils"
)
_ALWAYS_SO = phrases_of(
    "always have, always has, always did, always had, always been, since birth, from birth, born with, since childhood, since i was, since he was, since she was, since school, from childhood, as usual, as ever, all my life, all his life, all her life"
)
_SINCE_EARLY = phrases_of("since birth, since childhood, since i was, since he was, since she was, since school")
_NEW_NOW = words_of("since today now woke morning lunch breakfast dinner hour minutes sudden but returned")
_CONTRAST = words_of(
    """
    but however although though except suddenly sudden never new newly first different worse longer ago tonight hours days started
    yesterday unlike stronger still yet lasting only
    """
)
_NOT_GOING = phrases_of(
    "this time, not gone, not cleared, not come, not go, not stop, not stopped, not usual, not my, not like, not the, not normal, today"
)
_DATED = 9
_SAME_TODAY = phrases_of("same today, today is the same, today the same, same again today, today as always")


def is_known_for_long(message: Clauses, match: Match) -> bool:
    """Whether the mention is called usual, or is a known part of what the patient has had for long."""
    return _is_of_lasting_condition(message, match) or _is_usual_part_of_migraine(message, match)


def _is_of_lasting_condition(message: Clauses, match: Match) -> bool:
    """ "Parkinson's, slurs as usual", "words come out wrong, always have": and no word of today or of change."""
    if match.label.partition("/")[0] not in _OF_A_LASTING_CONDITION:
        return False
    is_new = "new" in message.forms[max(0, match.start - 3) : match.end]  # not the "new denture" that is wanted
    is_since_early = message.has(_SINCE_EARLY, 0, len(message.forms)) is not None
    is_since_old = _is_since_years_ago(message)
    said = set(message.forms) - ({"since"} if is_since_early else {"since", "ago"} if is_since_old else set())
    if is_new or not _NEW_NOW.isdisjoint(said) or not (_CONTRAST - {"new"}).isdisjoint(said):
        return False
    first, last = message.span(match, message.sentence)
    is_lasting = not _LASTING.isdisjoint(message.forms) and "could" not in message.forms
    return is_lasting or is_since_old or message.has(_ALWAYS_SO, first, last) is not None


def _is_since_years_ago(message: Clauses) -> bool:
    """ "Since my stroke nine years ago"."""
    if "since" not in message.forms:
        return False
    since = message.forms.index("since")
    return message.has(YEARS_AGO, since, min(since + _DATED, len(message.forms))) is not None


def _is_usual_part_of_migraine(message: Clauses, match: Match) -> bool:
    """Whether the mention is called a usual part of the migraine, and nothing in the message sets it apart."""
    if match.label.partition("/")[0] not in _OF_AN_AURA or _OF_MIGRAINE.isdisjoint(message.forms):
        return False
    first, last = message.span(match, message.sentence)
    whole = (0, len(message.forms))
    is_set_apart = not _CONTRAST.isdisjoint(message.forms) or (
        message.has(_NOT_GOING, *whole) is not None and message.has(_SAME_TODAY, *whole) is None
    )
    return message.has(_USUAL, first, last) is not None and not is_set_apart
