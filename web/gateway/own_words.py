"""What the gateway says by itself when Rasa cannot. The words are the domain's, like all words."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from django.conf import settings

from web.appointments.models import Clinic
from web.conversations.models import Message, Sender
from web.gateway.phone_numbers import Line, PhoneNumbers
from web.lib.wording import domain

# The responses of domain.yml that this service relies on; a test checks that they are there.
GREETING = ("utter_greet", "utter_ask_complaint")
EMERGENCY = "utter_emergency_card"
EMERGENCY_HEADING = "utter_emergency_heading"
CRISIS = "utter_crisis"
CRISIS_HEADING = "utter_crisis_heading"
SAME_DAY = "utter_same_day"
SAME_DAY_HEADING = "utter_same_day_heading"
TROUBLE = "utter_trouble"

AMBULANCE = "emergency_services"
MENTAL_HEALTH = "mental_health_crisis"
EMERGENCY_KIND = "emergency"


class OwnWords:
    """Speaks to the patients of one clinic."""

    def __init__(self, clinic: Clinic) -> None:
        self.domain = domain(settings.DOMAIN_FILE)
        self.phone = PhoneNumbers(clinic, self.domain)

    def greeting(self) -> list[Message]:
        """Greet and ask what it is about, as Rasa would have."""
        return [self._spoken(name) for name in GREETING]

    def trouble(self) -> Message:
        """Say that something is wrong here, what becomes of the message, and whom to phone."""
        return self._spoken(TROUBLE)

    def emergency(self, referrals: Sequence[str]) -> Message:
        """Say what to do now, for whoever has to help."""
        if MENTAL_HEALTH in referrals:
            numbers = [*self.phone.ambulance(), *self.phone.crisis()]
            return self._spoken(CRISIS, self._card(EMERGENCY_KIND, CRISIS_HEADING, numbers), buttons_of=EMERGENCY)
        name, numbers = EMERGENCY, self.phone.ambulance()
        if AMBULANCE not in referrals:
            name = next((named for named in _named(referrals) if self.domain.has(named)), EMERGENCY)
            numbers = numbers if name == EMERGENCY else [*numbers, *self.phone.urgent(), *self.phone.own()]
        return self._spoken(name, self._card(EMERGENCY_KIND, EMERGENCY_HEADING, numbers), buttons_of=EMERGENCY)

    def same_day(self, referrals: Sequence[str]) -> Message:
        """Say whom to speak to today."""
        if MENTAL_HEALTH in referrals:
            numbers = [*self.phone.ambulance(), *self.phone.crisis()]
            return self._spoken(CRISIS, self._card("crisis", CRISIS_HEADING, numbers))
        numbers = [*self.phone.urgent(), *self.phone.own(), *self.phone.ambulance()]
        return self._spoken(SAME_DAY, self._card("same_day", SAME_DAY_HEADING, numbers))

    def _card(self, kind: str, heading: str, numbers: list[Line]) -> dict[str, Any]:
        return {"kind": kind, "heading": self.domain.wording(heading).text, "steps": [], "numbers": numbers}

    def _spoken(self, name: str, card: dict[str, Any] | None = None, *, buttons_of: str | None = None) -> Message:
        gaps = self.phone.gaps()
        wording = self.domain.wording(name, **gaps)
        buttons: Iterable[Mapping[str, str]] = wording.buttons
        if buttons_of is not None:
            buttons = self.domain.wording(buttons_of, **gaps).buttons
        return Message(
            sender=Sender.ASSISTANT,
            text=wording.text,
            buttons=[{"title": button["title"], "payload": button["payload"]} for button in buttons],
            card=card,
            reply_name=name,
        )


def _named(referrals: Sequence[str]) -> list[str]:
    return [f"utter_emergency_{token}" for token in referrals]
