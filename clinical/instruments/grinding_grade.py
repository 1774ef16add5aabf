"""How grinding or clenching was found, as experts name it: by report, by examination, by a device.

The update of 2025 names the way of finding it; the consensus of 2018 ranked possible, probable and definite (its exact
wording is from knowledge). A conversation can only ever reach the first. Not encoded: how often, which has no cut-off.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from clinical.case import Case
from clinical.derived.grinding import grinds_asleep
from clinical.facts import Facts
from clinical.truth import SO_FAR, Judgement

FoundBy = Literal["self_reported", "clinically_based", "device_based"]
Circadian = Literal["sleep", "awake"]

RANK_OF_2018: dict[FoundBy, str] = {
    "self_reported": "possible",
    "clinically_based": "probable",
    "device_based": "definite",
}
NAMES: dict[FoundBy, str] = {
    "self_reported": "Self-reported",
    "clinically_based": "Clinically based",
    "device_based": "Device-based",
}


@dataclass(frozen=True)
class GrindingGrade:
    """One kind of bruxism and how it was found."""

    when: Circadian
    found_by: FoundBy

    @property
    def label(self) -> str:
        """For clinicians: "Self-reported (possible) sleep bruxism"."""
        return f"{NAMES[self.found_by]} ({RANK_OF_2018[self.found_by]}) {self.when} bruxism"


def grinding_grades(facts: Facts, examined: bool = False, measured: bool = False) -> tuple[GrindingGrade, ...]:
    """The kinds the answers point to. ``examined`` and ``measured`` come from a clinician, never from a chat."""
    found_by: FoundBy = "device_based" if measured else "clinically_based" if examined else "self_reported"
    patient, judgement = Case(), Judgement(facts)
    reported: tuple[tuple[Circadian, int], ...] = (
        ("sleep", grinds_asleep(patient).stands(judgement)),
        ("awake", patient.reports("awake_clenching").stands(judgement)),
    )
    return tuple(GrindingGrade(when, found_by) for when, standing in reported if standing >= SO_FAR)
