"""The order of the interview: dangerous first, then what decides this week, then the pattern. Sheet section 0.6."""

from __future__ import annotations

from clinical.interview import complaint, danger, headache, history, mouth_and_jaw
from clinical.interview.question import Item

ORDER: tuple[Item, ...] = (
    complaint.PRESENTING_COMPLAINT,
    *danger.EVERYONE,
    *danger.FACE_INJURY,
    *danger.MOUTH_AND_JAW,
    *danger.HEAD_AND_MOUTH,
    *headache.HOW_SUDDEN,
    complaint.AGE,
    *danger.INJURY,
    *danger.CHILD,
    *danger.ARTERIES_AND_EYES,
    complaint.MEDICAL_HISTORY_EARLY,
    *headache.SIGNS_IN_THE_HEAD,
    *complaint.PERSON,
    *headache.PREGNANCY,
    complaint.OTHER_COMPLAINTS,
    *headache.BLOOD_PRESSURE,
    *mouth_and_jaw.MOUTH,
    complaint.MEDICAL_HISTORY,
    *headache.COURSE,
    *history.ATTACKS,
    *history.AURA,
    *history.MEDICINES,
    *history.IMPACT,
    *mouth_and_jaw.JAW,
    *mouth_and_jaw.SLEEP,
    complaint.THIRD_PARTY,
)
"""An item may stand twice: early for those whose safety hangs on it, later for everyone else."""

ITEM_OF: dict[str, str] = {fact: item.id for item in ORDER for fact in item.facts}
"""The question that asks for each fact."""

SHORT_ROUTE = {
    "head": ("new_confusion", "speech_problem", "limb_weakness", "neck_stiff", "fever", "worst_ever"),
    "mouth": (
        "breathing_difficulty",
        "swallowing_difficulty",
        "chest_discomfort",
        "fever",
        "bleeding_heavy",
        "tooth_pain_controlled",
    ),
}
"""For someone who can hardly look at a screen: six questions, each yes or no."""
