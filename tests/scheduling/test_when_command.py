"""`bin/trigem when` as the contract has it."""

from typing import Any

import pytest

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
        ("text", "x" * 4001),
        ("now", "tomorrow"),
        ("now", "2026-11-23T10:00:00"),
        ("time_zone", "Mars/Olympus"),
        ("time_zone", "../etc/passwd"),
        ("country", "GBR"),
        ("country", None),
    ],
)
def test_what_is_wrong_is_named(field: str, value: Any) -> None:
    with pytest.raises(Refused, match=f"^{field}:"):
        answer({"text": "monday", **MONDAY, field: value})
