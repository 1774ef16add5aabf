"""Reads the labelled wishes: phrases with the windows they mean, in a notation short enough to check by eye.

    2026-12-01                          the whole day
    2026-12-01 14:30                    that minute
    2026-12-01 14:00-16:00              from, up to (24:00 is the end of the day)
    2026-12-01..2026-12-04              days, the last one included
    2026-12-01 09:00..2026-12-02 17:00  from one moment up to another
    2026-12-06..                        from then on, no end
    now..2026-12-04                     from the moment of asking to the end of that day (or up to a moment)

A list holds several windows; an empty list says that the phrase names no time to come in. Where the hours are a matter
of taste a label is a mapping instead, `{day: [2026-12-01]}`: the days on which the windows fall, all of them.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import yaml

from scheduling import Window

HERE = Path(__file__).parent
ONE_DAY = timedelta(days=1)
ONE_MINUTE = timedelta(minutes=1)
DATE_LENGTH = len("2026-12-01")


@dataclass(frozen=True)
class Labelled:
    """One phrase, when and where it is said, and what it means."""

    category: str
    phrase: str
    now: datetime
    zone: ZoneInfo
    country: str
    windows: tuple[Window, ...]


@dataclass(frozen=True)
class LabelledDays:
    """One phrase, when and where it is said, and the days it means."""

    category: str
    phrase: str
    now: datetime
    zone: ZoneInfo
    country: str
    days: frozenset[date]

    def are_days_of(self, windows: tuple[Window, ...]) -> bool:
        found: set[date] = set()
        for window in windows:
            if window.start is None or window.end is None:
                return False
            last = (window.end - ONE_MINUTE).date()
            found |= {window.start.date() + ONE_DAY * ahead for ahead in range((last - window.start.date()).days + 1)}
        return found == self.days


def labelled_days(file_name: str) -> tuple[LabelledDays, ...]:
    return tuple(
        LabelledDays(group["category"], phrase, now, zone, group["country"], frozenset(label["day"]))
        for group, zone, now in _groups(HERE / file_name)
        for phrase, label in group["wishes"].items()
    )


def labelled_wishes(file_name: str) -> tuple[Labelled, ...]:
    return tuple(_read(HERE / file_name))


def _groups(path: Path) -> Iterator[tuple[dict[str, Any], ZoneInfo, datetime]]:
    for group in yaml.safe_load(path.read_text(encoding="utf-8")):
        zone = ZoneInfo(group["zone"])
        yield group, zone, datetime.fromisoformat(group["now"]).replace(tzinfo=zone)


def _read(path: Path) -> Iterator[Labelled]:
    for group, zone, now in _groups(path):
        for phrase, label in group["wishes"].items():
            labels = label if isinstance(label, list) else [label]
            windows = tuple(_window(str(one), now) for one in labels)
            yield Labelled(group["category"], str(phrase), now, zone, group["country"], windows)


def _window(label: str, now: datetime) -> Window:
    if ".." in label:
        start, end = label.split("..")
        return Window(now if start == "now" else _moment(start, now), _end(end, now) if end else None)
    if len(label) == DATE_LENGTH:
        return Window(_moment(label, now), _end(label, now))
    day, clock = label.split(" ")
    if "-" in clock:
        start, end = clock.split("-")
        return Window(_moment(f"{day} {start}", now), _moment(f"{day} {end}", now))
    start_of_minute = _moment(label, now)
    return Window(start_of_minute, (start_of_minute.astimezone(UTC) + ONE_MINUTE).astimezone(now.tzinfo))


def _end(label: str, now: datetime) -> datetime:
    if len(label) == DATE_LENGTH:
        return _moment((date.fromisoformat(label) + ONE_DAY).isoformat(), now)
    return _moment(label, now)


def _moment(label: str, now: datetime) -> datetime:
    day, _, clock = label.partition(" ")
    if clock == "24:00":
        return _end(day, now)
    return datetime.combine(date.fromisoformat(day), time.fromisoformat(clock or "00:00"), now.tzinfo)
