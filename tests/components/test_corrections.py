"""What a correction puts in the place of what, where it names no symptom."""

import pytest

from components.corrections import Correction, correction_in


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("actually it's 20, not 12", Correction(20, 12)),
        ("not 5, 15", Correction(15, 5)),
        ("sorry i said 3 but it should be 13", Correction(13, 3)),
        ("make that 40", Correction(40)),
        ("it should be twenty", Correction(20)),
        ("that should be yes", Correction("present")),
        ("i said no but it should have been yes", Correction("present")),
        ("sorry i meant no", Correction("absent")),
    ],
)
def test_a_correction_tells_the_new_answer_and_the_old_number(text: str, meant: Correction) -> None:
    assert correction_in(text) == meant


@pytest.mark.parametrize("text", ["i got the last one wrong", "can i change my answer", "that was the wrong button"])
def test_who_only_says_that_something_is_wrong_corrects_nothing_yet(text: str) -> None:
    assert correction_in(text) is None
