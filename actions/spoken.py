"""Times as people say them. The zone is named wherever a visit is agreed on."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any
from zoneinfo import ZoneInfo

from actions.wording import Wording


def as_spoken(moment: str) -> str:
    """A time in a list: Tuesday 24 November, 14:30."""
    when = datetime.fromisoformat(moment)
    return f"{when:%A} {when.day} {when:%B}, {when:%H:%M}"


def clock_of_visit(slot: Mapping[str, Any]) -> str:
    return f"{datetime.fromisoformat(slot['start']):%H:%M}"


def in_full(slot: Mapping[str, Any], zone: str, wording: Wording) -> str:
    """A visit's day, date, beginning and end, with the zone named."""
    start, end = datetime.fromisoformat(slot["start"]), datetime.fromisoformat(slot["end"])
    day = f"{start:%A} {start.day} {start:%B} {start.year}"
    return wording.text(
        "utter_time_in_full", day=day, start=f"{start:%H:%M}", end=f"{end:%H:%M}", zone=zone_named(slot, zone, wording)
    )


def zone_named(slot: Mapping[str, Any], zone: str, wording: Wording) -> str:
    """The zone of a visit by its city and its letters: London time (GMT)."""
    key = str(slot.get("time_zone") or zone)
    start = datetime.fromisoformat(slot["start"]).astimezone(ZoneInfo(key))
    return wording.text("utter_zone", city=key.rsplit("/", 1)[-1].replace("_", " "), letters=f"{start:%Z}")


def minutes_long(slot: Mapping[str, Any]) -> int:
    length = datetime.fromisoformat(slot["end"]) - datetime.fromisoformat(slot["start"])
    return int(length.total_seconds() // 60)
