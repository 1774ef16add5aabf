"""Judging a case: what the combining rules of the evidence sheet make of criteria, ages and missing answers."""

from __future__ import annotations

import random
import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from clinical import ABSENT, FACTS, NOT_SURE, PRESENT, Case, Protocol, Rulebook, Truth, Urgency, assess, rulebook
from tests.clinical.people import HEAD, JAW, LIKELY, MOUTH, someone


def tokens(facts: dict) -> set[str]:
    return {referral.token for referral in assess(facts).referrals}


def answers_to(name: str) -> st.SearchStrategy:
    fact = FACTS[name]
    likely = {"finding": [PRESENT], "choice": list(fact.options), "number": LIKELY.get(name, [])}[fact.kind]
    return st.sampled_from([*likely, ABSENT])


CASES = st.lists(st.sampled_from(sorted(FACTS)), unique=True, max_size=40).flatmap(
    lambda names: st.fixed_dictionaries({name: answers_to(name) for name in names})
)


def test_the_most_urgent_criterion_wins_and_the_others_come_later():
    facts = {"jaw_stuck_open": PRESENT, "swelling_local_gum": PRESENT, "ulcer_weeks": 4, "sleepy_driving": PRESENT}
    assessment = assess(facts)
    assert assessment.urgency is Urgency.EMERGENCY
    assert [each.token for each in assessment.referrals] == ["emergency_services"]
    assert {(each.token, each.urgency.value) for each in assessment.later} == {
        ("dental", "same_day"),
        ("primary_care", "soon"),
    }


def test_below_same_day_everyone_to_see_is_named_with_their_own_urgency():
    facts = {"ulcer_weeks": 4, "has_headache": PRESENT, "headache_status": "usual", "new_drug_at_onset": PRESENT}
    assert {(each.token, each.urgency.value) for each in assess(facts).referrals} == {
        ("dental", "soon"),
        ("primary_care", "soon"),
        ("pharmacist", "routine"),
    }


def test_what_self_care_refers_to_is_no_referral_when_something_else_is():
    assert tokens({"ulcer_weeks": 2}) == {"pharmacist"}
    assert tokens({"ulcer_weeks": 2, "lost_restoration": PRESENT}) == {"dental"}


@pytest.mark.parametrize(
    ("facts", "expected"),
    [
        ({"has_headache": PRESENT, "headache_status": "usual"}, {"primary_care"}),
        ({"has_jaw_pain": PRESENT}, {"dental"}),
        ({"has_headache": PRESENT, "headache_status": "usual", "has_jaw_pain": PRESENT}, {"primary_care", "dental"}),
        ({"worst_on_waking": PRESENT}, {"primary_care"}),
        ({"jaw_stiff_on_waking": PRESENT}, {"dental"}),
    ],
)
def test_a_complaint_that_no_criterion_knows_is_still_seen(facts, expected):
    assessment = assess(facts)
    assert assessment.urgency is Urgency.ROUTINE
    assert {each.token for each in assessment.referrals} == expected


@pytest.mark.parametrize("facts", [{}, {"age": 40, "sex": "f", "anticoagulant": PRESENT}, {"fever": ABSENT}])
def test_someone_without_a_complaint_has_no_urgency(facts):
    assert assess(facts).urgency is None


def test_not_sure_never_ends_in_self_care():
    click = {"jaw_click_only": PRESENT, "has_jaw_pain": ABSENT, "jaw_locked_closed": ABSENT, "weekly_locking": ABSENT}
    assert assess(click).urgency is Urgency.SELF_CARE
    unsure = assess({**click, "weekly_locking": NOT_SURE})
    assert unsure.left_open == ("weekly_locking",)
    assert (unsure.urgency, {each.token for each in unsure.referrals}) == (Urgency.ROUTINE, {"dental"})


def test_not_sure_about_an_emergency_is_seen_today_and_says_which():
    facts = {"has_headache": PRESENT, "fever": PRESENT, "headache_status": "usual", "neck_stiff": NOT_SURE}
    assessment = assess(facts)
    assert assessment.urgency is Urgency.SAME_DAY
    assert tokens(facts) == {"urgent_medical"}
    assert [(each.criterion.id, each.because) for each in assessment.undecided] == [("HRF-05", ("neck_stiff",))]


def test_under_eighteen_neurology_is_the_childrens_route():
    cancer = {"has_headache": PRESENT, "headache_status": "new", "cancer_history": PRESENT}
    assert tokens({**cancer, "age": 18}) == {"primary_care", "neurology"}
    assert tokens({**cancer, "age": 17}) == {"primary_care"}


def test_under_twelve_only_emergencies_and_the_childrens_and_dental_criteria_count():
    facts = {"has_headache": PRESENT, "age": 11, "headache_days_month": 20, "sleepy_driving": PRESENT, "ulcer_weeks": 4}
    assert {fired.criterion.id for fired in assess(facts).criteria} == {"CHD-03", "DRF-11"}
    assert assess({"age": 11, "new_seizure": PRESENT}).urgency is Urgency.EMERGENCY


