"""Wishes that lean on the times on the screen, put so that the diary can read them."""

from __future__ import annotations

from datetime import date

import pytest

from actions.message import VisitorMessage
from actions.times import chosen, wishes_other_time
from actions.wishes import Wanted, at_the_same_time, names_no_day, wanted


def slot(start: str, who: str = "Dr Ines Okonjo") -> dict[str, str]:
    return {"start": f"{start}:00+00:00", "end": f"{start}:00+00:00", "practitioner": who, "token": start + who}


THURSDAY_MORNING = slot("2026-11-26T09:00")
THURSDAY_NOON = slot("2026-11-26T12:30")
FRIDAY = slot("2026-11-27T10:00", "Dr Rhys Calloway")
SHOWN = [THURSDAY_MORNING, THURSDAY_NOON, FRIDAY]
THURSDAY, THE_DAY_AFTER = date(2026, 11, 26), date(2026, 11, 27)


def test_a_wish_that_stands_by_itself_is_left_as_it_was_said():
    for said in ("can I come in thursday after work", "half 3 on friday", "anything tomorrow morning?", "not mondays"):
        assert wanted(said, SHOWN, None).wish == said


def test_later_means_after_the_last_time_shown():
    assert wanted("later please", SHOWN, None) == Wanted(after=FRIDAY["start"])


def test_later_that_day_stays_on_the_day_of_the_first_time_shown():
    assert wanted("later that day", SHOWN, None) == Wanted(after=THURSDAY_NOON["start"], on_day=THURSDAY)


def test_later_that_day_means_the_day_of_the_time_that_was_picked():
    assert wanted("something later that day", SHOWN, FRIDAY) == Wanted(after=FRIDAY["start"], on_day=THE_DAY_AFTER)


def test_earlier_means_before_the_first_time_shown():
    assert wanted("got anything earlier?", SHOWN, None) == Wanted(before=THURSDAY_MORNING["start"])


@pytest.mark.parametrize("said", ["can I do 4 instead", "could we make it 4", "4 instead"])
def test_an_hour_instead_is_an_hour_of_the_day_that_was_picked(said):
    want = wanted(said, SHOWN, FRIDAY)
    assert want.wish.endswith("4 o'clock on 27 November 2026") or "4 o'clock instead on 27 November 2026" in want.wish
    assert want.is_clock_time


def test_an_hour_with_nothing_picked_may_be_on_any_day_shown():
    want = wanted("half 4", SHOWN, None)
    assert want.wish == "half 4 on 26 November 2026 or half 4 on 27 November 2026"
    assert want.days == (THURSDAY, THE_DAY_AFTER)


def test_in_the_afternoon_is_the_afternoon_of_the_picked_day():
    assert wanted("in the afternoon", SHOWN, FRIDAY).wish == "in the afternoon on 27 November 2026"


def test_in_the_afternoon_with_nothing_picked_is_read_as_it_is():
    assert wanted("in the afternoon", SHOWN, None).wish == "in the afternoon"


def test_the_next_day_follows_the_first_day_shown():
    assert wanted("the next day", SHOWN, None).wish.endswith("on 27 November 2026")


def test_the_week_after_follows_the_last_day_shown():
    assert wanted("what about the week after", SHOWN, None).wish == "the week of 30 November 2026"


def test_the_week_after_next_is_read_as_it_is():
    assert wanted("the week after next", SHOWN, None).wish == "the week after next"


def test_another_day_is_none_of_those_shown():
    want = wanted("another day please", SHOWN, None)
    assert not want.fits(THURSDAY_NOON)
    assert want.fits(slot("2026-11-30T09:00"))


def test_a_different_dentist_is_nobody_shown_so_far():
    want = wanted("a different dentist", [THURSDAY_MORNING, THURSDAY_NOON], None)
    assert not want.fits(THURSDAY_MORNING)
    assert want.fits(FRIDAY)
    assert want.wish is None


def test_a_different_dentist_is_looked_for_on_the_day_that_is_spoken_of():
    want = wanted("a different dentist", [THURSDAY_MORNING, THURSDAY_NOON], None)
    assert (want.after, want.before) == ("2026-11-26T00:00:00+00:00", "2026-11-27T00:00:00+00:00")
    want = wanted("a different dentist", SHOWN, None)
    assert (want.after, want.before) == (None, None)


