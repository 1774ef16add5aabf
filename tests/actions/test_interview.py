"""Which question is put and how. What decides on it is tested in tests/clinical."""

from actions.asking import ActionAskTriageFormAnswer, ValidateTriageForm
from actions.changing_answers import (
    ActionChangeAnswer,
    ActionExplainQuestion,
    ActionGoBack,
    ActionRepeatQuestion,
    ActionSkipQuestion,
)
from tests.actions.visit import Visit, asked


def interview(*answers):
    """An interview on a headache, answered so far."""
    visit = Visit().hear("headache", facts={"has_headache": "present"})
    visit.loop = "triage_form"
    visit.do(ActionAskTriageFormAnswer())
    for value in answers:
        visit.answer(value).do(ActionAskTriageFormAnswer())
    return visit


def shown(visit):
    return visit.messages[-1]["custom"]["question"]


def fitting(question):
    """The answer of someone who has nothing that is asked about; everybody has an age and a sex."""
    return {"age": 40, "sex": "m"}.get(question["id"], [] if question["kind"] == "findings" else "absent")


def test_a_question_travels_with_its_kind_and_facts():
    visit = interview()
    assert visit.said == ["utter_opening_noted", f"utter_ask_{visit.slots['question']['id']}"]
    assert shown(visit)["kind"] in ("finding", "findings", "number", "choice")
    assert shown(visit)["facts"] == visit.slots["question"]["facts"]
    assert visit.slots["stage"] == "interview"


def test_what_is_known_is_never_asked():
    visit = Visit().hear("usual headache, 34", facts={"has_headache": "present", "headache_status": "usual", "age": 34})
    seen = set()
    for _ in range(60):
        visit.do(ActionAskTriageFormAnswer())
        if not visit.messages:
            break
        question = visit.slots["question"]
        seen |= set(question["facts"])
        visit.answer(fitting(question))
    assert not visit.messages, "the interview ends"
    assert seen
    assert not seen & {"has_headache", "headache_status", "age"}


def test_no_question_is_put_twice_when_each_is_answered():
    visit, put = interview(), []
    while visit.messages:
        question = visit.slots["question"]
        put.append((question["id"], tuple(question["facts"])))
        visit.answer(fitting(question)).do(ActionAskTriageFormAnswer())
    assert len(put) == len(set(put)) <= 40


def test_not_sure_on_an_emergency_question_is_asked_once_more_in_other_words():
    visit = Visit().hear("toothache", facts={"has_tooth_pain": "present"})
    visit.do(ActionAskTriageFormAnswer())
    first = visit.slots["question"]
    assert first["required_for_safety"]
    visit.answer("not_sure").do(ActionAskTriageFormAnswer())
    assert visit.said == [f"utter_ask_again_{first['id']}"]
    visit.answer("not_sure").do(ActionAskTriageFormAnswer())
    assert visit.slots["question"]["id"] != first["id"]


def test_the_form_stays_open_while_there_is_a_question():
    visit = interview()
    visit.slots["answer"] = None
    visit.do(ValidateTriageForm())
    assert visit.slots["requested_slot"] != ""
    assert {"event": "slot", "name": "requested_slot", "value": None, "timestamp": None} not in visit.events


def test_the_form_closes_when_nothing_could_still_matter():
    visit = Visit()
    visit.hear("hello", "greet")
    for _ in range(80):
        visit.do(ActionAskTriageFormAnswer())
        if not visit.messages:
            break
        visit.answer([] if visit.slots["question"]["kind"] == "findings" else "absent")
    visit.do(ValidateTriageForm())
    assert visit.slots["requested_slot"] is None


def test_the_short_route_asks_yes_or_no_only():
    visit = Visit().hear("attack right now", "attack_now")
    kinds = set()
    for _ in range(20):
        visit.do(ActionAskTriageFormAnswer())
        if not visit.messages:
            break
        kinds.add(visit.slots["question"]["kind"])
        visit.answer("absent")
    assert kinds == {"finding"}


