"""Statements about a patient: what "and", "or", "not" and "how many" do with answers that are missing."""

from __future__ import annotations

import itertools

import pytest

from clinical import ABSENT, NOT_SURE, PRESENT, Case, Judgement, Truth
from clinical.truth import NO, NOT_YET, OPEN_WHERE_NOT_SURE, SO_FAR, YES

PATIENT = Case()
FEVER, STIFF, ILL = (PATIENT.reports(fact) for fact in ("fever", "neck_stiff", "systemically_unwell"))
SEVERITY = PATIENT.measured("severity")


def stands(truth: Truth, **facts: object) -> int:
    return truth.stands(Judgement(facts))


def test_a_finding_holds_when_present_and_is_open_until_asked():
    assert [
        stands(FEVER, fever=PRESENT),
        stands(FEVER, fever=ABSENT),
        stands(FEVER),
        stands(FEVER, fever=NOT_SURE),
    ] == [
        YES,
        NO,
        NOT_YET,
        NOT_YET,
    ]


def test_not_of_an_open_finding_holds_so_far():
    assert stands(~FEVER) == SO_FAR
    assert stands(~~FEVER) == NOT_YET


def test_a_comparison_with_no_number_is_false_and_its_opposite_true():
    assert stands(SEVERITY >= 7, severity=ABSENT) == NO
    assert stands(~(SEVERITY < 7), severity=ABSENT) == YES
    assert stands(~(SEVERITY < 7)) == SO_FAR


@pytest.mark.parametrize(("severity", "expected"), [(3.99, NO), (4, YES), (7, YES), (7.01, NO)])
def test_between_includes_both_ends(severity, expected):
    assert stands(SEVERITY.between(4, 7), severity=severity) == expected


def test_denying_is_more_than_not_reporting():
    denies = PATIENT.denies("tooth_pain_controlled")
    assert stands(denies, tooth_pain_controlled=ABSENT) == YES
    assert stands(denies, tooth_pain_controlled=NOT_SURE) == NOT_YET
    assert stands(denies, tooth_pain_controlled=PRESENT) == NO


def test_a_choice_or_number_that_does_not_apply_is_not_known():
    knows = PATIENT.knows("headache_status")
    assert [stands(knows, headache_status=ABSENT), stands(knows, headache_status="usual"), stands(knows)] == [
        NO,
        YES,
        NOT_YET,
    ]


def test_what_is_settled_stays_so_whatever_the_missing_answers_turn_out_to_be():
    statements = [
        FEVER & (STIFF | ~ILL),
        ~(FEVER & STIFF) | ILL,
        PATIENT.count(FEVER, STIFF, ~ILL) >= 2,
        PATIENT.count(FEVER, STIFF, ILL).exactly(2),
        PATIENT.count(FEVER, STIFF, ILL) < 2,
    ]
    names = ("fever", "neck_stiff", "systemically_unwell")
    for statement, answers in itertools.product(statements, itertools.product((PRESENT, ABSENT, None), repeat=3)):
        known = {name: answer for name, answer in zip(names, answers, strict=True) if answer}
        ends = {
            stands(statement, **{**dict(zip(names, complete, strict=True)), **known})
            for complete in itertools.product((PRESENT, ABSENT), repeat=3)
        }
        if ends == {YES} or ends == {NO}:
            # Each fact occurs once, so nothing settled is missed either.
            assert stands(statement, **known) in ends
        else:
            assert stands(statement, **known) in (NOT_YET, SO_FAR)


def test_how_many_hold_is_settled_as_soon_as_it_can_be():
    two = PATIENT.count(FEVER, STIFF, ILL) >= 2
    assert stands(two, fever=PRESENT, neck_stiff=PRESENT) == YES
    assert stands(two, fever=ABSENT, neck_stiff=ABSENT) == NO
    assert stands(two, fever=PRESENT) == NOT_YET


def test_only_what_was_not_sure_is_open_once_the_interview_is_over():
    judgement = Judgement({"fever": NOT_SURE}, OPEN_WHERE_NOT_SURE)
    assert (FEVER | STIFF).stands(judgement) == NOT_YET
    assert judgement.open_facts([FEVER | STIFF]) == ("fever",)


def test_open_facts_leave_out_what_cannot_matter_any_more():
    judgement = Judgement({"fever": ABSENT})
    assert judgement.open_facts([(FEVER & STIFF) | ILL]) == ("systemically_unwell",)


def test_grounds_name_what_holds_and_not_what_merely_fails_to_exempt():
    judgement = Judgement({"fever": PRESENT, "severity": 8, "neck_stiff": ABSENT})
    assert judgement.grounds(FEVER & ~(SEVERITY < 7) & ~(STIFF & ILL)) == ("fever", "severity")


def test_a_truth_is_never_used_as_a_plain_yes_or_no():
    with pytest.raises(TypeError):
        bool(FEVER)
    with pytest.raises(TypeError):
        _ = FEVER and STIFF


def test_equal_statements_are_one_object():
    assert (FEVER & STIFF) is (PATIENT.reports("fever") & PATIENT.reports("neck_stiff"))


@pytest.mark.parametrize(
    "statement",
    [
        lambda: PATIENT.reports("fevver"),
        lambda: PATIENT.reports("severity"),
        lambda: PATIENT.measured("fever"),
        lambda: PATIENT.chose("headache_status", "old"),
        lambda: PATIENT.knows("fever"),
    ],
)
def test_a_fact_that_does_not_exist_or_is_of_another_kind_is_refused_when_the_criterion_is_read(statement):
    with pytest.raises(ValueError):
        statement()
