"""Self-reported grinding and clenching. Experts set no cut-off, so how often is recorded and decides nothing.

Not encoded: clinical and device-based findings; companions of bruxism (BRX-05) are recorded and passed on.
"""

from __future__ import annotations

from clinical.case import Case
from clinical.derived.grinding import grinding_has_left_traces, grinds_asleep, grinds_or_clenches
from clinical.derived.information import information_only
from clinical.protocol import Protocol
from clinical.truth import Truth
from clinical.urgency import Urgency

bruxism = Protocol(title="Grinding and clenching", source="Lobbezoo 2018; Verhoeff 2025; NHS teeth grinding")


@bruxism.criterion(
    "BRX-01",
    name="Self-reported sleep bruxism",
    pattern="sleep_bruxism_self_reported",
    source="S-BRUX18, S-BRUX25",
    status="VERIFIED",
)
def grinds_asleep_by_own_report(patient: Case) -> Truth:
    """Someone has heard grinding at night, or the patient wakes with the teeth clenched."""
    return grinds_asleep(patient)


@bruxism.criterion(
    "BRX-02",
    name="Self-reported awake bruxism",
    pattern="awake_bruxism_self_reported",
    source="S-BRUX18; S-AWAKE",
    status="VERIFIED",
)
def clenches_awake_by_own_report(patient: Case) -> Truth:
    """The patient notices clenching, teeth held together or a braced jaw while awake."""
    return patient.reports("awake_clenching")


@bruxism.criterion(
    "BRX-03",
    name="Bruxism with consequences",
    urgency=Urgency.ROUTINE,
    refer=("dental",),
    source=(
        "NHS teeth grinding - see a dentist if teeth worn/damaged/sensitive, jaw/face/ear pain, partner hears"
        " grinding (S-NHSBRUX)"
    ),
    status="VERIFIED",
)
def grinds_and_it_leaves_traces(patient: Case) -> Truth:
    """Grinding or clenching with worn or cracked teeth, broken restorations, jaw pain, a tired jaw in the
    morning or positive jaw questions.
    """
    return grinds_or_clenches(patient) & grinding_has_left_traces(patient)


@bruxism.criterion(
    "BRX-04",
    name="Bruxism without consequences",
    urgency=Urgency.SELF_CARE,
    refer=("dental",),
    source="S-BRUX18; NHS - treatment not always needed (S-NHSBRUX)",
    status="VERIFIED",
)
def grinds_and_it_leaves_no_traces(patient: Case) -> Truth:
    """Grinding or clenching without worn or cracked teeth, broken restorations, jaw pain, a tired jaw in the
    morning or positive jaw questions.
    """
    return grinds_or_clenches(patient) & ~grinding_has_left_traces(patient)


@bruxism.criterion(
    "BRX-05",
    name="Things that go with bruxism (ask, record, pass on)",
    pattern="record_only",
    source="JADA 2016 review (S-BRUXRF); NHS copy (S-NHSBRUX)",
    status=(
        "VERIFIED (alcohol, coffee, smoking; SSRIs and sleep apnoea named on S-NHSBRUX type pages) + K "
        "(stimulants, reflux)"
    ),
)
def has_companions_of_bruxism(patient: Case) -> Truth:
    """Alcohol, much coffee, smoking, some medicines for mood or attention, snoring, heartburn and stress go
    with grinding: asked, recorded and passed on. Nobody is told to stop a prescribed medicine. Information
    only.
    """
    return information_only(patient)
