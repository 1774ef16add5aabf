"""Questions whose answer did not fit: put in parts, and given up only then."""

import pytest

from actions.asking import ActionAskTriageFormAnswer
from actions.running import ActionAskRephrase
from tests.actions.conversation import case_with
from tests.actions.visit import Visit

LIST = {"has_tooth_pain": "present", "age": 40, "sex": "m"}


def asking(**facts):
    return Visit(case=case_with(**facts)).do(ActionAskTriageFormAnswer())


def misfit(visit, text="yes", intent="affirm", **more):
    return visit.hear(text, intent, **more).do(ActionAskTriageFormAnswer())


def value(visit, fact):
    return visit.slots["case"]["facts"].get(fact, {}).get("value")


def test_a_list_that_found_no_answer_is_asked_one_sign_at_a_time():
    visit = asking(**LIST)
    signs = visit.slots["question"]["facts"]
    assert len(signs) > 2
    misfit(visit)
    assert visit.slots["question"]["facts"] == signs
    misfit(visit)
    assert visit.slots["question"]["facts"] == signs[:1]
    misfit(visit, "no", "deny")
    assert value(visit, signs[0]) == "absent"
    assert visit.slots["question"]["facts"] == signs[1:2]


def test_none_of_them_clears_a_list_that_is_asked_in_parts():
    visit = asking(**LIST)
    signs = visit.slots["question"]["facts"]
    misfit(misfit(visit))
    misfit(visit, "none of them", "deny")
    assert [value(visit, sign) for sign in signs] == ["absent"] * len(signs)


def test_nobody_is_sent_anywhere_for_signs_that_were_never_understood():
    visit = asking(**LIST)
    signs = visit.slots["question"]["facts"]
    for _ in range(3):
        misfit(visit)
    assert [value(visit, sign) for sign in signs[1:]] == [None] * (len(signs) - 1)


@pytest.mark.parametrize(("answers", "status"), [(["yes"], "new"), (["no", "yes"], "changed"), (["no", "no"], "usual")])
def test_no_to_new_changed_or_usual_is_asked_option_by_option(answers, status):
    visit = asking(has_headache="present")
    assert visit.slots["question"]["id"] == "headache_status"
    misfit(visit, "no", "deny")
    assert visit.said == ["utter_ask_headache_status_new"]
    for answer in answers:
        misfit(visit, answer, "affirm" if answer == "yes" else "deny")
    assert value(visit, "headache_status") == status


def test_pressing_no_to_an_option_leads_to_the_next():
    visit = misfit(asking(has_headache="present"), "no", "deny")
    visit.press("answer", question="headache_status", value="absent").do(ActionAskTriageFormAnswer())
    assert visit.said == ["utter_ask_headache_status_changed"]


@pytest.mark.parametrize("answer", [{"intent": "deny", "text": "none"}])
def test_nobody_is_without_an_age(answer):
    visit = Visit(case=case_with(has_tooth_pain="present"))
    visit.slots["question"] = {"id": "age", "kind": "number", "facts": ["age"]}
    visit.hear(**answer)
    assert value(visit, "age") is None


def test_a_number_among_signs_is_asked_about_and_no_miss():
    visit = asking(**LIST)
    visit.loop = "triage_form"
    visit.hear("31", "nlu_fallback").do(ActionAskRephrase())
    assert visit.said == ["utter_number_out_of_place"]
    assert visit.slots["misses"] == 0
    assert visit.slots["case"]["misfits"] == 0


def test_few_words_that_answer_nothing_are_told_how_to_answer():
    visit = asking(**LIST)
    visit.loop = "triage_form"
    visit.hear("hm that thing", "out_of_scope").do(ActionAskRephrase())
    assert visit.said == ["utter_how_to_answer_findings"]
