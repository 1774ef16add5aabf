"""What is said of a symptom: that it is there, is not, is doubted, feared, long past, or somebody else's."""

import pytest

from clinical.red_flag_screen.assertion import Assertion, Context
from clinical.red_flag_screen.matching import Phrasebook
from clinical.red_flag_screen.reading import read

SYMPTOMS = Phrasebook(
    {
        "fever": ["fever", "temperature"],
        "neck_stiff": ["stiff neck", "neck .. stiff"],
        "vomiting": ["vomit", "throw up", "sick"],
        "new_seizure": ["seizure"],
        "face_droop": ["stroke"],
        "has_headache": ["headache", "migraine"],
    },
    {},
)
IDIOMS = Phrasebook({"idiom": ["headache to organise"]}, {})


def asserted(text: str, fact: str) -> Assertion:
    words = read(text)
    matches = list(SYMPTOMS.find(words))
    context = Context(words, matches, IDIOMS.find(words))
    return context.assertion(next(match for match in matches if match.label == fact))


@pytest.mark.parametrize(
    ("text", "fact", "expected"),
    [
        ("i have a fever", "fever", Assertion.PRESENT),
        ("no fever", "fever", Assertion.ABSENT),
        ("i dont have a fever or a stiff neck", "fever", Assertion.ABSENT),
        ("i dont have a fever or a stiff neck", "neck_stiff", Assertion.ABSENT),
        ("no fever but my neck is really stiff", "fever", Assertion.ABSENT),
        ("no fever but my neck is really stiff", "neck_stiff", Assertion.PRESENT),
        ("havent been sick", "vomiting", Assertion.ABSENT),
        ("never had a seizure", "new_seizure", Assertion.ABSENT),
        ("headache without vomiting", "has_headache", Assertion.PRESENT),
        ("headache without vomiting", "vomiting", Assertion.ABSENT),
        ("not sure if i have a fever", "fever", Assertion.NOT_SURE),
        ("my sister had a stroke last year", "face_droop", Assertion.OTHER_PERSON),
        ("im scared i might have a stroke", "face_droop", Assertion.HYPOTHETICAL),
        ("had a seizure when i was 4", "new_seizure", Assertion.PAST),
        ("does anyone else get headaches every day?", "has_headache", Assertion.PRESENT),
        ("headaches like 3 times a week and ive been sick", "vomiting", Assertion.PRESENT),
        ("it felt like a seizure", "new_seizure", Assertion.HYPOTHETICAL),
        ("nobody has mentioned a fever", "fever", Assertion.ABSENT),
        ("my husband had a stroke, i just have a headache", "face_droop", Assertion.OTHER_PERSON),
        ("my wife is having a seizure", "new_seizure", Assertion.PRESENT),
        ("54 year old woman, headache", "has_headache", Assertion.PRESENT),
        ("headaches for the last year", "has_headache", Assertion.PRESENT),
        ("no sign of a fever", "fever", Assertion.ABSENT),
        ("this wedding is a headache to organise", "has_headache", Assertion.IDIOM),
    ],
)
def test_what_is_said_of_a_symptom(text: str, fact: str, expected: Assertion) -> None:
    assert asserted(text, fact) is expected
