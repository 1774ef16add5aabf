"""Acts told by what is to be done and to what."""

import pytest

from clinical.red_flag_screen.reading import read
from components.acts_by_grammar import act_meant

MEANT = {
    "cancel_appointment": """
        bin my slot on monday | call off gran's appointment, she's poorly | scratch that, scrap my check up
        | please free up my 9 o'clock
    """,
    "change_appointment": """
        i'm booked for two, can we make it later | i'm down for friday but the car's dead, another day?
        | bump my appointment along, shift it to june
    """,
    "request_appointment": "squeeze me in | any slots going | could i grab a slot | put us down for an appointment",
    "request_human": """
        give me one of the staff | i want flesh and blood | put me through | can the receptionist talk to me
    """,
    "restart": "from the top again | i want a clean slate | back to square one",
    "stop": "call it a day | wrap it up now | no more questions ta",
    "goodbye": "night night pal | right, must dash | laters | leave you to it then",
    "insult": "get stuffed | you daft machine, piss off | you numpty",
    "thank": "you are a star | much obliged",
    "correct_answer": "i told a porky about the wine | let me set the record straight",
}


@pytest.mark.parametrize(
    ("act", "said"), [(act, said) for act, all_said in MEANT.items() for said in all_said.split("|")]
)
def test_meant(act, said):
    assert act_meant([word.form for word in read(said)]) == act


@pytest.mark.parametrize(
    "said",
    [
        "night night everyone, i am sorry",
        "goodbye forever",
        "it started again from the beginning of may with the headaches",
        "i cannot carry on living",
        "bye to my life",
        "the pain is back to square one",
        "my tooth needs a filling",
        "what do you charge to cancel an appointment",
    ],
)
def test_something_else(said):
    assert act_meant([word.form for word in read(said)]) is None
