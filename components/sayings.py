"""How people say each fact, as the lookup tables in data/nlu/sayings/ hold it.

A table's name says what its lines mean:

    said/face_droop                        the fact is present
    said/worst_ever+has_headache           both are
    said/tooth_knocked_out=adult           the choice's option, or the number
    said/tooth_pain_controlled=absent      the fact is absent
    near/face_droop                        sounds like the fact and does not state it
    asked/photophobia                      answers yes, where the fact was asked about
    asked/photophobia=absent               answers no
    asked/any=not_sure                     answers so whatever was asked; no_answer: does something else
    asked/list=all                         picks all of a list; none: none of it
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from clinical.facts import FACTS
from clinical.red_flag_screen.reading import read
from components.implied_facts import FOLLOWS

SAID, NEAR, ASKED = "said/", "near/", "asked/"
PRESENT = "present"

# Who says one of these may well mean another of its line: a line of one is no evidence against the others.
_LINES = """
    swelling_face swelling_mouth swelling_neck swelling_rapid eye_swelling swelling_local_gum sudden_unexplained_swelling
    swelling_mouth tongue_raised_or_stuck voice_change breathing_difficulty swallowing_difficulty drooling btx_allergy
    swelling_face swelling_mouth swelling_neck mouth_opening_fingers breathing_difficulty swallowing_difficulty
    speech_problem new_confusion personality_change very_drowsy
    breathing_difficulty breathless chest_discomfort inhaled_object
    sweating arm_pain chest_discomfort jaw_pain_now_at_rest jaw_pain_exertional
    suicidal_thoughts suicidal_plan_or_now analgesic_overdose
    loc fainted amnesia high_energy new_seizure skull_fracture_signs
    face_trauma bite_changed tooth_displaced tooth_knocked_out tooth_fracture_pain high_energy
    fever systemically_unwell
    has_headache headache_worsening headache_status vomiting nausea cannot_keep_fluids
    has_headache peak_minutes worst_ever cough_trigger exertion_trigger worse_lying wakes_from_sleep worst_on_waking worse_upright
    has_headache child_night_waking child_on_waking wakes_from_sleep worst_on_waking
    blurred_vision transient_vision_loss sudden_vision_loss visual_obscurations visual_disturbance halos eye_red eye_pain
    face_droop limb_weakness one_sided_numbness facial_numbness btx_general_weakness
    ptosis_or_unequal_pupils btx_ptosis face_droop
    jaw_claudication jaw_pain_exertional
    jaw_locked_closed mouth_opening_fingers trismus_progressive jaw_stuck_open
    sudden_swelling swelling_face pregnant visual_disturbance ruq_pain
    child_balance_problem sudden_unsteadiness
    child_lethargy very_drowsy
    sudden_double_vision btx_double_vision blurred_vision
    btx_swallow_breathe_speech swallowing_difficulty breathing_difficulty speech_problem voice_change
    neck_injury_recent neck_pain_new neck_stiff btx_neck_weak
    scalp_tender temple_artery_tender
    socket_pain bleeding_heavy tooth_pain_controlled
    co_alarm co_appliance co_others_ill co_better_away
    photophobia phonophobia
    nausea vomiting
    unilateral side_locked autonomic_same_side temple_headache
    aura_visual aura_spread_gradual aura_resolved aura_unilateral aura_positive aura_then_headache_60 aura_succession
    aura_sensory aura_speech aura_spread_gradual aura_resolved aura_unilateral aura_then_headache_60 aura_succession
    face_shock_pain trigger_touch unilateral_face eating_prevented
    eating_prevented swallowing_difficulty weight_loss_or_sweats
    has_tooth_pain hot_cold_linger bite_pain brief_sensitivity tooth_fracture_pain tooth_pain_controlled
    tooth_pain_controlled acute_meds_fail
    tooth_chip tooth_wear_or_cracks broken_restorations lost_restoration restorative_request
    has_jaw_pain jaw_stiff_on_waking jaw_muscle_tired_morning wakes_teeth_clenched
    has_jaw_pain jaw_worse_chewing jaw_worse_opening jaw_worse_habits jaw_worse_other weekly_pain_on_use weekly_jaw_pain
    has_jaw_pain jaw_pain_duration weekly_jaw_pain jaw_click_only weekly_locking
    has_jaw_pain headache_changes_with_jaw headache_same_side_as_jaw temple_headache
    jaw_worse_chewing jaw_worse_opening jaw_worse_habits headache_changes_with_jaw
    told_grinding_at_night wakes_teeth_clenched awake_clenching tooth_wear_or_cracks broken_restorations
    snores_loudly apnoea_seen tired_daytime sleepy_driving very_drowsy
    has_jaw_pain awake_clenching wants_botox
    """

SAID_TOGETHER = (
    *(frozenset(line.split()) for line in _LINES.strip().splitlines()),
    *(frozenset({pain, sign}) for pain, signs in FOLLOWS.items() for sign in signs),
)


@dataclass(frozen=True)
class Statement:
    """A fact and what is said of it: "present", "absent", an option or a number, as text."""

    fact: str
    answer: str

    @classmethod
    def of(cls, label: str) -> Statement:
        """Reads `fact` or `fact=answer`. Raises ValueError for a fact or an option that there is not."""
        name, _, answer = label.partition("=")
        fact = FACTS.get(name)
        if fact is None:
            raise ValueError(f"a table of sayings names {name!r}, which is no fact; see clinical/facts/")
        if fact.kind == "choice" and answer not in fact.options:
            raise ValueError(f"a table of sayings names {label!r}; the options are {', '.join(fact.options)}")
        return cls(name, answer or "present")


@dataclass(frozen=True)
class Saying:
    """One line of a table: the words, and what they state or only come near to."""

    words: str
    statements: frozenset[Statement]
    is_near: bool = False


@dataclass(frozen=True)
class Answered:
    """A line that answers: what was asked (a fact, "any" or "list"), the way it answers, and its words."""

    asked: str
    way: str
    words: str

    @property
    def forms(self) -> tuple[str, ...]:
        return tuple(word.form for word in read(self.words) if not word.is_mark)


def is_of_sayings(table: str) -> bool:
    return table.startswith((SAID, NEAR, ASKED))


def sayings_of(tables: Iterable[Mapping[str, Any]]) -> list[Saying]:
    """All sayings among Rasa's lookup tables, in their order."""
    return [
        Saying(
            str(line), frozenset(map(Statement.of, name.partition("/")[2].split("+"))), is_near=name.startswith(NEAR)
        )
        for table in tables
        if (name := str(table["name"])).startswith((SAID, NEAR))
        for line in table["elements"]
    ]


def answers_of(tables: Iterable[Mapping[str, Any]]) -> list[Answered]:
    """All answers among Rasa's lookup tables, in their order."""
    found = []
    for table in tables:
        if not (name := str(table["name"])).startswith(ASKED):
            continue
        asked, _, way = name.removeprefix(ASKED).partition("=")
        if asked not in FACTS and asked not in {"any", "list"}:
            raise ValueError(f"a table of answers names {asked!r}, which is no fact; see clinical/facts/")
        found += [Answered(asked, way or PRESENT, str(line)) for line in table["elements"]]
    return found


def facts_said_with(said: frozenset[Statement]) -> frozenset[str]:
    """The facts that words which state `said` may state as well, its own among them."""
    facts = frozenset(each.fact for each in said)
    return facts.union(*(line for line in SAID_TOGETHER if not line.isdisjoint(facts)))
