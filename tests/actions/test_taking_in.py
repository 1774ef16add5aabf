"""What a message tells goes into the case, with its words, before anything else happens."""

import pytest

from tests.actions.visit import Visit, asked

STROKE = ["face_droop", "limb_weakness", "speech_problem"]


def test_a_symptom_is_kept_with_the_exact_words_and_the_message_it_stood_in():
    visit = Visit().hear("burning up since friday", facts={"fever": "present"})
    assert visit.slots["case"]["facts"]["fever"] == {
        "value": "present",
        "said": "burning up since friday",
        "message": "000001",
    }


def test_several_facts_of_one_message_are_all_kept():
    visit = Visit().hear("no fever but it throbs", facts={"fever": "absent", "pulsating": "present"})
    assert visit.case.facts == {"fever": "absent", "pulsating": "present"}


def test_a_later_word_overwrites_the_earlier():
    visit = Visit().hear("about 12 days", facts={"headache_days_month": 12})
    visit.hear("actually it's 20, not 12", "correct_answer", facts={"headache_days_month": 20})
    assert visit.case.facts["headache_days_month"] == 20
    assert visit.case.told["headache_days_month"].said == "actually it's 20, not 12"


@pytest.mark.parametrize(("intent", "answer"), [("affirm", "present"), ("deny", "absent"), ("not_sure", "not_sure")])
def test_a_bare_answer_goes_to_the_question_that_was_put(intent, answer):
    visit = asked(Visit(), "fever").hear("well …", intent)
    assert visit.case.facts == {"fever": answer}


def test_a_no_to_another_question_never_answers_the_one_before_it():
    visit = asked(Visit(), "fever").hear("no", "deny", pending=None)
    assert visit.case.facts == {}


def test_a_yes_to_a_list_of_signs_says_nothing():
    visit = asked(Visit(), "stroke_signs", "findings", facts=STROKE).hear("yes", "affirm")
    assert visit.case.facts == {}


def test_a_no_to_a_list_of_signs_denies_each():
    visit = asked(Visit(), "stroke_signs", "findings", facts=STROKE).hear("none", "deny")
    assert visit.case.facts == dict.fromkeys(STROKE, "absent")


def test_what_language_understanding_placed_is_not_overruled_by_a_bare_no():
    visit = asked(Visit(), "stroke_signs", "findings", facts=STROKE)
    visit.hear("no, but my arm is weak", "deny", facts={"limb_weakness": "present"})
    assert visit.case.facts == {"limb_weakness": "present"}


def test_ticked_signs_are_present_and_the_others_absent():
    visit = asked(Visit(), "jaw_weekly", "findings", facts=["weekly_jaw_pain", "weekly_locking"])
    visit.answer(["weekly_locking"])
    assert visit.case.facts == {"weekly_jaw_pain": "absent", "weekly_locking": "present"}


def test_no_box_ticked_denies_each():
    visit = asked(Visit(), "jaw_weekly", "findings", facts=["weekly_jaw_pain", "weekly_locking"]).answer([])
    assert visit.case.facts == {"weekly_jaw_pain": "absent", "weekly_locking": "absent"}


def test_a_payload_without_a_value_answers_nothing():
    visit = asked(Visit(), "stroke_signs", "findings", facts=STROKE).press("answer", question="stroke_signs")
    assert visit.case.facts == {}


@pytest.mark.parametrize("value", [140, "banana", None, ["age"], True])
def test_an_impossible_answer_is_left_out(value):
    visit = asked(Visit(), "age", "number").answer(value)
    assert "age" not in visit.case.facts


def test_a_fact_that_nobody_knows_is_left_out():
    assert (
        Visit().press("report_symptom", fact="no_such_fact").hear("x", facts={"unheard_of": "present"}).case.facts == {}
    )


def test_a_question_is_left_out_on_wish_and_stays_open():
    visit = asked(Visit(), "neck_cm", "number").hear("skip", "skip_question")
    assert visit.case.facts == {"neck_cm": "not_sure"}
    assert visit.case.skipped == ["neck_cm"]


def test_a_safety_question_cannot_be_left_out():
    visit = asked(Visit(), "fever", required_for_safety=True).hear("skip", "skip_question")
    assert visit.case.facts == {}


def test_the_name_of_an_option_answers_its_question_whatever_it_was_taken_for():
    visit = asked(Visit(), "headache_status", "choice").hear("usual", "greet")
    assert visit.case.facts == {"headache_status": "usual"}


def test_no_is_no_answer_to_new_or_usual():
    visit = asked(Visit(), "headache_status", "choice").hear("nope", "answer", facts={"headache_status": "absent"})
    assert visit.case.facts == {}


