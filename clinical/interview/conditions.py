"""For whom a question makes sense: which part of the body the complaint concerns, how bad it is, who it is."""

from __future__ import annotations

from functools import reduce

from clinical.case import Case
from clinical.derived.pain import below_severe, severe
from clinical.derived.risk import pre_eclampsia_window
from clinical.derived.swelling import swelling_anywhere
from clinical.facts import FACTS
from clinical.protocols.giant_cell_arteritis import FROM_AGE as GCA_FROM_AGE
from clinical.protocols.head_injury import LATER_UNTIL_DAYS
from clinical.protocols.high_blood_pressure import VERY_HIGH_DIASTOLIC_MMHG, VERY_HIGH_SYSTOLIC_MMHG
from clinical.rulebook import ADULT_AGE, CHILD_AGE
from clinical.truth import Truth

CAN_BE_PREGNANT = (12, 55)
"""Years. Within these ages anyone who could be is asked about pregnancy."""

# Asked of people with other complaints too, so they do not show what the complaint concerns.
_SHOWS_NOTHING = frozenset(
    {
        *("breathless", "chest_discomfort", "fever", "systemically_unwell", "rash_nonblanching", "nausea", "vomiting"),
        *("temple_headache", "headache_changes_with_jaw", "headache_tmd_timing", "headache_same_side_as_jaw"),
        *("wakes_teeth_clenched", "awake_clenching", "jaw_muscle_tired_morning"),
        *("tooth_wear_or_cracks", "broken_restorations", "bite_changed", "trigger_touch"),
        *("jaw_claudication", "scalp_tender", "temple_artery_tender", "pmr_symptoms"),
        *("blurred_vision", "transient_vision_loss"),
        *("jaw_pain_now_at_rest", "jaw_pain_exertional", "sweating", "arm_pain"),
        *("swallowing_difficulty", "voice_change", "tongue_raised_or_stuck"),
    }
)
_HEAD = ("head", "aura", "eye", "gca", "pattern", "cluster", "environment", "infection", "child")
_MOUTH = ("mouth", "face")


def _reports_any(patient: Case, facts: list[str]) -> Truth:
    return reduce(lambda one, other: one | other, (patient.reports(fact) for fact in facts))


def _findings(*areas: str) -> list[str]:
    return [f.name for f in FACTS.values() if f.area in areas and f.kind == "finding" and f.name not in _SHOWS_NOTHING]


def _names_head(patient: Case) -> Truth:
    return _reports_any(patient, _findings(*_HEAD)) | patient.knows("head_injury_days")


def names_mouth(patient: Case) -> Truth:
    """Teeth, gums, mouth or face."""
    return (
        _reports_any(patient, _findings(*_MOUTH))
        | patient.knows("tooth_knocked_out")
        | patient.knows("ulcer_weeks")
        | patient.knows("neck_lump_weeks")
        | patient.knows("socket_days")
        | patient.knows("bleeding_minutes_pressure")
    )


def _names_jaw(patient: Case) -> Truth:
    return _reports_any(patient, ["has_jaw_pain", "jaw_click_only", "told_grinding_at_night", "jaw_locked_closed"])


def _names_no_place(patient: Case) -> Truth:
    """No complaint of head, mouth or jaw named so far: whatever it is could be anywhere."""
    return ~(_names_head(patient) | names_mouth(patient) | _names_jaw(patient))


def names_nothing(patient: Case) -> Truth:
    """No complaint named so far, and no wish for injections."""
    return _names_no_place(patient) & ~asks_about_botox(patient)


def names_something(patient: Case) -> Truth:
    """A complaint named."""
    return ~names_nothing(patient)


def concerns_head(patient: Case) -> Truth:
    """A headache, an eye, a warning sign in the head; or no place named."""
    return _names_head(patient) | _names_no_place(patient)


def concerns_mouth(patient: Case) -> Truth:
    """Teeth, gums, mouth or face; or no place named."""
    return names_mouth(patient) | _names_no_place(patient)


def concerns_jaw(patient: Case) -> Truth:
    """Jaw joint, chewing muscles, grinding; or no place named."""
    return _names_jaw(patient) | _names_no_place(patient)


def concerns_mouth_or_jaw(patient: Case) -> Truth:
    """Anything a dentist looks after; or nothing named."""
    return concerns_mouth(patient) | concerns_jaw(patient)


def concerns_head_or_jaw(patient: Case) -> Truth:
    """What grinding and sore chewing muscles can be part of."""
    return concerns_head(patient) | concerns_jaw(patient)


def asks_about_botox(patient: Case) -> Truth:
    """Wants botulinum toxin, or had it."""
    return _reports_any(patient, _findings("botox")) | patient.knows("btx_days_since")


