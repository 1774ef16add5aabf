"""Patients with a profile answer what they are asked, and must end where the criteria put them."""

from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, replace
from typing import Any

import pytest

from clinical import assess
from tests.system.chat import Chat
from tests.system.patient import Patient
from tests.system.patients import PATIENTS
from tests.system.running import RunningTrigem

AT_ONCE = 4


@dataclass(frozen=True)
class Ending:
    """How a visit ended, or why it did not."""

    patient: Patient
    urgency: str | None
    assessment: dict[str, Any]
    trouble: str | None = None


def outcome_of(url: str, patient: Patient) -> Ending:
    visitor = replace(patient, asked=[], said=[])
    chat = Chat(url)
    try:
        urgency = visitor.visit(chat)
    except AssertionError as failure:
        return Ending(visitor, None, {}, str(failure))
    return Ending(visitor, urgency, chat.assessment())


@pytest.fixture(scope="module")
def endings(trigem: RunningTrigem) -> dict[str, Ending]:
    """All visits, several at once as on a busy morning."""
    with ThreadPoolExecutor(AT_ONCE) as visitors:
        ended = visitors.map(lambda patient: outcome_of(trigem.url, patient), PATIENTS.values())
        return dict(zip(PATIENTS, ended, strict=True))


@pytest.mark.parametrize("name", PATIENTS)
def test_ends_where_the_criteria_put_the_whole_profile(endings: dict[str, Ending], name: str) -> None:
    ending = endings[name]
    talk = f"asked {ending.patient.asked}, said {ending.patient.said}"
    assert ending.trouble is None, f"{ending.trouble}; {talk}"
    expected = assess(ending.patient.complete_case())
    assert expected.urgency is not None
    assert ending.urgency == expected.urgency.value, talk
    if ending.urgency != "emergency":
        assert set(ending.assessment["referrals"]) == {referral.token for referral in expected.referrals}, talk


def test_there_are_25_patients_who_speak_correct_themselves_and_ask_in_between() -> None:
    assert len(PATIENTS) >= 25
    assert sum(patient.speaks for patient in PATIENTS.values()) >= 12
    assert any(patient.slips_on for patient in PATIENTS.values())
    assert sum(len(patient.wonders) for patient in PATIENTS.values()) >= 6
