"""A clinic with one dentist and one neurologist, on a Monday morning."""

from __future__ import annotations

import uuid
from collections.abc import Callable
from datetime import UTC, date, datetime, time

import pytest

from web.appointments.booking import Author, WantedSlot
from web.appointments.contact_details import ContactDetails
from web.appointments.models import (
    ChangedBy,
    Clinic,
    OpeningHours,
    Practitioner,
    Service,
    ServiceKind,
    Site,
)

MONDAY_8 = datetime(2026, 11, 23, 8, 0, tzinfo=UTC)


@pytest.fixture
def now() -> datetime:
    """Monday 23 November 2026, eight in the morning in London."""
    return MONDAY_8


@pytest.fixture
def clinic(db: None) -> Clinic:
    return Clinic.objects.create(
        key="mill-lane",
        name="Mill Lane Clinic",
        country="GB",
        holiday_region="ENG",
        time_zone="Europe/London",
        phone="020 7946 0000",
        lead_minutes=30,
        longest_advance_days=60,
    )


@pytest.fixture
def site(clinic: Clinic) -> Site:
    return Site.objects.create(clinic=clinic, name="Mill House", address="1 Mill Lane")


@pytest.fixture
def dental(clinic: Clinic) -> Service:
    return Service.objects.create(
        clinic=clinic, kind=ServiceKind.DENTAL, title="Dental examination", length_minutes=30, buffer_after_minutes=5
    )


@pytest.fixture
def neurology(clinic: Clinic) -> Service:
    return Service.objects.create(
        clinic=clinic, kind=ServiceKind.NEUROLOGY, title="Headache consultation", length_minutes=40
    )


def works(practitioner: Practitioner, site: Site, days: str, opens: int, closes: int) -> OpeningHours:
    return OpeningHours.objects.create(
        practitioner=practitioner,
        site=site,
        recurrence=f"FREQ=WEEKLY;BYDAY={days}",
        opens=time(opens),
        closes=time(closes),
        valid_from=date(2026, 1, 5),
    )


@pytest.fixture
def dentist(clinic: Clinic, site: Site, dental: Service) -> Practitioner:
    """Monday to Friday, nine to noon."""
    practitioner = Practitioner.objects.create(clinic=clinic, name="Dr Bea Larsson")
    practitioner.services.add(dental)
    works(practitioner, site, "MO,TU,WE,TH,FR", 9, 12)
    return practitioner


@pytest.fixture
def second_dentist(clinic: Clinic, site: Site, dental: Service) -> Practitioner:
    """Thursday afternoons."""
    practitioner = Practitioner.objects.create(clinic=clinic, name="Dr Otto Vance")
    practitioner.services.add(dental)
    works(practitioner, site, "TH", 14, 18)
    return practitioner


@pytest.fixture
def neurologist(clinic: Clinic, site: Site, neurology: Service) -> Practitioner:
    """Wednesdays, ten to two."""
    practitioner = Practitioner.objects.create(clinic=clinic, name="Dr Ida Moreau")
    practitioner.services.add(neurology)
    works(practitioner, site, "WE", 10, 14)
    return practitioner


@pytest.fixture
def noor() -> ContactDetails:
    return ContactDetails(name="Noor Haddad", phone="+442079460999", email="noor@example.org")


@pytest.fixture
def noors_chat() -> uuid.UUID:
    return uuid.UUID("11111111-1111-4111-8111-111111111111")


@pytest.fixture
def someone_elses_chat() -> uuid.UUID:
    return uuid.UUID("22222222-2222-4222-8222-222222222222")


@pytest.fixture
def in_chat() -> Author:
    return Author(ChangedBy.CHAT)


@pytest.fixture
def at(dental: Service, dentist: Practitioner) -> Callable[..., WantedSlot]:
    """The dentist's slot on a day of November 2026, by the clinic's clock (which is UTC then)."""

    def wanted(
        day: int, hour: int, minute: int = 0, *, month: int = 11, with_: Practitioner | None = None
    ) -> WantedSlot:
        return WantedSlot(dental, (with_ or dentist).pk, datetime(2026, month, day, hour, minute, tzinfo=UTC))

    return wanted
