"""A plain danger sign is seen whoever has it, and whatever harmless words stand before and behind it."""

from itertools import product

import pytest

from clinical.red_flag_screen import screen

# {who}: who has it; {is_}, {has}: their verbs; {whose}: whose face it is; {self}: -self.
SIGNS = {
    "face_droop": ("{whose} face is drooping on one side", "{whose} mouth has dropped on the left"),
    "speech_problem": ("{whose} speech is slurred", "{whose} words are coming out jumbled"),
    "limb_weakness": ("{whose} left arm has gone weak", "{whose} right leg won't move"),
    "one_sided_numbness": ("{whose} left side has gone numb",),
    "sudden_vision_loss": ("{whose} sight has gone in one eye",),
    "new_confusion": ("{who} {is_} confused", "{who} {is_} very muddled today"),
    "very_drowsy": ("{who} {is_} hard to wake",),
    "fainted": ("{who} {has} just fainted",),
    "new_seizure": ("{who} {has} had a seizure",),
    "neck_stiff": ("{whose} neck is really stiff",),
    "fever": ("{whose} temperature is 39.5",),
    "rash_nonblanching": ("{whose} rash does not fade under a glass",),
    "bleeding_heavy": ("{whose} mouth is bleeding heavily",),
    "jaw_stuck_open": ("{whose} jaw is stuck open",),
    "breathing_difficulty": ("{who} can not breathe properly",),
    "swallowing_difficulty": ("{who} can not swallow",),
    "swelling_face": ("{whose} cheek is hugely swollen",),
    "chest_discomfort": ("{whose} chest feels tight",),
    "analgesic_overdose": ("{who} {has} taken too many paracetamol",),
    "suicidal_plan_or_now": ("{who} {is_} going to kill {self}",),
    "sudden_double_vision": ("{who} {is_} seeing double",),
    "sudden_unsteadiness": ("{who} can not walk straight all of a sudden",),
}
PEOPLE = [("i", "am", "have", "my", "myself")] + [
    (who, "is", "has", whose, self)
    for who, whose, self in (
        ("she", "her", "herself"),
        ("my mum", "my mum's", "herself"),
        ("my nan", "my nan's", "herself"),
        ("my husband", "my husband's", "himself"),
        ("my friend", "my friend's", "herself"),
        ("my flatmate", "my flatmate's", "himself"),
        ("grandad", "grandad's", "himself"),
        ("my 8 year old son", "my 8 year old son's", "himself"),
    )
]
BEFORE = (
    "",
    "hi, ",
    "can you help, ",
    "i had a tooth out and ",
    "sorry to bother you but ",
    "need an appointment for a filling. also ",
    "i look after my family. ",
    "what should i do? ",
)
BEHIND = (
    "",
    " and i am scared",
    " please help",
    ", started an hour ago",
    ". I have migraines too",
    ", is that normal?",
    ", no fever though",
    ". my own teeth are fine",
    ". should i worry?",
)
# A third of all, so chosen that every two of person, words before and words behind still meet, whatever the sign.
SURROUNDINGS = [
    (PEOPLE[person], BEFORE[before], BEHIND[behind])
    for person, before, behind in product(range(len(PEOPLE)), range(len(BEFORE)), range(len(BEHIND)))
    if (person + before + behind) % 3 == 0
]


@pytest.mark.parametrize(("fact", "sign"), [(fact, sign) for fact, signs in SIGNS.items() for sign in signs])
def test_a_danger_is_seen_among_any_words(fact: str, sign: str) -> None:
    unseen = []
    for (who, is_, has, whose, self), before, behind in SURROUNDINGS:
        if fact == "fever" and "no fever" in behind:
            continue
        text = before + sign.format(who=who, is_=is_, has=has, whose=whose, self=self) + behind
        answers = {sighting.fact: sighting.answer for sighting in screen(text)}
        if answers.get(fact, "absent") in {"absent", "not_sure"}:
            unseen.append(text)
    assert unseen == []
