"""Carbon monoxide: an alarm, others ill, or a headache that eases away from a building that burns fuel.

The first advice is to go outside. Pregnancy as a severe sign is from knowledge. Not encoded: blood levels.
"""

from __future__ import annotations

from clinical.case import Case
from clinical.protocol import Protocol
from clinical.truth import Truth
from clinical.urgency import Urgency

carbon_monoxide = Protocol(title="Carbon monoxide", source="NHS carbon monoxide poisoning")


@carbon_monoxide.criterion(
    "HRF-12",
    name="Carbon monoxide, severe",
    urgency=Urgency.EMERGENCY,
    refer=("emergency_services",),
    source="NHS carbon monoxide (S-CO)",
    status="VERIFIED (breathless, confused, unconscious) + K (pregnancy)",
)
def may_be_badly_poisoned_by_carbon_monoxide(patient: Case) -> Truth:
    """A carbon monoxide alarm, others in the building ill, or a headache that eases away from a building with a
    fuel-burning appliance; and with it breathlessness, confusion, fainting, chest discomfort or pregnancy.
    """
    return (
        patient.reports("co_alarm")
        | patient.reports("co_others_ill")
        | (patient.reports("co_better_away") & patient.reports("co_appliance"))
    ) & (
        patient.reports("breathless")
        | patient.reports("new_confusion")
        | patient.reports("fainted")
        | patient.reports("chest_discomfort")
        | patient.reports("pregnant")
    )


@carbon_monoxide.criterion(
    "HRF-12b",
    name="Carbon monoxide suspected",
    urgency=Urgency.SAME_DAY,
    refer=("urgent_medical",),
    advice="leave_building_now",
    source="NHS carbon monoxide (S-CO)",
    status="VERIFIED",
)
def may_be_poisoned_by_carbon_monoxide(patient: Case) -> Truth:
    """A carbon monoxide alarm; or a headache while others in the building are ill, or one that eases away from
    a building with a fuel-burning appliance.
    """
    return patient.reports("co_alarm") | (
        patient.reports("has_headache")
        & (patient.reports("co_others_ill") | (patient.reports("co_better_away") & patient.reports("co_appliance")))
    )
