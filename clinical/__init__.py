"""What the guidelines say, in plain Python: which facts there are, what they mean together, what to ask next.

Standard library only; no clock, file, network or chance decides anything here.
"""

from __future__ import annotations

from clinical.answers import ImpossibleAnswerError, answer_to, facts_from
from clinical.case import Case
from clinical.criterion import Criterion
from clinical.facts import ABSENT, FACTS, NOT_SURE, PRESENT, Answer, Fact, Facts
from clinical.protocol import Protocol
from clinical.truth import Standing, Truth
from clinical.urgency import REFERRAL_TOKENS, Referral, Urgency

__all__ = [
    "ABSENT",
    "FACTS",
    "NOT_SURE",
    "PRESENT",
    "REFERRAL_TOKENS",
    "Answer",
    "Case",
    "Criterion",
    "Fact",
    "Facts",
    "ImpossibleAnswerError",
    "Protocol",
    "Referral",
    "Standing",
    "Truth",
    "Urgency",
    "answer_to",
    "facts_from",
]
