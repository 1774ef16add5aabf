"""A visitor who books, as the actions see it: the form's turns beside a small diary, without Rasa in between."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Any

import pytest
from rasa_sdk import Action

from actions import booking_api
from actions.booking_api import BookingFailedError
from actions.changing_appointments import ActionPrepareMove
from actions.confirming import ActionAskBookingConfirmed, ActionBook
from actions.making_appointments import ActionAskBookingService, ValidateBookingForm
from actions.times import ActionAskBookingTime
from tests.actions.visit import Visit

NOW = datetime.fromisoformat("2026-11-24T10:00:00+00:00")
FIVE_MINUTES = timedelta(minutes=5)
ASKED_BY_ACTIONS: dict[str, Action] = {
    "booking_service": ActionAskBookingService(),
    "booking_time": ActionAskBookingTime(),
    "booking_confirmed": ActionAskBookingConfirmed(),
}


def free(start: str, who: str = "Dr Ines Okonjo", service: str = "dental", minutes: int = 30) -> dict[str, Any]:
    begins = datetime.fromisoformat(f"{start}:00+00:00")
    return {
        "start": begins.isoformat(),
        "end": (begins + timedelta(minutes=minutes)).isoformat(),
        "practitioner": who,
        "service": service,
        "place": "Mill Lane",
        "time_zone": "Europe/London",
        "token": f"{start} {who}",
    }


class Diary:
    """What the actions may ask of the diary. Wishes are looked up in a table: reading them is the diary's own work."""

    def __init__(self, *slots: dict[str, Any]) -> None:
        self.slots = list(slots)
        self.windows: dict[str, tuple[str, str]] = {}
        self.asked: list[dict[str, Any]] = []
        self.held: str | None = None
        self.gone: set[str] = set()
        self.booked: list[dict[str, Any]] = []
        self.patients: list[dict[str, Any]] = []
        self.keys: list[str] = []
        self.refuses: BookingFailedError | None = None

    def put_in_place(self, monkeypatch: pytest.MonkeyPatch) -> Diary:
        for name in ("find_offers", "hold", "release", "book", "bookings", "move", "cancel"):
            monkeypatch.setattr(booking_api, name, getattr(self, name))
        return self

    def free_slots(self) -> list[dict[str, Any]]:
        return [slot for slot in self.slots if slot["token"] not in self.gone]

    async def find_offers(self, conversation: str, service: str, limit: int = 3, **wanted: Any) -> dict[str, Any]:
        self.asked.append({"service": service, "limit": limit, **{k: v for k, v in wanted.items() if v is not None}})
        slots = [slot for slot in self.free_slots() if slot["service"] == service]
        after, before, wish = wanted.get("after"), wanted.get("before"), wanted.get("wish")
        slots = [s for s in slots if (not after or s["start"] > after) and (not before or s["start"] < before)]
        slots = [s for s in slots if s["practitioner"] != wanted.get("except_practitioner")]
        if not wish:
            return {"understood": True, "windows": [], "slots": slots[:limit], "note": None}
        if wish not in self.windows:
            return {"understood": False, "windows": [], "slots": [], "note": "not_understood"}
        start, end = self.windows[wish]
        inside = [slot for slot in slots if start <= slot["start"] < end]
        note = None if inside else "none_in_window"
        window = {"start": start, "end": end}
        return {"understood": True, "windows": [window], "slots": (inside or slots)[:limit], "note": note}

    async def hold(self, conversation: str, slot: str) -> dict[str, Any]:
        if slot in self.gone:
            raise BookingFailedError(booking_api.TAKEN, {"alternatives": self.free_slots()[:3]})
        self.held = slot
        return {"slot": slot, "expires_at": (self.moment + FIVE_MINUTES).isoformat()}

    moment = NOW

    async def release(self, conversation: str) -> dict[str, Any]:
        released, self.held = self.held is not None, None
        return {"released": released}

    async def book(self, conversation: str, slot: str, patient: dict[str, Any], idempotency_key: str) -> dict[str, Any]:
        if self.refuses:
            raise self.refuses
        if slot in self.gone:
            raise BookingFailedError(booking_api.TAKEN, {"alternatives": self.free_slots()[:3]})
        self.patients.append(patient)
        self.keys.append(idempotency_key)
        return self.noted(slot, f"REF-{len(self.booked) + 1}")

    def noted(self, token: str, reference: str) -> dict[str, Any]:
        slot = next(each for each in self.slots if each["token"] == token)
        self.gone.add(token)
        appointment = {
            **slot,
            "reference": reference,
            "manage_url": f"http://clinic.test/{reference}",
            "status": "booked",
        }
        self.booked = [each for each in self.booked if each["reference"] != reference] + [appointment]
        return appointment

    async def bookings(self, conversation: str) -> list[dict[str, Any]]:
        return [each for each in self.booked if each["status"] == "booked"]

    async def move(self, conversation: str, reference: str, slot: str) -> dict[str, Any]:
        return self.noted(slot, reference)

    async def cancel(self, conversation: str, reference: str) -> dict[str, Any]:
        appointment = next(each for each in self.booked if each["reference"] == reference)
        appointment["status"] = "cancelled"
        return appointment