def test_what_the_red_flag_screen_saw_counts_where_the_classifier_saw_nothing():
    seen = {"fact": "face_droop", "answer": "present", "said": "face has gone droopy"}
    visit = Visit().hear("and my face has gone droopy", "thank", screen=[seen])
    assert visit.case.told["face_droop"].said == "face has gone droopy"
    assert visit.slots["alarm"] is True


def test_a_danger_seen_stands_against_a_no_of_the_classifier():
    seen = {"fact": "speech_problem", "answer": "present", "said": "words come out wrong"}
    visit = Visit().hear("not sure but words come out wrong", facts={"speech_problem": "absent"}, screen=[seen])
    assert visit.case.facts["speech_problem"] == "present"


def test_an_emergency_raises_the_alarm():
    assert Visit().hear("my face drops", facts={"face_droop": "present"}).slots["alarm"] is True


def test_a_headache_alone_raises_none():
    assert Visit().hear("headache", facts={"has_headache": "present"}).slots["alarm"] is None


def test_an_alarm_stays_when_the_sign_is_taken_back():
    visit = Visit().hear("my face drops", facts={"face_droop": "present"})
    visit.hear("no it does not", "correct_answer", facts={"face_droop": "absent"})
    assert visit.slots["alarm"] is True


def test_words_of_self_harm_raise_the_alarm_without_any_entity():
    visit = Visit().hear("I don't want to be here any more", "express_self_harm")
    assert visit.slots["alarm"] is True
    assert visit.case.facts == {"suicidal_thoughts": "present"}


def test_who_says_unasked_that_they_would_not_is_shown_help_as_well():
    visit = Visit().hear("I don't want to kill myself", "express_self_harm", facts={"suicidal_thoughts": "not_sure"})
    assert visit.slots["alarm"] is True
    assert visit.case.facts["suicidal_thoughts"] == "present"


def test_thoughts_that_were_denied_stay_denied():
    visit = Visit().hear("no thoughts of suicide", "express_self_harm", facts={"suicidal_thoughts": "absent"})
    assert visit.case.facts["suicidal_thoughts"] == "absent"


def test_an_attack_now_takes_the_short_route():
    visit = Visit().hear("having an attack right now", "attack_now")
    assert visit.case.short_route
    assert visit.case.facts == {"has_headache": "present"}


def test_the_same_message_taken_in_twice_counts_once():
    visit = asked(Visit(), "fever").hear("no", "deny")
    before = visit.slots["case"]
    asked(visit, "neck_stiff")
    from actions.taking_in import ActionTakeInMessage

    visit.do(ActionTakeInMessage())
    assert visit.slots["case"] == before


def test_a_case_that_rasa_lost_comes_back_from_the_web_service():
    stored = Visit().hear("fever", facts={"fever": "present"}).slots["case"]
    pending = {"id": "neck_stiff", "kind": "finding"}
    visit = Visit()
    visit.count = 7
    visit.hear("no", "deny", case=stored, stage="interview", pending=pending)
    assert visit.case.facts == {"fever": "present", "neck_stiff": "absent"}
    assert visit.slots["stage"] == "interview"


def test_a_list_that_rasa_lost_is_known_by_its_options():
    options = [{"value": "weekly_jaw_pain", "title": "a"}, {"value": "weekly_locking", "title": "b"}]
    visit = Visit().hear("none", "deny", pending={"id": "jaw_weekly", "kind": "findings", "options": options})
    assert visit.case.facts == {"weekly_jaw_pain": "absent", "weekly_locking": "absent"}


def test_a_list_shown_in_another_order_is_the_list_that_was_asked():
    """Or "not sure", said again, would have it asked for ever."""
    facts = ["swelling_face", "swelling_neck", "drooling"]
    visit = asked(Visit(), "mouth_danger", "findings", facts=facts, again=True, required_for_safety=True)
    options = [{"value": fact, "title": fact} for fact in reversed(facts)]
    shown = {"id": "mouth_danger", "kind": "findings", "options": options, "required_for_safety": True}
    answer = '/answer{"question":"mouth_danger","value":"not_sure"}'
    visit.hear(answer, "answer", pending=shown)
    assert visit.case.asked_again == ["mouth_danger"]


@pytest.mark.parametrize(("country", "number"), [("GB", "999"), ("IE", "112"), ("US", "911"), ("DE", "112")])
def test_the_numbers_are_those_of_the_clinics_country(country, number):
    assert Visit(country).press("start").slots["ambulance_number"] == number


def test_thanks_that_tell_a_fact_are_an_answer():
    visit = Visit().hear("cheers, oh and I have a fever", "thank", facts={"fever": "present"})
    assert any(event.get("name") == "answer" for event in visit.events)


def test_plain_thanks_are_none():
    visit = Visit().hear("cheers", "thank")
    assert not any(event.get("name") == "answer" for event in visit.events)
