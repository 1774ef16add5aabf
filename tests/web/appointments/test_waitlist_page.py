"""The page behind the link in a waiting list's mail."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import datetime, timedelta
from typing import Any

import pytest
import time_machine
from django.conf import LazySettings
from django.test import Client

from tests.web.appointments.internal_calls import NOOR, ChatWith
from tests.web.appointments.mail_server import Postbox
from tests.web.appointments.waiting_people import MONDAY_8, free_it, statuses
from web.appointments.models import (
    Appointment,
)
from web.appointments.wanted import WantedSlot

pytestmark = [pytest.mark.django_db(transaction=True), pytest.mark.usefixtures("dentist")]
At = Callable[..., WantedSlot]
Book = Callable[..., Appointment]
Work = Callable[[datetime], None]
Join = Callable[..., dict[str, Any]]
CONTACT = NOOR | {"email": "noor@example.org"}
Join = Callable[..., dict[str, Any]]


@pytest.fixture
def page(join: Join, full: Appointment, chat_with: ChatWith, work: Work, postbox: Postbox) -> str:
    """The address in the mail that offers Tuesday at nine."""
    join(chat_with(None))
    work(MONDAY_8)
    free_it(full)
    work(MONDAY_8)
    mail = next(mail for mail in postbox.arrived if mail["Subject"] == "A time is free at Mill Lane Clinic")
    text = mail.get_content()
    assert "Tuesday 24 November 2026, 09:00 to 09:30, London time (GMT)" in text
    assert "It is kept for you until Monday 23 November, 09:00 London time (GMT)" in text
    assert "ental" not in text
    address = re.search(r"https?://[^/]+(/waiting/\S+)", text)
    assert address is not None
    return address[1]


def test_the_mail_leads_to_a_page_that_books(client: Client, page: str) -> None:
    with time_machine.travel(MONDAY_8, tick=False):
        assert "Tuesday 24 November 2026" in client.get(page).content.decode()
        assert Appointment.objects.filter(status="booked").count() == 0
        assert "Your appointment" in client.post(page, {"take": ""}, follow=True).content.decode()
        assert client.get(page).status_code == 410
    assert Appointment.objects.filter(status="booked").count() == 1


def test_the_page_says_that_it_is_too_late(client: Client, page: str) -> None:
    with time_machine.travel(MONDAY_8 + timedelta(hours=2), tick=False):
        http_response = client.post(page, {"take": ""})
    assert http_response.status_code == 409
    assert "not offered any more" in http_response.content.decode()


def test_on_the_page_one_can_say_no_or_leave(client: Client, page: str) -> None:
    with time_machine.travel(MONDAY_8, tick=False):
        assert "on the waiting list" in client.post(page, {"decline": ""}, follow=True).content.decode()
        assert client.post(page, {"leave": ""}, follow=True).status_code == 410
    assert statuses() == ["left"]


def test_a_guessed_address_opens_nothing(client: Client, db: None) -> None:
    assert client.get("/waiting/guessed/").status_code == 404


def test_another_site_cannot_answer_for_the_patient(page: str, settings: LazySettings) -> None:
    assert Client(enforce_csrf_checks=True).post(page, {"take": ""}).status_code == 403