def test_a_different_dentist_on_a_day_is_both_at_once():
    want = wanted("a different dentist on friday", [THURSDAY_MORNING], None)
    assert want.wish == "a different dentist on friday"
    assert not want.fits(THURSDAY_MORNING)


def test_a_dentist_can_be_asked_for_by_name():
    want = wanted("with Calloway please", SHOWN, None, ["Dr Ines Okonjo", "Dr Rhys Calloway"])
    assert want.fits(FRIDAY)
    assert not want.fits(THURSDAY_NOON)


SAID_OF_THE_PAST = ("yesterday", "last tuesday", "two days ago", "yesterday at 5", "last night at half 8")


@pytest.mark.parametrize("said", SAID_OF_THE_PAST)
def test_a_time_gone_by_is_known_as_such(said):
    assert wanted(said, SHOWN, None).is_gone_by


@pytest.mark.parametrize("said", ["asdf qwer", "purple monkey", "dunno really"])
def test_gibberish_is_handed_on_as_it_is_and_never_made_a_time_of(said):
    assert wanted(said, SHOWN, None) == Wanted(wish=said)


@pytest.mark.parametrize("said", ["next week after 5", "any day after work next week", "the week after christmas"])
def test_a_time_of_day_after_a_day_or_week_is_no_day_or_week_after(said):
    assert wanted(said, SHOWN, None).wish == said


@pytest.mark.parametrize("said", ["the week after", "the week after that please", "the following week"])
def test_the_week_after_follows_the_week_of_the_times_shown(said):
    assert wanted(said, SHOWN, None).wish == "the week of 30 November 2026"


@pytest.mark.parametrize(
    ("said", "wish"),
    [
        ("can you move it an hour later", "10:00 on 26 November 2026"),
        ("half an hour earlier please", "08:30 on 26 November 2026"),
        ("a week later", "09:00 on 3 December 2026"),
        ("2 days later would be better", "09:00 on 28 November 2026"),
    ],
)
def test_so_much_later_is_counted_from_the_time_that_is_spoken_of(said, wish):
    assert wanted(said, [], THURSDAY_MORNING).wish == wish


def test_someone_else_is_looked_for_near_the_time_that_was_picked():
    want = wanted("a different dentist", SHOWN, THURSDAY_NOON)
    assert want.near == THURSDAY_NOON["start"]
    near, far = slot("2026-11-26T13:00", "Dr Rhys Calloway"), slot("2026-11-26T08:00", "Dr Rhys Calloway")
    others = [far, *(slot(f"2026-11-26T{hour}:00", "Dr Rhys Calloway") for hour in ("09", "11", "12")), near]
    assert [each["start"][11:16] for each in chosen(others, want)] == ["11:00", "12:00", "13:00"]


def test_the_same_time_is_that_of_the_visit():
    assert at_the_same_time("the same time next wednesday", FRIDAY) == "at 10:00 next wednesday"
    assert at_the_same_time("the same time next wednesday", None) == "the same time next wednesday"


@pytest.mark.parametrize("said", ["anything before 9", "after 4", "around noon"])
def test_hours_alone_name_no_day(said):
    assert names_no_day(said)


@pytest.mark.parametrize("said", ["this evening", "friday after 4", "in an hour", "now"])
def test_what_is_said_of_today_or_of_a_day_names_it(said):
    assert not names_no_day(said)


def test_a_question_about_somebody_asks_for_no_time_with_them():
    names = ["Dr Ines Okonjo", "Dr Rhys Calloway"]
    assert wanted("is Dr Calloway any good", SHOWN, None, names).only_with is None
    assert wanted("is Dr Calloway free", SHOWN, None, names).only_with == "Dr Rhys Calloway"


@pytest.mark.parametrize(
    "said",
    ["move it to the day after", "same time next week", "an hour later", "another day", "the following week please"],
)
def test_a_wish_that_leans_on_a_visit_is_one(said):
    assert wishes_other_time(VisitorMessage(said, "change_appointment", []))


@pytest.mark.parametrize("said", ["yes please", "move my appointment", "my number is 07700 900123"])
def test_what_names_no_time_and_leans_on_none_is_no_wish(said):
    assert not wishes_other_time(VisitorMessage(said, "change_appointment", []))


def test_the_following_monday_is_counted_from_the_visit():
    assert wanted("move me to the following monday", [], FRIDAY).wish == "move me on 30 November 2026"
