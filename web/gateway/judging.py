"""What the stored case means: the one place where the gateway asks `clinical` for a judgement."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from clinical import PRESENT, Answer, answer_to
from clinical.assess import assess
from clinical.assessment import Assessment, Fired
from clinical.instruments.treatment_response import days_to_next_session
from clinical.rulebook import rulebook
from clinical.urgency import Urgency
from clinical.what_would_change import Change, what_would_change

Case = Mapping[str, Any]
Sighting = Mapping[str, Any]  # {"fact", "answer", "said", "message"}


@dataclass(frozen=True)
class Judgement:
    """An assessment and how the API shows it."""

    urgency: str | None
    version: str
    document: dict[str, Any]
    days_to_next_session: int | None = None

    @property
    def is_emergency(self) -> bool:
        """Whether the facts so far mean help is needed now."""
        return self.urgency == Urgency.EMERGENCY


def judge(case: Case, sightings: Sequence[Sighting]) -> Judgement:
    """Assess what the dialogue gathered together with what the red-flag screen saw.

    Where both speak of a fact, the dialogue's answer stands: it was given to a question.
    """
    known = known_facts(case, sightings)
    facts: dict[str, Answer] = {name: answer_to(name, fact["value"]) for name, fact in known.items()}
    assessment = assess(facts)
    return Judgement(
        urgency=None if assessment.urgency is None else assessment.urgency.value,
        version=assessment.version,
        document=assessment_document(assessment, known),
        days_to_next_session=days_to_next_session(facts, assessment.urgency),
    )


def known_facts(case: Case, sightings: Sequence[Sighting]) -> dict[str, dict[str, Any]]:
    """Gather every known fact with its value, the words it was said in, and the message they stand in.

    Of what the screen saw, the latest mention counts, but a danger once stated is not unsaid.
    """
    known: dict[str, dict[str, Any]] = {}
    for seen in sightings:
        if seen["answer"] == PRESENT or known.get(seen["fact"], {}).get("value") != PRESENT:
            known[seen["fact"]] = {"value": seen["answer"], "said": seen["said"], "message": seen["message"]}
    for name, fact in (case.get("facts") or {}).items():
        known[name] = {"value": fact["value"], "said": fact.get("said"), "message": fact.get("message")}
    return known


def assessment_document(assessment: Assessment, known: Mapping[str, Any]) -> dict[str, Any]:
    """Lay out an assessment as the API shows it, save whether it is provisional."""
    return {
        "urgency": None if assessment.urgency is None else assessment.urgency.value,
        "referrals": [referral.token for referral in assessment.referrals],
        "later": [referral.token for referral in assessment.later],
        "criteria": [criterion_document(fired) for fired in assessment.criteria],
        "undecided": [criterion_document(fired) for fired in assessment.undecided],
        "facts": dict(known),
        "left_open": list(assessment.left_open),
        "version": assessment.version,
    }


def criterion_document(fired: Fired) -> dict[str, Any]:
    """Lay out a criterion with its sentence, its source and the facts that made it fire."""
    criterion = fired.criterion
    return {
        "id": criterion.id,
        "name": criterion.name,
        "urgency": None if criterion.urgency is None else criterion.urgency.value,
        "sentence": criterion.sentence,
        "source": criterion.source,
        "status": criterion.status,
        "because": list(fired.because),
    }


def changes_document(document: Mapping[str, Any]) -> dict[str, Any] | None:
    """Lay out which single answers would make this assessment more urgent, and what its level rests on.

    None at an emergency, before anything was judged, and where other rules than today's judged.
    """
    if document["urgency"] in {None, Urgency.EMERGENCY} or document["version"] != rulebook().version:
        return None
    facts: dict[str, Answer] = {name: answer_to(name, fact["value"]) for name, fact in document["facts"].items()}
    changes = what_would_change(facts)
    return {
        "more_urgent": [change_document(each) for each in changes.more_urgent],
        "rests_on": [change_document(each) for each in changes.rests_on],
    }


def change_document(change: Change) -> dict[str, Any]:
    """Lay out one answer that would change the level."""
    span = change.span
    return {
        "fact": change.fact,
        "answer": change.answer,
        "range": None if span is None else {"low": span.low, "high": span.high},
        "urgency": None if change.urgency is None else change.urgency.value,
        "criteria": list(change.criteria),
    }
