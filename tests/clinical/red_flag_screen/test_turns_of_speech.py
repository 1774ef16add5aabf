"""The same words as a way of speaking and in earnest: to die "rather than" wear a brace, and to die."""

import pytest

from clinical import Urgency, assess
from clinical.red_flag_screen import screen


def is_alarming(text: str) -> bool:
    facts = {sighting.fact: sighting.answer for sighting in screen(text)}
    return assess(facts).urgency is Urgency.EMERGENCY or facts.get("suicidal_thoughts") == "present"


# Each kind: harmless sentences, then dangerous ones.
KINDS = {
    "sooner than": (
        ["I'd sooner die than sing at his party", "I'd jump under a bus before wearing those again"],
        ["I'd rather die than go on like this", "I would rather be dead than face another night of it"],
    ),
    "what is meant by it": (
        ["I want to end it, the phone contract I mean", "not worth living without chocolate haha"],
        ["I want to end it, I mean it", "life is not worth living without my wife"],
    ),
    "bridge": (
        ["came over the bridge to the new clinic, nowhere to park", "dropped off at the wheel once, the GP knows"],
        ["I am up on the bridge and about to jump", "I am on the railings of the viaduct, ready to jump"],
    ),
    "fits": (
        ["my wife had a fit of the giggles in your waiting room", "nearly had a coughing fit in the chair"],
        ["my wife had a fit in the waiting room", "he had a fit and bit his tongue"],
    ),
    "the packet": (
        ["the box says a maximum of nine paracetamol a day, is that right?", "I see overdoses every night on my ward"],
        ["the box says eight paracetamol a day but I took fourteen today", "I have taken an overdose"],
    ),
    "tablets together": (
        ["had two co-codamol and two paracetamol today"],
        ["had five co-codamol and six paracetamol today"],
    ),
    "always so": (
        ["his speech is slurred as usual, he has Parkinson's", "my smile has been lopsided since birth"],
        ["he has Parkinson's but his speech is slurred today, which is new", "my smile is lopsided since this morning"],
    ),
    "slept on it": (
        ["slept on my arm and it was dead for a minute when I woke", "my leg was numb because I sat on it"],
        ["my arm is dead, must have slept on it, but it won't lift", "leg is numb, I sat on it, still not come back"],
    ),
    "years ago": (
        [
            "three years ago I took too many tablets, I am well now",
            "my jaw locked open once about four years back, it went in by itself",
            "left sided weakness since my stroke nine years ago, is there a lift?",
        ],
        [
            "took 20 paracetamol tried it two years ago as well",
            "two years ago I tried it and last night I took 20 paracetamol",
            "weak left arm since this morning, had a stroke nine years ago",
            "left sided weakness since my stroke nine years ago but today the right arm is weak",
        ],
    ),
    "lately": (
        [
            "I had fits in the past, none for years",
            "previously had a stroke, all recovered",
            "slurred speech in my early twenties",
            "fainted back in 2009",
            "had a fit when we were kids",
            "my brother took an overdose when we were teenagers",
            "had a fit when at school, fine since",
        ],
        [
            "my face has drooped in the past hour",
            "speech slurred in the past few hours",
            "my lips have swollen in the past 20 minutes",
            "previously fit and well, face drooped an hour ago",
            "my face dropped when we were eating dinner",
            "my left arm went weak when I was back in the house an hour ago",
            "face drooped while at school this morning",
        ],
    ),
    "a likeness of what is felt": (
        ["the pain was like a stroke of bad luck", "felt like a fit of giggles"],
        ["its like an elephant sitting on my chest", "like a band round my chest", "feels like a weight on my chest"],
    ),
    "by weight": (
        ["took 1 gram of paracetamol", "I take 4g of paracetamol a day", "is 6 grams of paracetamol too much"],
        ["took 6g of paracetamol today", "I have taken 5 grams of paracetamol since last night"],
    ),
    "likened to what was": (
        [
            "my left arm went weak like twelve years ago, nothing since",
            "took 30 paracetamol two years ago, like an idiot",
            "my speech was slurred years ago",
        ],
        [
            "left arm weak like my stroke nine years ago",
            "face drooping like in my stroke nine years ago",
            "my face is drooping same as when I had my stroke in 2015",
            "cant see out of one eye like happened a year ago",
            "took 24 co-codamol bought years ago",
            "took 24 co-codamol bought last year",
            "took 30 paracetamol like I did two years ago",
        ],
    ),
    "what it did": (
        ["slipped on the ice on saturday, only my pride is hurt", "came off the bike two days ago, grazed my knee"],
        [
            "slipped on ice on saturday, out cold for a minute, sore head since",
            "clear stuff dripping out of my nose since I came off the bike two days ago",
            "got clattered in the match yesterday, no memory of the second half, was sick after",
        ],
    ),
    "what is": (
        ["what is a droopy face a sign of", "what is happening when speech is slurred?"],
        [
            "what's bothering me today is the words are coming out wrong",
            "what's odd is the face has dropped on one side",
        ],
    ),
    "out of nowhere": (
        ["my usual migraine, squeezing pain behind the eye", "head is banging like someone has a hammer in there"],
        [
            "bang, like someone hit me with a spade, all the back of my head, half an hour ago",
            "lips and tongue blowing up out of nowhere",
            "my eye is bloodshot, like someone is squeezing the eyeball, and everything through it is foggy",
        ],
    ),
    "pets": (
        ["the dog collapsed this morning so I cannot come", "our puppy had a fit, can I move my appointment?"],
        ["me and the dog both collapsed, and there is a gas fire and we all have headaches"],
    ),
    "somebody at work": (
        ["a lad at work got his front tooth knocked out, do you sell gum shields?"],
        ["my son got his front tooth knocked out at school", "a lad at work just got a tooth knocked out, help"],
    ),
    "an age": (["my father had a heart attack at 62, is it the gums?"], ["my father is 62 and having a heart attack"]),
    "the tablet that is known for it": (
        ["rizatriptan makes my chest tight each time, the doctor says it is normal"],
        ["my chest is tight and my jaw aches, I take rizatriptan"],
    ),
    "going down": (
        ["lip was swollen after the needle, nearly down now"],
        ["my lips are swelling up and it is not going down"],
    ),
    "out long ago": (
        ["lost a tooth months ago, what does a bridge cost?", "would a gum shield stop his teeth getting knocked out?"],
        ["tooth knocked out ten minutes ago", "knocked my tooth out on a tap"],
    ),
    "never": (
        ["never had a seizure, stroke or blackout in my life", "never fitted, never fainted, never been confused"],
        ["never had a seizure before today, had one at breakfast", "first seizure of my life this morning"],
    ),
    "asleep": (
        ["my foot falls asleep when I sit here", "my smile is crooked because of a missing tooth"],
        ["he fell asleep and cannot be woken", "the floor keeps swaying and I fell twice today"],
    ),
    "told its cause": (
        ["my arm's weak from carrying the toddler", "my voice is going from teaching"],
        ["my arm's weak since this morning", "my arm went weak after a headache"],
    ),
    "denied": (
        ["I'm not suicidal, the form just asked", "no thoughts of harming myself whatsoever"],
        ["I'm not suicidal, I have just lined up the pills to make it stop for good tonight"],
    ),
}  # fmt: skip


