"""Three messages as they come, and all that must be known from each."""

from clinical import Urgency, assess
from tests.nlu.understanding import Listener

STORY = (
    "pounding headaches behind my right eye like 3 times a week since the summer, light kills me, no sick feeling tho. "
    "hubby says i grind my teeth. taking nurofen most days"
)
HARMLESS = "no fever, neck is fine, my sister had a stroke last year, I'm just dying for a decent dentist"
WHILE_BOOKING = "oh and my face has gone droopy on one side since lunch"


def test_a_story_in_one_breath_is_read_whole(model: Listener) -> None:
    heard = model.hear(STORY)
    for fact in ("has_headache", "unilateral", "pulsating", "photophobia", "told_grinding_at_night"):
        assert heard.answer(fact) == "present", fact
    assert heard.answer("nausea") == "absent"
    days, months = heard.facts["headache_days_month"], heard.facts["months_at_frequency"]
    assert (days["low"], days["high"]) == (12, 13)
    assert (months["low"], months["high"]) == (4, 5)
    analgesics = heard.answer("simple_analgesic_days")
    assert isinstance(analgesics, (int, float))
    assert analgesics >= 15


def test_a_sisters_stroke_and_dying_for_a_dentist_alarm_nobody(model: Listener) -> None:
    heard = model.hear(HARMLESS)
    answers = {fact: entity["answer"] for fact, entity in heard.facts.items()}
    assert "present" not in answers.values(), answers
    assert answers["fever"] == answers["neck_stiff"] == "absent"
    assert assess(answers).urgency is not Urgency.EMERGENCY


def test_a_droopy_face_in_the_middle_of_booking_is_an_emergency(model: Listener) -> None:
    heard = model.hear(WHILE_BOOKING, {"id": "offer", "kind": "text"})
    answers = {fact: entity["answer"] for fact, entity in heard.facts.items()}
    assert answers["face_droop"] == "present"
    assert assess(answers).urgency is Urgency.EMERGENCY
