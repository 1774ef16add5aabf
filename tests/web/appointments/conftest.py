"""A clinic with one dentist and one neurologist, on a Monday morning."""

from __future__ import annotations

import uuid
from collections.abc import Callable, Iterator
from datetime import UTC, date, datetime, time
from typing import Any

import pytest
import time_machine
from django.conf import LazySettings
from django.http import HttpResponse
from django.test import Client
from django_tasks_db.management.commands.db_worker import Worker

from tests.web.appointments.internal_calls import NOOR, Ask, Call
from tests.web.appointments.mail_server import Postbox, mail_server
from web.appointments.booking import book
from web.appointments.contact_details import ContactDetails
from web.appointments.models import (
    Appointment,
    ChangedBy,
    Clinic,
    OpeningHours,
    Practitioner,
    Service,
    ServiceKind,
    Site,
)
from web.appointments.wanted import Author, WantedSlot
from web.conversations.models import Conversation

Work = Callable[[datetime], None]
MONDAY_8 = datetime(2026, 11, 23, 8, 0, tzinfo=UTC)
CONTACT = NOOR | {"email": "noor@example.org"}
At = Callable[..., WantedSlot]
Book = Callable[..., Appointment]


@pytest.fixture
def now() -> datetime:
    """Monday 23 November 2026, eight in the morning in London."""
    return MONDAY_8


@pytest.fixture
def clinic(db: None) -> Clinic:
    return Clinic.objects.create(
        key="mill-lane",
        name="Mill Lane Clinic",
        country="GB",
        holiday_region="ENG",
        time_zone="Europe/London",
        phone="020 7946 0000",
        lead_minutes=30,
        longest_advance_days=60,
    )


@pytest.fixture
def site(clinic: Clinic) -> Site:
    return Site.objects.create(clinic=clinic, name="Mill House", address="1 Mill Lane")


@pytest.fixture
def dental(clinic: Clinic) -> Service:
    return Service.objects.create(
        clinic=clinic,
        kind=ServiceKind.DENTAL,
        title="Dental examination",
        length_minutes=30,
        start_every_minutes=30,
        buffer_after_minutes=5,
    )


@pytest.fixture
def neurology(clinic: Clinic) -> Service:
    return Service.objects.create(
        clinic=clinic, kind=ServiceKind.NEUROLOGY, title="Headache consultation", length_minutes=40
    )


def works(practitioner: Practitioner, site: Site, days: str, opens: int, closes: int) -> OpeningHours:
    return OpeningHours.objects.create(
        practitioner=practitioner,
        site=site,
        recurrence=f"FREQ=WEEKLY;BYDAY={days}",
        opens=time(opens),
        closes=time(closes),
        valid_from=date(2026, 1, 5),
    )


@pytest.fixture
def dentist(clinic: Clinic, site: Site, dental: Service) -> Practitioner:
    """Monday to Friday, nine to noon."""
    practitioner = Practitioner.objects.create(clinic=clinic, name="Dr Bea Larsson")
    practitioner.services.add(dental)
    works(practitioner, site, "MO,TU,WE,TH,FR", 9, 12)
    return practitioner


@pytest.fixture
def second_dentist(clinic: Clinic, site: Site, dental: Service) -> Practitioner:
    """Thursday afternoons."""
    practitioner = Practitioner.objects.create(clinic=clinic, name="Dr Otto Vance")
    practitioner.services.add(dental)
    works(practitioner, site, "TH", 14, 18)
    return practitioner


@pytest.fixture
def neurologist(clinic: Clinic, site: Site, neurology: Service) -> Practitioner:
    """Wednesdays, ten to two."""
    practitioner = Practitioner.objects.create(clinic=clinic, name="Dr Ida Moreau")
    practitioner.services.add(neurology)
    works(practitioner, site, "WE", 10, 14)
    return practitioner


@pytest.fixture
def noor() -> ContactDetails:
    return ContactDetails(name="Noor Haddad", phone="+442079460999", email="noor@example.org")


@pytest.fixture
def noors_chat() -> uuid.UUID:
    return uuid.UUID("11111111-1111-4111-8111-111111111111")


@pytest.fixture
def someone_elses_chat() -> uuid.UUID:
    return uuid.UUID("22222222-2222-4222-8222-222222222222")


@pytest.fixture
def in_chat() -> Author:
    return Author(ChangedBy.CHAT)


@pytest.fixture
def at(dental: Service, dentist: Practitioner) -> Callable[..., WantedSlot]:
    """The dentist's slot on a day of November 2026, by the clinic's clock (which is UTC then)."""

    def wanted(
        day: int, hour: int, minute: int = 0, *, month: int = 11, with_: Practitioner | None = None
    ) -> WantedSlot:
        return WantedSlot(dental, (with_ or dentist).pk, datetime(2026, month, day, hour, minute, tzinfo=UTC))

    return wanted


