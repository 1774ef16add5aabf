"""Toothache, pain after an extraction, and a broken tooth that hurts.

Control by painkillers, not the number out of 10, sorts the two toothache criteria. "Partly" counts as not controlled.
Not encoded: lost sleep.
"""

from __future__ import annotations

from clinical.case import Case
from clinical.derived.attacks import cluster_pattern, trigeminal_neuralgia_pattern
from clinical.protocol import Protocol
from clinical.truth import Truth
from clinical.urgency import Urgency

DRY_SOCKET_FROM_DAYS = 2
DRY_SOCKET_UNTIL_DAYS = 7

toothache = Protocol(title="Toothache", source="NHS dental emergency; RCDSO urgent list; SDCEP acute dental problems")


@toothache.criterion(
    "DRF-16",
    name="Severe toothache not controlled",
    urgency=Urgency.SAME_DAY,
    refer=("dental",),
    source="NHS urgent dental list (S-NHSDENT); RCDSO urgent list (S-RCDSO)",
    status="VERIFIED",
)
def has_toothache_that_painkillers_do_not_control(patient: Case) -> Truth:
    """Tooth pain that painkillers, taken as the packet says, do not control, unless it fits face shocks or a
    cluster pattern.
    """
    return (
        patient.reports("has_tooth_pain")
        & patient.denies("tooth_pain_controlled")
        & ~trigeminal_neuralgia_pattern(patient)
        & ~cluster_pattern(patient)
    )


@toothache.criterion(
    "DRF-17",
    name="Toothache that painkillers control",
    urgency=Urgency.SOON,
    refer=("dental",),
    source="NHS (S-NHSDENT) 24 h or 7 days",
    status="VERIFIED",
)
def has_toothache_that_painkillers_control(patient: Case) -> Truth:
    """Tooth pain that is controlled, or control not known; lingering pain from hot or cold; or pain on biting.
    Not brief sensitivity, and not face shocks or a cluster pattern.
    """
    return (
        (
            (patient.reports("has_tooth_pain") & ~patient.denies("tooth_pain_controlled"))
            | patient.reports("hot_cold_linger")
            | patient.reports("bite_pain")
        )
        & ~patient.reports("brief_sensitivity")
        & ~trigeminal_neuralgia_pattern(patient)
        & ~cluster_pattern(patient)
    )


@toothache.criterion(
    "DRF-19",
    name="Dry socket pattern",
    urgency=Urgency.SAME_DAY,
    refer=("dental",),
    source="RCDSO urgent list (S-RCDSO); NHS recent extraction with severe pain (S-NHSDENT)",
    status="VERIFIED",
)
def has_a_dry_socket(patient: Case) -> Truth:
    """Throbbing pain in the socket 2 to 7 days after an extraction."""
    return patient.measured("socket_days").between(DRY_SOCKET_FROM_DAYS, DRY_SOCKET_UNTIL_DAYS) & patient.reports(
        "socket_pain"
    )


@toothache.criterion(
    "DRF-20",
    name="Broken tooth with pain",
    urgency=Urgency.SAME_DAY,
    refer=("dental",),
    source="SDCEP urgent - fractured tooth with pulp exposure (S-SDCEP)",
    status="VERIFIED",
)
def has_a_broken_tooth_that_hurts(patient: Case) -> Truth:
    """A broken tooth that hurts or shows a pink or red spot."""
    return patient.reports("tooth_fracture_pain")
