"""Which slots are free, with the times written out."""

from __future__ import annotations

import uuid
from collections.abc import Callable
from datetime import UTC, date, datetime, time, timedelta

from web.appointments import booking, holding
from web.appointments.contact_details import ContactDetails
from web.appointments.free_time import AppointmentSlot, free_slots
from web.appointments.models import Clinic, Hold, OpeningException, OpeningHours, Practitioner, Service, Site
from web.appointments.wanted import Author, WantedSlot

At = Callable[..., WantedSlot]


def day(number: int, month: int = 11) -> tuple[datetime, datetime]:
    start = datetime(2026, month, number, tzinfo=UTC)
    return start, start + timedelta(days=1)


def clock(slots: list[AppointmentSlot]) -> list[str]:
    return [slot.start.astimezone(slot.site.zone).strftime("%H:%M") for slot in slots]


def test_a_free_morning_is_offered_slot_by_slot(dentist: Practitioner, dental: Service, now: datetime) -> None:
    assert clock(free_slots(dental, *day(24), now=now)) == ["09:00", "09:30", "10:00", "10:30", "11:00", "11:30"]


def test_starts_leave_room_for_the_buffer_unless_the_clinic_says_otherwise(
    dentist: Practitioner, dental: Service, now: datetime
) -> None:
    dental.start_every_minutes = 0
    dental.save()
    assert clock(free_slots(dental, *day(24), now=now)) == ["09:00", "09:35", "10:10", "10:45", "11:20"]


def test_nobody_is_offered_a_time_sooner_than_the_lead_time(
    dentist: Practitioner, dental: Service, now: datetime
) -> None:
    nine_ten = now.replace(hour=9, minute=10)
    assert clock(free_slots(dental, *day(23), now=nine_ten)) == ["10:00", "10:30", "11:00", "11:30"]


def test_nobody_is_offered_a_time_later_than_the_clinic_plans_ahead(
    dentist: Practitioner, dental: Service, clinic: Clinic, now: datetime
) -> None:
    clinic.longest_advance_days = 7
    clinic.save()
    dental.refresh_from_db()
    assert free_slots(dental, now + timedelta(days=7), now + timedelta(days=30), now=now) == []


def test_a_booked_time_and_its_buffer_are_not_offered(
    dental: Service, at: At, noor: ContactDetails, noors_chat: uuid.UUID, in_chat: Author, now: datetime
) -> None:
    booking.book(at(24, 9, 30), noor, conversation=noors_chat, urgency=None, author=in_chat, now=now)
    # 09:00 would need five minutes after it that are taken; so would 10:00, whose start is the buffer of 09:30.
    assert clock(free_slots(dental, *day(24), now=now)) == ["10:30", "11:00", "11:30"]


def test_a_visitor_still_sees_the_time_they_hold_themselves(
    dental: Service, at: At, noors_chat: uuid.UUID, someone_elses_chat: uuid.UUID, now: datetime
) -> None:
    holding.hold(noors_chat, at(24, 11, 30), urgency=None, now=now)
    assert "11:30" in clock(free_slots(dental, *day(24), now=now, held_by=noors_chat))
    assert "11:30" not in clock(free_slots(dental, *day(24), now=now, held_by=someone_elses_chat))


def test_a_hold_that_has_expired_takes_no_time(dental: Service, at: At, noors_chat: uuid.UUID, now: datetime) -> None:
    holding.hold(noors_chat, at(24, 11, 30), urgency=None, now=now)
    five_minutes_later = now + timedelta(minutes=5)
    assert "11:30" in clock(free_slots(dental, *day(24), now=five_minutes_later))
    assert Hold.objects.count() == 1  # reading cleans up nothing


def test_christmas_day_is_closed(dentist: Practitioner, dental: Service, now: datetime) -> None:
    assert free_slots(dental, *day(25, month=12), now=now) == []  # a Friday
    assert clock(free_slots(dental, *day(24, month=12), now=now))[0] == "09:00"


