"""A number in an answer may count something that was not asked for."""

import pytest

from clinical.red_flag_screen.reading import read
from components.counted_otherwise import answering_amounts, asks_to_wait


@pytest.mark.parametrize(
    "says",
    [
        "I have a throbbing headache on one side",
        "it's only the one side of my face",
        "one of my teeth is loose",
        "3 of my teeth hurt",
        "my two kids keep asking me",
        "one more thing, my jaw hurts",
        "for one thing it hurts when i chew",
        "it is one-sided",
        "the left one",
        "this one is worse",
        "both my two front teeth",
    ],
)
def test_what_counts_other_things_answers_no_question_for_a_number(says: str) -> None:
    assert answering_amounts(read(says)) == []


@pytest.mark.parametrize(
    ("says", "low"),
    [
        ("one", 1),
        ("just the one", 1),
        ("one week ago", 1),
        ("two fingers", 2),
        ("3 of them", 3),
        ("8 of 10", 8),
        ("5 of the headaches a month", 5),
        ("about 12 i think", 12),
        ("4 bad ones", 4),
    ],
)
def test_what_counts_what_was_asked_answers(says: str, low: float) -> None:
    assert answering_amounts(read(says))[0].low == low


@pytest.mark.parametrize("says", ["give me one second", "hang on a minute", "just a sec", "wait one moment please"])
def test_whoever_asks_for_a_moment_gives_no_number(says: str) -> None:
    assert asks_to_wait(read(says))


@pytest.mark.parametrize("says", ["it peaked in one second", "a minute", "just one"])
def test_a_length_of_time_is_no_wish_to_wait(says: str) -> None:
    assert not asks_to_wait(read(says))


def test_asked_how_long_it_took_just_a_minute_is_a_minute() -> None:
    assert not asks_to_wait(read("just a minute"), is_asked_a_time=True)
    assert asks_to_wait(read("give me one second"), is_asked_a_time=True)
