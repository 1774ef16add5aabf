"""The jaw pain questions: 0 to 7 points, positive from 3; a short form of 0 to 4 points, positive from 2.

Own wording on the domains of the DC/TMD pain screener, so its published accuracy is not claimed. The short form's
limit is from knowledge. Not encoded: telling jaw trouble from migraine or neuralgia, which no score does.
"""

from __future__ import annotations

from clinical.case import Case
from clinical.derived.jaw import JAW_SCORE_POSITIVE, jaw_score
from clinical.facts import Facts
from clinical.instruments.score import Score, score

OUT_OF = 7
"""Points."""
SHORT_OUT_OF = 4
"""Points."""
SHORT_POSITIVE = 2
"""Points out of 4."""


def jaw_questions(facts: Facts) -> Score:
    """All questions."""
    return score(jaw_score(Case()), facts, OUT_OF)


def short_jaw_questions(facts: Facts) -> Score:
    """Pain, stiffness on waking, and chewing only."""
    patient = Case()
    tally = patient.count(
        patient.chose("jaw_pain_duration", "comes_and_goes", "continuous"),
        patient.chose("jaw_pain_duration", "continuous"),
        patient.reports("jaw_stiff_on_waking"),
        patient.reports("jaw_worse_chewing"),
    )
    return score(tally, facts, SHORT_OUT_OF)


def jaw_questions_positive(facts: Facts) -> bool | None:
    """Three points or more; None while unanswered questions could still decide it."""
    return jaw_questions(facts).at_least(JAW_SCORE_POSITIVE)


def short_jaw_questions_positive(facts: Facts) -> bool | None:
    """Two points or more in the short form."""
    return short_jaw_questions(facts).at_least(SHORT_POSITIVE)