def test_extra_hours_open_a_holiday(
    clinic: Clinic, site: Site, dentist: Practitioner, dental: Service, now: datetime
) -> None:
    OpeningException.objects.create(
        clinic=clinic,
        practitioner=dentist,
        site=site,
        kind=OpeningException.Kind.EXTRA,
        starts_at=datetime(2026, 12, 25, 10, tzinfo=UTC),
        ends_at=datetime(2026, 12, 25, 11, tzinfo=UTC),
    )
    assert clock(free_slots(dental, *day(25, month=12), now=now)) == ["10:00", "10:30"]


def test_a_closure_takes_its_hours_out_of_the_day(
    clinic: Clinic, dentist: Practitioner, dental: Service, now: datetime
) -> None:
    OpeningException.objects.create(
        clinic=clinic,
        kind=OpeningException.Kind.CLOSED,
        starts_at=datetime(2026, 11, 24, 10, tzinfo=UTC),
        ends_at=datetime(2026, 11, 24, 11, tzinfo=UTC),
        label="Staff meeting",
    )
    assert clock(free_slots(dental, *day(24), now=now)) == ["09:00", "09:30", "11:00", "11:30"]


def test_nine_o_clock_stays_nine_o_clock_when_the_clocks_change(
    clinic: Clinic, dentist: Practitioner, dental: Service
) -> None:
    friday, monday = datetime(2026, 3, 27, tzinfo=UTC), datetime(2026, 3, 30, tzinfo=UTC)
    before = datetime(2026, 3, 23, 8, tzinfo=UTC)
    slots = free_slots(dental, friday, friday + timedelta(days=1), now=before)
    later = free_slots(dental, monday, monday + timedelta(days=1), now=before)
    assert (slots[0].start.hour, later[0].start.hour) == (9, 8)  # in UTC
    assert clock(slots) == clock(later)


def test_every_other_saturday_is_every_other_saturday(
    site: Site, dentist: Practitioner, dental: Service, now: datetime
) -> None:
    OpeningHours.objects.create(
        practitioner=dentist,
        site=site,
        recurrence="FREQ=WEEKLY;INTERVAL=2;BYDAY=SA",
        opens=time(9),
        closes=time(10),
        valid_from=date(2026, 11, 28),
    )
    saturdays = {
        slot.start.date()
        for slot in free_slots(dental, now, now + timedelta(days=36), now=now)
        if slot.start.weekday() == 5
    }
    assert saturdays == {date(2026, 11, 28), date(2026, 12, 12)}  # Boxing Day would be next


def test_around_the_clock_a_slot_is_the_same_whatever_was_asked(
    dentist: Practitioner, dental: Service, now: datetime
) -> None:
    dentist.opening_hours.update(recurrence="FREQ=DAILY", opens=time(0), closes=time(0))
    dental.length_minutes, dental.start_every_minutes, dental.buffer_after_minutes = 50, 0, 0
    dental.save()
    week = free_slots(dental, now, now + timedelta(days=7), now=now)
    assert len(week) > 7 * 28
    for slot in week[::20]:
        assert free_slots(dental, slot.start, slot.start + timedelta(seconds=1), now=now) == [slot]


def test_hours_end_with_their_last_day(site: Site, dentist: Practitioner, dental: Service, now: datetime) -> None:
    dentist.opening_hours.update(valid_until=date(2026, 11, 25))
    days = {slot.start.date() for slot in free_slots(dental, now, now + timedelta(days=14), now=now)}
    assert days == {date(2026, 11, 23), date(2026, 11, 24), date(2026, 11, 25)}


def test_a_practitioner_who_left_is_not_offered(dentist: Practitioner, dental: Service, now: datetime) -> None:
    Practitioner.objects.filter(pk=dentist.pk).update(is_active=False)
    assert free_slots(dental, *day(24), now=now) == []
