"""What one message tells a booking that is being made: a time, a name, a number, an address, a yes."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import Any

from rasa_sdk import Tracker
from rasa_sdk.executor import CollectingDispatcher

from actions.address_slips import without_slip
from actions.booking import BARE_NUMBER, BOTH, ONLY_A_PICK, ORDER, SERVICES, answered, beside, chosen_time, service_told
from actions.contact import (
    DETAILS,
    IS_WRONG,
    LEFT_OUT,
    NEW_NAME,
    NO_NAME_OPENS_SO,
    email_told,
    email_written,
    name_told,
    phone_told,
    phone_written,
    without_details,
    wrong_with_email,
    wrong_with_name,
    wrong_with_phone,
)
from actions.message import VisitorMessage
from actions.place import country_of
from actions.times import wishes_other_time
from actions.wishes import ABOUT_WHEN_ONLY, ANOTHER_DAY, BARE_HOUR, SOMEONE_ELSE, TURNS_TO_TIME

DOUBTED = "doubted_address"
"""Under this key the slot `booking` keeps an address that looks mistyped, and the one that was probably meant."""
ORDERED = re.compile(
    r"\b(?P<who>dentist|dental|neurologist|neurology|headache (?:specialist|doctor))(?: (?:visit|appointment|one))?"
    r"(?: (?:has to be|should be|needs to be|comes?|goes))? (?:first|before|and then)\b",
    re.I,
)
"""Which of both comes first."""
ABOUT_THE_TIME = ("booking_time", "booking_confirmed")
MOST_DIGITS = 6
"""A date and a time have no more; a phone number has."""
ASKS_ABOUT_A_DETAIL = {slot: re.compile(rf"\b(?:{words})\b", re.I) for slot, words in DETAILS.items()}


@dataclass
class Reading:
    """What one message tells the form: slots to set, and what to say about it."""

    tracker: Tracker
    message: VisitorMessage
    asked: str | None
    booking: dict[str, Any] = field(default_factory=dict)
    told: dict[str, Any] = field(default_factory=dict)
    is_understood: bool = False

    def tell(self, **slots: Any) -> None:
        self.told |= slots
        self.is_understood = True

    @property
    def now(self) -> str | None:
        return self.message.metadata.get("now")

    def slot(self, name: str) -> Any:
        return self.told[name] if name in self.told else self.tracker.get_slot(name)


def read(reading: Reading) -> None:
    """The slots a message fills. A service or a picked time counts whatever was asked."""
    message, asked, booking = reading.message, reading.asked, reading.booking
    if says_order(reading):
        return
    service = service_told(message) or (service_by_place(message) if asked == "booking_service" else None)
    if is_other_service(reading, service):
        booking |= {"offered": []}
        reading.tell(booking_service=service, booking_time=None)
    gave_a_detail = told_a_detail(reading)
    offered = booking.get("offered") or []
    picked = chosen_time(message, offered) if may_pick(message, asked) else None
    picked = picked or beside(message, offered, reading.tracker.get_slot("booking_time"))
    if picked is not None:
        reading.tell(booking_time=picked, booking_confirmed=None)
    elif is_only_about_details(reading, gave_a_detail):
        return
    elif (asked == "booking_time" or is_wish(message, asked)) and not booking.get("waits"):
        read_wish(reading)
    elif asked in READERS:
        READERS[asked](reading)


def says_order(reading: Reading) -> bool:
    """ "The dentist first", of both: other visits are looked for, with that one before the other."""
    message, booking = reading.message, reading.booking
    found = ORDERED.search(message.said or "")
    if found is None or reading.tracker.get_slot("booking_service") != BOTH or reading.asked not in ABOUT_THE_TIME:
        return False
    is_dental = found["who"].lower().startswith("dent")
    booking |= {ORDER: "dental_first" if is_dental else "neurology_first", "offered": []}
    reading.tell(booking_time=None, booking_confirmed=None)
    return True


def service_by_place(message: VisitorMessage) -> str | None:
    """ "The first one" of those that are asked about; "a second appointment" is none of them."""
    said = message.said or ""
    if not (ONLY_A_PICK.match(said) or BARE_NUMBER.match(said)):
        return None
    place = chosen_time(message, [{"token": service} for service in SERVICES])
    return None if place is None else str(place["token"])


def is_other_service(reading: Reading, service: str | None) -> bool:
    """Whether a message names whom to see, and that is a change. "Both" in passing is none."""
    if service is None or reading.booking.get("moving") or service == reading.tracker.get_slot("booking_service"):
        return False
    return service != BOTH or reading.message.is_payload or reading.asked in (None, "booking_service")


def told_a_detail(reading: Reading) -> bool:
    """Note a number or an address, whatever was asked: it tells what it is. A name does where it is called one,

    or stands beside them: "I'm Jane Dow, 07700 900123".
    """
    message, before = reading.message, len(reading.told)
    if message.value("phone_number") and message.said:
        read_phone(reading)
    if message.value("email") and message.said and reading.asked != "booking_email":  # there it is read as its answer
        read_email(reading)
    if message.said and NEW_NAME.search(message.said):
        read_name(reading)
    is_called_so = ASKS_ABOUT_A_DETAIL["booking_name"].search(message.said or "") or len(reading.told) > before
    if message.value("person_name") and is_called_so:
        read_name(reading)
    return len(reading.told) > before


def is_only_about_details(reading: Reading, gave_a_detail: bool) -> bool:
    """Whether a detail is given or taken back, or whom to see is said, and nothing of the time."""
    if not gave_a_detail and takes_back_a_detail(reading):
        return True
    return (gave_a_detail or "booking_service" in reading.told) and not wishes_other_time(reading.message)


def takes_back_a_detail(reading: Reading) -> bool:
    """ "My number is wrong", whatever was asked: it is asked for again, and nothing of it is a name."""
    said = reading.message.said or ""
    if IS_WRONG.search(said) is None:
        return False
    meant = [slot for slot, pattern in ASKS_ABOUT_A_DETAIL.items() if pattern.search(said)]
    given = [slot for slot in meant if reading.tracker.get_slot(slot) is not None or slot == reading.asked]
    if given:
        reading.tell(**dict.fromkeys(given), booking_confirmed=None)
    return bool(given)


def may_pick(message: VisitorMessage, asked: str | None) -> bool:
    """A button always picks, and so does a message that says nothing else than which.

    A number, or "the first" among other words, only does where a time was asked for or is being agreed on.
    """
    asks_for_a_time = asked in (None, "booking_time", "booking_confirmed")
    return message.is_payload or asks_for_a_time or bool(ONLY_A_PICK.match(message.said or ""))


def is_wish(message: VisitorMessage, asked: str | None) -> bool:
    """Whether a message is about the time though something else was asked. "April Summers" is not."""
    if asked in (None, "booking_confirmed"):
        return wishes_other_time(message) and message.intent not in ("affirm", "deny")
    said = message.said or ""
    if message.intent in ("more_times", "change_appointment"):
        return True
    turns = (
        ABOUT_WHEN_ONLY.match(said)
        or TURNS_TO_TIME.search(said)
        or SOMEONE_ELSE.search(said)
        or NO_NAME_OPENS_SO.match(said)
    )
    if asked == "booking_name" and not turns:
        return False
    has_hour = bool(TURNS_TO_TIME.search(said) and BARE_HOUR.search(said))
    return (wishes_other_time(message) or has_hour) and not is_contact(message)


def read_wish(reading: Reading) -> None:
    """The message as a wish for a time, in its own words."""
    message, booking = reading.message, reading.booking
    told = answered(message, "booking_time")
    wish: str | None = str(told) if told else without_details(message)
    if message.intent in ("affirm", "deny") and not wishes_other_time(message):
        offered = booking.get("offered") or []
        if message.intent == "affirm" and len(offered) == 1:
            return reading.tell(booking_time=offered[0], booking_confirmed=None)
        wish = "later" if message.intent == "deny" else None
    if message.intent == "more_times" and not ANOTHER_DAY.search(wish or ""):
        wish = "later"
    if not wish:
        return None
    booking["wish"] = wish
    return reading.tell(booking_confirmed=None)


def read_name(reading: Reading) -> None:
    if (name := name_told(reading.message)) is not None:
        reading.tell(booking_name=name)


def read_phone(reading: Reading) -> None:
    if (phone := phone_told(reading.message, country_of(reading.tracker.slots))) is not None:
        reading.tell(booking_phone=phone)


def read_email(reading: Reading) -> None:
    """An address with a slip in it is asked about once; what is then said, or written again, counts."""
    message, doubted = reading.message, reading.booking.get(DOUBTED)
    email: str | None = email_told(message)
    if doubted and message.intent == "affirm" and email is None:
        email = doubted["meant"]
    elif doubted and email == LEFT_OUT and message.intent == "deny":
        email = doubted["written"]
    elif email is not None and email != (doubted or {}).get("written") and (meant := without_slip(email)):
        reading.booking[DOUBTED] = {"written": email, "meant": meant}
        return
    if email is not None:
        reading.booking.pop(DOUBTED, None)
        reading.tell(booking_email=email)


def read_confirmation(reading: Reading) -> None:
    """A yes, a no, or a detail to be put right: given with the message, or asked for again."""
    message = reading.message
    if message.intent == "affirm":
        return reading.tell(booking_confirmed=True)
    for slot, pattern in ASKS_ABOUT_A_DETAIL.items():
        if pattern.search(message.said or ""):
            return reading.tell(**{slot: None})
    if message.intent == "deny":
        reading.booking |= {"offered": []}
        reading.tell(booking_time=None)
    return None


READERS = {
    "booking_name": read_name,
    "booking_phone": read_phone,
    "booking_email": read_email,
    "booking_confirmed": read_confirmation,
}


def is_contact(message: VisitorMessage) -> bool:
    """Whether it is an address, or has more digits than a date and a time."""
    return bool(message.values("email")) or sum(each.isdecimal() for each in message.said or "") > MOST_DIGITS


def say_what_is_wrong(dispatcher: CollectingDispatcher, reading: Reading) -> None:
    """Why an answer was not taken, with what was written, so that only the slip has to be put right."""
    message = reading.message
    if message.intent == "skip_question" and reading.asked in ("booking_name", "booking_phone"):
        dispatcher.utter_message(response="utter_needs_booking_detail")
    elif reading.asked == "booking_time":
        dispatcher.utter_message(response="utter_wrong_booking_time")
    elif reading.asked == "booking_name":
        said = str(answered(message, "booking_name") or message.said or "")
        dispatcher.utter_message(response=wrong_with_name(said) or "utter_wrong_booking_name")
    elif reading.asked == "booking_phone":
        response = wrong_with_phone(message, country_of(reading.tracker.slots))
        dispatcher.utter_message(response=response, written=phone_written(message))
    elif reading.asked == "booking_email" and (doubted := reading.booking.get(DOUBTED)):
        dispatcher.utter_message(response="utter_email_slip", written=doubted["written"], meant=doubted["meant"])
    elif reading.asked == "booking_email":
        dispatcher.utter_message(response=wrong_with_email(message), written=email_written(message))
    elif reading.asked == "booking_confirmed":
        dispatcher.utter_message(response="utter_wrong_booking_confirmed")
