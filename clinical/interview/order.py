"""The order of the interview: dangerous first, then what decides this week, then the pattern. Sheet section 0.6."""

from __future__ import annotations

from clinical.interview import complaint, danger, headache, history, mouth_and_jaw, screens, told_at_once
from clinical.interview.question import Item

ORDER: tuple[Item, ...] = (
    *complaint.PRESENTING_COMPLAINT,
    screens.STATUS_OF_AN_ADULT,
    *told_at_once.AFTER_TREATMENT,
    *told_at_once.BAD_AIR,
    *told_at_once.RED_EYE,
    *told_at_once.NUMB_FACE,
    *told_at_once.FACE_INJURY,
    *told_at_once.HEAD_INJURY,
    *told_at_once.SWELLING,
    *screens.CHILD,
    *screens.PREGNANCY,
    *screens.MOUTH_AND_JAW,
    *screens.HEAD_AND_AURA,
    *danger.STROKE,
    *headache.SAID_TO_BE_SEVERE,
    *screens.ARTERIES_AND_SIGHT,
    *screens.HEAD,
    *screens.AFTER_THE_CHILDS_SIGNS,
    *screens.HEAD_AND_BODY,
    *screens.MOUTH_BESIDE_HEADACHE,
    *headache.FACE_SHOCKS,
    headache.SEVERITY,
    complaint.MEDICAL_HISTORY_OF_A_SEVERE_HEADACHE,
    *headache.HOW_SUDDEN,
    *danger.FRESH_INJURY,
    complaint.MEDICAL_HISTORY_EARLY,
    *headache.GETTING_WORSE,
    complaint.AGE_EARLY,
    *screens.HEAD_AND_AIR,
    *complaint.BIRTH_BESIDE_SWELLING,
    *screens.NOTHING_NAMED,
    *danger.EVERYONE,
    complaint.AGE,
    *headache.BLOOD_PRESSURE,
    *complaint.BIRTH,
    *danger.INJURY,
    complaint.OTHER_COMPLAINTS,
    *complaint.ANYTHING_ELSE,
    *screens.TEETH,
    *danger.INJECTIONS,
    *danger.MOUTH_AND_JAW,
    *danger.HEAD_AND_MOUTH,
    *danger.CHILD,
    *headache.NOTHING_NAMED,
    *danger.ARTERIES_AND_EYES,
    *headache.SIGNS_IN_THE_HEAD,
    *complaint.PERSON,
    *headache.PREGNANCY,
    *mouth_and_jaw.GRINDING,
    *mouth_and_jaw.MOUTH,
    *headache.COURSE,
    complaint.MEDICAL_HISTORY,
    *history.ATTACKS,
    *history.AURA,
    *history.MEDICINES,
    *history.IMPACT,
    *mouth_and_jaw.JAW,
    *mouth_and_jaw.SLEEP,
    complaint.THIRD_PARTY,
)
"""An item may stand twice: early for those whose safety hangs on it, later for everyone else."""

ITEM_OF: dict[str, str] = {fact: item.id for item in ORDER for fact in item.at_home}
"""The question that each fact is at home in."""

ITEMS_WITH: dict[str, tuple[Item, ...]] = {
    fact: tuple(item for item in ORDER if fact in item.facts) for fact in ITEM_OF
}
"""The items that can ask for a fact: its home and the screens that gather it, in their order."""

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
