"""Which times are put before a patient, and what is said when they are not those wished for."""

from __future__ import annotations

import uuid
from collections.abc import Callable, Iterable
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from scheduling import Window
from scheduling.wishes import windows as read_wish
from web.appointments import holding
from web.appointments.models import Appointment, Practitioner, Service
from web.appointments.offers import Note, Offer, offer
from web.appointments.refusals import UrgencyForbids
from web.appointments.wanted import WantedSlot

At = Callable[..., WantedSlot]


def read_as(*windows: Window) -> Callable[[str, datetime, ZoneInfo, str], Iterable[Window]]:
    """A reader of wishes that understood these windows."""
    return lambda text, now, zone, country: windows


def nothing_understood(text: str, now: datetime, zone: ZoneInfo, country: str) -> Iterable[Window]:
    return ()


def on(day: int, from_hour: int = 0, to_hour: int = 24, month: int = 11) -> Window:
    start = datetime(2026, month, day, tzinfo=UTC)
    return Window(start + timedelta(hours=from_hour), start + timedelta(hours=to_hour))


def times(made: Offer) -> list[str]:
    return [slot.start.strftime("%d %H:%M") for slot in made.slots]


@pytest.fixture
def offered(dental: Service, dentist: Practitioner, now: datetime) -> Callable[..., Offer]:
    def made(
        *, urgency: str | None = None, reads: Callable[..., Iterable[Window]] = nothing_understood, **rest: object
    ) -> Offer:
        return offer(dental, urgency=urgency, read_wish=reads, now=now, **rest)  # type: ignore[arg-type]

    return made


def test_without_a_wish_the_choices_differ_by_half_day(offered: Callable[..., Offer]) -> None:
    assert times(offered()) == ["23 09:00", "24 09:00", "25 09:00"]


def test_more_goes_on_after_the_last_choice(offered: Callable[..., Offer]) -> None:
    assert times(offered(after=datetime(2026, 11, 24, 11, tzinfo=UTC))) == ["24 11:30", "25 09:00", "25 09:30"]


def test_a_wide_wish_is_answered_with_choices_that_differ_by_half_day(offered: Callable[..., Offer]) -> None:
    made = offered(wish="not monday", reads=read_as(on(24), on(25), on(26)))
    assert times(made) == ["24 09:00", "25 09:00", "26 09:00"]


def test_a_wish_is_answered_with_times_inside_it(offered: Callable[..., Offer]) -> None:
    made = offered(wish="thursday late morning", reads=read_as(on(26, 11, 12)))
    assert (times(made), made.note, made.understood) == (["26 11:00", "26 11:30"], None, True)


def test_several_wishes_are_all_answered(offered: Callable[..., Offer]) -> None:
    made = offered(wish="tuesday at nine or friday at nine", reads=read_as(on(24, 9, 10), on(27, 9, 10)), limit=4)
    assert times(made) == ["24 09:00", "24 09:30", "27 09:00", "27 09:30"]


def test_a_full_wish_is_answered_with_the_nearest_times(offered: Callable[..., Offer]) -> None:
    made = offered(wish="thursday afternoon", reads=read_as(on(26, 13, 18)))
    assert (times(made), made.note) == (["26 10:30", "26 11:00", "26 11:30"], Note.NONE_IN_WINDOW)


def test_what_is_not_understood_is_not_guessed(offered: Callable[..., Offer]) -> None:
    made = offered(wish="when the cows come home")
    assert (made.slots, made.note, made.understood) == ((), Note.NOT_UNDERSTOOD, False)


def test_a_wish_for_the_past_is_answered_with_the_next_times(offered: Callable[..., Offer]) -> None:
    made = offered(wish="last friday", reads=read_as(on(20)))
    assert (times(made)[0], made.note) == ("23 09:00", Note.PAST)