def test_because_names_the_facts_that_made_a_criterion_fire():
    facts = {"has_headache": PRESENT, "peak_minutes": 1, "severity": 9, "headache_status": "usual", "age": 40}
    (thunderclap,) = (fired for fired in assess(facts).criteria if fired.criterion.id == "HRF-01")
    assert thunderclap.because == ("has_headache", "peak_minutes", "severity")


def test_the_most_urgent_facts_are_asked_first():
    asked = assess({"has_headache": PRESENT, "headache_status": "usual", "severity": 5}).ask_next
    assert asked.index("neck_stiff") < asked.index("migraine_days_month")


def test_a_settled_emergency_asks_nothing_more():
    assert assess({"jaw_stuck_open": PRESENT}).ask_next == ()


def test_a_complete_case_has_nothing_left_to_ask():
    assert assess(dict.fromkeys(FACTS, ABSENT)).ask_next == ()


@given(CASES)
@settings(max_examples=300, deadline=None)
def test_the_order_of_answers_does_not_matter(facts):
    backwards = dict(reversed(facts.items()))
    assert assess(facts) == assess(backwards)


@given(CASES, st.data())
@settings(max_examples=400, deadline=None)
def test_a_fact_not_worth_asking_cannot_change_the_outcome(facts, data):
    facts = {**facts, "has_headache": PRESENT, "has_jaw_pain": PRESENT}
    before = assess(facts)
    name = data.draw(st.sampled_from(sorted(FACTS.keys() - facts.keys() - set(before.ask_next))))
    after = assess({**facts, name: data.draw(answers_to(name))})
    assert after.urgency == before.urgency
    if before.urgency is not Urgency.EMERGENCY and name != "age":
        assert {each.token for each in after.referrals} == {each.token for each in before.referrals}


@given(CASES, st.sampled_from([name for name, fact in FACTS.items() if fact.kind == "finding"]))
@settings(max_examples=300, deadline=None)
def test_not_sure_is_never_less_urgent_than_no(facts, name):
    unsure, no = assess({**facts, name: NOT_SURE}).urgency, assess({**facts, name: ABSENT}).urgency
    if name not in FINDINGS_THAT_EXEMPT and no is not None:
        assert unsure >= no


# Only for these does "no" say more than the lack of a "yes": the sheet tests them for a plain no.
FINDINGS_THAT_EXEMPT = {"tooth_pain_controlled"}


def test_the_version_names_the_rules_and_changes_with_them():
    def rules(limit: int, sentence: str) -> Rulebook:
        protocol = Protocol(title="Fever", source="Test")

        def feverish(patient: Case) -> Truth:
            return patient.reports("fever") & (patient.measured("severity") >= limit)

        feverish.__doc__ = sentence
        protocol.criterion("T-1", name="Fever", source="Test", status="DESIGN", pattern="fever")(feverish)
        return Rulebook.of([protocol])

    assert rules(7, "Fever.").version == rules(7, "Fever.").version
    assert len({rules(7, "Fever.").version, rules(8, "Fever.").version, rules(7, "A fever.").version}) == 3
    assert assess({}).version == rulebook().version


def test_two_criteria_of_one_name_are_refused():
    def protocol() -> Protocol:
        made = Protocol(title="Fever", source="Test")

        @made.criterion("T-1", name="Fever", source="Test", status="DESIGN", pattern="fever")
        def has_fever(patient: Case) -> Truth:
            """Fever."""
            return patient.reports("fever")

        return made

    with pytest.raises(ValueError, match="T-1"):
        Rulebook.of([protocol(), protocol()])


@pytest.mark.parametrize(
    ("effect", "wrong"),
    [
        ({}, "urgency or a pattern"),
        ({"urgency": Urgency.SOON}, "nobody to see"),
        ({"urgency": Urgency.SOON, "refer": ("surgeon",)}, "surgeon"),
    ],
)
def test_a_criterion_that_leads_nowhere_is_refused(effect, wrong):
    def has_fever(patient: Case) -> Truth:
        """Fever."""
        return patient.reports("fever")

    with pytest.raises(ValueError, match=wrong):
        Protocol(title="Fever", source="T").criterion("T-1", name="F", source="T", status="K", **effect)(has_fever)


def test_an_unknown_fact_is_refused():
    with pytest.raises(ValueError, match="feverish"):
        assess({"feverish": PRESENT})


def test_an_assessment_takes_well_under_a_millisecond():
    chance = random.Random("speed")
    people = [someone(chance, area, "has_headache", 0.05) for area in (HEAD, MOUTH, JAW) for _ in range(100)]
    assess(people[0])
    started = time.process_time()
    for person in people:
        assess(person)
    assert (time.process_time() - started) / len(people) < 0.001
