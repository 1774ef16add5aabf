"""Swelling of the face, the mouth or the neck, beyond one spot on the gum."""

from __future__ import annotations

from clinical.case import Case
from clinical.truth import Truth


def swelling_beyond_the_gum(patient: Case) -> Truth:
    """Swelling of face, mouth or neck."""
    return patient.reports("swelling_face") | patient.reports("swelling_mouth") | patient.reports("swelling_neck")


def swelling_anywhere(patient: Case) -> Truth:
    """Swelling of face, mouth or neck, or of the gum alone."""
    return swelling_beyond_the_gum(patient) | patient.reports("swelling_local_gum")