def may_have_had_botox(patient: Case) -> Truth:
    """Speaks of botulinum toxin, or has named nothing else."""
    return asks_about_botox(patient) | names_nothing(patient)


def has_headache(patient: Case) -> Truth:
    """A headache."""
    return patient.reports("has_headache")


def may_be_severe(patient: Case) -> Truth:
    """7 of 10 or worse, or not known."""
    return patient.reports("has_headache") & ~below_severe(patient)


def severe_headache(patient: Case) -> Truth:
    """Known to be 7 of 10 or worse."""
    return patient.reports("has_headache") & severe(patient)


def new_or_changed(patient: Case) -> Truth:
    """Not the usual headache."""
    return patient.reports("has_headache") & ~patient.chose("headache_status", "usual")


def attacks_with_signs(patient: Case) -> Truth:
    """One-sided with signs at the eye or nose, or severe and restless: cluster headache or a relative is possible."""
    return patient.reports("unilateral") & (
        patient.reports("autonomic_same_side") | (patient.reports("restless") & ~below_severe(patient))
    )


def could_be_pregnant(patient: Case) -> Truth:
    """Of an age to be pregnant, or of unknown age; not a man."""
    low, high = CAN_BE_PREGNANT
    age = patient.measured("age")
    return ~(age < low) & ~(age > high) & ~patient.chose("sex", "m")


def very_high_pressure(patient: Case) -> Truth:
    """A blood pressure reading that a danger sign would make an emergency."""
    return (patient.measured("bp_sys") >= VERY_HIGH_SYSTOLIC_MMHG) | (
        patient.measured("bp_dia") >= VERY_HIGH_DIASTOLIC_MMHG
    )


def may_be_adult(patient: Case) -> Truth:
    """Not known to be under 18. Younger people are not asked about botulinum toxin."""
    return ~(patient.measured("age") < ADULT_AGE)


def in_the_care_of_a_childs_protocol(patient: Case) -> Truth:
    """A child under 12 with a headache."""
    return has_headache(patient) & (patient.measured("age") < CHILD_AGE)


def of_an_age_for_giant_cell_arteritis(patient: Case) -> Truth:
    """50 or over: the questions on it are always asked."""
    return patient.measured("age") >= GCA_FROM_AGE


def hit_the_head_lately(patient: Case) -> Truth:
    """A head injury within the three months that the criteria look back."""
    return patient.measured("head_injury_days") <= LATER_UNTIL_DAYS


def hurts_in_tooth_or_jaw(patient: Case) -> Truth:
    """Toothache or jaw pain: where a heart attack can be felt."""
    return patient.reports("has_tooth_pain") | patient.reports("has_jaw_pain")


def hurts_in_tooth_or_jaw_alone(patient: Case) -> Truth:
    """Toothache or jaw pain without headache: what pain of the face's own nerve is taken for."""
    return hurts_in_tooth_or_jaw(patient) & ~patient.reports("has_headache")


def concerns_jaw_alone(patient: Case) -> Truth:
    """The jaw, and nothing said of teeth or mouth."""
    return _names_jaw(patient) & ~names_mouth(patient)


def may_breathe_carbon_monoxide(patient: Case) -> Truth:
    """An alarm, others ill in the house, or better away from a house with a flame in it."""
    return (
        patient.reports("co_alarm")
        | patient.reports("co_others_ill")
        | (patient.reports("co_better_away") & patient.reports("co_appliance"))
    )


def pregnant_or_just_delivered(patient: Case) -> Truth:
    """A headache in pregnancy or soon after a birth."""
    return has_headache(patient) & (patient.reports("pregnant") | pre_eclampsia_window(patient))


def of_a_headache_known_not_to_be_usual(patient: Case) -> Truth:
    """Not the usual headache, of someone who was asked: a child is asked late whether it is."""
    return new_or_changed(patient) & (patient.knows("headache_status") | ~in_the_care_of_a_childs_protocol(patient))


def names_mouth_or_jaw(patient: Case) -> Truth:
    """Anything a dentist looks after."""
    return names_mouth(patient) | _names_jaw(patient)


def names_mouth_without_swelling(patient: Case) -> Truth:
    """Teeth, gums, mouth or face, none of it swollen."""
    return names_mouth(patient) & ~swelling_anywhere(patient)


def has_usual_headache(patient: Case) -> Truth:
    """The headache they have always had."""
    return patient.reports("has_headache") & patient.chose("headache_status", "usual")


def has_usual_headache_and_is_no_child(patient: Case) -> Truth:
    """The headache they have always had, at 12 or over."""
    return has_usual_headache(patient) & ~in_the_care_of_a_childs_protocol(patient)


def has_milder_usual_headache(patient: Case) -> Truth:
    """The headache they have always had, rated below 7 of 10."""
    return has_usual_headache(patient) & below_severe(patient)
