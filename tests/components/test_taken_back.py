"""Words that take a symptom back with no "no" before it, and the neighbouring sentence in which the danger is real."""

import pytest

from clinical.red_flag_screen import screen


def told(text: str) -> dict[str, str | int | float]:
    return {sighting.fact: sighting.answer for sighting in screen(text)}


def is_told(text: str, fact: str) -> bool:
    return told(text).get(fact, "absent") not in {"absent", "not_sure"}


@pytest.mark.parametrize(
    ("fact", "harmless", "dangerous"),
    [
        # said to be well
        ("scalp_tender", "my scalp is fine to touch", "my scalp is not fine to touch, it's tender as well"),
        ("co_alarm", "carbon monoxide alarm is fine, not gone off", "the co alarm keeps going off as well"),
        (
            "swallowing_difficulty",
            "swallowing is absolutely fine",
            "swallowing was fine till noon, now I can't swallow",
        ),
        ("limb_weakness", "arms and legs feel normal", "left arm is fine, right arm is weak"),
        ("swelling_face", "my face looks quite normal", "one cheek is fine, the other is swollen"),
        # what the phrase needs is denied
        ("inhaled_object", "swallowed a bit of filling, no cough at all", "swallowed a bit of filling and now I cough"),
        ("inhaled_object", "swallowed a filling, never any wheezing", "swallowed a filling, wheezing, no pain"),
        # harmlessly over
        (
            "jaw_stuck_open",
            "dislocated my jaw once, it popped back, fine now",
            "dislocated my jaw, popped back, stuck open again",
        ),
        (
            "jaw_stuck_open",
            "my jaw gets stuck open when I yawn and then goes back",
            "my jaw got stuck open when I yawned",
        ),
        # the usual part of a migraine
        (
            "sudden_vision_loss",
            "usual migraine, half my vision has gone for 20 minutes and then it's back, the same for years",
            "usual migraine but half my vision has gone and it is not coming back",
        ),
        (
            "speech_problem",
            "I always get muddled with words in my migraine aura, had it since school",
            "I always get migraine aura. tonight I can't get my words out",
        ),
        ("limb_weakness", "legs like jelly after the gym", "legs like jelly all of a sudden, can't stand"),
    ],
)
def test_what_is_taken_back_is_not_told_and_its_dangerous_neighbour_is(
    fact: str, harmless: str, dangerous: str
) -> None:
    assert not is_told(harmless, fact)
    assert is_told(dangerous, fact)


@pytest.mark.parametrize(
    ("fact", "of_another", "of_the_patient"),
    [
        (
            "analgesic_overdose",
            "my pal overdosed once, that's why I keep to two a day",
            "my pal overdosed, what do I do",
        ),
        (
            "bleeding_heavy",
            "a friend of mine bled for hours after hers, mine has stopped",
            "my friend is bleeding heavily now",
        ),
        ("face_droop", "my mum had a stroke last year so I get nervous", "my mum is having a stroke and I'm scared"),
        ("fever", "a guy I know had a raging fever", "my room mate at uni is burning up"),
        (
            "new_confusion",
            "my mate's wife was confused after hers, I just want a polish",
            "I had a tooth out and my mum is confused",
        ),
        ("eye_swelling", "my sister's eye swelled shut last summer, mine is fine", "my sister's eye is swollen shut"),
        ("face_droop", "my brother in law had a stroke, I just want a check-up", "my brother has had a stroke I think"),
        (
            "peak_minutes",
            "a podcast about a woman with a thunderclap headache",
            "my headache was like a thunderclap, all at once",
        ),
    ],
)
def test_anothers_event_is_left_alone_and_a_patient_spoken_for_is_not(
    fact: str, of_another: str, of_the_patient: str
) -> None:
    assert not is_told(of_another, fact)
    assert is_told(of_the_patient, fact)


@pytest.mark.parametrize(
    ("fact", "denied", "told_of"),
    [
        ("neck_stiff", "no fever, rash or stiff neck, just my head", "no fever or rash, a stiff neck and a bad head"),
        ("new_seizure", "I haven't fainted, had a fit or been confused", "I haven't slept, had a fit at work"),
        ("vomiting", "headache without fever, vomiting, or any weakness", "headache without fever, vomiting all day"),
        ("face_trauma", "broke my jaw back in '98, still clicks in the cold", "broke my jaw, still can't bite"),
        ("loc", "lost consciousness once in the 90s", "lost consciousness for 90 seconds"),
        ("sudden_double_vision", "is double vision a side effect?", "why are there two of every word on my phone"),
        ("speech_problem", "could a migraine make you slur?", "could only say yes and no for a while this morning"),
        ("fainted", "nearly fainted at the quote", "fainted at the bus stop with this headache"),
    ],
)
def test_a_denial_a_date_and_a_question_reach_no_further_than_they_do(fact: str, denied: str, told_of: str) -> None:
    assert not is_told(denied, fact)
    assert is_told(told_of, fact)


def test_a_doubt_about_a_number_is_none_of_what_follows() -> None:
    heard = told("fell off the truck 2 days ago, maybe 8 feet, hit my head")
    assert heard["head_injury_days"] == 2


def test_an_undated_blow_beside_a_danger_is_taken_for_todays() -> None:
    assert told("mum hit her head on the radiator, she takes rivaroxaban")["head_injury_days"] == 0
    assert "head_injury_days" not in told("hit my head on a shelf, nothing else")


def test_weeks_that_stand_alone_are_those_of_a_pregnancy() -> None:
    assert told("38wks, new headache today")["weeks_pregnant"] == 38
    assert "weeks_pregnant" not in told("headache for 38 weeks, any ideas")
    assert "weeks_pregnant" not in told("waited 20 weeks for this appointment")


def test_an_aura_is_as_long_as_it_lasts_today() -> None:
    assert (
        told("my migraine usually gives me zigzags for 20 min but today the zigzags are going over 2 hours")[
            "aura_minutes"
        ]
        == 120
    )
    assert told("zigzags lasting 25 minutes, then the headache for 5 hours")["aura_minutes"] == 25


@pytest.mark.parametrize(
    ("meant", "not_meant"),
    [
        ("I don't see myself here by the summer", "I don't see a slot here by the summer"),
        ("if it wasn't for my cat I'd be gone", "if it wasn't for my cat I'd sleep well"),
        ("hope it's a tumour and it takes me", "hope it isn't a tumour"),
        ("are 40 tablets enough to finish me", "are 40 tablets enough for a month"),
        ("i don't want to carry on with this life", "i don't want to carry on with this"),
        ("what is the point in living", "what is the point in paying for a crown"),
        ("I just want out", "I want out of this payment plan"),
    ],
)
def test_a_veiled_wish_to_die_is_heard_and_its_harmless_neighbour_is_not(meant: str, not_meant: str) -> None:
    assert is_told(meant, "suicidal_thoughts") or is_told(meant, "suicidal_plan_or_now")
    assert not is_told(not_meant, "suicidal_thoughts")
