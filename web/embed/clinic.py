"""What the chat is told about the clinic whose page it stands on. All of it is public."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TypedDict

from clinical.emergency_numbers import EmergencyNumbers, numbers_for
from web.appointments.models import Clinic

# An origin as a policy may name it. Anything else would end up inside a header.
ORIGIN = re.compile(r"https?://[A-Za-z0-9.\-\[\]:]+")

# How dates and times are written; the words are the same English everywhere.
LANGUAGES = {"US": "en-US"}


class TelephoneNumber(TypedDict, total=False):
    """`kind` names its title in the widget's text table; `option` and `word` stand in that title."""

    kind: str
    number: str
    option: int
    word: str


class PublicClinic(TypedDict):
    key: str
    name: str
    phone: str
    country: str
    language: str
    time_zone: str
    privacy_url: str
    numbers: list[TelephoneNumber]


def public(clinic: Clinic) -> PublicClinic:
    """Everything the widget needs to work, and to stay useful when the server is gone."""
    return {
        "key": clinic.key,
        "name": clinic.name,
        "phone": clinic.phone,
        "country": clinic.country,
        "language": LANGUAGES.get(clinic.country, "en-GB"),
        "time_zone": clinic.time_zone,
        "privacy_url": clinic.privacy_url,
        "numbers": [*_numbers(numbers_for(clinic.country)), {"kind": "clinic", "number": clinic.phone}],
    }


def frame_ancestors(clinic: Clinic) -> list[str]:
    """The pages that may hold the chat in a frame: ours and the clinic's own."""
    return ["'self'", *(origin for origin in clinic.allowed_origins if ORIGIN.fullmatch(origin))]


def _numbers(numbers: EmergencyNumbers) -> Iterator[TelephoneNumber]:
    """Most urgent first."""
    yield {"kind": "ambulance", "number": numbers.ambulance}
    if numbers.urgent:
        yield {"kind": "urgent", "number": numbers.urgent}
    for place, number in enumerate(numbers.crisis):
        if place == 0 and numbers.crisis_option:
            yield {"kind": "crisis_option", "number": number, "option": numbers.crisis_option}
        else:
            yield {"kind": "crisis", "number": number}
    if numbers.crisis_text:
        yield {"kind": "crisis_text", "number": numbers.crisis_text, "word": numbers.crisis_text_word or ""}
    if numbers.carbon_monoxide != numbers.ambulance:
        yield {"kind": "carbon_monoxide", "number": numbers.carbon_monoxide}
    if numbers.poison:
        yield {"kind": "poison", "number": numbers.poison}