@pytest.fixture
def on_monday(now: datetime) -> Iterator[None]:
    """The views' clock stands still at `now`."""
    with time_machine.travel(now, tick=False):
        yield


@pytest.fixture
def noors_appointment(
    at: Callable[..., WantedSlot], noor: ContactDetails, in_chat: Author, now: datetime
) -> Appointment:
    """Wednesday at ten with Dr Larsson, booked outside any chat."""
    return book(at(25, 10), noor, conversation=None, urgency=None, author=in_chat, now=now)


@pytest.fixture
def chat_with(clinic: Clinic, now: datetime) -> Callable[..., uuid.UUID]:
    """Begin a conversation with the clinic that has reached a level; return its id."""

    def begun(urgency: str | None = None, *, at_clinic: Clinic | None = None) -> uuid.UUID:
        conversation = Conversation.objects.create(
            clinic=at_clinic or clinic,
            token_hash=uuid.uuid4().hex,
            created_at=now,
            expires_at=now,
            consent_at=now,
            last_message_at=now,
            time_zone="Europe/London",
            urgency=urgency,
        )
        return conversation.pk

    return begun


@pytest.fixture(name="book")
def book_noor(
    noor: ContactDetails, noors_chat: uuid.UUID, in_chat: Author, now: datetime
) -> Callable[..., Appointment]:
    """Book Noor, from her chat unless said otherwise."""

    def booked(
        wanted: WantedSlot, *, chat: uuid.UUID | None = noors_chat, urgency: str | None = None, key: str = ""
    ) -> Appointment:
        return book(wanted, noor, conversation=chat, urgency=urgency, author=in_chat, now=now, idempotency_key=key)

    return booked


@pytest.fixture
def call(client: Client, settings: LazySettings) -> Call:
    settings.SERVICE_TOKEN = "the-service-token"

    def made(
        path: str, token: str = "the-service-token", headers: dict[str, str] | None = None, **body: Any
    ) -> HttpResponse:
        return client.post(
            f"/internal/v1{path}",
            {key: str(value) if isinstance(value, uuid.UUID) else value for key, value in body.items()},
            content_type="application/json",
            headers={"Authorization": f"Bearer {token}", **(headers or {})},
        )

    return made


@pytest.fixture
def ask(client: Client, settings: LazySettings) -> Ask:
    settings.SERVICE_TOKEN = "the-service-token"

    def asked(path: str) -> HttpResponse:
        return client.get(f"/internal/v1{path}", headers={"Authorization": "Bearer the-service-token"})

    return asked


@pytest.fixture
def first_slot(call: Call) -> Callable[[uuid.UUID], dict[str, Any]]:
    def offered(chat: uuid.UUID) -> dict[str, Any]:
        return call("/offers", conversation=chat, service="dental").json()["slots"][0]

    return offered


@pytest.fixture
def postbox(settings: LazySettings) -> Iterator[Postbox]:
    with mail_server() as postbox:
        settings.DEFAULT_FROM_EMAIL = "appointments@mill-lane.example"
        settings.MAILERS = {
            "default": {
                "BACKEND": "web.lib.smtp.TellingEmailBackend",
                "OPTIONS": {"host": "127.0.0.1", "port": postbox.port, "timeout": 5},
            }
        }
        yield postbox


@pytest.fixture
def work() -> Work:
    """The worker does everything that is due at a moment, with the clock standing there."""

    def worked(moment: datetime) -> None:
        with time_machine.travel(moment, tick=False):
            Worker(
                queue_names=["default"],
                excluded_queue_names=[],
                interval=0,
                batch=True,
                backend_name="default",
                startup_delay=False,
                max_tasks=None,
                worker_id="test",
            ).run()

    return worked


@pytest.fixture
def full(dentist: Practitioner, book: Book, at: At) -> Appointment:
    """The dentist sees one patient a week, on Tuesday at nine, and that time is taken."""
    OpeningHours.objects.update(recurrence="FREQ=WEEKLY;BYDAY=TU", closes="09:30", valid_until="2026-11-24")
    return book(at(24, 9), chat=None)


@pytest.fixture
def join(call: Call) -> Callable[..., dict[str, Any]]:
    """Somebody joins the list, at a moment; a minute after the one before, unless said otherwise."""

    def joined(chat: uuid.UUID, *, at: datetime = MONDAY_8, **more: Any) -> dict[str, Any]:
        with time_machine.travel(at, tick=False):
            reply = call("/waitlist", conversation=chat, service="dental", **({"patient": CONTACT} | more))
        assert reply.status_code == 201, reply.json()
        return reply.json()

    return joined
