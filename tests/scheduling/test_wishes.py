"""Wishes for a time: how many of the labelled ones are understood, how fast, and what holds for any text."""

from collections import defaultdict
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from time import process_time
from zoneinfo import ZoneInfo

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from scheduling import Interval, Window, slots_within
from scheduling.wishes import windows
from scheduling.wishes.word_lists import listed
from tests.scheduling.labels import Labelled, labelled_days, labelled_wishes
from tests.scheduling.report import is_understood

FLOOR = 0.97
FLOOR_PUBLIC_KINDS = 0.97
FLOOR_STORIES = 0.97
FLOOR_OF_A_CATEGORY = 0.90
FLOOR_HELD_OUT = 0.93
FLOOR_BY_OTHERS = 0.99
FLOOR_SENTENCES = 0.97
FEWEST_PHRASES = 400
FEWEST_PUBLIC_KINDS = 500
FEWEST_STORIES = 150
LONDON = ZoneInfo("Europe/London")
MONDAY = datetime(2026, 11, 23, 10, tzinfo=LONDON)
ZONES = [ZoneInfo(name) for name in ("Europe/London", "America/New_York", "Africa/Cairo", "Australia/Lord_Howe")]

OURS = labelled_wishes("wishes.yml")
PUBLIC_KINDS = labelled_wishes("public_kinds.yml")
STORIES = labelled_wishes("stories.yml")
HELD_OUT = labelled_wishes("held_out.yml")
SENTENCES = labelled_wishes("sentences.yml")
BY_OTHERS = labelled_wishes("by_others.yml")
BOOKING_TALK = labelled_wishes("booking_talk.yml")
DAYS_BY_OTHERS = labelled_days("days_by_others.yml")
SETS = [(OURS, FEWEST_PHRASES), (PUBLIC_KINDS, FEWEST_PUBLIC_KINDS), (STORIES, FEWEST_STORIES)]


def understood(labelled: tuple[Labelled, ...]) -> float:
    return sum(map(is_understood, labelled)) / len(labelled)


@pytest.mark.parametrize(("labelled", "fewest"), SETS)
def test_the_labelled_sets_are_large_and_say_nothing_twice(labelled: tuple[Labelled, ...], fewest: int) -> None:
    said = [(one.phrase, one.now, one.country) for one in labelled]
    assert len(said) >= fewest
    assert len(set(said)) == len(said)


def test_the_labelled_wishes_are_understood() -> None:
    assert understood(OURS) >= FLOOR


def test_the_kinds_of_wishes_public_parsers_know_are_understood() -> None:
    assert understood(PUBLIC_KINDS) >= FLOOR_PUBLIC_KINDS


def test_times_in_a_story_are_told_from_wishes() -> None:
    assert understood(STORIES) >= FLOOR_STORIES


def test_a_wish_is_found_in_a_sentence_of_other_plans() -> None:
    assert understood(SENTENCES) >= FLOOR_SENTENCES


def test_wishes_by_somebody_who_never_saw_the_grammar_are_understood() -> None:
    assert understood(BY_OTHERS) >= FLOOR_BY_OTHERS


def test_what_patients_say_when_booking_is_understood() -> None:
    assert understood(BOOKING_TALK) >= FLOOR


def test_parts_of_a_day_by_somebody_who_never_saw_the_grammar_fall_on_the_days_meant() -> None:
    right = [one.are_days_of(windows(one.phrase, one.now, one.zone, one.country)) for one in DAYS_BY_OTHERS]
    assert sum(right) / len(right) >= FLOOR_BY_OTHERS


@pytest.mark.parametrize(
    "said",
    ["I'd like to come in {}", "is {} free?", "how about {}", "{} works for me", "My tooth hurts. {}", "go for {}"],
)
def test_the_words_around_a_wish_do_not_change_it(said: str) -> None:
    wished = [one for one in PUBLIC_KINDS if one.windows and not one.phrase.endswith("?")]
    assert understood(tuple(replace(one, phrase=said.format(one.phrase)) for one in wished)) >= FLOOR_PUBLIC_KINDS


def test_no_kind_of_wish_is_left_behind() -> None:
    by_category: dict[str, list[Labelled]] = defaultdict(list)
    for one in (*OURS, *PUBLIC_KINDS, *STORIES):
        by_category[one.category].append(one)
    assert {
        kind: share
        for kind, all_of in by_category.items()
        if (share := understood(tuple(all_of))) < FLOOR_OF_A_CATEGORY
    } == {}


def test_wishes_never_looked_at_while_writing_the_grammar_are_understood() -> None:
    assert understood(HELD_OUT) >= FLOOR_HELD_OUT


def test_a_phrase_takes_two_milliseconds_at_most_on_average() -> None:
    began = process_time()
    said = (*OURS, *PUBLIC_KINDS, *STORIES)
    for one in said:
        windows(one.phrase, one.now, one.zone, one.country)
    assert (process_time() - began) / len(said) <= 0.002


