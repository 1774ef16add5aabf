"""Every fact that is a number, in the many ways people say it, and what is near it."""

from __future__ import annotations

from clinical.facts import FACTS
from tests.nlu.held_out import range_of, read_file
from tests.nlu.scores import is_right
from tests.nlu.understanding import Listener

NONE = "none"
# Never stated as such, but worked out from what is asked.
_NOT_TOLD = {"pain_bout_minutes"}


def test_numbers_are_put_to_their_facts_and_no_number_to_its_neighbour(model: Listener) -> None:
    wrong = [
        (fact, says, wanted, got)
        for fact, rows in read_file("numbers.yml").items()
        for says, wanted in rows.items()
        if not _is_right(got := model.hear(says).answer(fact), wanted)
    ]
    assert len(wrong) <= 0.01 * sum(map(len, read_file("numbers.yml").values())), wrong


def test_every_number_is_looked_at() -> None:
    numbers = {fact.name for fact in FACTS.values() if fact.kind == "number"}
    assert numbers - set(read_file("numbers.yml")) == _NOT_TOLD


def _is_right(got: str | int | float | None, wanted: object) -> bool:
    return got is None if wanted == NONE else is_right(0 if got == "absent" else got, range_of(str(wanted)))
