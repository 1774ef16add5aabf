"""Confusion, drowsiness, collapse and fits.

Not encoded: a level on a coma scale. A first fit is from knowledge; a fit after a head injury is confirmed.
"""

from __future__ import annotations

from clinical.case import Case
from clinical.derived.course import new_or_changed
from clinical.protocol import Protocol
from clinical.truth import Truth
from clinical.urgency import Urgency

confusion_and_collapse = Protocol(
    title="Confusion, collapse and fits", source="NICE CG150 1.1; NICE NG127; NHS headaches"
)


@confusion_and_collapse.criterion(
    "HRF-03",
    name="Confusion, drowsiness, collapse",
    urgency=Urgency.EMERGENCY,
    refer=("emergency_services",),
    source="NICE CG150 impaired consciousness (S-CG150); NHS headaches drowsy or confused (S-NHSHEAD)",
    status="VERIFIED",
)
def is_confused_or_has_collapsed(patient: Case) -> Truth:
    """New confusion, very drowsy or hard to wake, or fainted with a new or changed headache."""
    return (
        patient.reports("new_confusion")
        | patient.reports("very_drowsy")
        | (patient.reports("fainted") & patient.reports("has_headache") & new_or_changed(patient))
    )


@confusion_and_collapse.criterion(
    "HRF-04",
    name="New seizure",
    urgency=Urgency.EMERGENCY,
    refer=("emergency_services",),
    source="general; NICE NG232 after injury (S-HI); NICE NG127",
    status="K (seizure after head injury VERIFIED S-HI)",
)
def has_had_a_new_fit(patient: Case) -> Truth:
    """A first fit, or a fit with a new headache."""
    return patient.reports("new_seizure")
