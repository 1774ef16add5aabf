"""The appointment that is being made: what it still needs, and what a message tells of it.

Which times are free, and whether someone may book at all, the diary decides.
"""

from __future__ import annotations

import re
from datetime import datetime
from typing import Any

import phonenumbers

from actions.facts import CaseFile
from actions.message import VisitorMessage
from clinical.assess import assess

SERVICES = ("dental", "neurology")
CONTACT = ("booking_name", "booking_phone", "booking_email")
LEFT_OUT = "left_out"
"""An e-mail address the visitor chose not to give."""
LONGEST_NAME = 120
DECLINES = ("deny", "skip_question", "not_sure")
E_MAIL = re.compile(r"[^@\s,;<>]+@[^@\s,;<>]+\.[A-Za-z]{2,}")
NAME_OPENING = re.compile(
    r"^\s*(?:hi|hello)?[,\s]*(?:my (?:full )?name(?:'s| is)|name(?: is|:)|i am|i'm|it's|it is|this is)\s+", re.I
)
LAST = -1


def needed(slots: dict[str, Any]) -> list[str]:
    """The slots the form has to fill: fewer when an appointment is only moved."""
    if (slots.get("booking") or {}).get("moving"):
        return ["booking_time", "booking_confirmed"]
    return ["booking_service", "booking_time", *CONTACT, "booking_confirmed"]


def bookable_services(case: CaseFile, booking: dict[str, Any]) -> list[str]:
    """What the result sends someone to and this clinic has, soonest first; without what is booked already."""
    assessment = assess(case.facts)
    booked = {appointment["service"] for appointment in booking.get("appointments", ())}
    referred = [referral.token for referral in (*assessment.referrals, *assessment.later)]
    return [token for token in dict.fromkeys(referred) if token in SERVICES and token not in booked]


def service_told(message: VisitorMessage) -> str | None:
    told = message.payload.get("service") or message.value("service") or answered(message, "booking_service")
    return told if told in SERVICES else None


def answered(message: VisitorMessage, slot: str) -> Any:
    """What a structured answer says to the question named after a slot."""
    return message.payload.get("value") if message.payload.get("question") == slot else None


def chosen_time(message: VisitorMessage, offered: list[dict[str, Any]]) -> dict[str, Any] | None:
    """The offered time that was picked by button or in words: "the second one"."""
    token = message.payload.get("slot")
    if token is not None:
        return next((slot for slot in offered if slot["token"] == token), None)
    place = position(message.value("ordinal"))
    if place is None or not offered or not -1 <= place < len(offered):
        return None
    return offered[place]


def position(ordinal: Any) -> int | None:
    """Where in a list: "2" and 2 mean the second, "last" the last."""
    if ordinal == "last":
        return LAST
    try:
        return int(ordinal) - 1 if int(ordinal) > 0 else LAST
    except (TypeError, ValueError):
        return None


def name_told(message: VisitorMessage) -> str | None:
    """A name: from its question's answer, an entity, or the whole message without "my name is"."""
    told = answered(message, "booking_name") or message.value("person_name") or message.said
    name = " ".join(NAME_OPENING.sub("", str(told or "")).strip(" .,!").split())
    is_name = any(character.isalpha() for character in name) and len(name) <= LONGEST_NAME
    return name if is_name and "?" not in name else None


def phone_told(message: VisitorMessage, country: str) -> str | None:
    """A phone number as it is dialled internationally."""
    told = answered(message, "booking_phone") or message.value("phone_number") or message.said
    matches = phonenumbers.PhoneNumberMatcher(str(told or ""), country, leniency=phonenumbers.Leniency.POSSIBLE)
    found = next(iter(matches), None)
    if found is None:
        return None
    return phonenumbers.format_number(found.number, phonenumbers.PhoneNumberFormat.E164)


def email_told(message: VisitorMessage) -> str | None:
    """An e-mail address, or that none is given."""
    told = answered(message, "booking_email")
    if told in ("skip", "absent", "") or (told is None and message.intent in DECLINES):
        return LEFT_OUT
    found = E_MAIL.search(str(told or message.value("email") or message.said or ""))
    return found.group() if found else None


def as_spoken(moment: str) -> str:
    """A time as people say it: Tuesday 24 November, 14:30."""
    when = datetime.fromisoformat(moment)
    return f"{when:%A} {when.day} {when:%B}, {when:%H:%M}"
