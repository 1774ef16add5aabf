"""Answers as they come in: what is taken, what is refused, and how the refusal names the fact."""

from __future__ import annotations

import pytest

from clinical import ABSENT, FACTS, NOT_SURE, PRESENT, ImpossibleAnswerError, answer_to, facts_from


@pytest.mark.parametrize(
    ("name", "said", "meant"),
    [
        ("fever", True, PRESENT),
        ("fever", "present", PRESENT),
        ("fever", False, ABSENT),
        ("fever", "not_sure", NOT_SURE),
        ("severity", 0, 0),
        ("severity", 10, 10),
        ("severity", 7.5, 7.5),
        ("severity", False, ABSENT),
        ("head_injury_days", "absent", ABSENT),
        ("headache_status", "usual", "usual"),
        ("tooth_knocked_out", False, ABSENT),
        ("sex", "not_sure", NOT_SURE),
    ],
)
def test_what_is_taken(name, said, meant):
    assert answer_to(name, said) == meant
    assert type(answer_to(name, said)) is type(meant)


@pytest.mark.parametrize(
    ("name", "said"),
    [
        ("fever", None),
        ("fever", 1),
        ("fever", 0),
        ("fever", "yes"),
        ("fever", [True]),
        ("severity", 10.1),
        ("severity", -1),
        ("severity", True),
        ("severity", "7"),
        ("severity", float("nan")),
        ("severity", float("inf")),
        ("severity", None),
        ("age", 10**400),
        ("headache_status", "old"),
        ("headache_status", True),
        ("headache_status", 1),
        ("nonsense", True),
    ],
)
def test_what_is_refused_names_the_fact(name, said):
    with pytest.raises(ImpossibleAnswerError, match=name) as refused:
        answer_to(name, said)
    assert refused.value.fact == name


def test_a_refusal_does_not_repeat_what_was_said():
    with pytest.raises(ImpossibleAnswerError) as refused:
        answer_to("headache_status", "my name is Noor")
    assert "Noor" not in str(refused.value)


def test_what_was_not_said_stays_unasked():
    assert facts_from({"fever": True}) == {"fever": PRESENT}


def test_every_number_has_a_range_and_a_unit_and_every_choice_its_options():
    for fact in FACTS.values():
        assert fact.label
        assert (fact.kind == "number") == (fact.minimum is not None and fact.maximum is not None and bool(fact.unit))
        assert (fact.kind == "choice") == bool(fact.options)
