"""`bin/trigem when`: a wish for a time in words, as windows of time."""

from datetime import datetime
from functools import cache
from importlib import resources
from typing import Any
from zoneinfo import ZoneInfo

from scheduling.wishes import windows

LONGEST_TEXT = 10_000
FIRST_YEAR, LAST_YEAR = 1970, 2199
ALSO_CALLED = {"UK": "GB"}


class Refused(ValueError):
    """A request that cannot be answered; the message names the field and what is wrong with it."""


def answer(request: dict[str, Any]) -> dict[str, Any]:
    """The windows that `text` asks for, told at `now` in `time_zone`, in `country`'s way of writing dates.

    Nobody can come in a window that has closed, so those are left out ("today at 9am", said at ten).
    """
    zone = _zone(request)
    now = _now(request, zone)
    found = windows(_text(request), now, zone, _country(request))
    ahead = [window for window in found if window.end is None or window.end.timestamp() > now.timestamp()]
    return {"windows": [{"start": _shown(window.start), "end": _shown(window.end)} for window in ahead]}


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
    if not FIRST_YEAR <= now.year <= LAST_YEAR:
        raise Refused(f"now: {written!r} is not in the years {FIRST_YEAR} to {LAST_YEAR}")
    return now.astimezone(zone)


def _country(request: dict[str, Any]) -> str:
    written = _string(request, "country")
    country = ALSO_CALLED.get(written.upper(), written.upper())
    if country not in _countries():
        raise Refused(f"country: {written!r} is no two-letter ISO 3166 code")
    return country


@cache
def _countries() -> frozenset[str]:
    """The codes of ISO 3166, as the tz database lists them, and EU, which the standard reserves."""
    table = resources.files("tzdata.zoneinfo").joinpath("iso3166.tab").read_text(encoding="utf-8")
    return frozenset({"EU", *(line[:2] for line in table.splitlines() if line and not line.startswith("#"))})
