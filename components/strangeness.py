"""Whether a message is about something else altogether, although an intent in scope came out on top.

Three kinds: it is nearly as like what is out of scope, and tells nothing; it is most like what is
out of scope, names nothing of head or mouth, and the facts found in it are idle ("the clutch is
biting"); it is taken for a yes, a no or a number where nothing was asked, and is none.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from rasa.shared.nlu.constants import ENTITIES
from rasa.shared.nlu.training_data.message import Message

from clinical.assess import assess
from clinical.facts import ABSENT, NOT_SURE
from clinical.red_flag_screen.reading import read
from components.body_regions import ELSEWHERE, BodyRegions
from components.intents import confidence_in, confidence_of, name_of
from components.pending_question import PendingQuestion
from components.spoken_answers import leads_with_answer, polarity
from components.topics_of_numbers import DAYS_OF_CLASS

OUT_OF_SCOPE = "out_of_scope"
FAR_FROM_STRANGE = 0.2
"""How much likelier self-harm must be than something out of scope."""
_NEARLY_AS_STRANGE = 0.15
_SELDOM_MEANT = 0.65
"""Below this an intent is a guess."""
_PLAINLY_STRANGE, _MORE_LIKELY = 0.72, 0.15
_ONLY_WHERE_ASKED = frozenset({"affirm", "deny", "not_sure", "inform"})
_UNMISTAKABLE = 0.85
# Nothing else is told in such words: whoever tells of these is a patient.
_OF_A_PATIENT = frozenset(
    {
        "bmi",
        "neck_cm",
        "snores_loudly",
        "apnoea_seen",
        "bp_sys",
        "weeks_pregnant",
        "breastfeeding",
        "btx_days_since",
        "preventives_tried",
        "lost_work_days_3m",
        *DAYS_OF_CLASS.values(),
    }
)
# Judged by rules of their own, or no harm where they are guessed.
_NOT_JUDGED = frozenset(
    {
        "",
        "answer",
        OUT_OF_SCOPE,
        "nlu_fallback",
        "ask_question",
        "express_self_harm",
        "other_language",
        "greet",
        "insult",
        "thank",
    }
)


def is_strange(message: Message, text: str, facts: Mapping[str, Any]) -> bool:
    """True where the message is better treated as out of scope. Never where a question is open: it may be an answer."""
    name, sureness = name_of(message), confidence_of(message)
    if PendingQuestion.of(message.get("metadata") or {}) is not None:
        return False
    strangeness = confidence_in(message, OUT_OF_SCOPE)
    if facts:
        is_likelier = strangeness >= confidence_in(message, "report_symptom") + _MORE_LIKELY
        return (
            strangeness >= _PLAINLY_STRANGE and is_likelier and not _is_about_us(text, facts) and not _is_urgent(facts)
        )
    if name in _NOT_JUDGED or _names_something(message):
        return False
    if name in _ONLY_WHERE_ASKED and sureness < _UNMISTAKABLE:
        forms = [word.form for word in read(text) if not word.is_mark]
        return name != "inform" and polarity(forms) is None and not leads_with_answer(forms)
    return sureness < _SELDOM_MEANT and sureness < strangeness + _NEARLY_AS_STRANGE


def _is_about_us(text: str, facts: Mapping[str, Any]) -> bool:
    words = read(text)
    if not _OF_A_PATIENT.isdisjoint(facts):
        return True
    return bool(BodyRegions(words).within(0, len(words)) - {ELSEWHERE})


def _is_urgent(facts: Mapping[str, Any]) -> bool:
    """Whether any fact, if it were true, would need help today or now."""
    return any(
        assess({name: answer}).urgency in {"emergency", "same_day"}
        for name, answer in facts.items()
        if answer not in {None, ABSENT, NOT_SURE}
    )


def _names_something(message: Message) -> bool:
    return any(each["entity"] in {"email", "phone_number", "person_name"} for each in message.get(ENTITIES, []))
