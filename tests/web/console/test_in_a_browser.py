"""The pages on a small phone: nothing that axe finds wrong, nothing too wide, and the keyboard alone suffices.

A browser's clock cannot be stopped, so the practitioner here works at every hour of every day.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, date, datetime, time, timedelta

import pytest
from django.test import Client
from playwright.sync_api import Page
from pytest_django.live_server_helper import LiveServer

from tests.web.console.chromium import Chromium, faults_of, press_through, running_chromium
from tests.web.console.conftest import talk
from web.appointments import booking
from web.appointments.contact_details import ContactDetails
from web.appointments.free_time import free_slots
from web.appointments.models import Appointment, AppointmentStatus, ChangedBy, Clinic, OpeningHours, Service
from web.appointments.wanted import Author, WantedSlot
from web.conversations.models import Conversation, Message

pytestmark = [pytest.mark.browser, pytest.mark.django_db(transaction=True)]


@pytest.fixture
def on_monday() -> None:
    """The clock runs."""


@pytest.fixture(scope="module")
def chromium() -> Iterator[Chromium]:
    with running_chromium() as running:
        yield running


@pytest.fixture
def booked(dental: Service) -> Appointment:
    """Noor, within the next three days."""
    OpeningHours.objects.update(recurrence="FREQ=DAILY", opens=time(0), closes=time(0), valid_from=date(2026, 1, 1))
    Clinic.objects.update(closed_on_public_holidays=False)
    now = datetime.now(UTC)
    free = free_slots(dental, now + timedelta(days=1), now + timedelta(days=3), now=now)[0]
    return booking.book(
        WantedSlot(dental, free.practitioner.pk, free.start),
        ContactDetails("Noor Haddad", "+442079460999", "noor@example.org"),
        conversation=None,
        urgency=None,
        author=Author(ChangedBy.CHAT),
        now=now,
    )


def cookies_of(client: Client, live_server: LiveServer) -> list[dict[str, str]]:
    return [{"name": "sessionid", "value": client.cookies["sessionid"].value, "url": live_server.url}]


@pytest.mark.parametrize("dark", [False, True])
def test_the_patients_pages_are_accessible(
    chromium: Chromium, live_server: LiveServer, booked: Appointment, dark: bool
) -> None:
    own = f"{live_server.url}/appointments/{booked.manage_token}/"

    def look(page: Page) -> list[str]:
        faults = []
        for part in ("", "move/", "cancel/"):
            page.goto(own + part)
            faults += faults_of(page)
        page.goto(own + "move/")
        page.locator(".times a").first.click()
        return faults + faults_of(page)

    assert chromium.play(look, dark=dark) == []


@pytest.mark.parametrize("dark", [False, True])
def test_the_consoles_pages_are_accessible(
    chromium: Chromium, live_server: LiveServer, ada: Client, swollen: Conversation, booked: Appointment, dark: bool
) -> None:
    day = booked.start.astimezone(booked.clinic.zone).date().isoformat()
    talk(booked.clinic, "hello")
    paths = (
        "login/",
        "conversations/",
        f"conversations/{swollen.pk}/",
        f"appointments/?day={day}",
        f"appointments/{booked.reference}/",
        f"appointments/{booked.reference}/cancel/",
        f"appointments/{booked.reference}/move/?day={day}",
        f"appointments/new/?service=dental&day={day}",
        "password/",
    )

    def look(page: Page) -> list[str]:
        faults = []
        for path in paths:
            page.goto(f"{live_server.url}/console/{path}")
            faults += faults_of(page)
        page.goto(f"{live_server.url}/console/appointments/new/?service=dental&day={day}")
        page.locator(".times a").first.click()
        return faults + faults_of(page)

    assert chromium.play(look, cookies=cookies_of(ada, live_server), dark=dark) == []


def test_noor_moves_and_cancels_by_keyboard(chromium: Chromium, live_server: LiveServer, booked: Appointment) -> None:
    own = f"{live_server.url}/appointments/{booked.manage_token}/"

    def move(page: Page) -> str:
        page.goto(own)
        press_through(page, "Move to another time")
        page.wait_for_url("**/move/")
        press_through(page, f"with {booked.practitioner.name}")
        page.wait_for_url("**/move/?slot=*")
        press_through(page, "Move my appointment")
        page.wait_for_url("**/?moved=1")
        return page.inner_text("main")

    assert "has been moved" in chromium.play(move)
    moved = Appointment.objects.get()
    assert moved.start != booked.start

    def cancel(page: Page) -> str:
        page.goto(own)
        press_through(page, "Cancel appointment")
        page.wait_for_url("**/cancel/")
        press_through(page, "Cancel appointment")
        page.wait_for_url(own)
        return page.inner_text("main")

    assert "is cancelled" in chromium.play(cancel)
    moved.refresh_from_db()
    assert moved.status == AppointmentStatus.CANCELLED


def test_ada_finds_reads_and_answers_by_keyboard(
    chromium: Chromium, live_server: LiveServer, ada: Client, swollen: Conversation
) -> None:
    def answer(page: Page) -> str:
        page.goto(f"{live_server.url}/console/")
        press_through(page, f"Visitor {str(swollen.pk)[:8]}")
        page.wait_for_url(f"**/{swollen.pk}/")
        page.focus("textarea")
        page.keyboard.type("Please call 999 now.")
        press_through(page, "Send reply")
        page.wait_for_url("**/#last")
        return page.inner_text(".transcript")

    assert "Please call 999 now." in chromium.play(answer, cookies=cookies_of(ada, live_server))
    assert Message.objects.filter(sender="staff").count() == 1