class Desk(Visit):
    """A visit with the booking form: each message is read by the form, which then asks for what is missing."""

    def __init__(self, diary: Diary, **slots: Any) -> None:
        super().__init__(**slots)
        self.diary = diary
        self.moment = NOW
        self.turn: list[dict[str, Any]] = []

    def opens(self, text: str = "/book", intent: str = "book") -> Desk:
        """The form begins, as it does after the visitor has asked for an appointment."""
        self.hear(text, intent, now=self.moment.isoformat())
        self.slots["requested_slot"] = None
        self.loop = None
        return self._form()

    def says(self, text: str, intent: str = "inform", confidence: float = 0.0, **entities: Any) -> Desk:
        given = [{"entity": name, "value": value} for name, value in entities.items()]
        self.hear(text, intent, entities=given, confidence=confidence, now=self.moment.isoformat())
        self.loop = "booking_form"
        return self._form()

    def waits(self, minutes: float) -> Desk:
        self.moment += timedelta(minutes=minutes)
        self.diary.moment = self.moment
        return self

    def moves(self, text: str) -> Desk:
        self.hear(text, "change_appointment", now=self.moment.isoformat())
        self.do(ActionPrepareMove())
        self.slots["requested_slot"] = None
        self.loop = None
        return self._form()

    def _form(self) -> Desk:
        self.turn = []
        self._run(ValidateBookingForm())
        asked = self.slots["requested_slot"]
        self.loop = "booking_form" if asked else None
        if asked in ASKED_BY_ACTIONS:
            self._run(ASKED_BY_ACTIONS[asked])
        elif asked is None:
            self._run(ActionBook())
        return self

    def _run(self, action: Action) -> None:
        self.do(action)
        self.turn += self.messages

    @property
    def asked(self) -> str | None:
        return self.slots["requested_slot"]

    @property
    def replies(self) -> list[str]:
        return [message["response"] or message["text"] for message in self.turn]

    @property
    def shown(self) -> list[str]:
        """The tokens of the times on the screen."""
        cards = [message["custom"]["card"] for message in self.turn if "card" in (message["custom"] or {})]
        return [slot["token"] for card in cards if card["kind"] == "slots" for slot in card["slots"]]


THURSDAY_9 = free("2026-11-26T09:00")
THURSDAY_12 = free("2026-11-26T12:30", "Dr Rhys Calloway")
THURSDAY_4 = free("2026-11-26T16:00")
FRIDAY_10 = free("2026-11-27T10:00")
MONDAY_11 = free("2026-11-30T11:00")


def with_details(desk: Desk) -> Desk:
    return desk.says("Mary Lee").says("07700 900123").says("skip", "skip_question")
