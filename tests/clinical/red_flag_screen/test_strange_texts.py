"""The screen reads whatever is typed, and long messages as easily as short ones."""

import sys
from types import FrameType
from typing import Any

import pytest

from clinical.red_flag_screen import screen

LONG = 4000
SHORT = 1000


def lines_run(text: str) -> int:
    """How many lines of code it takes to screen a text: a measure of work that no other process disturbs."""
    count = 0

    def note(frame: FrameType, event: str, argument: Any) -> Any:
        nonlocal count
        count += event == "line"
        return note

    before = sys.gettrace()
    sys.settrace(note)
    try:
        screen(text)
    finally:
        sys.settrace(before)
    return count


@pytest.mark.parametrize("text", ["²", "3² days", "①② tablets", "½", "٣ days", "ﬁﬂ ½ ² ①", "\u0301", "🤕", "", "\x7f"])
def test_signs_that_only_look_like_numbers_are_read_as_signs(text: str) -> None:
    assert screen(text) == ()


def test_a_raised_figure_hides_no_danger() -> None:
    seen = {sighting.fact: sighting.answer for sighting in screen("my face is drooping on one side², since ½ past ①")}
    assert seen["face_droop"] == "present"


@pytest.mark.parametrize(
    "said",
    [
        "the headache ",
        "no fever ",
        "my son has a headache and a fever, ",
        "if i get a weak arm ",
        "i have a headache. ",
        "1 ",
        "a,",
        "🤕",
    ],
)
def test_a_message_without_an_end_is_read_in_time(said: str) -> None:
    """Four times the text may take somewhat more than four times the work, not sixteen times."""
    screen(said)
    assert lines_run((said * LONG)[:LONG]) < 10 * lines_run((said * LONG)[:SHORT])


def test_one_endless_word_is_read_in_time() -> None:
    letters = "".join(chr(ord("a") + (place * place + 7 * place) % 26) for place in range(LONG))
    assert lines_run(letters) < 10_000
