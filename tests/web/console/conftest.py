"""The cast: Noor (patient), Ada (clinician here), Bert (receptionist here), Cleo (clinician elsewhere)."""

from __future__ import annotations

import uuid
from collections.abc import Callable, Iterator
from datetime import UTC, date, datetime, time, timedelta
from typing import Any

import pytest
import time_machine
from django.contrib.auth import get_user_model
from django.test import Client

from clinical import assess
from web.appointments import booking
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
from web.console.models import Role, StaffMember
from web.conversations.models import Conversation, Message, Sender
from web.conversations.transcript import append

MONDAY_8 = datetime(2026, 11, 23, 8, 0, tzinfo=UTC)


@pytest.fixture
def now() -> datetime:
    """Monday 23 November 2026, eight in the morning in London."""
    return MONDAY_8


@pytest.fixture(autouse=True)
def on_monday(now: datetime) -> Iterator[None]:
    with time_machine.travel(now, tick=False):
        yield


def clinic_called(name: str) -> Clinic:
    return Clinic.objects.create(
        key=name.lower(), name=f"{name} Clinic", country="GB", time_zone="Europe/London", phone="020 7946 0000"
    )


def signed_in(name: str, clinic: Clinic | None, role: Role = Role.CLINICIAN) -> Client:
    user = get_user_model().objects.create_user(name)
    if clinic is not None:
        StaffMember.objects.create(user=user, clinic=clinic, role=role)
    client = Client()
    client.force_login(user, backend="django.contrib.auth.backends.ModelBackend")
    return client


@pytest.fixture
def clinic(db: None) -> Clinic:
    return clinic_called("Mill")


@pytest.fixture
def ada(clinic: Clinic) -> Client:
    return signed_in("ada", clinic)


@pytest.fixture
def bert(clinic: Clinic) -> Client:
    return signed_in("bert", clinic, Role.RECEPTIONIST)


@pytest.fixture
def cleo(db: None) -> Client:
    return signed_in("cleo", clinic_called("Elsewhere"))


@pytest.fixture
def nobody(db: None) -> Client:
    """Has an account, belongs to no clinic."""
    return signed_in("dora", None)


@pytest.fixture
def passer_by() -> Client:
    """Not signed in."""
    return Client()


@pytest.fixture
def dental(clinic: Clinic) -> Service:
    site = Site.objects.create(clinic=clinic, name="Mill House")
    service = Service.objects.create(
        clinic=clinic, kind=ServiceKind.DENTAL, title="Dental examination", length_minutes=30
    )
    dentist = Practitioner.objects.create(clinic=clinic, name="Dr Bea Larsson")
    dentist.services.add(service)
    OpeningHours.objects.create(
        practitioner=dentist,
        site=site,
        recurrence="FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR",
        opens=time(9),
        closes=time(12),
        valid_from=date(2026, 1, 5),
    )
    return service


def talk(
    clinic: Clinic,
    *said: str,
    facts: dict[str, Any] | None = None,
    ago: timedelta = timedelta(minutes=5),
    understood: dict[str, Any] | None = None,
) -> Conversation:
    """A conversation in which Noor said these things, assessed by the real rules."""
    when = MONDAY_8 - ago
    assessment = assess({name: fact["value"] for name, fact in (facts or {}).items()}) if facts else None
    conversation = Conversation.objects.create(
        clinic=clinic,
        token_hash=uuid.uuid4().hex,
        created_at=when,
        expires_at=when + timedelta(days=3),
        consent_at=when,
        last_message_at=when,
        time_zone="Europe/London",
        urgency=None if assessment is None or assessment.urgency is None else assessment.urgency.value,
        provisional=False,
        assessment=None if assessment is None else document_of(assessment, facts or {}),
    )
    messages = [Message(sender=Sender.ASSISTANT, text="What brings you here?")]
    messages += [Message(sender=Sender.VISITOR, text=text, understood=understood) for text in said]
    append(conversation.pk, messages, now=when)
    conversation.refresh_from_db()
    return conversation


def document_of(assessment: Any, facts: dict[str, Any]) -> dict[str, Any]:
    """As the gateway stores it."""

    def fired(each: Any) -> dict[str, Any]:
        criterion = each.criterion
        return {
            "id": criterion.id,
            "name": criterion.name,
            "urgency": criterion.urgency and criterion.urgency.value,
            "sentence": criterion.sentence,
            "source": criterion.source,
            "status": criterion.status,
            "because": list(each.because),
        }

    return {
        "urgency": assessment.urgency and assessment.urgency.value,
        "referrals": [referral.token for referral in assessment.referrals],
        "criteria": [fired(each) for each in assessment.criteria],
        "undecided": [fired(each) for each in assessment.undecided],
        "facts": facts,
        "left_open": list(assessment.left_open),
        "version": assessment.version,
    }


@pytest.fixture
def swollen(clinic: Clinic) -> Conversation:
    """Noor's face is swollen and she cannot swallow."""
    return talk(
        clinic,
        "my face is swollen and I can't swallow <b>properly</b>",
        facts={
            "swelling_face": {"value": "present", "said": "my face is swollen", "message": "000002"},
            "swallowing_difficulty": {"value": "present", "said": "I can't swallow", "message": "000002"},
            "neck_stiff": {"value": "not_sure", "said": None, "message": None},
            "days_since_onset": {"value": 2, "said": "since saturday", "message": "000002"},
        },
        understood={
            "intent": "report_symptom",
            "confidence": 0.914,
            "entities": [
                {"entity": "fact", "value": "swelling_face", "answer": "present", "said": "my face is swollen"},
                {"entity": "mention", "value": "fever", "assertion": "past", "said": "a fever last year"},
            ],
        },
    )


@pytest.fixture
def book_noor(dental: Service, now: datetime) -> Callable[..., Appointment]:
    """Book Noor with the dentist, on Monday unless said otherwise."""

    def booked(hour: int = 10, *, day: int = 23, conversation: Conversation | None = None) -> Appointment:
        return booking.book(
            WantedSlot(dental, dental.practitioners.get().pk, datetime(2026, 11, day, hour, tzinfo=UTC)),
            ContactDetails("Noor Haddad", "+442079460999", "noor@example.org", reason="Bleeding gums"),
            conversation=None if conversation is None else conversation.pk,
            urgency=None if conversation is None else conversation.urgency,
            author=Author(ChangedBy.CHAT),
            now=now,
        )

    return booked
