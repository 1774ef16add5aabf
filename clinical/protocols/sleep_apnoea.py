"""Signs of sleep apnoea, sleepiness at the wheel, and the order of questions for a morning headache.

SLP-02 is from knowledge. SLP-03 is an order of questions: carbon monoxide, raised pressure, overuse, sleep apnoea,
grinding, mood and alcohol. Not encoded: how a splint may worsen apnoea, which the dentist is told.
"""

from __future__ import annotations

from clinical.case import Case
from clinical.derived.information import information_only
from clinical.derived.sleep import sleep_screen_positive
from clinical.protocol import Protocol
from clinical.truth import Truth
from clinical.urgency import Urgency

sleep_apnoea = Protocol(title="Sleep apnoea and sleepiness", source="STOP-Bang domains in own words; DVLA rules")


@sleep_apnoea.criterion(
    "SLP-01",
    name="Sleep apnoea screen (STOP-Bang domains, own words)",
    urgency=Urgency.ROUTINE,
    refer=("primary_care",),
    source="S-STOP",
    status="VERIFIED",
)
def has_signs_of_sleep_apnoea(patient: Case) -> Truth:
    """Three or more of 8 points on snoring, tiredness, pauses, blood pressure, body mass, age, neck and sex,
    one of them for loud snoring or pauses.
    """
    return sleep_screen_positive(patient)


@sleep_apnoea.criterion(
    "SLP-02",
    name="Sleepy at the wheel",
    urgency=Urgency.SOON,
    refer=("primary_care",),
    source="DVLA rules",
    status="K",
)
def has_nodded_off_driving(patient: Case) -> Truth:
    """Has nodded off, or nearly, at the wheel."""
    return patient.reports("sleepy_driving")


@sleep_apnoea.criterion(
    "SLP-03",
    name="Morning headache check-list",
    pattern="order_of_questions",
    source="S-NHSBRUX, S-GMMMG",
    status="DESIGN",
)
def wakes_with_headache(patient: Case) -> Truth:
    """A headache on waking is asked about in a fixed order: carbon monoxide, raised pressure, painkiller
    overuse, sleep apnoea, grinding, mood and alcohol. Information only.
    """
    return information_only(patient)
