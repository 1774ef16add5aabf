"""Cluster headache, paroxysmal hemicrania, SUNCT and SUNA. Often felt in the upper teeth or jaw.

Not encoded: hemicrania continua and the answer to indometacin. The 14 days are a design choice.
"""

from __future__ import annotations

from clinical.case import Case
from clinical.derived.attacks import cluster_pattern, paroxysmal_hemicrania_pattern, sunct_pattern
from clinical.protocol import Protocol
from clinical.truth import Truth
from clinical.urgency import Urgency

cluster_and_relatives = Protocol(title="Cluster headache and relatives", source="ICHD-3 3.1, 3.2, 3.3; SNNOOP10")


@cluster_and_relatives.criterion(
    "CLS-05",
    name="Cluster headache pattern and relatives",
    urgency=Urgency.SOON,
    refer=("neurology", "primary_care"),
    source="ICHD-3 3.1 (S-CH), 3.2, 3.3 (S-PH); SNNOOP10 P7",
    status="VERIFIED (criteria) + DESIGN (14 days)",
)
def has_cluster_headache_or_a_relative(patient: Case) -> Truth:
    """Short one-sided attacks with a red or watering eye, a blocked nose or restlessness, in the numbers and
    lengths of cluster headache, paroxysmal hemicrania or SUNCT.
    """
    return cluster_pattern(patient) | paroxysmal_hemicrania_pattern(patient) | sunct_pattern(patient)
