"""Text messages: a documented interface, and nothing sent unless a provider is set.

A provider is a class with `send(to, text, once)`, named in the settings as `SMS_BACKEND` by its dotted path:

- `to` is a phone number as dialled internationally, such as `+442079460123`; `text` is plain; `once` is the same for
  every attempt at one message, for providers that can refuse a repetition.
- It returns when the provider took the message, and raises one of `carriers`: `NotNowError` if it did not and may
  later, `NotAcceptedError` if it never will, `UnclearError` if there was no answer after the message left.

`twilio.py` is one.
"""

from __future__ import annotations

from typing import Protocol

from django.conf import settings
from django.utils.module_loading import import_string

from web.appointments.messages.about import About
from web.appointments.messages.carriers import NotAcceptedError
from web.appointments.messages.wording import short_text
from web.appointments.models import PatientMessage


class SmsProvider(Protocol):
    def send(self, to: str, text: str, once: str) -> None: ...


def hand_over(message: PatientMessage, about: About) -> None:
    if not settings.SMS_BACKEND:
        raise NotAcceptedError("no SMS provider is set")
    provider: SmsProvider = import_string(settings.SMS_BACKEND)()
    provider.send(about.phone, short_text(message, about), f"trigem-{message.pk}")
