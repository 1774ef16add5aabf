"""The clinic that is there after the first start."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from io import StringIO
from pathlib import Path

import pytest
from django.conf import LazySettings
from django.contrib.auth import authenticate, get_user_model
from django.core.management import call_command
from django.core.management.base import CommandError
from django.test import RequestFactory

from web.appointments.free_time import free_slots
from web.appointments.models import Clinic, OpeningHours, Practitioner, Service
from web.console.models import StaffMember

pytestmark = pytest.mark.django_db


def run(command: str, *arguments: str) -> str:
    said = StringIO()
    call_command(command, *arguments, stdout=said)
    return said.getvalue()


def test_both_services_can_be_booked_for_months() -> None:
    run("seed_demo")
    now = datetime(2026, 11, 22, 16, tzinfo=UTC)
    for service in Service.objects.filter(clinic__key="demo"):
        days = {slot.start.date() for slot in free_slots(service, now, now + timedelta(days=90), now=now)}
        assert len(days) > 60
        assert not any(day.weekday() == 6 for day in days)
        assert datetime(2026, 12, 25).date() not in days  # noqa: DTZ001
        assert datetime(2026, 12, 28).date() not in days  # noqa: DTZ001, Boxing Day is observed on the Monday


def test_seeding_twice_changes_nothing() -> None:
    run("seed_demo")
    before = (Clinic.objects.count(), Practitioner.objects.count(), OpeningHours.objects.count())
    Clinic.objects.update(name="Renamed by the clinic")
    run("seed_demo")
    assert (Clinic.objects.count(), Practitioner.objects.count(), OpeningHours.objects.count()) == before
    assert Clinic.objects.get().name == "Renamed by the clinic"


def test_seeding_adds_what_is_missing() -> None:
    run("seed_demo")
    Practitioner.objects.filter(name="Dr Ines Okonjo").delete()
    run("seed_demo")
    assert Practitioner.objects.get(name="Dr Ines Okonjo").opening_hours.exists()


def test_the_first_account_gets_a_password_that_is_shown_once(settings: LazySettings) -> None:
    settings.DEMO_STAFF_PASSWORD = ""
    run("seed_demo")
    first = run("create_staff")
    password = first.split("password: ")[1].split()[0]
    assert authenticate(RequestFactory().post("/console/login/"), username="demo", password=password) is not None
    assert password not in run("create_staff")
    assert StaffMember.objects.get().may_read_transcripts


def test_a_chosen_password_is_set_and_never_printed(settings: LazySettings) -> None:
    settings.DEMO_STAFF_PASSWORD = "a-password-of-our-own"
    run("seed_demo")
    assert "a-password-of-our-own" not in run("create_staff")
    assert get_user_model().objects.get(username="demo").check_password("a-password-of-our-own")


def test_staff_of_no_clinic_are_not_created() -> None:
    with pytest.raises(CommandError, match="nowhere"):
        run("create_staff", "--clinic", "nowhere")


def test_one_command_prepares_everything_and_again_changes_nothing(settings: LazySettings, tmp_path: Path) -> None:
    settings.DEMO_STAFF_PASSWORD = "a-password-of-our-own"
    settings.STATIC_ROOT = tmp_path
    assert "Staff account: demo" in run("prepare")
    assert any(tmp_path.rglob("*.css"))
    before = Practitioner.objects.count()
    run("prepare")
    assert (Clinic.objects.count(), Practitioner.objects.count(), StaffMember.objects.count()) == (1, before, 1)
