"""Swelling that threatens the airway, the eye or the whole body: spreading dental infection and its look-alikes.

The cut-off in fingers is a design choice, as is the order: swelling before teeth. Not encoded: how firm a swelling is
(recorded as a raised or stuck tongue), pulse, and breathing rate.
"""

from __future__ import annotations

from clinical.case import Case
from clinical.derived.swelling import swelling_anywhere, swelling_beyond_the_gum
from clinical.protocol import Protocol
from clinical.truth import Truth
from clinical.urgency import Urgency

ONE_FINGER = 1
"""Fingers between the front teeth, out of three."""
UNDER_TWO_AND_A_HALF_FINGERS = 2.5
"""Fingers between the front teeth, out of three."""

airway_and_deep_infection = Protocol(
    title="Airway and deep infection", source="SDCEP acute dental problems; NHS dental emergency; NHS 111 Wales"
)


@airway_and_deep_infection.criterion(
    "DRF-01",
    name="Airway threat / Ludwig pattern",
    urgency=Urgency.EMERGENCY,
    refer=("emergency_services",),
    source=(
        "SDCEP swelling pathway (S-SDCEP); NHS dental emergency (S-NHSDENT); 111 Wales (S-111WALES); "
        "StatPearls/Medscape deep-space infection (S-ODONTO)"
    ),
    status="VERIFIED",
)
def has_swelling_that_threatens_the_airway(patient: Case) -> Truth:
    """Swelling of mouth, face or neck with trouble breathing or swallowing, drooling, a muffled voice, or a
    tongue pushed up or hard to put out.
    """
    return swelling_beyond_the_gum(patient) & (
        patient.reports("breathing_difficulty")
        | patient.reports("swallowing_difficulty")
        | patient.reports("drooling")
        | patient.reports("voice_change")
        | patient.reports("tongue_raised_or_stuck")
    )


@airway_and_deep_infection.criterion(
    "DRF-01b",
    name="Breathing or swallowing trouble without visible swelling",
    urgency=Urgency.EMERGENCY,
    refer=("emergency_services",),
    source="S-ODONTO",
    status="VERIFIED",
)
def cannot_breathe_or_swallow_well_with_mouth_pain(patient: Case) -> Truth:
    """Trouble breathing, or saliva that cannot be swallowed, with tooth pain, jaw pain or fever."""
    return (patient.reports("breathing_difficulty") | patient.reports("drooling")) & (
        patient.reports("has_tooth_pain") | patient.reports("has_jaw_pain") | patient.reports("fever")
    )


@airway_and_deep_infection.criterion(
    "DRF-02",
    name="Swelling with a jaw that will not open",
    urgency=Urgency.EMERGENCY,
    refer=("emergency_services",),
    source="111 Wales - hard to open mouth -> A&E (S-111WALES)",
    status="VERIFIED (feature) + DESIGN (finger cut-off)",
)
def has_swelling_and_a_jaw_that_will_not_open(patient: Case) -> Truth:
    """Swelling, even of the gum alone, with the mouth opening one finger or less, or less than two and a half
    with fever.
    """
    return swelling_anywhere(patient) & (
        (patient.measured("mouth_opening_fingers") <= ONE_FINGER)
        | ((patient.measured("mouth_opening_fingers") < UNDER_TWO_AND_A_HALF_FINGERS) & patient.reports("fever"))
    )


@airway_and_deep_infection.criterion(
    "DRF-03",
    name="Swelling at the eye",
    urgency=Urgency.EMERGENCY,
    refer=("emergency_services",),
    source="NHS (S-NHSDENT, S-NHSABS); 111 Wales (S-111WALES); SDCEP",
    status="VERIFIED",
)
def has_swelling_at_the_eye(patient: Case) -> Truth:
    """Swelling close to an eye or closing it; or swelling of face, mouth or neck with blurred or double sight."""
    return (
        swelling_beyond_the_gum(patient)
        & (
            patient.reports("eye_swelling")
            | patient.reports("blurred_vision")
            | patient.reports("sudden_double_vision")
        )
    ) | patient.reports("eye_swelling")


@airway_and_deep_infection.criterion(
    "DRF-04",
    name="Fast spreading swelling or sepsis signs",
    urgency=Urgency.EMERGENCY,
    refer=("emergency_services",),
    source="SDCEP swelling pathway - rapid increase, systemically unwell (S-SDCEP)",
    status="VERIFIED",
)
def has_fast_swelling_or_signs_of_sepsis(patient: Case) -> Truth:
    """Swelling of face, mouth or neck that grew within hours; or any dental swelling or toothache with feeling
    very ill.
    """
    return (swelling_beyond_the_gum(patient) & patient.reports("swelling_rapid")) | (
        (swelling_anywhere(patient) | patient.reports("has_tooth_pain")) & patient.reports("systemically_unwell")
    )
