"""Signs that could be mouth cancer, and the ordinary ulcer that is not one yet.

Not encoded: tobacco and alcohol, a lump in the face, and loss of smell (see temporomandibular disorder).
"""

from __future__ import annotations

from clinical.case import Case
from clinical.derived.swelling import swelling_beyond_the_gum
from clinical.protocol import Protocol
from clinical.truth import Truth
from clinical.urgency import Urgency

ULCER_OVER_WEEKS = 3
NECK_LUMP_WEEKS = 3
SOCKET_OVER_WEEKS = 3

mouth_cancer = Protocol(
    title="Suspected mouth cancer and mouth ulcers", source="NICE NG12; Scottish and Irish referral lists"
)


@mouth_cancer.criterion(
    "DRF-11",
    name="Suspected mouth cancer",
    urgency=Urgency.SOON,
    refer=("dental", "primary_care"),
    source="NICE NG12 oral cancer (S-NG12ORAL); Scottish and Irish red flags (S-SCOTHN)",
    status="VERIFIED",
)
def has_a_sign_of_mouth_cancer(patient: Case) -> Truth:
    """Any one, without clear cause: an ulcer for more than 3 weeks, a lump on the lip or in the mouth, a red or
    red-and-white patch, a neck lump for 3 weeks or more, a tooth loose for no reason, a socket not healed after
    3 weeks.
    """
    return (
        (patient.measured("ulcer_weeks") > ULCER_OVER_WEEKS)
        | patient.reports("mouth_lump")
        | patient.reports("red_or_mixed_patch")
        | (patient.measured("neck_lump_weeks") >= NECK_LUMP_WEEKS)
        | patient.reports("loose_tooth_unexplained")
        | (patient.measured("socket_nonhealing_weeks") > SOCKET_OVER_WEEKS)
    )


@mouth_cancer.criterion(
    "DRF-11b",
    name="Jaw slowly closing up without infection",
    urgency=Urgency.SOON,
    refer=("dental", "primary_care"),
    source="trismus as cancer flag in TMD red-flag table (S-TMDRF)",
    status="VERIFIED",
)
def has_a_jaw_slowly_closing_up(patient: Case) -> Truth:
    """A mouth that opens less and less over weeks, with no swelling, where it is not just a clicking jaw."""
    return (
        patient.reports("trismus_progressive") & ~swelling_beyond_the_gum(patient) & ~patient.reports("jaw_click_only")
    )


@mouth_cancer.criterion(
    "DRF-24",
    name="Mouth ulcer under 3 weeks",
    urgency=Urgency.SELF_CARE,
    refer=("pharmacist",),
    source="NICE NG12 3-week rule (S-NG12ORAL)",
    status="VERIFIED",
)
def has_a_recent_mouth_ulcer(patient: Case) -> Truth:
    """A mouth ulcer for 3 weeks or less."""
    return patient.measured("ulcer_weeks") <= ULCER_OVER_WEEKS
