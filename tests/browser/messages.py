"""Messages of the chat API, as a test's assistant says them."""

from typing import Any

CALLED = {"title": "I’ve called", "payload": "/call_made"}
CANNOT_CALL = {"title": "I can’t call", "payload": "/cannot_call"}

RED_FLAGS = [
    {"value": "fever", "title": "Fever, or feeling hot and shivery"},
    {"value": "neck_stiff", "title": "Cannot put your chin on your chest"},
    {"value": "rash_nonblanching", "title": "A rash that does not fade when pressed"},
]
SLOTS = [
    {
        "start": "2026-11-24T17:30:00+00:00",
        "end": "2026-11-24T18:00:00+00:00",
        "practitioner": "Dr Tomasz Lindqvist",
        "service": "dental",
        "payload": '/choose_slot{"slot":"one"}',
    },
    {
        "start": "2026-11-24T09:00:00+00:00",
        "end": "2026-11-24T09:30:00+00:00",
        "practitioner": "Dr Amara Whitfield",
        "service": "dental",
        "payload": '/choose_slot{"slot":"two"}',
    },
    {
        "start": "2026-11-26T10:00:00+00:00",
        "end": "2026-11-26T10:40:00+00:00",
        "practitioner": "Dr Ines Okonjo",
        "service": "neurology",
        "payload": '/choose_slot{"slot":"three"}',
    },
]
APPOINTMENT = {
    "kind": "appointment",
    "reference": "TR-7K2M",
    "start": "2026-11-24T17:30:00+00:00",
    "end": "2026-11-24T18:00:00+00:00",
    "practitioner": "Dr Tomasz Lindqvist",
    "service": "dental",
    "place": "12 Mill Lane, London",
    "bring": "a list of your medicines",
    "status": "booked",
    "ics_url": "/appointments/made-up-token/visit.ics",
    "manage_url": "/appointments/made-up-token/",
}
RESULT = {
    "kind": "result",
    "urgency": "soon",
    "referrals": [{"token": "neurology", "urgency": "soon"}, {"token": "dental", "urgency": "routine"}],
    "reasons": ["You have headache on 20 days a month", "Someone hears you grind your teeth at night"],
    "left_open": ["Whether you snore loudly"],
}
EMERGENCY = {"kind": "emergency", "numbers": [{"kind": "ambulance", "number": "999"}]}
SAME_DAY = {"kind": "same_day", "numbers": [{"kind": "urgent", "number": "111"}]}

CLINIC = {
    "key": "demo",
    "name": "Riverside Head, Face and Dental Clinic",
    "phone": "020 7946 0123",
    "country": "GB",
    "time_zone": "Europe/London",
    "privacy_url": "",
    "numbers": [
        {"kind": "ambulance", "number": "999"},
        {"kind": "urgent", "number": "111"},
        {"kind": "crisis_option", "number": "111", "option": 2},
        {"kind": "crisis", "number": "116 123"},
        {"kind": "crisis_text", "number": "85258", "word": "SHOUT"},
        {"kind": "carbon_monoxide", "number": "0800 111 999"},
        {"kind": "clinic", "number": "020 7946 0123"},
    ],
}


def says(text: str, **more: Any) -> dict[str, Any]:
    """A message of the assistant."""
    return {"sender": "assistant", "text": text, "buttons": [], "question": None, "topic": None, "card": None, **more}


def asks_finding(name: str = "fever", text: str = "Do you have a fever?") -> dict[str, Any]:
    payload = f'/answer{{"question":"{name}","value":"%s"}}'
    buttons = [
        {"title": "Yes", "payload": payload % "present"},
        {"title": "No", "payload": payload % "absent"},
        {"title": "I’m not sure", "payload": payload % "not_sure"},
    ]
    return says(text, question={"id": name, "kind": "finding"}, buttons=buttons)


def asks_findings() -> dict[str, Any]:
    return says(
        "Do you have any of these right now?",
        question={"id": "red_flags", "kind": "findings", "options": RED_FLAGS},
    )


def asks_number() -> dict[str, Any]:
    return says(
        "On how many days a month do you have headache?",
        question={"id": "headache_days_month", "kind": "number", "unit": "days", "min": 0, "max": 31},
    )


def asks_choice() -> dict[str, Any]:
    options = [
        {"value": "new", "title": "It began in the last 3 months"},
        {"value": "changed", "title": "My usual headache, but different or much worse"},
        {"value": "usual", "title": "The same for longer than 3 months"},
    ]
    return says(
        "Is this headache new for you?", question={"id": "headache_status", "kind": "choice", "options": options}
    )
