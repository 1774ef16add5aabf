"""Signs of danger that an answer to a list did not speak of are asked for once more, as one shorter list."""

from actions.asking import ActionAskTriageFormAnswer
from tests.actions.visit import Visit


def interviewed() -> Visit:
    visit = Visit().hear("my head hurts", facts={"has_headache": "present", "headache_status": "usual", "age": 40})
    return visit.do(ActionAskTriageFormAnswer())


def test_a_list_half_answered_is_put_for_the_rest():
    visit = interviewed()
    first = visit.slots["question"]
    assert first["kind"] == "findings"
    visit.hear("only that", "answer", facts={first["facts"][0]: "absent"}).do(ActionAskTriageFormAnswer())
    again = visit.slots["question"]
    assert again["id"] == first["id"]
    assert again["others"]
    assert set(again["facts"]) < set(first["facts"])


def test_who_names_some_of_the_others_has_not_the_rest():
    visit = interviewed()
    first = visit.slots["question"]
    visit.hear("not that", "answer", facts={first["facts"][0]: "absent"}).do(ActionAskTriageFormAnswer())
    left = visit.slots["question"]["facts"]
    visit.hear("this one", "answer", facts={left[-1]: "present"})
    assert {visit.case.facts[name] for name in left[:-1]} == {"absent"}


def test_who_only_denies_one_of_them_leaves_the_rest_open():
    visit = interviewed()
    first = visit.slots["question"]
    visit.hear("not that", "answer", facts={first["facts"][0]: "absent"}).do(ActionAskTriageFormAnswer())
    left = visit.slots["question"]["facts"]
    visit.hear("not this", "answer", facts={left[0]: "absent"})
    assert left[-1] not in visit.case.facts
