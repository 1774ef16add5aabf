"""The appointment that is being made: what it still needs, and what a message tells of it.

Which times are free, and whether someone may book at all, the diary decides.
"""

from __future__ import annotations

import re
from typing import Any

from actions.facts import CaseFile
from actions.message import VisitorMessage
from clinical.assess import assess

SERVICES = ("dental", "neurology")
BOTH = "both"
"""A dentist and a neurologist in one go."""
ORDER = "order"
"""Under this key the slot `booking` keeps which of both visits comes first, where somebody says it."""
CONTACT = ("booking_name", "booking_phone", "booking_email")
LAST = -1
BARE_NUMBER = re.compile(
    r"^\W*(?:(?:ok|okay|yes|yeah|number|no|option|the|i'?ll (?:take|have)|let'?s (?:take|have|go with)"
    r"|go (?:for|with))\b\W*)*"
    r"#?(?P<number>[1-9])\s*[.)!]?\s*(?:please|then|thanks)?\s*[.!]?\s*$",
    re.I,
)
BOTH_WORDS = re.compile(r"\bboth\b", re.I)
NO_PREFERENCE = re.compile(
    r"\b(?:you (?:choose|pick|decide)|any of (?:them|those|these)|whichever|no preference|not (?:fussy|bothered)"
    r"|i'?m easy"
    r"|(?:any|either|all)(?: one)? (?:is|are|will do|would do|works?|suits?|fine|good|ok)"
    r"|(?:do|does)(?:n'?t| not) (?:really )?(?:mind|matter)(?: (?:which|when))?)\b",
    re.I,
)
"""Said to a choice of times: the soonest will do."""
INTRODUCTION = re.compile(
    r"[\s,;.&]*(?:\band\b\s*)?\b(?:i['’]?m|i am|my name(?:['’]?s| is)?|name(?:['’]?s| is)?|it['’]?s|this is"
    r"|my (?:number|phone|mobile|e-?mail)(?: is)?|(?:number|phone|mobile|e-?mail)(?: is)?)?[\s,;.:&]*$"
    r"|(?<=,)\s*(?:i['’]?m|i am|my name(?:['’]?s| is)?|it['’]?s|this is)[\s,;.]*(?=,|$)",
    re.I,
)
"""What leads to a name or a number, once these are taken out of a message."""
ONE_BESIDE = re.compile(
    r"\b(?:the )?(?:(?:one|time|slot) (?P<way>before|after)(?: (?:that|it|this))?"
    r"|(?P<side>previous|next) (?:one|time|slot))"
    r"\W*(?:please|instead|then|thanks)?\W*$",
    re.I,
)
"""Beside one that was picked: "the one before", "the next slot"."""
ONLY_A_PICK = re.compile(
    r"^\W*(?:(?:no|ok|okay|sorry|actually|wait|then|i me(?:ant?|an)|i (?:said|want(?:ed)?)|i'?d like"
    r"|i'?ll (?:take|have)|let'?s (?:take|have|do)|make it|can i have)\b\W*)*"
    r"(?:the )?(?:first|second|third|fourth|fifth|last|earliest|latest|middle|1st|2nd|3rd|4th|5th)"
    r"(?: (?:one|time|slot|option|appointment))?(?:\W+(?:please|instead|then|actually|rather|thanks|again))*\W*$",
    re.I,
)
"""A message that picks a time and says nothing else, such as "no, the last one please"."""


def needed(slots: dict[str, Any]) -> list[str]:
    """The slots the form has to fill: fewer when an appointment is only moved, or waited for."""
    booking = slots.get("booking") or {}
    if booking.get("moving"):
        return ["booking_time", "booking_confirmed"]
    if booking.get("waits"):
        return ["booking_service", *CONTACT]
    return ["booking_service", "booking_time", *CONTACT, "booking_confirmed"]


def bookable_services(case: CaseFile, booking: dict[str, Any]) -> list[str]:
    """What the result sends someone to and this clinic has, soonest first; without what is booked already."""
    assessment = assess(case.facts)
    booked = {appointment["service"] for appointment in booking.get("appointments", ())}
    referred = [referral.token for referral in (*assessment.referrals, *assessment.later)]
    return [token for token in dict.fromkeys(referred) if token in SERVICES and token not in booked]


def service_told(message: VisitorMessage) -> str | None:
    told = message.payload.get("service") or message.value("service") or answered(message, "booking_service")
    names_both = set(SERVICES) <= set(message.values("service"))
    if names_both or (told is None and BOTH_WORDS.search(message.said or "")):
        return BOTH
    return told if told in (*SERVICES, BOTH) else None


def answered(message: VisitorMessage, slot: str) -> Any:
    """What a structured answer says to the question named after a slot."""
    return message.payload.get("value") if message.payload.get("question") == slot else None


def chosen_time(message: VisitorMessage, offered: list[dict[str, Any]]) -> dict[str, Any] | None:
    """The offered time that was picked by button, by number or in words: "the second one"."""
    token = message.payload.get("slot")
    if token is not None:
        return next((slot for slot in offered if slot["token"] == token), None)
    told = answered(message, "booking_time")
    said = str(told) if told is not None else without_introduction(message)
    bare = BARE_NUMBER.match(said)
    place = position(bare["number"] if bare else message.value("ordinal"))
    if place is None and not message.value("time_wish") and NO_PREFERENCE.search(said):
        place = 0
    if place is None or not offered or not -1 <= place < len(offered):
        return None
    return offered[place]


def beside(message: VisitorMessage, offered: list[dict[str, Any]], picked: Any) -> dict[str, Any] | None:
    """The offered time before or after the one that was picked."""
    found = ONE_BESIDE.search(message.said or "")
    places = [place for place, slot in enumerate(offered) if picked and slot["token"] == picked["token"]]
    if found is None or not places:
        return None
    place = places[0] + (1 if (found["way"] or found["side"]).lower() in ("after", "next") else -1)
    return offered[place] if 0 <= place < len(offered) else None


def without_introduction(message: VisitorMessage) -> str:
    """What is left of "2, I'm Sarah Jones, 07700 900456" without who says it."""
    words = message.said or ""
    details = [str(value) for entity in ("email", "phone_number", "person_name") for value in message.values(entity)]
    for detail in details:
        words = words.replace(detail, " ")
    return INTRODUCTION.sub(" ", words) if details else words


def position(ordinal: Any) -> int | None:
    """Where in a list: "2" and 2 mean the second, "last" the last."""
    if ordinal == "last":
        return LAST
    try:
        return int(ordinal) - 1 if int(ordinal) > 0 else LAST
    except (TypeError, ValueError):
        return None
