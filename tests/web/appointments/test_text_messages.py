"""Reminders by text message: off unless a clinic and a provider are set for them."""

from __future__ import annotations

from collections.abc import Callable
from urllib.parse import parse_qs

import httpx
import pytest
from django.conf import LazySettings

from web.appointments.messages import twilio
from web.appointments.messages.about import about
from web.appointments.messages.carriers import NotAcceptedError, NotNowError, UnclearError
from web.appointments.messages.wording import short_text
from web.appointments.models import Appointment, Channel, Clinic, PatientMessage
from web.appointments.wanted import WantedSlot

At = Callable[..., WantedSlot]
Book = Callable[..., Appointment]
TWILIO = "web.appointments.messages.twilio.Twilio"


@pytest.fixture(autouse=True)
def account(settings: LazySettings) -> None:
    settings.TWILIO_ACCOUNT_SID = "AC1"
    settings.TWILIO_AUTH_TOKEN = "secret"
    settings.TWILIO_FROM = "+441632960000"


def answering(status: int) -> tuple[twilio.Twilio, list[httpx.Request]]:
    asked: list[httpx.Request] = []

    def answer(request: httpx.Request) -> httpx.Response:
        asked.append(request)
        return httpx.Response(status, json={})

    return twilio.Twilio(httpx.MockTransport(answer)), asked


@pytest.mark.django_db
@pytest.mark.parametrize(("by_clinic", "provider"), [(False, TWILIO), (True, "")])
def test_nobody_is_texted_unless_clinic_and_provider_are_set(
    book: Book, at: At, clinic: Clinic, settings: LazySettings, by_clinic: bool, provider: str
) -> None:
    settings.SMS_BACKEND = provider
    clinic.reminds_by_sms = by_clinic
    clinic.save()
    book(at(25, 10))
    assert not PatientMessage.objects.filter(channel=Channel.SMS).exists()


@pytest.mark.django_db
def test_the_reminder_says_when_and_how_to_change_it_and_nothing_else(
    book: Book, at: At, clinic: Clinic, settings: LazySettings
) -> None:
    settings.SMS_BACKEND = TWILIO
    clinic.reminds_by_sms = True
    clinic.save()
    appointment = book(at(25, 10))
    message = PatientMessage.objects.get(channel=Channel.SMS)
    subject = about(message)
    assert subject is not None
    text = short_text(message, subject)
    assert text.startswith("Reminder from Mill Lane Clinic: your appointment is on Wed 25 Nov, 10:00 (London time).")
    assert text.endswith(f"/appointments/{appointment.manage_token}/")
    assert "Dental" not in text


def test_twilio_is_asked_as_its_reference_says() -> None:
    provider, asked = answering(201)
    provider.send("+442079460999", "Your appointment is on …", "trigem-1")
    [request] = asked
    assert str(request.url) == "https://api.twilio.com/2010-04-01/Accounts/AC1/Messages.json"
    assert request.headers["Authorization"].startswith("Basic ")
    assert parse_qs(request.content.decode()) == {
        "To": ["+442079460999"],
        "From": ["+441632960000"],
        "Body": ["Your appointment is on …"],
    }


@pytest.mark.parametrize(
    ("status", "fault"), [(400, NotAcceptedError), (401, NotAcceptedError), (429, NotNowError), (503, UnclearError)]
)
def test_what_twilio_refuses_is_told_apart(status: int, fault: type[Exception]) -> None:
    provider, _ = answering(status)
    with pytest.raises(fault):
        provider.send("+442079460999", "…", "trigem-1")


def test_twilio_out_of_reach_is_asked_again_and_a_lost_answer_is_not() -> None:
    def unreachable(request: httpx.Request) -> httpx.Response:
        raise httpx.ConnectError("no route")

    def lost(request: httpx.Request) -> httpx.Response:
        raise httpx.ReadTimeout("no answer")

    with pytest.raises(NotNowError):
        twilio.Twilio(httpx.MockTransport(unreachable)).send("+442079460999", "…", "trigem-1")
    with pytest.raises(UnclearError):
        twilio.Twilio(httpx.MockTransport(lost)).send("+442079460999", "…", "trigem-1")
