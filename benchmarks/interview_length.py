"""How many questions it takes from the complaint to the outcome, over the vignettes.

A simulated person names what brings them, then answers truly what is asked until
an emergency is found or nothing is left to ask. Who can name no complaint is asked
what it is about; that question is not counted.
"""

import statistics
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

import yaml

from clinical import ABSENT, FACTS, NOT_SURE, PRESENT, Urgency, assess
from clinical.interview import next_question
from ops.paths import ROOT

VIGNETTES = ROOT / "tests" / "clinical" / "vignettes"
MOST = 80
EMERGENCY_WITHIN = 4
COMPLAINTS = (
    *("has_headache", "has_tooth_pain", "has_jaw_pain", "swelling_face", "swelling_local_gum", "swelling_mouth"),
    *("swelling_neck", "sudden_unexplained_swelling", "eye_swelling", "face_trauma", "face_shock_pain"),
    *("facial_numbness", "bleeding_heavy", "inhaled_object", "jaw_stuck_open", "jaw_click_only", "eye_red"),
    *("co_alarm", "co_others_ill", "aura_visual", "aura_sensory", "aura_speech", "told_grinding_at_night"),
    *("tooth_chip", "lost_restoration", "restorative_request", "wants_botox"),
)
"""What people come with, in the order in which one of several is named."""
EVENTS = ("btx_days_since", "head_injury_days", "tooth_knocked_out", "bleeding_minutes_pressure", "socket_days")
"""What has happened to them, where they have no complaint."""
ASKS_WHAT_IT_IS = ("presenting_complaint", "other_complaints")
CHILD_UNDER = 12

Case = Mapping[str, Any]


@dataclass(frozen=True)
class Visit:
    """How one vignette went."""

    name: str
    questions: tuple[str, ...]
    """The ids of the questions after the complaint, in order."""
    urgency: str
    wanted: str
    kind: str
    outright: bool
    """The complaint alone was an emergency."""

    @property
    def count(self) -> int:
        return len(self.questions)


def named(case: Case) -> list[str]:
    """Every complaint this person could come with; else what has happened to them."""
    complaints = [name for name in COMPLAINTS if case[name] == PRESENT]
    return complaints or [name for name in EVENTS if case[name] != ABSENT][:1]


def opening(case: Case, complaint: str | None) -> dict[str, Any]:
    """What a person says first: what brings them, that it is about a young child, that they are pregnant."""
    said = {complaint: case[complaint]} if complaint else {}
    if isinstance(case["age"], (int, float)) and case["age"] < CHILD_UNDER:
        said["age"] = case["age"]
    if case["pregnant"] == PRESENT:
        said["pregnant"] = PRESENT
    return said


def visit(name: str, case: Case, complaint: str | None, *, short_route: bool = False) -> Visit:
    """One interview with this person, who came with this complaint."""
    known = opening(case, complaint)
    outright = assess(known).urgency is Urgency.EMERGENCY
    asked_again: set[str] = set()
    asked: list[str] = []
    while len(asked) < MOST:
        question = next_question(known, asked_again=frozenset(asked_again), short_route=short_route)
        if question is None:
            break
        if question.again:
            asked_again.add(question.id)
        if question.id not in ASKS_WHAT_IT_IS:
            asked.append(question.id)
        known.update({fact: case[fact] for fact in question.facts})
    return Visit(name, tuple(asked), _level(known), _level(case), kind_of(case), outright)


def _level(facts: Case) -> str:
    urgency = assess(facts).urgency
    return urgency.value if urgency else "none"


def kind_of(case: Case) -> str:
    head = case["has_headache"] == PRESENT
    mouth = any(case[name] == PRESENT for name in ("has_tooth_pain", "has_jaw_pain", "lost_restoration"))
    return "both" if head and mouth else "head" if head else "mouth" if mouth else "other"


def complete_cases() -> list[tuple[str, dict[str, Any]]]:
    """Every vignette whose unnamed facts are absent, as a whole case."""
    cases = []
    for file in sorted(VIGNETTES.glob("*.yml")):
        told = yaml.safe_load(file.read_text(encoding="utf-8"))
        if told.get("otherwise") != ABSENT:
            continue
        for vignette in told["vignettes"]:
            facts = vignette["facts"]
            if NOT_SURE not in facts.values():
                cases.append((vignette["name"], {name: facts.get(name, ABSENT) for name in FACTS}))
    return cases


def classified(case: Case) -> bool:
    """A migraine that the whole case shows, and nothing more urgent."""
    assessment = assess(case)
    return "migraine" in assessment.patterns and (assessment.urgency or Urgency.ROUTINE) < Urgency.SAME_DAY


def line(title: str, visits: list[Visit], target: int) -> str:
    counts = sorted(visit.count for visit in visits)
    p95 = counts[min(len(counts) - 1, int(len(counts) * 0.95))]
    within = sum(count <= target for count in counts)
    return (
        f"| {title} | {len(counts)} | {statistics.median(counts):.0f} | {p95} | {counts[-1]} "
        f"| {target} | {within} ({within / len(counts):.0%}) |"
    )


def main() -> None:
    cases = complete_cases()
    visits = [visit(name, case, next(iter(named(case)), None)) for name, case in cases]
    asked_for = [one for one in visits if one.wanted == "emergency" and not one.outright]
    rest = [(one, case) for one, (_, case) in zip(visits, cases, strict=True) if one.wanted != "emergency"]
    short = [visit(name, case, next(iter(named(case)), None), short_route=True) for name, case in cases]
    print("| questions after the complaint | vignettes | median | 95th | most | target | within |")
    print("|---|---|---|---|---|---|---|")
    print(line("emergencies that must be asked for", asked_for, EMERGENCY_WITHIN))
    print(line("mouth or jaw only", [one for one, _ in rest if one.kind == "mouth"], 12))
    print(line("migraine, fully classified", [one for one, case in rest if classified(case)], 22))
    print(line("headache only", [one for one, _ in rest if one.kind == "head"], 22))
    print(line("the short route", short, 6))
    outright = sum(one.outright for one in visits)
    print(f"\nEmergencies in the complaint itself, told at once: {outright}.")
    for one in sorted(asked_for, key=lambda late: late.count):
        if one.count > EMERGENCY_WITHIN:
            print(f"- {one.count}: {one.name}")


if __name__ == "__main__":
    main()
