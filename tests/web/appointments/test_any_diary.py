"""Whatever the hours, lengths, buffers, rooms and zone: nothing overlaps, lies outside hours, or is lost."""

from __future__ import annotations

import uuid
from datetime import UTC, date, datetime, time, timedelta
from itertools import pairwise

import pytest
from django.db import transaction
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.web.appointments.rush import IN_CHAT, SOMEONE, faults_in_the_diary
from web.appointments import booking, changing
from web.appointments.free_time import AppointmentSlot, free_slots
from web.appointments.models import Appointment, Clinic, OpeningHours, Practitioner, Room, Service, ServiceKind, Site
from web.appointments.wanted import WantedSlot
from web.lib.problems import ProblemError

ZONES = ("Europe/London", "America/New_York", "Asia/Kathmandu", "Australia/Lord_Howe", "America/Santiago")
# Around the days on which clocks change in one zone or another, and some ordinary ones.
DAYS = (date(2026, 3, 8), date(2026, 3, 29), date(2026, 4, 5), date(2026, 9, 6), date(2026, 10, 25), date(2026, 6, 15))
# Doors open and close at times that every day has once; the hours between them may still hold a clock change.
FIVE_MINUTES = st.integers(3 * 12, 23 * 12 - 1).map(lambda number: time(number // 12, number % 12 * 5))


@st.composite
def diaries(draw: st.DrawFn) -> dict[str, object]:
    return {
        "zone": draw(st.sampled_from(ZONES)),
        "day": draw(st.sampled_from(DAYS)),
        "hours": draw(st.lists(st.tuples(FIVE_MINUTES, FIVE_MINUTES), min_size=1, max_size=3)),
        "length": draw(st.sampled_from((5, 20, 30, 45, 50, 33))),
        "before": draw(st.sampled_from((0, 0, 5, 10))),
        "after": draw(st.sampled_from((0, 0, 5, 15))),
        "every": draw(st.sampled_from((0, 0, 10, 30))),
        "practitioners": draw(st.sampled_from((1, 1, 2, 3))),
        "rooms": draw(st.sampled_from((0, 0, 1, 2))),
        "picks": draw(st.lists(st.integers(0, 10_000), max_size=6)),
    }


def set_up(diary: dict[str, object]) -> Service:
    clinic = Clinic.objects.create(
        key=uuid.uuid4().hex, name="C", country="GB", time_zone=diary["zone"], phone="1", lead_minutes=0
    )
    site = Site.objects.create(clinic=clinic, name="S")
    service = Service.objects.create(
        clinic=clinic,
        kind=ServiceKind.DENTAL,
        title="D",
        length_minutes=diary["length"],
        start_every_minutes=diary["every"],
        buffer_before_minutes=diary["before"],
        buffer_after_minutes=diary["after"],
    )
    for number in range(diary["rooms"]):  # type: ignore[call-overload]
        Room.objects.create(site=site, name=f"R{number}")
    for number in range(diary["practitioners"]):  # type: ignore[call-overload]
        practitioner = Practitioner.objects.create(clinic=clinic, name=f"P{number}")
        practitioner.services.add(service)
        for opens, closes in diary["hours"]:  # type: ignore[attr-defined]
            OpeningHours.objects.create(
                practitioner=practitioner,
                site=site,
                recurrence="FREQ=DAILY",
                opens=opens,
                closes=closes,
                valid_from=date(2026, 1, 1),
            )
    return service


def lies_in_hours(slot: AppointmentSlot, diary: dict[str, object]) -> bool:
    """By the wall clock, minute for minute: each minute of the slot is inside one of the day's spans."""
    moment = slot.start
    while moment < slot.end:
        shown = moment.astimezone(slot.site.zone).time()
        inside = any(
            opens <= shown < closes if opens < closes else shown >= opens or shown < closes
            for opens, closes in diary["hours"]  # type: ignore[attr-defined]
        )
        if not inside:
            return False
        moment += timedelta(minutes=1)
    return True


def who_and_when(slot: AppointmentSlot) -> tuple[str, datetime]:
    return slot.practitioner.name, slot.start


def any_overlap(made: list[Appointment]) -> bool:
    """Buffers included."""
    spans = sorted((a.start - a.service.buffer_before, a.end + a.service.buffer_after) for a in made)
    return any(later[0] < earlier[1] for earlier, later in pairwise(spans))


@pytest.mark.django_db
@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(diary=diaries())
def test_any_diary_stays_whole(diary: dict[str, object]) -> None:
    with transaction.atomic():
        live_through(diary)
        transaction.set_rollback(True)


def live_through(diary: dict[str, object]) -> None:
    """Book what is picked, look after each step, and cancel it all."""
    service = set_up(diary)
    day: date = diary["day"]  # type: ignore[assignment]
    now = datetime.combine(day - timedelta(days=1), time(0), UTC)
    start, end = now + timedelta(days=1), now + timedelta(days=2)

    def free() -> list[AppointmentSlot]:
        return free_slots(service, start, end, now=now)

    assert all(lies_in_hours(slot, diary) for slot in free())
    taken: list[AppointmentSlot] = []
    for pick in diary["picks"]:  # type: ignore[attr-defined]
        offered = free()
        if not offered:
            break
        chosen = offered[pick % len(offered)]
        wanted = WantedSlot(service, chosen.practitioner.pk, chosen.start)
        booking.book(wanted, SOMEONE, conversation=None, urgency=None, author=IN_CHAT, now=now)
        taken.append(chosen)
        still_free = free()
        # What is offered afterwards was offered before, and keeps clear of what was taken.
        assert {who_and_when(slot) for slot in still_free} <= {who_and_when(slot) for slot in offered}
        assert who_and_when(chosen) not in {who_and_when(slot) for slot in still_free}
        with pytest.raises(ProblemError):
            booking.book(wanted, SOMEONE, conversation=None, urgency=None, author=IN_CHAT, now=now)
    made = list(Appointment.objects.filter(service=service))
    assert all((appointment.room is None) == (diary["rooms"] == 0) for appointment in made)
    for whose in ("practitioner_id", "room_id"):
        for one in {getattr(appointment, whose) for appointment in made} - {None}:
            assert not any_overlap([appointment for appointment in made if getattr(appointment, whose) == one])
    assert Appointment.objects.filter(service=service).count() == len(taken)
    assert faults_in_the_diary(now) == []
    before_cancelling = {who_and_when(slot) for slot in free()}
    for appointment in Appointment.objects.filter(service=service):
        changing.cancel(appointment, author=IN_CHAT, now=now)
    assert {who_and_when(slot) for slot in free()} >= before_cancelling | {who_and_when(slot) for slot in taken}
