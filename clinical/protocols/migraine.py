"""Migraine patterns: what the answers resemble, never what the patient has. Several patterns may fit one person.

The screen and the count are explained to clinicians and set no urgency; their published names and accuracy belong to
the published wordings, not to ours. Not encoded: the shorter attacks of people under 18.
"""

from __future__ import annotations

from clinical.case import Case
from clinical.derived.migraine import chronic_migraine, probable_migraine
from clinical.derived.migraine_features import lasts_as_migraine_does, migraine_with_aura, migraine_without_aura
from clinical.derived.pain import severe
from clinical.protocol import Protocol
from clinical.truth import Truth

DAYS_LOST = 1
"""Days in 3 months."""
SCREEN_POSITIVE = 2
"""Of three: a day lost, nausea, light trouble."""
COUNT_POSITIVE = 4
"""Of five: throbbing, 4 to 72 hours, one-sided, nausea or vomiting, severe."""

migraine = Protocol(title="Migraine patterns", source="ICHD-3 1.1 to 1.5; Lipton 2003; Detsky 2006")


@migraine.criterion(
    "CLS-01",
    name="Migraine without aura pattern (and probable)",
    pattern="migraine",
    source="ICHD-3 1.1, 1.5 (S-MWOA)",
    status="VERIFIED (1.1) + K (1.5 wording, 2-72 h in children VERIFIED)",
)
def has_migraine_without_aura(patient: Case) -> Truth:
    """At least 5 attacks; of 4 to 72 hours untreated; with two of: one-sided, throbbing, moderate or severe,
    worse with activity; and nausea, vomiting, or light and sound trouble together. Or three of these four,
    where tension-type does not fit better.
    """
    return migraine_without_aura(patient) | probable_migraine(patient)


@migraine.criterion(
    "CLS-02",
    name="Migraine with aura pattern",
    pattern="migraine_aura",
    source="ICHD-3 1.2 (S-MWA)",
    status="VERIFIED",
)
def has_migraine_with_aura(patient: Case) -> Truth:
    """At least two attacks with an aura of sight, feeling or speech that has three of: spreads gradually, one
    symptom after another, lasts 5 to 60 minutes, one-sided, a positive symptom, headache with it or within the
    hour.
    """
    return migraine_with_aura(patient)


@migraine.criterion(
    "CLS-03",
    name="Chronic migraine pattern",
    pattern="chronic_migraine",
    source="ICHD-3 1.3 (S-ICHDCM)",
    status="VERIFIED",
)
def has_chronic_migraine(patient: Case) -> Truth:
    """Migraine with or without aura, or probable migraine after at least 5 attacks; with headache on 15 or more
    days a month for more than 3 months, at least 8 of them migraine days.
    """
    return chronic_migraine(patient)


@migraine.criterion(
    "CLS-08",
    name="Three-domain migraine screen (ID-Migraine domains, own words)",
    pattern="migraine_screen_positive",
    source="Lipton 2003 (S-IDM)",
    status="VERIFIED",
)
def screens_positive_for_migraine(patient: Case) -> Truth:
    """Headache with at least two of: a day lost to headache in 3 months, nausea, light that troubles."""
    return (
        patient.count(
            patient.measured("lost_work_days_3m") >= DAYS_LOST,
            patient.reports("nausea"),
            patient.reports("photophobia"),
        )
        >= SCREEN_POSITIVE
    ) & patient.reports("has_headache")


@migraine.criterion(
    "CLS-09",
    name="POUND count",
    pattern="pound_4plus",
    source="Detsky 2006 (S-POUND)",
    status="VERIFIED",
)
def counts_4_of_5_for_migraine(patient: Case) -> Truth:
    """At least four of: throbbing, lasting 4 to 72 hours, one-sided, nausea or vomiting, severe."""
    return (
        patient.count(
            patient.reports("pulsating"),
            lasts_as_migraine_does(patient),
            patient.reports("unilateral"),
            patient.reports("nausea") | patient.reports("vomiting"),
            severe(patient),
        )
        >= COUNT_POSITIVE
    )
