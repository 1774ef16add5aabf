"""What answers in other words lean to, learnt from a handful."""

import numpy as np
import pytest

from components.leanings import Leanings
from components.sayings import Answered, answers_of
from components.sentence_embedding import encoder

TAUGHT = (
    ("photophobia", "present", ["i keep the curtains drawn", "i wear dark glasses indoors", "screens are torture"]),
    ("photophobia", "absent", ["i sat in full sun with it", "the telly is fine", "bright or dim is all one"]),
    ("nausea", "present", ["the smell of food turns me", "my stomach is in my mouth", "green about the gills"]),
    ("nausea", "absent", ["i ate a roast dinner", "my appetite is as good as ever", "stomach like iron"]),
    ("any", "not_sure", ["i would only be guessing", "hard to say really", "no idea at all"]),
    ("any", "no_answer", ["what do you mean by that", "why do you ask", "hold on a moment"]),
    ("list", "all", ["the whole lot", "every one of them"]),
    ("list", "none", ["not a single one", "nothing of the kind"]),
)  # fmt: skip


@pytest.fixture(scope="module")
def leanings():
    answered = [Answered(asked, way, words) for asked, way, all_words in TAUGHT for words in all_words]
    return Leanings.fit(answered, np.array([encoder().encode(each.words) for each in answered]), [])


@pytest.mark.parametrize(
    ("fact", "said", "way"),
    [
        ("photophobia", "i have the blinds shut all day", "present"),
        ("photophobia", "i was out in the sun the whole time", "absent"),
        ("nausea", "the smell of bacon turns my stomach", "present"),
        ("nausea", "i had a big dinner", "absent"),
        ("nausea", "i could only guess", "not_sure"),
    ],
)
def test_leans(leanings, fact, said, way):
    found, _ = leanings.of([fact], encoder().encode(said), said.split())
    assert found[fact].likeliest == way


def test_a_list_as_a_whole(leanings):
    _, of_list = leanings.of(["nausea"], encoder().encode("all of them, every one"), ())
    assert max(of_list, key=of_list.get) == "all"


def test_the_shares_add_up(leanings):
    found, _ = leanings.of(["nausea", "photophobia"], encoder().encode("whatever"), ())
    assert [sum(each.ways.values()) for each in found.values()] == pytest.approx([1, 1])


def test_tables_of_answers_are_read():
    tables = [{"name": "asked/nausea", "elements": ["green"]}, {"name": "asked/any=not_sure", "elements": ["dunno"]}]
    assert answers_of(tables) == [Answered("nausea", "present", "green"), Answered("any", "not_sure", "dunno")]


def test_a_table_of_answers_for_no_fact_is_an_error():
    with pytest.raises(ValueError, match="no fact"):
        answers_of([{"name": "asked/flatulence", "elements": ["often"]}])
