"""What the gateway says by itself when Rasa cannot. The words are the domain's, like all words."""

from __future__ import annotations

from typing import Any

from django.conf import settings

from clinical.emergency_numbers import numbers_for
from web.appointments.models import Clinic
from web.conversations.models import Message, Sender
from web.lib.wording import Wording, domain

GREETING = "utter_greet"
EMERGENCY_CARD = "utter_emergency_card"
TROUBLE = "utter_trouble"
EMERGENCY_KIND = "emergency"


def greeting(clinic: Clinic) -> Message:
    """Greet, as Rasa would have."""
    return _spoken(GREETING, clinic)


def trouble(clinic: Clinic) -> Message:
    """Say that something is wrong here, what becomes of the message, and whom to phone."""
    return _spoken(TROUBLE, clinic)


def emergency_card(clinic: Clinic) -> Message:
    """Say what to do now, with the numbers of the clinic's country."""
    message = _spoken(EMERGENCY_CARD, clinic)
    numbers = numbers_for(clinic.country)
    message.card = {
        "kind": EMERGENCY_KIND,
        "ambulance": numbers.ambulance,
        "urgent": numbers.urgent,
        "crisis": list(numbers.crisis),
        "clinic_phone": clinic.phone,
        **(message.card or {}),
    }
    return message


def _spoken(name: str, clinic: Clinic) -> Message:
    wording = _wording(name, clinic)
    card: dict[str, Any] | None = wording.custom.get("card")
    return Message(
        sender=Sender.ASSISTANT,
        text=wording.text,
        buttons=[{"title": button["title"], "payload": button["payload"]} for button in wording.buttons],
        card=dict(card) if card else None,
        reply_name=name,
    )


def _wording(name: str, clinic: Clinic) -> Wording:
    numbers = numbers_for(clinic.country)
    return domain(settings.DOMAIN_FILE).wording(
        name,
        clinic_name=clinic.name,
        clinic_phone=clinic.phone,
        country=clinic.country,
        ambulance_number=numbers.ambulance,
        urgent_number=numbers.urgent or "",
        crisis_number=numbers.crisis[0] if numbers.crisis else "",
    )
