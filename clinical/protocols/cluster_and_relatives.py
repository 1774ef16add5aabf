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
    """One-sided attacks with a red or watering eye, a blocked nose or restlessness: severe, at least 5, of 15
    to 180 minutes, one every other day to 8 a day (cluster); severe, at least 20, of 2 to 30 minutes, more than
    5 a day (paroxysmal hemicrania); or moderate, at least 20, of up to 10 minutes, daily, not set off by touch
    (SUNCT, with signs in the eye or nose).
    """
    return cluster_pattern(patient) | paroxysmal_hemicrania_pattern(patient) | sunct_pattern(patient)
