"""`bin/trigem when` as the contract has it."""

import json
from io import StringIO
from typing import Any

import pytest

from cli.lines import answer_all
from cli.when import Refused, answer

MONDAY = {"now": "2026-11-23T10:00:00+00:00", "time_zone": "Europe/London", "country": "GB"}


def windows(text: str, **changes: Any) -> list[dict[str, str | None]]:
    return answer({"text": text, **MONDAY, **changes})["windows"]


def test_next_tuesday_after_work() -> None:
    assert windows("next tuesday after work") == [
        {"start": "2026-12-01T17:00:00+00:00", "end": "2026-12-01T21:00:00+00:00"}
    ]


def test_a_date_alone_is_that_whole_day() -> None:
    assert windows("5 December") == [{"start": "2026-12-05T00:00:00+00:00", "end": "2026-12-06T00:00:00+00:00"}]


def test_an_exact_time_is_one_minute() -> None:
    assert windows("tomorrow at 2.30pm") == [{"start": "2026-11-24T14:30:00+00:00", "end": "2026-11-24T14:31:00+00:00"}]


def test_a_symptom_is_no_wish() -> None:
    assert windows("it hurts most mornings") == []


def test_an_open_end_is_null() -> None:
    assert windows("as soon as possible") == [{"start": "2026-11-23T10:00:00+00:00", "end": None}]
    assert windows("after the 5th") == [{"start": "2026-12-06T00:00:00+00:00", "end": None}]


def test_several_wishes_are_several_windows() -> None:
    assert [window["start"] for window in windows("thursday or friday at 9")] == [
        "2026-11-26T09:00:00+00:00",
        "2026-11-27T09:00:00+00:00",
    ]


def test_the_country_decides_which_number_is_the_month() -> None:
    assert windows("3/4")[0]["start"] == "2027-04-03T00:00:00+01:00"
    assert windows("3/4", country="US", time_zone="America/New_York")[0]["start"] == "2027-03-04T00:00:00-05:00"


def test_windows_are_in_the_given_zone_whatever_the_offset_of_now() -> None:
    there = windows("tomorrow at 9", now="2026-11-23T23:30:00+00:00", time_zone="Australia/Sydney", country="AU")
    assert there[0]["start"] == "2026-11-25T09:00:00+11:00"


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("text", None),
        ("text", 5),
        ("text", "x" * 10_001),
        ("now", "tomorrow"),
        ("now", "2026-11-23T10:00:00"),
        ("time_zone", "Mars/Olympus"),
        ("time_zone", "../etc/passwd"),
        ("now", "2026-11-23"),
        ("now", "9999-12-31T23:00:00+00:00"),
        ("now", "0001-01-01T00:00:00+00:00"),
        ("now", 1764630000),
        ("time_zone", ""),
        ("time_zone", "Europe"),
        ("country", "GBR"),
        ("country", "XX"),
        ("country", None),
    ],
)
def test_what_is_wrong_is_named(field: str, value: Any) -> None:
    with pytest.raises(Refused, match=f"^{field}:"):
        answer({"text": "monday", **MONDAY, field: value})


def test_a_window_that_has_closed_is_no_time_to_come_in() -> None:
    assert windows("today at 9am") == []
    assert windows("1 november 2026") == []
    assert windows("this morning", now="2026-11-23T15:00:00+00:00") == []


def test_a_window_under_way_is_still_open() -> None:
    assert windows("this morning") == [{"start": "2026-11-23T06:00:00+00:00", "end": "2026-11-23T12:00:00+00:00"}]


@pytest.mark.parametrize("gone", ["yesterday at 3", "last monday", "two days ago", "last week"])
def test_wishes_never_look_back(gone: str) -> None:
    assert windows(gone) == []


@pytest.mark.parametrize("impossible", ["31 february", "25:00", "tomorrow at 25:00", "friday the 32nd", "1/1/9999"])
def test_a_time_that_does_not_exist_is_not_guessed(impossible: str) -> None:
    assert windows(impossible) == []


def test_beside_a_date_that_does_not_exist_another_one_stands() -> None:
    assert windows("31 february or 3 march")[0]["start"] == "2027-03-03T00:00:00+00:00"


@pytest.mark.parametrize(
    "typed", ["friday 😀🦷", "\u202efriday\u202c", "fri\u200bday", "ｆｒｉｄａｙ", "יום שישי friday"]
)
def test_signs_and_other_scripts_do_not_hide_a_wish(typed: str) -> None:
    assert windows(typed) == windows("friday")


def test_the_united_kingdom_may_be_called_uk() -> None:
    assert windows("3/4", country="UK") == windows("3/4")


@pytest.mark.parametrize("country", ["IE", "AU", "EU", "NZ", "DE"])
def test_elsewhere_the_day_comes_first(country: str) -> None:
    assert windows("3/4", country=country)[0]["start"].startswith("2027-04-03")


def test_figures_that_fit_one_way_only_are_read_that_way() -> None:
    assert windows("2/15") == windows("15/2", country="US", time_zone="Europe/London")


def test_a_long_text_is_answered() -> None:
    assert windows("😀 1/2 שלום " * 800) is not None
    assert windows(("so my tooth hurts. " * 500)[:9_900] + " can I come friday at 3?")[0]["start"].startswith(
        "2026-11-27T15"
    )


@pytest.mark.parametrize(
    ("now", "text", "start", "end"),
    [
        ("2027-03-28T00:30:00+00:00", "in 2 hours", "2027-03-28T03:30:00+01:00", "2027-03-28T03:31:00+01:00"),
        ("2027-10-30T11:30:00+00:00", "tomorrow", "2027-10-31T00:00:00+01:00", "2027-11-01T00:00:00+00:00"),
        ("2027-10-30T11:30:00+00:00", "29 february", "2028-02-29T00:00:00+00:00", "2028-03-01T00:00:00+00:00"),
        ("2026-12-31T23:50:00+00:00", "tomorrow at 9", "2027-01-01T09:00:00+00:00", "2027-01-01T09:01:00+00:00"),
        ("2026-12-31T23:50:00+00:00", "in 20 minutes", "2027-01-01T00:10:00+00:00", "2027-01-01T00:11:00+00:00"),
        ("2028-02-28T23:59:00+00:00", "tomorrow", "2028-02-29T00:00:00+00:00", "2028-03-01T00:00:00+00:00"),
    ],
)
def test_clock_changes_leap_days_and_the_turn_of_the_year(now: str, text: str, start: str, end: str) -> None:
    assert windows(text, now=now) == [{"start": start, "end": end}]


def test_a_line_that_is_no_json_is_answered_and_the_rest_goes_on() -> None:
    out = StringIO()
    good = json.dumps({"text": "friday", **MONDAY})
    assert not answer_all(["{", "[]", good], out, answer)
    first, second, third = map(json.loads, out.getvalue().splitlines())
    assert "error" in first
    assert "error" in second
    assert third["windows"] == windows("friday")
