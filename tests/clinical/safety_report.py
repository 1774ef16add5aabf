"""How safely the criteria and the interview place every vignette: `make safety-report`.

Two things are compared with the urgency that a vignette names: what the
criteria make of the whole case, and where an interview that asks only what it
thinks matters ends. A hazardous under-triage is an emergency or same-day
vignette placed lower. Exits 1 if there is one.

Vignettes written from the same sheet as the criteria are no clinical
validation: they show that the code does what it says.
"""

import argparse
from dataclasses import dataclass

import yaml

from benchmarks.interview_length import VIGNETTES, complete_cases, named, visit
from clinical import FACTS, assess

LEVELS = ("none", "self_care", "routine", "soon", "same_day", "emergency")
HAZARDOUS = ("emergency", "same_day")
LIKE = {("routine", "none"), ("none", "routine")}
CONFIDENCE = 0.95


@dataclass(frozen=True)
class Placed:
    """One vignette: the group (its file), the urgency it names and the one it was given."""

    group: str
    name: str
    wanted: str
    given: str

    @property
    def is_under(self) -> bool:
        return LEVELS.index(self.given) < LEVELS.index(self.wanted)

    @property
    def is_over(self) -> bool:
        return LEVELS.index(self.given) > LEVELS.index(self.wanted)

    @property
    def is_hazard(self) -> bool:
        return self.is_under and self.wanted in HAZARDOUS


def placed_by_criteria() -> list[Placed]:
    """Each vignette with the facts it names and its own convention for the rest."""
    placed = []
    for file in sorted(VIGNETTES.glob("*.yml")):
        told = yaml.safe_load(file.read_text(encoding="utf-8"))
        for vignette in told["vignettes"]:
            facts = dict(vignette["facts"])
            if told.get("otherwise") == "absent":
                facts = {name: facts.get(name, "absent") for name in FACTS}
            urgency = assess(facts).urgency
            wanted = vignette.get("urgency") or "none"
            placed.append(Placed(file.stem, vignette["name"], wanted, urgency.value if urgency else "none"))
    return placed


def placed_by_interview() -> list[Placed]:
    """Each complete vignette, once for every complaint its person could come with, answering truly what is asked."""
    placed = []
    for name, case in complete_cases():
        for complaint in named(case) or [None]:
            one = visit(name, case, complaint)
            # Where nothing fires the whole case is left without a level; the interview may offer routine care.
            given = one.wanted if (one.wanted, one.urgency) in LIKE else one.urgency
            placed.append(Placed(one.kind, f"{name} ({complaint or 'names nothing'})", one.wanted, given))
    return placed


def upper_bound(events: int, of: int) -> float:
    """The one-sided 95 % upper bound of a proportion (Clopper and Pearson 1934), by bisection."""
    if of == 0 or events >= of:
        return 1.0
    low, high = events / of, 1.0
    for _ in range(60):
        middle = (low + high) / 2
        chance, term = 0.0, (1 - middle) ** of
        for count in range(events + 1):
            chance += term
            term *= (of - count) / (count + 1) * middle / (1 - middle)
        low, high = (middle, high) if chance > 1 - CONFIDENCE else (low, middle)
    return high


def summary(title: str, placed: list[Placed]) -> list[str]:
    total = len(placed)
    exact = sum(one.given == one.wanted for one in placed)
    under = [one for one in placed if one.is_under]
    over = [one for one in placed if one.is_over]
    hazards = [one for one in placed if one.is_hazard]
    urgent = [one for one in placed if one.wanted in HAZARDOUS]
    emergencies = [one for one in placed if one.wanted == "emergency"]
    found = sum(one.given == "emergency" for one in emergencies)
    return [
        f"## {title}",
        "",
        f"- vignettes: {total}; exact: {exact} ({exact / total:.1%})",
        f"- over-triage: {len(over)} ({len(over) / total:.1%}); under-triage: {len(under)} ({len(under) / total:.1%})",
        f"- emergencies found: {found} of {len(emergencies)}",
        f"- hazardous under-triage: {len(hazards)} of {len(urgent)}; "
        f"one-sided 95 % upper bound {upper_bound(len(hazards), len(urgent)):.2%}",
        *(f"  - {one.name}: {one.given}, should be {one.wanted}" for one in under),
        *(f"  - over: {one.name}: {one.given}, should be {one.wanted}" for one in over),
        "",
    ]


def by_group(placed: list[Placed]) -> list[str]:
    lines = ["| group | vignettes | exact | over | under |", "|---|---|---|---|---|"]
    for group in sorted({one.group for one in placed}):
        own = [one for one in placed if one.group == group]
        over, under = sum(one.is_over for one in own), sum(one.is_under for one in own)
        lines.append(f"| {group} | {len(own)} | {len(own) - over - under} | {over} | {under} |")
    return [*lines, ""]


def main() -> int:
    argparse.ArgumentParser(prog="python -m tests.clinical.safety_report", description=__doc__).parse_args()
    criteria, interview = placed_by_criteria(), placed_by_interview()
    print("\n".join(["# Safety report", ""]))  # noqa: T201
    print("\n".join([*summary("The criteria, whole case known", criteria), *by_group(criteria)]))  # noqa: T201
    print("\n".join([*summary("The interview, only what is asked", interview), *by_group(interview)]))  # noqa: T201
    return 1 if any(one.is_hazard for one in [*criteria, *interview]) else 0


if __name__ == "__main__":
    raise SystemExit(main())
