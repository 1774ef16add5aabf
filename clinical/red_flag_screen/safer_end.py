"""Which end of a range counts.

The range is kept; the number that the criteria see is the end that errs towards care: the
shortest time since an injury, the greatest severity, the fewest earlier attacks (many of them
exempt from an alarm).
"""

from .word_sets import words_of

_LOWER_END = words_of(
    """
    peak_minutes days_since_onset neuro_hours_ago personality_change_days head_injury_days spinal_epidural_days
    weeks_postpartum numb_hours btx_days_since mouth_opening_fingers attacks_lifetime aura_prev_same attack_minutes
    """
)


def safer_end(fact: str, low: float, high: float | None) -> int | float:
    """The end of a fact's range that errs towards care; a whole number where it is one."""
    value = low if high is None or fact in _LOWER_END else high
    rounded = round(value, 1)
    return int(rounded) if rounded == int(rounded) else rounded
