"""What the guidelines say, in plain Python: which facts there are, what they mean together, what to ask next.

Standard library only; no clock, file, network or chance decides anything here.
"""

from __future__ import annotations

from clinical.answers import ImpossibleAnswerError, answer_to, facts_from
from clinical.assess import assess
from clinical.assessment import Assessment, Fired
from clinical.case import Case
from clinical.criterion import Criterion
from clinical.facts import ABSENT, FACTS, NOT_SURE, PRESENT, Answer, Fact, Facts
from clinical.protocol import Protocol
from clinical.rulebook import Rulebook, rulebook
from clinical.truth import Judgement, Truth
from clinical.urgency import REFERRAL_TOKENS, Referral, Urgency

__all__ = [
    "ABSENT",
    "FACTS",
    "NOT_SURE",
    "PRESENT",
    "REFERRAL_TOKENS",
    "Answer",
    "Assessment",
    "Case",
    "Criterion",
    "Fact",
    "Facts",
    "Fired",
    "ImpossibleAnswerError",
    "Judgement",
    "Protocol",
    "Referral",
    "Rulebook",
    "Truth",
    "Urgency",
    "answer_to",
    "assess",
    "facts_from",
    "rulebook",
]
