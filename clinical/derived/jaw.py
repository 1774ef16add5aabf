"""Jaw pain from the joint or the chewing muscles, from answers about the last 30 days.

Our own questions on the domains of the DC/TMD pain screener and of 3Q/TMD; not the validated
instruments. Not encoded: everything a dentist finds with the fingers.
"""

from __future__ import annotations

from clinical.case import Case
from clinical.truth import Tally, Truth

JAW_SCORE_POSITIVE = 3
"""Points out of 7."""


def jaw_score(patient: Case) -> Tally:
    """Of 7 points: pain that comes and goes 1, constant 2; stiff on waking and four things that change it 1 each."""
    return patient.count(
        patient.chose("jaw_pain_duration", "comes_and_goes", "continuous"),
        patient.chose("jaw_pain_duration", "continuous"),
        patient.reports("jaw_stiff_on_waking"),
        patient.reports("jaw_worse_chewing"),
        patient.reports("jaw_worse_opening"),
        patient.reports("jaw_worse_habits"),
        patient.reports("jaw_worse_other"),
    )


def jaw_screen_positive(patient: Case) -> Truth:
    """The jaw pain questions score 3 or more."""
    return jaw_score(patient) >= JAW_SCORE_POSITIVE


def weekly_jaw_trouble(patient: Case) -> Truth:
    """At least once a week: jaw, temple or face pain, pain on opening or chewing, or a jaw that locks or catches."""
    return (
        patient.reports("weekly_jaw_pain") | patient.reports("weekly_pain_on_use") | patient.reports("weekly_locking")
    )


def jaw_disorder_likely(patient: Case) -> Truth:
    """Either set of jaw questions is positive."""
    return jaw_screen_positive(patient) | weekly_jaw_trouble(patient)


def headache_from_the_jaw(patient: Case) -> Truth:
    """Temple headache that the jaw changes, with positive jaw questions: the history part of ICHD-3 11.7."""
    return (
        patient.reports("temple_headache") & patient.reports("headache_changes_with_jaw") & jaw_disorder_likely(patient)
    )
