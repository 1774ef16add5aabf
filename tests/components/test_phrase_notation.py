"""The notation of phrases: what a line of the vocabulary finds, and what it leaves alone."""

import pytest

from clinical.red_flag_screen.matching import Phrasebook
from clinical.red_flag_screen.notation import PhraseError, parse
from clinical.red_flag_screen.reading import read

CLASSES = {"hurt": "hurt|ache|kill_me"}


def finds(phrase: str, text: str) -> bool:
    return any(Phrasebook({"it": [phrase]}, CLASSES).find(read(text)))


@pytest.mark.parametrize(
    ("phrase", "text"),
    [
        ("grind my teeth", "I grind my teeth"),
        ("grind my teeth", "i've been grinding my teeth"),
        ("grind my? teeth", "grinding teeth"),
        ("light|noise <hurt>", "the light is no problem but noise hurts"),
        ("light|noise <hurt>", "noise aches"),
        ("head <hurt>", "head kills me"),
        ("face|mouth .. droop", "my face is a bit drooping"),
        ("hard_to|can_not swallow", "it is hard to swallow"),
        ("# days", "about 12 days"),
        ("# days", "twelve days"),
        ("=left side", "left side"),
    ],
)
def test_a_phrase_finds_its_words(phrase: str, text: str) -> None:
    assert finds(phrase, text)


@pytest.mark.parametrize(
    ("phrase", "text"),
    [
        ("grind my teeth", "grind some coffee then brush my teeth"),
        ("face .. droop", "my face is fine. the flowers droop"),
        ("face .. droop", "face fine but the tulips droop"),
        ("face .. droop", "my face is quite all right today but one flower of mine seems to droop"),
        ("=left side", "lefts side"),
        ("# days", "some days"),
    ],
)
def test_a_phrase_leaves_other_words_alone(phrase: str, text: str) -> None:
    assert not finds(phrase, text)


@pytest.mark.parametrize("phrase", ["", "..", ".. droop", "face ..", "#", "my?", "face <nosuchclass>", "a||b"])
def test_a_phrase_that_cannot_be_read_is_quoted(phrase: str) -> None:
    with pytest.raises(PhraseError):
        parse(phrase, CLASSES)


def test_where_a_phrase_stands_is_told() -> None:
    words = read("well, my jaw aches")
    (match,) = Phrasebook({"has_jaw_pain": ["jaw <hurt>"]}, CLASSES).find(words)
    assert [word.form for word in words[match.start : match.end]] == ["jaw", "aches"]