@pytest.mark.parametrize(("kind", "says"), [(kind, says) for kind, (harmless, _) in KINDS.items() for says in harmless])
def test_a_way_of_speaking_raises_no_alarm(kind: str, says: str) -> None:
    assert not is_alarming(says)


@pytest.mark.parametrize(("kind", "says"), [(kind, says) for kind, (_, meant) in KINDS.items() for says in meant])
def test_the_same_words_in_earnest_do(kind: str, says: str) -> None:
    assert is_alarming(says)


SEEN = [
    ("she was unconscious for a minute after she walked into a door yesterday", "head_injury_days"),
    ("only a pencil goes between my teeth", "mouth_opening_fingers"),
    ("lip and chin numb since I woke, no dentist", "numb_hours"),
    ("the shimmering began at breakfast and it has still not gone", "aura_minutes"),
    ("never get headaches, this one is a nine", "has_headache"),
    ("blood test was 98 last time and I am running 38.9", "fever"),
    ("temperature 37.1 yesterday, 39.2 now", "fever"),
    ("baby arrived eight days ago and I have a headache", "weeks_postpartum"),
    ("a transplant last year, headache and shivers", "has_headache"),
    ("he asks for his mother who died years ago and does not know his own kitchen", "new_confusion"),
    ("headed the crossbar on Sunday and remembers nothing of the match", "head_injury_days"),
    ("only the nail of my pinkie goes between my teeth", "mouth_opening_fingers"),
    ("through four towels since the tooth came out, all soaked", "bleeding_heavy"),
    ("my crown disappeared while I ate and there is a whistle in my chest", "inhaled_object"),
]


@pytest.mark.parametrize(("says", "fact"), SEEN)
def test_danger_told_by_its_signs_is_seen(says: str, fact: str) -> None:
    facts = {sighting.fact: sighting.answer for sighting in screen(says)}
    assert facts.get(fact, "absent") not in {"absent", "not_sure"}


def test_a_small_child_has_only_baby_teeth_to_lose() -> None:
    def out(says: str) -> object:
        return {sighting.fact: sighting.answer for sighting in screen(says)}.get("tooth_knocked_out")

    assert out("my son is 4 and got his front tooth knocked out") == "baby"
    assert out("my son is 11 and got his front tooth knocked out") == "adult"
