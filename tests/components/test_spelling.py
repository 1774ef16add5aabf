"""Slips are read as the word of the vocabulary; ordinary words, negations and names are left alone."""

from pathlib import Path

import pytest
from rasa.shared.importers.utils import training_data_from_paths

from clinical.red_flag_screen.word_sets import words_of
from components.spacy_pipeline import UsualLemmas, build
from components.spelling import Speller, english_words
from components.spelling_corrector import correct, words_of_vocabulary
from components.usual_words import words_of_doc
from components.vocabulary import Vocabulary

LOOKUPS = Path(__file__).parents[2] / "data" / "nlu" / "lookups"
ORDINARY = sorted(
    words_of(
        """
        appointment tuesday morning parking receipt insurance garden holiday weekend football dinner children
        kitchen window teacher planning ordering payment invoice garage brother kettle printer laptop meeting
        nothing never without neither nobody cannot hardly tomorrow evening birthday wedding station brunch
        coaching hiking shaving watering warming thumb thumbs pounds stabbed socks racket ratchet dresses dentures
        hygiene
        """
    )
)


@pytest.fixture(scope="module")
def speller() -> Speller:
    return Speller(words_of_vocabulary(Vocabulary.of(training_data_from_paths([str(LOOKUPS)], "en"))))


def forms(text: str, speller: Speller) -> list[str]:
    nlp = build()
    lemmas = nlp.get_pipe("usual_lemmas")
    assert isinstance(lemmas, UsualLemmas)
    doc = nlp(text)
    correct(doc, speller, lemmas)
    return [word.form for word in words_of_doc(doc)]


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("migrane", "migraine"),
        ("mygraine", "migraine"),
        ("nausious", "nauseous"),
        ("toothake", "toothache"),
        ("jore", "jaw"),
        ("swolen", "swollen"),
        ("sumatripan", "sumatriptan"),
        ("forhead", "forehead"),
        ("sensitivty", "sensitivity"),
        ("clenchd", "clench"),
    ],
)
def test_a_slip_is_read_as_the_word_it_stands_for(typed: str, meant: str, speller: Speller) -> None:
    assert forms(typed, speller) == [meant]


@pytest.mark.parametrize("word", ORDINARY)
def test_an_ordinary_word_is_no_symptom(word: str, speller: Speller) -> None:
    assert speller.meant(word) == word


def test_no_english_word_is_taken_for_another(speller: Speller) -> None:
    assert [word for word in english_words() if speller.meant(word) != word] == []


@pytest.mark.parametrize("text", ["ask for Thorbe", "this is Grinda"])
def test_a_name_is_left_alone(text: str, speller: Speller) -> None:
    assert forms(text, speller)[-1] == text.split()[-1].lower()


def test_what_was_typed_stays_to_be_quoted(speller: Speller) -> None:
    nlp = build()
    lemmas = nlp.get_pipe("usual_lemmas")
    assert isinstance(lemmas, UsualLemmas)
    doc = nlp("so nausious today")
    correct(doc, speller, lemmas)
    word = words_of_doc(doc)[1]
    assert (word.said, word.form) == ("nausious", "nauseous")
