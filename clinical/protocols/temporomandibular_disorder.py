"""Pain of the jaw joint and chewing muscles, and what should not be called that.

Own wording of published domains: the scores lose their published accuracy. A positive jaw screen never cancels the
migraine route.
Not encoded: nose bleeds, hearing loss and a lump in the face among TMD-04's signs; TMD-05 is letter text.
"""

from __future__ import annotations

from clinical.case import Case
from clinical.derived.information import information_only
from clinical.derived.jaw import headache_from_the_jaw, jaw_screen_positive, weekly_jaw_trouble
from clinical.protocol import Protocol
from clinical.truth import Truth
from clinical.urgency import Urgency

temporomandibular_disorder = Protocol(
    title="Jaw joint and chewing muscles", source="ICHD-3 11.7; Gonzalez 2011; Lövgren 2018; NICE CKS"
)


@temporomandibular_disorder.criterion(
    "CLS-07",
    name="Headache attributed to TMD pattern",
    urgency=Urgency.ROUTINE,
    refer=("dental",),
    source="ICHD-3 11.7, DC/TMD (S-HATMD); overlap (S-TMDHA)",
    status="VERIFIED",
)
def has_headache_that_fits_the_jaw(patient: Case) -> Truth:
    """Temple headache that jaw movement, chewing or habits change, with positive jaw questions."""
    return headache_from_the_jaw(patient)


@temporomandibular_disorder.criterion(
    "TMD-01",
    name="TMD pain screen (own wording of the DC/TMD TMD-Pain Screener domains)",
    urgency=Urgency.ROUTINE,
    refer=("dental",),
    source="Gonzalez 2011 (S-TMDPS); NICE CKS uses >=3 (S-CKSTMD)",
    status="VERIFIED",
)
def scores_3_on_the_jaw_questions(patient: Case) -> Truth:
    """Three or more of 7 points on jaw pain, stiffness on waking and what changes the pain."""
    return jaw_screen_positive(patient)


@temporomandibular_disorder.criterion(
    "TMD-02",
    name="3Q/TMD domains",
    urgency=Urgency.ROUTINE,
    refer=("dental",),
    source="Lovgren 2018 (S-3Q); BNSSG uses score >=1 (S-BNSSGTMD)",
    status="VERIFIED",
)
def has_weekly_jaw_trouble(patient: Case) -> Truth:
    """At least once a week: jaw, temple or face pain, pain on opening wide or chewing, or a jaw that locks or
    catches.
    """
    return weekly_jaw_trouble(patient)


@temporomandibular_disorder.criterion(
    "TMD-03",
    name="Painless click",
    urgency=Urgency.SELF_CARE,
    refer=("dental",),
    source="S-INFORM (benign course)",
    status="K",
)
def has_a_painless_click(patient: Case) -> Truth:
    """A jaw that only clicks, without pain or locking."""
    return (
        patient.reports("jaw_click_only")
        & ~patient.reports("has_jaw_pain")
        & ~patient.reports("jaw_locked_closed")
        & ~patient.reports("weekly_locking")
    )


@temporomandibular_disorder.criterion(
    "TMD-04",
    name="TMD warning signs (not 'just TMD')",
    urgency=Urgency.SOON,
    refer=("dental", "primary_care"),
    source="S-TMDRF",
    status="VERIFIED",
)
def has_jaw_pain_and_a_changing_bite(patient: Case) -> Truth:
    """Jaw pain with teeth that meet differently than before, without an injury."""
    return patient.reports("has_jaw_pain") & (patient.reports("bite_changed") & ~patient.reports("face_trauma"))


@temporomandibular_disorder.criterion(
    "TMD-05",
    name="When a dentist should pass TMD on",
    pattern="letter_text",
    source="S-BNSSGTMD",
    status="VERIFIED",
)
def should_be_passed_on_by_the_dentist(patient: Case) -> Truth:
    """No better after 6 months of simple care, opening getting worse, unable to eat normally, inflammatory
    joint disease or repeated dislocation: for the referral letter. Information only.
    """
    return information_only(patient)
