"""Sudden severe ("thunderclap") headache, and the first or worst headache that is not sudden.

NICE takes 5 minutes to the peak, ICHD-3 takes 1: we take 5, and no known migraine exempts from it. The 14-day
window and the 5 minutes of duration are from knowledge; HRF-31 is a design choice.
Not encoded: "checked by a doctor since" for a past thunderclap, which a chat asks but cannot prove.
"""

from __future__ import annotations

from clinical.case import Case
from clinical.derived.attacks import cluster_pattern, trigeminal_neuralgia_pattern
from clinical.derived.course import new_or_changed
from clinical.derived.pain import below_severe
from clinical.protocol import Protocol
from clinical.truth import Truth
from clinical.urgency import Urgency

PEAK_MINUTES = 5
LASTING_MINUTES = 5
RECENT_DAYS = 14
ALMOST_UNBEARABLE = 9
"""Points out of 10."""

sudden_headache = Protocol(
    title="Sudden or worst-ever headache", source="NICE CG150 1.1; Scottish National Headache Pathway 2023; ICHD-3 4.4"
)


@sudden_headache.criterion(
    "HRF-01",
    name="Thunderclap headache",
    urgency=Urgency.EMERGENCY,
    refer=("emergency_services",),
    source=(
        "NICE CG150 1.1 (S-CG150); NHS headaches (S-NHSHEAD); Scottish National Headache Pathway (S-SCOTHP); "
        "AHS SNOOP4 <1 min (S-AHS); ICHD-3 4.4; BMJ 2025;389:e083247 (S-THUNDER)"
    ),
    status="VERIFIED (5 min, 999) + K (14-day window, 5-min duration)",
)
def peaks_within_minutes(patient: Case) -> Truth:
    """Severe head pain, or pain nobody has rated, that reached its worst within 5 minutes, lasted at least 5
    minutes or is still there, and came in the last 14 days. Known migraine is no exemption; a full cluster
    pattern or face-shock pattern is.
    """
    return (
        patient.reports("has_headache")
        & (patient.measured("peak_minutes") <= PEAK_MINUTES)
        & ~below_severe(patient)
        & ~(patient.measured("pain_bout_minutes") < LASTING_MINUTES)
        & ~(patient.measured("days_since_onset") > RECENT_DAYS)
        & ~cluster_pattern(patient)
        & ~trigeminal_neuralgia_pattern(patient)
    )


@sudden_headache.criterion(
    "HRF-01b",
    name="Past thunderclap, never checked",
    urgency=Urgency.SAME_DAY,
    refer=("urgent_medical",),
    source="Scottish National Headache Pathway - same-day referral even in delayed presentations (S-SCOTHP)",
    status="VERIFIED",
)
def peaked_within_minutes_some_time_ago(patient: Case) -> Truth:
    """A new or changed headache that, more than 14 days ago, reached its worst within 5 minutes, severe or
    never rated, and lasted at least 5 minutes; not a full cluster pattern or face-shock pattern.
    """
    return (
        patient.reports("has_headache")
        & (patient.measured("peak_minutes") <= PEAK_MINUTES)
        & ~below_severe(patient)
        & ~(patient.measured("pain_bout_minutes") < LASTING_MINUTES)
        & (patient.measured("days_since_onset") > RECENT_DAYS)
        & new_or_changed(patient)
        & ~cluster_pattern(patient)
        & ~trigeminal_neuralgia_pattern(patient)
    )


@sudden_headache.criterion(
    "HRF-31",
    name="First or worst ever headache, not sudden",
    urgency=Urgency.SAME_DAY,
    refer=("urgent_medical",),
    source="clinical reasoning; BMJ 2025 thunderclap paper context (S-THUNDER)",
    status="DESIGN",
)
def calls_a_new_headache_the_worst_ever(patient: Case) -> Truth:
    """A new headache that is the worst ever or at least 9 out of 10, and not a cluster pattern."""
    return (
        patient.reports("has_headache")
        & patient.chose("headache_status", "new")
        & (patient.reports("worst_ever") | (patient.measured("severity") >= ALMOST_UNBEARABLE))
        & ~cluster_pattern(patient)
    )
