"""Whether this kind of headache is new, changed, or the usual one.

New: began within the last 3 months. Changed: clearly different or much worse in the last 3 months.
Usual: the same for longer. NICE CG150 says "new" and "substantially changed" without a number;
the 3 months are a design choice.
"""

from __future__ import annotations

from clinical.case import Case
from clinical.truth import Truth


def new_or_changed(patient: Case) -> Truth:
    """A new or changed headache; one whose course is unknown counts as new."""
    return patient.chose("headache_status", "new", "changed") | (
        patient.reports("has_headache") & ~patient.knows("headache_status")
    )
