"""One conversation, with everything that led to its level."""

from __future__ import annotations

import html as markup
from collections.abc import Callable

import pytest
from django.test import Client

from tests.web.console.conftest import talk
from web.appointments.models import Appointment, Clinic
from web.conversations.models import Conversation, Message, Sender, Stage


@pytest.fixture
def page(ada: Client, swollen: Conversation) -> str:
    return markup.unescape(ada.get(f"/console/conversations/{swollen.pk}/").content.decode())


def test_each_reason_has_its_sentence_and_its_source(page: str) -> None:
    for shown in ("DRF-01", "Airway threat", "trouble breathing or swallowing", "Status of the evidence: "):
        assert shown in page
    assert 'href="https://' in page  # where the source can be read


def test_each_reason_has_the_facts_in_the_patients_words(page: str) -> None:
    because = page[page.index("Airway threat") : page.index("Status of the evidence")]
    assert "Swelling of the face" in because
    assert "<q>my face is swollen</q>" in because
    assert 'href="#m000002"' in because
    assert 'id="m000002"' in page


def test_what_was_understood_stands_under_the_message(page: str) -> None:
    understood = page[page.index('id="m000002"') :]
    assert "Report symptom" in understood
    assert "91 % sure" in understood
    assert "mentioned, in the past" in understood


def test_what_the_patient_was_not_sure_of_is_left_open(page: str) -> None:
    assert "Not sure" in page


def test_numbers_carry_their_unit(page: str) -> None:
    assert "2 days" in page


def test_what_a_patient_types_is_text_never_markup(ada: Client, swollen: Conversation) -> None:
    raw = ada.get(f"/console/conversations/{swollen.pk}/").content.decode()
    assert "<b>properly" not in raw
    assert "&lt;b&gt;properly&lt;/b&gt;" in raw


def test_a_pressed_button_is_shown_with_its_meaning(ada: Client, clinic: Clinic) -> None:
    conversation = talk(clinic, "hello")
    answered = {"question": "fever", "value": "absent"}
    Message.objects.filter(conversation=conversation, sender=Sender.VISITOR).update(answer=answered, text="")
    shown = ada.get(f"/console/conversations/{conversation.pk}/").content.decode()
    assert "Fever" in shown
    assert '<span class="answer">No</span>' in shown


def test_none_of_these_is_an_answer(ada: Client, clinic: Clinic) -> None:
    conversation = talk(clinic, "hello")
    answered = {"question": "stroke_signs", "value": []}
    Message.objects.filter(conversation=conversation, sender=Sender.VISITOR).update(answer=answered, text="")
    assert "None of these" in ada.get(f"/console/conversations/{conversation.pk}/").content.decode()


def test_a_message_that_the_assistant_did_not_take_in_is_marked(ada: Client, clinic: Clinic) -> None:
    conversation = talk(clinic, "hello")
    Message.objects.filter(conversation=conversation, sender=Sender.VISITOR).update(heard="waiting")
    assert "has not taken this message in" in ada.get(f"/console/conversations/{conversation.pk}/").content.decode()


def test_the_appointment_stands_beside_it(ada: Client, clinic: Clinic, book_noor: Callable[..., Appointment]) -> None:
    conversation = talk(clinic, "hello")
    appointment = book_noor(conversation=conversation)
    shown = ada.get(f"/console/conversations/{conversation.pk}/").content.decode()
    assert appointment.reference in shown
    assert "Monday 23 November 2026, 10:00" in shown


def test_a_conversation_without_an_assessment_can_be_read(ada: Client, clinic: Clinic) -> None:
    shown = ada.get(f"/console/conversations/{talk(clinic, 'hello').pk}/").content.decode()
    assert "Nothing has been assessed yet" in shown


def test_facts_and_criteria_of_other_versions_are_still_shown(ada: Client, swollen: Conversation) -> None:
    document = dict(swollen.assessment or {})
    document["criteria"] = [{"id": "OLD-99", "sentence": "An old sentence.", "because": ["a_fact_of_old"]}]
    document["facts"] = {"a_fact_of_old": {"value": "present", "said": "as I said"}}
    Conversation.objects.update(assessment=document)
    shown = ada.get(f"/console/conversations/{swollen.pk}/").content.decode()
    assert "OLD-99" in shown
    assert "A fact of old" in shown


def test_a_reply_is_written_to_the_visitor(ada: Client, swollen: Conversation) -> None:
    http_response = ada.post(f"/console/conversations/{swollen.pk}/reply/", {"text": "Please call 999 now."})
    assert http_response.status_code == 302
    last = Message.objects.filter(conversation=swollen).last()
    assert last is not None
    assert (last.sender, last.text, last.author.username) == (Sender.STAFF, "Please call 999 now.", "ada")  # type: ignore[union-attr]
    swollen.refresh_from_db()
    assert swollen.stage == Stage.WITH_STAFF


@pytest.mark.parametrize("text", ["", "   ", "x" * 2001])
def test_an_unusable_reply_is_not_sent(ada: Client, swollen: Conversation, text: str) -> None:
    before = Message.objects.count()
    assert ada.post(f"/console/conversations/{swollen.pk}/reply/", {"text": text}).status_code == 422
    assert Message.objects.count() == before


def test_counts_and_what_would_be_more_urgent_stand_beside_the_reasons(ada: Client, clinic: Clinic) -> None:
    answers = {"has_headache": "present", "headache_status": "usual", "triptan_days": 12, "age": 40}
    facts = {name: {"value": value, "said": None, "message": None} for name, value in answers.items()}
    headache = talk(clinic, "headache again", facts=facts)
    shown = markup.unescape(ada.get(f"/console/conversations/{headache.pk}/").content.decode())
    assert "Triptan on 12 days a month; overuse counts from 10." in shown
    assert "What would make it more urgent" in shown
