"""How many questions it takes from the presenting complaint to the outcome, over the vignettes.

A simulated person first names the complaints that hold (the first question of
the interview), then answers what is asked until an emergency fires or nothing
is left to ask.
"""

import statistics
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import yaml

from clinical import FACTS, Urgency, assess
from clinical.interview import Question, next_question
from ops.paths import ROOT

VIGNETTES = ROOT / "tests" / "clinical" / "vignettes"
MOST = 80


@dataclass(frozen=True)
class Visit:
    """How one vignette went. `matches` is false where the interview ended at another urgency than the whole case."""

    name: str
    questions: int
    urgency: str
    wanted: str
    kind: str

    @property
    def matches(self) -> bool:
        return self.urgency == self.wanted


def answered(question: Question, case: dict[str, Any]) -> dict[str, Any]:
    return {name: case[name] for name in question.facts}


def visit(name: str, case: dict[str, Any], *, short_route: bool = False) -> Visit:
    known: dict[str, Any] = {}
    asked_again: set[str] = set()
    count = -1  # the complaint itself is not counted
    while count < MOST:
        if count >= 0 and assess(known).urgency is Urgency.EMERGENCY:
            break
        question = next_question(known, asked_again=frozenset(asked_again), short_route=short_route)
        if question is None:
            break
        if question.again:
            asked_again.update(question.facts)
        known.update(answered(question, case))
        count += 1
    wanted = assess(case).urgency
    reached = assess(known).urgency
    return Visit(
        name,
        max(count, 0),
        reached.value if reached else "none",
        wanted.value if wanted else "none",
        kind_of(case),
    )


def kind_of(case: dict[str, Any]) -> str:
    head = case["has_headache"] == "present"
    mouth = any(case[name] == "present" for name in ("has_tooth_pain", "has_jaw_pain", "lost_restoration"))
    return "both" if head and mouth else "head" if head else "mouth" if mouth else "other"


def complete_cases() -> list[tuple[str, dict[str, Any]]]:
    """Every vignette whose unnamed facts are absent, as a whole case."""
    cases = []
    for file in sorted(VIGNETTES.glob("*.yml")):
        told = yaml.safe_load(Path(file).read_text(encoding="utf-8"))
        if told.get("otherwise") != "absent":
            continue
        for vignette in told["vignettes"]:
            facts = vignette["facts"]
            if "not_sure" in facts.values():
                continue
            cases.append((vignette["name"], {name: facts.get(name, "absent") for name in FACTS}))
    return cases


def line(title: str, visits: list[Visit]) -> str:
    counts = sorted(visit.questions for visit in visits)
    if not counts:
        return f"| {title} | 0 | | | |"
    p95 = counts[min(len(counts) - 1, int(len(counts) * 0.95))]
    return f"| {title} | {len(counts)} | {statistics.median(counts):.0f} | {p95} | {counts[-1]} |"


def main() -> None:
    visits = [visit(name, case) for name, case in complete_cases()]
    emergencies = [one for one in visits if one.wanted == "emergency"]
    rest = [one for one in visits if one.wanted != "emergency"]
    print("| questions after the complaint | vignettes | median | 95th | most |")
    print("|---|---|---|---|---|")
    print(line("emergencies (target ≤ 4)", emergencies))
    print(line("mouth or jaw only (target ≤ 12)", [one for one in rest if one.kind == "mouth"]))
    print(line("headache only (target ≤ 22)", [one for one in rest if one.kind == "head"]))
    print(line("both", [one for one in rest if one.kind == "both"]))
    print(line("neither named", [one for one in rest if one.kind == "other"]))
    lower = [one for one in visits if not one.matches]
    print(f"\nEnded at another urgency than the whole case: {len(lower)} of {len(visits)}.")
    for one in lower:
        print(f"- {one.name}: {one.urgency}, whole case {one.wanted}")


if __name__ == "__main__":
    main()
