"""What the guidelines say, as the API shows it."""

from datetime import timedelta

import pytest

from tests.web.gateway.conftest import Visitor
from tests.web.gateway.fake_rasa import FakeRasa, case_of, says
from web.conversations.models import Conversation
from web.lib import database


async def test_before_anything_is_known_nothing_is_judged(noor: Visitor) -> None:
    assessment = (await noor.reads("assessment")).json()
    assert assessment["provisional"] is True
    assert assessment["urgency"] is None
    assert assessment["facts"] == {}
    assert assessment["criteria"] == []
    assert assessment["version"]


async def test_a_fact_keeps_the_words_it_was_said_in(noor: Visitor, rasa: FakeRasa) -> None:
    case = {"facts": {"fever": {"value": "absent", "said": "no fever", "message": "000002"}}, "asked": ["fever"]}
    rasa.answers = [says("Ok.", case=case, stage="interview")]
    await noor.says("no fever")
    assessment = (await noor.reads("assessment")).json()
    assert assessment["facts"]["fever"] == {"value": "absent", "said": "no fever", "message": "000002"}
    assert assessment["provisional"] is True


async def test_each_reason_has_its_sentence_source_and_facts(noor: Visitor, rasa: FakeRasa) -> None:
    rasa.answers = [says("Ok.", case=case_of(face_droop="present"), stage="interview")]
    await noor.says("one side hangs")
    assessment = (await noor.reads("assessment")).json()
    assert assessment["urgency"] == "emergency"
    assert assessment["provisional"] is False
    reason = assessment["criteria"][0]
    assert reason["id"].startswith("HRF")
    assert reason["sentence"]
    assert reason["source"]
    assert reason["status"]
    assert "face_droop" in reason["because"]
    assert "emergency_services" in assessment["referrals"]


async def test_a_finished_interview_is_no_longer_provisional(noor: Visitor, rasa: FakeRasa) -> None:
    rasa.answers = [says("Done.", case=case_of(has_jaw_pain="present"), stage="result")]
    await noor.says("that is all")
    assessment = (await noor.reads("assessment")).json()
    assert assessment["provisional"] is False
    assert assessment["urgency"] == "routine"
    assert assessment["referrals"] == ["dental"]


async def test_what_only_the_screen_saw_counts(noor: Visitor, rasa: FakeRasa) -> None:
    rasa.answers = [says("Tell me more.", case=case_of(has_headache="present"), stage="interview")]
    await noor.says("my face is drooping on one side")
    facts = (await noor.reads("assessment")).json()["facts"]
    assert facts["face_droop"]["value"] == "present"
    assert facts["face_droop"]["message"] == "000002"


async def test_the_version_of_the_rules_is_stored(noor: Visitor, rasa: FakeRasa) -> None:
    rasa.answers = [says("Ok.", case=case_of(has_headache="present"), stage="interview")]
    await noor.says("my head hurts")
    stored = await database.write(lambda: Conversation.objects.get().rules_version)
    assert stored == (await noor.reads("assessment")).json()["version"]


async def test_not_sure_leaves_the_fact_open(noor: Visitor, rasa: FakeRasa) -> None:
    case = case_of(has_headache="present", fever="not_sure", neck_stiff="present")
    rasa.answers = [says("Ok.", case=case, stage="interview")]
    await noor.says("not sure about fever")
    assert "fever" in (await noor.reads("assessment")).json()["left_open"]


async def test_it_says_what_would_change_the_level(noor: Visitor, rasa: FakeRasa) -> None:
    case = case_of(has_tooth_pain="present", tooth_pain_controlled="present")
    rasa.answers = [says("Done.", case=case, stage="result")]
    await noor.says("toothache")
    changes = (await noor.reads("assessment")).json()["what_would_change"]
    by_fact = {each["fact"]: each for each in changes["more_urgent"]}
    assert by_fact["tooth_pain_controlled"]["answer"] == "absent"
    assert by_fact["tooth_pain_controlled"]["urgency"] == "same_day"
    assert by_fact["chest_discomfort"]["urgency"] == "emergency"
    assert {each["fact"] for each in changes["rests_on"]} <= {"has_tooth_pain", "tooth_pain_controlled"}


async def test_at_an_emergency_nothing_could_make_it_more_urgent(noor: Visitor, rasa: FakeRasa) -> None:
    rasa.answers = [says("Ok.", case=case_of(face_droop="present"), stage="interview")]
    await noor.says("one side hangs")
    assert (await noor.reads("assessment")).json()["what_would_change"] is None


@pytest.mark.parametrize(("days", "to_wait"), [(60, 24), (84, None)])
async def test_who_asks_for_injections_too_soon_is_noted_with_the_first_day(
    noor: Visitor, rasa: FakeRasa, days: int, to_wait: int | None
) -> None:
    facts = {
        name: {"value": value, "said": None, "message": "000002"}
        for name, value in (("has_headache", "present"), ("wants_botox", "present"), ("btx_days_since", days))
    }
    rasa.answers = [says("Done.", case={"facts": facts, "asked": []}, stage="result")]
    await noor.says("my next injections please")
    stored = await database.write(Conversation.objects.select_related("clinic").get)
    today = stored.last_message_at.astimezone(stored.clinic.zone).date()
    first = None if to_wait is None else (today + timedelta(days=to_wait)).isoformat()
    assert stored.assessment.get("next_session_from") == first
