"""Facts learnt from sayings: how the tables are read, what the heads learn, and what a clause is."""

import numpy as np
import pytest
import spacy

from clinical.red_flag_screen.reading import read
from components.clause_vectors import clauses
from components.fact_heads import FactHeads
from components.sayings import Saying, Statement, facts_said_with, sayings_of
from components.sentence_embedding import encoder
from components.usual_words import usual_text

DROOP, ARM = Statement.of("face_droop"), Statement.of("limb_weakness")
FIT = Statement.of("new_seizure")


def table(name: str, *lines: str) -> dict[str, object]:
    return {"name": name, "elements": list(lines)}


def fitted(*sayings: Saying, others: tuple[str, ...] = ()) -> FactHeads:
    vectors = np.array([encoder().encode(saying.words) for saying in sayings])
    return FactHeads.fit(sayings, vectors, np.array([encoder().encode(words) for words in others]).reshape(-1, 384))


def saying(words: str, *statements: Statement, is_near: bool = False) -> Saying:
    return Saying(words, frozenset(statements), is_near)


def test_a_table_says_what_its_lines_state() -> None:
    sayings = sayings_of(
        [
            table("said/worst_ever+has_headache", "nothing has ever hurt my head like this"),
            table("near/face_droop", "i have saggy cheeks"),
            table("photophobia", "light hurts"),
        ]
    )
    assert sayings == [
        saying("nothing has ever hurt my head like this", Statement.of("worst_ever"), Statement.of("has_headache")),
        saying("i have saggy cheeks", DROOP, is_near=True),
    ]


def test_an_option_and_an_absence_are_told_from_a_presence() -> None:
    assert Statement.of("tooth_knocked_out=adult") == Statement("tooth_knocked_out", "adult")
    assert Statement.of("tooth_pain_controlled=absent") == Statement("tooth_pain_controlled", "absent")
    assert Statement.of("face_droop") == Statement("face_droop", "present")


@pytest.mark.parametrize("label", ["face_drop", "tooth_knocked_out=wisdom", "tooth_knocked_out"])
def test_a_table_of_what_is_no_fact_is_named(label: str) -> None:
    with pytest.raises(ValueError, match=label.partition("=")[0]):
        sayings_of([table(f"said/{label}", "whatever")])


def test_what_may_be_said_together_is_no_evidence_against_each_other() -> None:
    swollen = frozenset({Statement.of("swelling_face")})
    assert "swelling_neck" in facts_said_with(swollen)
    assert FIT.fact not in facts_said_with(swollen)


def test_words_nobody_listed_are_known_by_their_likeness_and_near_ones_are_not() -> None:
    heads = fitted(
        saying("my face is hanging on one side", DROOP),
        saying("one corner of my mouth has slid down", DROOP),
        saying("half of my smile has gone", DROOP),
        saying("my arm went dead and i cannot lift it", ARM),
        saying("my hand has no grip, i keep dropping things", ARM),
        saying("my leg gives way under me", ARM),
        saying("my mouth is numb and lopsided from the dentist's injection", DROOP, is_near=True),
        others=("when are you open", "what does a crown cost", "thank you", "my tooth hurts"),
    )
    unheard, injected, unrelated = heads.chances(
        np.array(
            [
                encoder().encode("the left side of his face is drooping"),
                encoder().encode("lopsided mouth after the injection at the dentist"),
                encoder().encode("do you take cards"),
            ]
        )
    )
    droop = heads.statements.index(DROOP)
    assert unheard.argmax() == droop
    assert unheard[droop] > injected[droop]
    assert unheard[droop] > unrelated[droop]
    assert unrelated.max() < 0.5


def test_heads_are_the_same_after_saving(tmp_path) -> None:  # type: ignore[no-untyped-def]
    heads = fitted(saying("my face is hanging", DROOP), saying("my arm is limp", ARM), others=("thanks",))
    heads.save(tmp_path / "heads.npz")
    again = FactHeads.load(tmp_path / "heads.npz")
    assert again.statements == heads.statements
    assert np.array_equal(again.weights, heads.weights)


def test_a_project_without_sayings_has_no_heads() -> None:
    assert FactHeads.fit([], np.zeros((0, 384)), np.zeros((2, 384))).statements == ()


def parts_of(text: str) -> list[str]:
    doc = spacy.blank("en")(text)
    for token in doc:
        token.norm_ = token.text.lower()
    words = tuple(word for word in read(text))
    assert len(words) == len(doc), "these sentences are cut alike by both"
    found = clauses(doc, words, encoder().read(usual_text(doc)[0]))
    return [text[words[part.start].start : words[part.end - 1].end] for part in found]


def test_a_message_is_looked_at_whole_and_clause_by_clause() -> None:
    assert parts_of("No fever at all but my face is hanging. Thanks") == [
        "No fever at all but my face is hanging. Thanks",
        "No fever at all",
        "my face is hanging",
    ]


def test_a_message_of_one_clause_is_looked_at_once() -> None:
    assert parts_of("my face is hanging") == ["my face is hanging"]


@pytest.mark.parametrize("text", ["34 f", "about 12", "no", "none of"])
def test_a_few_words_are_left_to_those_who_know_the_question(text: str) -> None:
    assert parts_of(text) == []


def test_the_text_for_the_encoder_keeps_the_place_of_each_word() -> None:
    doc = spacy.blank("en")("  my  face\n is   odd ")
    text, places = usual_text(doc)
    assert text == "my face is odd"
    assert [text[start:end] for start, end in places if end > start] == ["my", "face", "is", "odd"]
