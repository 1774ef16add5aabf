"""`trigem assess`: facts in, urgency and referrals out."""

from __future__ import annotations

from typing import Any

import clinical

EXAMPLE = '{"facts":{"has_headache":true,"age":54,"fever":false}}'


def answer(request: dict[str, Any]) -> dict[str, Any]:
    """The assessment of one set of facts. ``ValueError`` names the fact that cannot be."""
    facts = request.get("facts")
    if not isinstance(facts, dict):
        raise ValueError(f"facts: there are none; a line reads {EXAMPLE}")
    assessment = clinical.assess(clinical.facts_from(facts))
    return {
        "urgency": assessment.urgency,
        "referrals": [referral.token for referral in assessment.referrals],
        "criteria": [fired.criterion.id for fired in assessment.criteria],
        "ask_next": list(assessment.ask_next),
        "left_open": list(assessment.left_open),
        "version": assessment.version,
    }
