"""Answers to "which of these", read without a model."""

import pytest

from clinical.red_flag_screen.reading import read
from components.list_answers import list_answer

OPTIONS = {
    "fever": "a temperature",
    "neck_stiff": "a stiff neck",
    "rash_nonblanching": "a rash",
}


def places(said: str) -> str | None:
    found = list_answer(read(said), OPTIONS, {})
    if found is None:
        return None
    return "".join({"present": "+", "absent": "-", "not_sure": "?"}.get(found.get(value, ""), ".") for value in OPTIONS)


@pytest.mark.parametrize(
    ("said", "want"),
    [
        ("the last two", "-++"),
        ("first and third", "+-+"),
        ("1,3", "+-+"),
        ("all but the first", "-++"),
        ("everything except the rash", "++-"),
        ("none bar the rash", "--+"),
        ("fine apart from the rash", "--+"),
        ("all fine", "---"),
        ("no to all of them", "---"),
        ("none of the above", "---"),
        ("don't have any of these", "---"),
        ("yes no no", "+--"),
        ("y n y", "+-+"),
        ("the whole shebang", "+++"),
        ("full set", "+++"),
        ("the works i'm afraid", "+++"),
        ("nothing of the sort", "---"),
        ("clean bill of health", "---"),
        ("the rash. that's the lot", "--+"),
        ("rash, fine otherwise", "--+"),
        ("rash and the rest is ok", "--+"),
        ("all i have is the rash", "--+"),
        ("the rash, so that one yes", "--+"),
        ("one and two no, three yes", "--+"),
        ("no rash, yes to the others", "++-"),
        ("just the rash", "--+"),
        ("the rash, nothing else", "--+"),
        ("all three", "+++"),
        ("the bottom one", "--+"),
    ],
)
def test_what_is_picked(said: str, want: str) -> None:
    assert places(said) == want


@pytest.mark.parametrize("said", ["not the rash", "no rash"])
def test_what_is_not_named_stays_open_after_a_denial(said: str) -> None:
    assert places(said) == "..-"


@pytest.mark.parametrize("said", ["not all of them", "all day long it hurts", "one of those, i forget"])
def test_what_settles_nothing(said: str) -> None:
    assert "+" not in (places(said) or "")


@pytest.mark.parametrize(("said", "want"), [("the rash", "..+"), ("i've got a temperature and a rash", "+.+")])
def test_a_danger_that_nobody_spoke_of_stays_open(said: str, want: str) -> None:
    assert places(said) == want


def test_who_names_an_ordinary_sign_has_not_the_others() -> None:
    options = {"nausea": "feeling sick", "photophobia": "light hurts", "phonophobia": "noise hurts"}
    told = {"photophobia": {"answer": "present", "start": 4, "end": 9}}
    said = read("the light gets to me when i am on the bus and at work and all day long at home with the kids")
    assert list_answer(said, options, told) == {"nausea": "absent", "photophobia": "present", "phonophobia": "absent"}