def test_going_back_forgets_the_last_answer_and_asks_it_again():
    visit = interview()
    first = visit.slots["question"]
    visit.answer([] if first["kind"] == "findings" else (first.get("options") or ["usual"])[0])
    visit.do(ActionAskTriageFormAnswer())
    visit.hear("go back", "go_back").do(ActionGoBack())
    assert visit.said == ["utter_went_back"]
    assert not set(first["facts"]) & visit.case.facts.keys()
    assert visit.do(ActionAskTriageFormAnswer()).slots["question"]["id"] == first["id"]


def test_there_is_nothing_to_go_back_to_at_the_first_question():
    assert interview().hear("back", "go_back").do(ActionGoBack()).said == ["utter_nothing_to_go_back_to"]


def test_a_tapped_line_is_asked_again():
    visit = Visit().hear("12 days", facts={"headache_days_month": 12})
    visit.press("change_answer", question="headache_days_month").do(ActionChangeAnswer())
    assert visit.said == ["utter_ask_headache_days_month"]
    assert "headache_days_month" not in visit.case.facts


def test_a_correction_that_says_nothing_is_asked_about():
    assert Visit().hear("that was wrong", "correct_answer").do(ActionChangeAnswer()).said == [
        "utter_ask_which_to_correct"
    ]


def test_a_correction_after_the_result_leads_to_a_new_one():
    visit = Visit().hear("it's 20 not 12", "correct_answer", facts={"headache_days_month": 20})
    assert visit.do(ActionChangeAnswer()).followed_by == "triage_form"


def test_why_is_answered_by_what_the_question_is_for():
    assert asked(Visit(), "fever", required_for_safety=True).do(ActionExplainQuestion()).said == ["utter_why_safety"]
    assert asked(Visit(), "age", "number").do(ActionExplainQuestion()).said == ["utter_why_person"]
    assert asked(Visit(), "triptan_days", "number").do(ActionExplainQuestion()).said == ["utter_why_medicines"]
    assert asked(Visit(), "pulsating").do(ActionExplainQuestion()).said == ["utter_why_pattern"]
    assert Visit().do(ActionExplainQuestion()).said == ["utter_why_nothing_open"]


def test_a_question_is_put_in_other_words_on_wish_and_only_once():
    visit = interview()
    question = visit.slots["question"]
    visit.hear("what do you mean", "ask_repeat").do(ActionRepeatQuestion()).do(ActionAskTriageFormAnswer())
    assert visit.said == [f"utter_ask_again_{question['id']}"]
    visit.do(ActionAskTriageFormAnswer())
    assert visit.said == [f"utter_ask_{question['id']}"]


def test_leaving_out_is_refused_where_safety_hangs_on_it():
    assert asked(Visit(), "fever", required_for_safety=True).do(ActionSkipQuestion()).said == ["utter_cannot_skip"]
    assert asked(Visit(), "neck_cm", "number").do(ActionSkipQuestion()).said == ["utter_skipped"]


def test_what_was_denied_is_noted_in_a_form_that_suits_it():
    told = {"has_headache": "present", "fever": "absent", "neck_stiff": "absent", "head_injury_days": "absent"}
    visit = Visit().hear("headache, no fever, neck fine, no bump", facts=told)
    visit.do(ActionAskTriageFormAnswer())
    noted = visit.messages[0]
    assert noted["response"] == "utter_opening_noted"
    for phrase in ("a headache", "no temperature", "a neck that is not stiff", "no blow to the head"):
        assert phrase in noted["facts"]


def test_what_someone_is_not_sure_of_is_not_noted_aloud():
    visit = Visit().hear("headache, maybe a fever", facts={"has_headache": "present", "fever": "not_sure"})
    visit.do(ActionAskTriageFormAnswer())
    assert visit.messages[0]["facts"] == "a headache"


def test_of_a_long_story_the_first_facts_are_named_and_the_others_counted():
    told = dict.fromkeys(
        (
            "has_headache",
            "pulsating",
            "unilateral",
            "photophobia",
            "phonophobia",
            "nausea",
            "vomiting",
            "activity_worse",
        ),
        "present",
    )
    told |= {"told_grinding_at_night": "present", "headache_days_month": 13, "simple_analgesic_days": 27}
    visit = Visit().hear("a long story", facts=told)
    visit.do(ActionAskTriageFormAnswer())
    named = visit.messages[0]["facts"].split("; ")
    assert len(named) == 9
    assert named[-1].startswith("and 3 more")
