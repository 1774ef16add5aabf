"""Names that are kept back or misspelt are no confusion; names that somebody no longer knows are."""

import pytest

from clinical.red_flag_screen import screen

OF_A_NAME = {"new_confusion", "speech_problem"}


def seen(said: str) -> set[str]:
    return {sighting.fact for sighting in screen(said)} & OF_A_NAME


@pytest.mark.parametrize(
    "said",
    [
        "I don't want to give my name",
        "i won't tell you my name",
        "don't want to say my name",
        "I'd rather not say my full name",
        "her name is spelt wrong",
        "you've got my name wrong",
        "my surname is misspelled",
        "I typed the wrong name",
        "I put the wrong number in",
        "it's the wrong name on the booking",
    ],
)
def test_a_name_kept_back_or_misspelt_is_no_sign(said: str) -> None:
    assert seen(said) == set()


@pytest.mark.parametrize(
    "said",
    [
        "he doesn't know his own name",
        "she can't tell me her name",
        "she won't tell us her name",
        "mum can't say her name properly",
        "dad called me by the wrong name and doesn't know where he is",
        "names come out wrong since this morning",
        "mum is saying the wrong name for everything",
    ],
)
def test_a_name_no_longer_known_is_seen(said: str) -> None:
    assert seen(said)
