"""The label "sinus headache": about 90 in 100 people who carry it met migraine-type criteria in one study.

Information for clinicians; it never fires.
Not encoded: thick coloured discharge, loss of smell, face pain under 4 weeks.
"""

from __future__ import annotations

from clinical.case import Case
from clinical.derived.information import information_only
from clinical.protocol import Protocol
from clinical.truth import Truth

sinus_headache = Protocol(title='"Sinus headache"', source="Schreiber, interim results 2002")


@sinus_headache.criterion(
    "CLS-12",
    name="Sinus headache label",
    pattern="information_only",
    source="S-SINUS",
    status="VERIFIED",
)
def calls_it_sinus_headache(patient: Case) -> Truth:
    """Most headaches labelled sinus fit migraine; sinusitis needs thick coloured discharge, loss of smell or
    fever within 4 weeks. Information only.
    """
    return information_only(patient)
