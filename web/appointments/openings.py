"""When each practitioner sees patients: opening hours, holidays and exceptions turned into intervals.

What is booked in that time is the business of `free_time`.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from functools import lru_cache
from importlib import import_module

import holidays
from django.db.models import QuerySet

from scheduling import Interval, RecurringShift, Shift, clip, merge, openings, subtract
from scheduling import OpeningHours as Hours
from web.appointments.models import Clinic, OpeningException, OpeningHours, Practitioner, Service, Site
from web.appointments.models.occupied_time import EPOCH

WEEKDAYS = {"MO": 0, "TU": 1, "WE": 2, "TH": 3, "FR": 4, "SA": 5, "SU": 6}
ONE_DAY = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class Presence:
    """A practitioner at a site, with the times they see patients there."""

    practitioner: Practitioner
    site: Site
    times: tuple[Interval, ...]


def practitioners_of(service: Service) -> QuerySet[Practitioner]:
    return service.practitioners.filter(is_active=True).prefetch_related("opening_hours")


def presences(
    practitioners: Iterable[Practitioner], clinic: Clinic, start: datetime, end: datetime
) -> Iterator[Presence]:
    """Seen from two days before [start, end) to two days after it.

    So every opening of up to a day that touches the span is seen whole, and a
    longer one is seen to be longer: `on_one_grid` rests on that.
    """
    first_day = start.astimezone(clinic.zone).date() - 2 * ONE_DAY
    last_day = end.astimezone(clinic.zone).date() + 2 * ONE_DAY
    begin = datetime.combine(first_day, time(0), clinic.zone)
    finish = datetime.combine(last_day + ONE_DAY, time(0), clinic.zone)
    closed_days = public_holidays(clinic, first_day, last_day)
    exceptions = list(OpeningException.objects.filter(clinic=clinic, starts_at__lt=finish, ends_at__gt=begin))
    sites = sites_of(clinic)
    for practitioner in practitioners:
        own = [e for e in exceptions if e.practitioner_id in (None, practitioner.pk)]
        closed = [Interval(e.starts_at, e.ends_at) for e in own if e.kind == OpeningException.Kind.CLOSED]
        rules: defaultdict[int, list[OpeningHours]] = defaultdict(list)
        for rule in practitioner.opening_hours.all():
            rules[rule.site_id].append(rule)
        extra: defaultdict[int, list[Interval]] = defaultdict(list)
        for exception in own:
            if exception.kind == OpeningException.Kind.EXTRA and exception.site_id is not None:
                extra[exception.site_id].append(Interval(exception.starts_at, exception.ends_at))
        for number in sorted((rules.keys() | extra.keys()) & sites.keys()):
            site = sites[number]
            usual = openings(hours_from(rules[number], first_day, last_day, closed_days), begin, finish, site.zone)
            times = merge([*subtract(usual, closed), *clip(extra[number], begin, finish)])
            if times:
                yield Presence(practitioner, site, times)


def sites_of(clinic: Clinic) -> dict[int, Site]:
    """By key, each with this clinic: whose zone it is asks for no further look."""
    sites = {site.pk: site for site in Site.objects.filter(clinic=clinic)}
    for site in sites.values():
        site.clinic = clinic
    return sites


def on_one_grid(times: Iterable[Interval], step: timedelta) -> Iterator[Interval]:
    """Openings such that slots counted from their start are the same ones whatever span was asked for.

    Where somebody is there around the clock there is no start to count from;
    such openings are counted from 1970.
    """
    for opening in times:
        late = (opening.start - EPOCH) % step
        if opening.length <= ONE_DAY or not late:
            yield opening
        elif opening.start + step - late < opening.end:
            yield Interval(opening.start + step - late, opening.end)


def hours_from(
    rules: Iterable[OpeningHours], first_day: date, last_day: date, closed_days: frozenset[date] = frozenset()
) -> Hours:
    """Plain weekly rules become a table by weekday, which is read faster than a recurrence is unrolled."""
    weekly: defaultdict[int, tuple[Shift, ...]] = defaultdict(tuple)
    recurring: list[RecurringShift] = []
    for rule in rules:
        shift = Shift(rule.opens, rule.closes)
        days = plain_weekdays(rule.recurrence)
        lasts = rule.valid_until is None or rule.valid_until >= last_day
        if days is not None and lasts and rule.valid_from <= first_day:
            for day in days:
                weekly[day] = (*weekly[day], shift)
        else:
            recurring.append(RecurringShift(rule_until(rule), rule.valid_from, shift))
    return Hours(weekly=weekly, recurring=tuple(recurring), holidays=closed_days)


def plain_weekdays(recurrence: str) -> list[int] | None:
    """The weekdays of `FREQ=WEEKLY;BYDAY=…` with nothing else in it, else None."""
    parts = dict(part.strip().upper().partition("=")[::2] for part in recurrence.split(";"))
    if parts.keys() != {"FREQ", "BYDAY"} or parts["FREQ"] != "WEEKLY":
        return None
    days = parts["BYDAY"].split(",")
    return [WEEKDAYS[day] for day in days] if all(day in WEEKDAYS for day in days) else None


def rule_until(rule: OpeningHours) -> str:
    return rule.recurrence if rule.valid_until is None else f"{rule.recurrence};UNTIL={rule.valid_until:%Y%m%d}"


def public_holidays(clinic: Clinic, first_day: date, last_day: date) -> frozenset[date]:
    if not clinic.closed_on_public_holidays:
        return frozenset()
    years = range(first_day.year, last_day.year + 1)
    return frozenset().union(*(holidays_of_year(clinic.country, clinic.holiday_region, year) for year in years))


def load_calendars() -> None:
    """Before the first visitor needs one: the library loads all countries at once, which takes a second."""
    import_module("holidays.countries")


@lru_cache(maxsize=256)
def holidays_of_year(country: str, region: str, year: int) -> frozenset[date]:
    """Without a calendar for the country, no day is a holiday; closures are then entered by hand."""
    try:
        return frozenset(holidays.country_holidays(country, subdiv=region or None, years=year))
    except NotImplementedError:
        return frozenset()
