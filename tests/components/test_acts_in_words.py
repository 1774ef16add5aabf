"""What is done instead of answering, told from answers by its words."""

import pytest

from clinical.red_flag_screen.reading import read
from components.acts_in_words import act_said
from components.spoken_answers import words_beside


def act_of(said: str) -> str | None:
    return act_said([word.form for word in read(said) if not word.is_mark])


@pytest.mark.parametrize(
    ("said", "act"),
    [
        ("no I meant my left side", "correct_answer"),
        ("you've misunderstood me", "correct_answer"),
        ("that last answer isn't right", "correct_answer"),
        ("you wrote down that i faint", "correct_answer"),
        ("what's that got to do with my jaw", "ask_why"),
        ("what difference does it make if I'm on the pill", "ask_why"),
        ("why", "ask_why"),
        ("sorry, what was the question", "ask_repeat"),
        ("can you put it another way", "ask_repeat"),
        ("I'd rather not say", "skip_question"),
        ("hit next too soon, take me back", "go_back"),
    ],
)
def test_an_act_is_known_by_its_words(said: str, act: str) -> None:
    assert act_of(said) == act


@pytest.mark.parametrize(
    "said",
    [
        "like i said, no",
        "yes",
        "about 15",
        "no idea",
        "my jaw hurts",
        "it does",
        "two days",
        "y",
        "start over, go back",
    ],
)
def test_an_answer_is_no_act(said: str) -> None:
    assert act_of(said) is None


@pytest.mark.parametrize(
    ("said", "count"),
    [("on and off", 0), ("not that i know of", 0), ("no longer coming on friday", 2)],
)
def test_what_stands_beside_a_yes_or_no(said: str, count: int) -> None:
    assert words_beside([word.form for word in read(said)]) == count
