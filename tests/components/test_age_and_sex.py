"""Age and sex put before a story; other numbers are neither."""

import pytest

from clinical.red_flag_screen.reading import read
from components.age_and_sex import age_and_sex


def told(text: str) -> dict[str, float | str]:
    return {person.fact: person.answer for person in age_and_sex(read(text), is_bare_age_likely=True)}


@pytest.mark.parametrize(
    ("text", "age", "sex"),
    [
        ("34f with migraines", 34, "f"),
        ("Hi, 41F. Migraines w/ aura", 41, "f"),
        ("M, 29", 29, "m"),
        ("34 m no meds", 34, "m"),
        ("54yo woman, new headaches", 54, "f"),
        ("im 29, female, headaches", 29, "f"),
        ("56 year old male", 56, "m"),
        ("(27M) jaw pain", 27, "m"),
    ],
)
def test_age_and_sex_in_short(text: str, age: int, sex: str) -> None:
    assert told(text) == {"age": age, "sex": sex}


@pytest.mark.parametrize(("text", "age"), [("my daughter (7) has headaches", 7), ("56, new headache for a month", 56)])
def test_an_age_by_itself(text: str, age: int) -> None:
    assert told(text) == {"age": age}


@pytest.mark.parametrize(
    "text", ["lasts 34m", "temp was 38.5 f", "20 minutes", "it takes 45 m to ease", "3 times a week, 5 days", "100 mg"]
)
def test_what_is_no_age(text: str) -> None:
    assert told(text) == {}


def test_a_bare_number_is_no_age_where_a_number_was_asked_for() -> None:
    assert list(age_and_sex(read("20, maybe 25 in a bad month"), is_bare_age_likely=False)) == []
