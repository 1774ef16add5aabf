"""Ada reads transcripts, Bert keeps appointments, Cleo and passers-by see nothing of this clinic."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from django.test import Client

from web.appointments.models import Appointment, AppointmentStatus
from web.conversations.models import Conversation, Message, TranscriptView

BookNoor = Callable[..., Appointment]


def test_every_page_asks_a_passer_by_to_sign_in(passer_by: Client, swollen: Conversation, book_noor: BookNoor) -> None:
    reference = book_noor().reference
    for path in (
        "",
        "conversations/",
        f"conversations/{swollen.pk}/",
        "appointments/",
        f"appointments/{reference}/",
        "password/",
    ):
        http_response = passer_by.get(f"/console/{path}")
        assert http_response.status_code == 302
        assert http_response["Location"].startswith("/console/login/")


def test_ada_reads_the_transcripts_of_her_clinic(ada: Client, swollen: Conversation) -> None:
    assert ada.get(f"/console/conversations/{swollen.pk}/").status_code == 200


def test_bert_reads_no_transcript(bert: Client, swollen: Conversation) -> None:
    assert bert.get(f"/console/conversations/{swollen.pk}/").status_code == 404
    assert bert.post(f"/console/conversations/{swollen.pk}/reply/", {"text": "hello"}).status_code == 404
    assert bert.get("/console/conversations/").status_code == 302
    assert "Conversations" not in bert.get("/console/appointments/").content.decode()
    assert TranscriptView.objects.count() == 0


def test_bert_sees_who_comes_but_not_why(bert: Client, book_noor: BookNoor, swollen: Conversation) -> None:
    appointment = book_noor()
    html = bert.get(f"/console/appointments/{appointment.reference}/").content.decode()
    assert "Noor Haddad" in html
    assert "Bleeding gums" not in html


def test_ada_sees_the_reason_too(ada: Client, book_noor: BookNoor) -> None:
    assert "Bleeding gums" in ada.get(f"/console/appointments/{book_noor().reference}/").content.decode()


def test_cleo_sees_nothing_of_this_clinic(cleo: Client, swollen: Conversation, book_noor: BookNoor) -> None:
    appointment = book_noor()
    assert cleo.get(f"/console/conversations/{swollen.pk}/").status_code == 404
    assert cleo.get(f"/console/appointments/{appointment.reference}/").status_code == 404
    for path in ("status", "cancel"):
        assert (
            cleo.post(f"/console/appointments/{appointment.reference}/{path}/", {"status": "arrived"}).status_code
            == 404
        )
    assert str(swollen.pk)[:8] not in cleo.get("/console/conversations/").content.decode()
    assert "Noor" not in cleo.get("/console/appointments/?day=2026-11-23").content.decode()
    appointment.refresh_from_db()
    assert appointment.status == AppointmentStatus.BOOKED


def test_an_account_without_a_clinic_sees_nothing(nobody: Client, swollen: Conversation) -> None:
    for path in ("", "conversations/", f"conversations/{swollen.pk}/", "appointments/"):
        assert nobody.get(f"/console/{path}").status_code == 404


def test_staff_who_left_see_nothing(ada: Client, swollen: Conversation, django_user_model: type) -> None:
    django_user_model.objects.filter(username="ada").update(is_active=False)  # type: ignore[attr-defined]
    assert ada.get(f"/console/conversations/{swollen.pk}/").status_code == 302


def test_every_look_at_a_transcript_is_written_down(ada: Client, swollen: Conversation) -> None:
    for _ in range(2):
        ada.get(f"/console/conversations/{swollen.pk}/")
    ada.get("/console/conversations/")
    assert [(view.conversation, view.viewer.username) for view in TranscriptView.objects.all()] == [
        (swollen.pk, "ada")
    ] * 2


def test_pages_about_patients_stay_in_no_cache(ada: Client, swollen: Conversation) -> None:
    for path in ("conversations/", f"conversations/{swollen.pk}/", "appointments/"):
        assert "no-store" in ada.get(f"/console/{path}")["Cache-Control"]


@pytest.mark.parametrize("path", ["conversations/", "appointments/", "login/"])
def test_no_page_carries_inline_scripts_or_styles(ada: Client, passer_by: Client, path: str) -> None:
    http_response = (passer_by if path == "login/" else ada).get(f"/console/{path}")
    html = http_response.content.decode()
    assert "<script" not in html
    assert "style=" not in html
    assert "<style" not in html
    assert "style-src 'self'" in http_response["Content-Security-Policy"]


def test_a_reply_that_another_site_sends_is_refused(swollen: Conversation, ada: Client) -> None:
    strict = Client(enforce_csrf_checks=True)
    strict.cookies = ada.cookies
    before = Message.objects.count()
    assert strict.post(f"/console/conversations/{swollen.pk}/reply/", {"text": "hello"}).status_code == 403
    assert Message.objects.count() == before