@pytest.mark.parametrize(
    "piece",
    [
        "monday or ",
        "the ",
        "my tooth hurts since ",
        "12 ",
        "a week on ",
        "(((",
        "1/2/3/4/",
        "move my 3pm from ",
        "i felt it every ",
        "cancel and ",
        "for ",
        "1-",
        "😀",
        "שלום ",
        "ﷺ",
    ],
)
def test_the_longest_text_is_read_within_a_second(piece: str) -> None:
    text = (piece * 4000)[:4000]
    began = process_time()
    windows(text, MONDAY, LONDON, "GB")
    assert process_time() - began <= 1.0


@settings(max_examples=40, deadline=None)
@given(
    st.lists(st.sampled_from([*"😀ש1/:-.,?!'\n ", "my ", "i ", "and ", "friday ", "3pm ", "the 5th "]), min_size=200)
)
def test_soup_of_any_length_is_read(pieces: list[str]) -> None:
    windows(("".join(pieces) * 100)[:10_000], MONDAY, LONDON, "GB")


@settings(max_examples=300, deadline=None)
@given(st.text(max_size=120))
@example("0/0")
@example("31/31/31")
@example("in 99999999999999999999 weeks")
@example("9999-12-31T23:59:59Z")
@example("0001-01-01")
@example("24:00")
@example("N5 W3 Pmorning")
def test_any_text_can_be_read(text: str) -> None:
    windows(text, MONDAY, LONDON, "GB")


WORDS = st.sampled_from(
    listed(
        "monday tuesday next this week morning after before between and or not except the 5th 3rd of march at 3 "
        "half past noon tomorrow in two weeks until from to 9 11 pm am any first last month a on 12/3 christmas "
        "work - , weekend every within days later early end by 2026-12-03 14:30"
    )
)


@settings(max_examples=500, deadline=None)
@given(
    st.lists(WORDS, max_size=9).map(" ".join),
    st.datetimes(datetime(2024, 1, 1), datetime(2030, 12, 31)),  # noqa: DTZ001
    st.sampled_from(ZONES),
    st.sampled_from(["GB", "US", "IE"]),
)
def test_windows_are_in_order_in_their_zone_and_never_empty(
    text: str, said_at: datetime, zone: ZoneInfo, country: str
) -> None:
    now = said_at.replace(tzinfo=UTC)
    found = windows(text, now, zone, country)
    assert found == windows(text, now.astimezone(ZONES[0]), zone, country)
    for window in found:
        assert window.start is not None
        assert window.start.tzinfo is zone
        assert window.end is None or window.end.tzinfo is zone
        assert window.end is None or window.start.timestamp() < window.end.timestamp()
    starts = [window.start.timestamp() for window in found if window.start]
    assert starts == sorted(starts)


@settings(max_examples=200, deadline=None)
@given(
    st.sampled_from([one.phrase for one in OURS if one.category in ("weekdays", "weeks and months", "named days")]),
    st.datetimes(datetime(2024, 1, 1), datetime(2030, 12, 31)),  # noqa: DTZ001
)
def test_wishes_look_forward(text: str, said_at: datetime) -> None:
    now = said_at.replace(tzinfo=LONDON)
    today = now.replace(hour=0, minute=0, second=0, microsecond=0)
    assert all(window.start is None or window.start >= today for window in windows(text, now, LONDON, "GB"))


def test_a_time_meant_roughly_admits_its_neighbours_and_an_exact_one_does_not() -> None:
    (about_three,) = windows("about 3 tomorrow", MONDAY, LONDON, "GB")
    (at_three,) = windows("3pm tomorrow", MONDAY, LONDON, "GB")
    half_past = datetime(2026, 11, 24, 15, 30, tzinfo=LONDON)
    assert about_three == at_three
    assert about_three.admits(half_past)
    assert not at_three.admits(half_past)
    assert at_three.admits(half_past - timedelta(minutes=30))


def test_slots_within_a_wish_are_those_that_begin_in_it() -> None:
    nine = datetime(2026, 11, 24, 9, tzinfo=LONDON)
    slots = [Interval(nine + timedelta(hours=ahead), nine + timedelta(hours=ahead, minutes=30)) for ahead in range(6)]
    wish = (Window(nine + timedelta(hours=2), nine + timedelta(hours=4)), Window(nine + timedelta(hours=5), None))
    assert slots_within(slots, wish) == (slots[2], slots[3], slots[5])


def test_the_second_showing_of_a_repeated_hour_is_later_than_the_first() -> None:
    first = datetime(2026, 10, 25, 1, 30, tzinfo=LONDON)
    window = Window(first, first.replace(fold=1))
    assert window.admits(first)
    assert not window.admits(first.replace(fold=1))


def test_a_moment_without_a_zone_cannot_be_asked_from() -> None:
    with pytest.raises(ValueError, match="needs a zone"):
        windows("monday", datetime(2026, 11, 23, 10), LONDON, "GB")  # noqa: DTZ001
