"""`bin/trigem when`: a wish for a time in words, as windows of time."""

from datetime import datetime
from typing import Any
from zoneinfo import ZoneInfo

from scheduling.wishes import windows

LONGEST_TEXT = 4000
COUNTRY_LENGTH = 2


class Refused(ValueError):
    """A request that cannot be answered; the message names the field and what is wrong with it."""


def answer(request: dict[str, Any]) -> dict[str, Any]:
    """The windows that `text` asks for, told at `now` in `time_zone`, in `country`'s way of writing dates."""
    zone = _zone(request)
    found = windows(_text(request), _now(request, zone), zone, _country(request))
    return {"windows": [{"start": _shown(window.start), "end": _shown(window.end)} for window in found]}


def _shown(moment: datetime | None) -> str | None:
    return None if moment is None else moment.isoformat()


def _string(request: dict[str, Any], field: str) -> str:
    if not isinstance(request, dict):
        raise Refused("request: must be an object")
    value = request.get(field)
    if value is None:
        raise Refused(f"{field}: is missing")
    if not isinstance(value, str):
        raise Refused(f"{field}: must be a string")
    return value


def _text(request: dict[str, Any]) -> str:
    text = _string(request, "text")
    if len(text) > LONGEST_TEXT:
        raise Refused(f"text: has more than {LONGEST_TEXT} characters")
    return text


def _zone(request: dict[str, Any]) -> ZoneInfo:
    name = _string(request, "time_zone")
    try:
        return ZoneInfo(name)
    except (KeyError, ValueError, OSError) as error:
        raise Refused(f"time_zone: {name!r} is no zone of the tz database") from error


def _now(request: dict[str, Any], zone: ZoneInfo) -> datetime:
    written = _string(request, "now")
    try:
        now = datetime.fromisoformat(written)
    except ValueError as error:
        raise Refused(f"now: {written!r} is no ISO 8601 time") from error
    if now.tzinfo is None:
        raise Refused(f"now: {written!r} has no offset")
    return now.astimezone(zone)


def _country(request: dict[str, Any]) -> str:
    country = _string(request, "country")
    if len(country) != COUNTRY_LENGTH or not (country.isascii() and country.isalpha()):
        raise Refused(f"country: {country!r} is no two-letter ISO 3166 code")
    return country.upper()