def test_an_open_wish_has_no_end(offered: Callable[..., Offer]) -> None:
    after_the_first = Window(datetime(2026, 12, 1, 12, tzinfo=UTC), None)
    made = offered(wish="after the first", reads=read_as(after_the_first))
    assert (times(made)[0], made.note) == ("02 09:00", None)


def test_an_emergency_is_offered_nothing(offered: Callable[..., Offer]) -> None:
    with pytest.raises(UrgencyForbids):
        offered(urgency="emergency")


def test_who_must_be_seen_today_is_offered_today_only(offered: Callable[..., Offer]) -> None:
    assert times(offered(urgency="same_day", limit=9)) == [
        f"23 {clock}" for clock in ("09:00", "09:30", "10:00", "10:30", "11:00", "11:30")
    ]


def test_who_wishes_for_later_than_is_safe_is_told_so(offered: Callable[..., Offer]) -> None:
    made = offered(urgency="soon", wish="in a fortnight", reads=read_as(on(7, month=12)))
    assert made.note == Note.BEYOND_URGENCY
    assert all(slot.start < datetime(2026, 11, 30, 8, tzinfo=UTC) for slot in made.slots)
    assert len(made.slots) == 3


def test_who_wishes_for_later_than_the_diary_goes_is_told_so(offered: Callable[..., Offer]) -> None:
    """It is open for 60 days; nothing of the patient's answers is in the way."""
    made = offered(wish="the third of april", reads=read_as(Window(datetime(2027, 4, 3, tzinfo=UTC), None)))
    assert made.note is Note.BEYOND_DIARY
    assert made.slots


def test_when_nothing_is_free_in_time_that_is_said(offered: Callable[..., Offer], dentist: Practitioner) -> None:
    dentist.opening_hours.update(recurrence="FREQ=WEEKLY;BYDAY=FR")
    made = offered(urgency="same_day")
    assert (made.slots, made.note) == ((), Note.BEYOND_URGENCY)


def test_two_dentists_at_one_time_are_one_choice(
    offered: Callable[..., Offer], dentist: Practitioner, second_dentist: Practitioner
) -> None:
    second_dentist.opening_hours.update(recurrence="FREQ=WEEKLY;BYDAY=TU", opens="09:00", closes="12:00")
    made = offered(wish="tuesday", reads=read_as(on(24)))
    assert times(made) == ["24 09:00", "24 09:30", "24 10:00"]


def test_somebody_elses_hold_is_not_offered(
    offered: Callable[..., Offer], at: At, noors_chat: uuid.UUID, now: datetime
) -> None:
    holding.hold(noors_chat, at(23, 9), urgency=None, now=now)
    assert times(offered())[0] == "23 10:00"  # 09:30 would lie in the buffer after nine
    assert times(offered(held_by=noors_chat))[0] == "23 09:00"


def test_whoever_moves_a_visit_is_not_offered_its_own_time(
    offered: Callable[..., Offer], noors_appointment: Appointment
) -> None:
    """Wednesday at ten: only that time is wished for, and the nearest others are shown."""
    made = offered(wish="wednesday at ten", reads=read_as(on(25, 10, 11)), moving=noors_appointment)
    assert times(made) == ["25 10:30"]
    exactly = Window(noors_appointment.start, noors_appointment.start + timedelta(minutes=1))
    assert "25 10:00" not in times(offered(wish="at ten", reads=read_as(exactly), moving=noors_appointment))


def test_a_wish_is_read_by_the_clocks_of_the_site(offered: Callable[..., Offer], dentist: Practitioner) -> None:
    """Twelve in Madrid is eleven in London, where the clinic keeps its books."""
    site = dentist.opening_hours.get().site
    site.time_zone = "Europe/Madrid"
    site.save()
    made = offered(wish="tomorrow at 11", reads=read_wish)
    assert [slot.start.astimezone(ZoneInfo("Europe/Madrid")).strftime("%H:%M") for slot in made.slots] == ["11:00"]
    assert made.note is None
