"""Headache with fever, stiff neck or rash: meningitis and meningococcal disease.

Not encoded: light that hurts and cold hands, which alone decide nothing here; signs in babies.
"""

from __future__ import annotations

from clinical.case import Case
from clinical.derived.course import new_or_changed
from clinical.derived.pain import severe
from clinical.protocol import Protocol
from clinical.truth import Truth
from clinical.urgency import Urgency

meningitis = Protocol(title="Meningitis", source="NICE NG240 1.1.4; NICE CG150 1.1")


@meningitis.criterion(
    "HRF-05",
    name="Meningitis pattern",
    urgency=Urgency.EMERGENCY,
    refer=("emergency_services",),
    source=(
        "NICE NG240 1.1.4 red-flag set fever + headache + neck stiffness + altered consciousness, may be "
        "suspected with fewer (S-NG240); GMMMG (S-GMMMG)"
    ),
    status="VERIFIED",
)
def has_the_meningitis_pattern(patient: Case) -> Truth:
    """Headache with fever and a stiff neck, confusion or drowsiness; or a new severe headache with a stiff neck
    even without fever, which also fits bleeding.
    """
    return patient.reports("has_headache") & (
        (
            patient.reports("fever")
            & (patient.reports("neck_stiff") | patient.reports("new_confusion") | patient.reports("very_drowsy"))
        )
        | (patient.reports("neck_stiff") & new_or_changed(patient) & severe(patient))
    )


@meningitis.criterion(
    "HRF-06",
    name="Non-blanching rash",
    urgency=Urgency.EMERGENCY,
    refer=("emergency_services",),
    source="NICE NG240 meningococcal red flags (S-NG240)",
    status="VERIFIED",
)
def has_a_rash_that_does_not_fade(patient: Case) -> Truth:
    """Red or purple spots that stay under a pressed glass, with headache, fever or feeling very ill."""
    return patient.reports("rash_nonblanching") & (
        patient.reports("has_headache") | patient.reports("fever") | patient.reports("systemically_unwell")
    )


@meningitis.criterion(
    "HRF-07",
    name="Fever with worsening or severe headache",
    urgency=Urgency.SAME_DAY,
    refer=("urgent_medical",),
    source="NICE CG150 worsening headache with fever (S-CG150)",
    status="VERIFIED (feature) + DESIGN (time)",
)
def has_fever_with_a_bad_or_worsening_headache(patient: Case) -> Truth:
    """Fever with a headache that is getting worse or is severe."""
    return (
        patient.reports("has_headache")
        & patient.reports("fever")
        & (patient.reports("headache_worsening") | severe(patient))
    )
