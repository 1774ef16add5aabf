"""When and where the clinic sees patients, for whoever asks in the chat."""

from __future__ import annotations

from datetime import datetime

import pytest

from tests.web.appointments.conftest import works
from web.appointments.models import Clinic, Practitioner, Site
from web.appointments.opening_times import opening_times

pytestmark = pytest.mark.django_db


def hours_by_day(clinic: Clinic, now: datetime) -> dict[str, list[list[str]]]:
    return {day["date"]: day["hours"] for day in opening_times(clinic, now)["days"]}


def test_seven_days_are_told_and_the_weekend_is_closed(clinic: Clinic, dentist: Practitioner, now: datetime) -> None:
    hours = hours_by_day(clinic, now)
    assert list(hours) == [f"2026-11-{day}" for day in range(23, 30)]
    assert hours["2026-11-23"] == [["09:00", "12:00"]]
    assert hours["2026-11-28"] == hours["2026-11-29"] == []


def test_the_hours_of_two_practitioners_are_put_together(
    clinic: Clinic, site: Site, dentist: Practitioner, now: datetime
) -> None:
    works(Practitioner.objects.create(clinic=clinic, name="Dr Ito"), site, "MO", 11, 17)
    assert hours_by_day(clinic, now)["2026-11-23"] == [["09:00", "17:00"]]


def test_the_places_are_told_with_their_address(clinic: Clinic, dentist: Practitioner, now: datetime) -> None:
    assert opening_times(clinic, now)["places"] == ["Mill House, 1 Mill Lane"]


def test_a_clinic_where_nobody_works_is_closed_all_week(clinic: Clinic, now: datetime) -> None:
    assert not any(hours_by_day(clinic, now).values())
