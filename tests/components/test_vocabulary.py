"""The vocabulary is read from lookup tables, one fact's words in one place, and survives being saved."""

import re
from pathlib import Path

import pytest
from rasa.shared.importers.utils import training_data_from_paths
from rasa.shared.nlu.training_data.training_data import TrainingData

from clinical import FACTS
from clinical.red_flag_screen.notation import parse
from components.vocabulary import Vocabulary

LOOKUPS = Path(__file__).parents[2] / "data" / "nlu" / "lookups"


def table(name: str, *lines: str) -> dict[str, object]:
    return {"name": name, "elements": list(lines)}


@pytest.fixture(scope="module")
def ours() -> Vocabulary:
    return Vocabulary.of(training_data_from_paths([str(LOOKUPS)], "en"))


def test_a_tables_name_says_what_its_phrases_mean() -> None:
    words = Vocabulary.of(
        TrainingData(
            lookup_tables=[
                table("photophobia", "light hurts"),
                table("photophobia/absent", "light is fine"),
                table("class/bother", "bother", "get to me"),
                table("idiom", "a headache to organise"),
            ],
            entity_synonyms={"Nurofen": "simple_analgesic"},
        )
    )
    assert words.phrases == {"photophobia": ["light hurts"], "photophobia/absent": ["light is fine"]}
    assert words.classes["bother"] == "bother|get_to_me"
    assert words.idioms == ["a headache to organise"]
    assert words.products == {"nurofen": "simple_analgesic"}


def test_two_tables_of_one_fact_are_one() -> None:
    words = Vocabulary.of(TrainingData(lookup_tables=[table("fever", "fever"), table("fever", "hot and shivery")]))
    assert words.phrases["fever"] == ["fever", "hot and shivery"]


def test_a_table_in_a_file_of_its_own_is_refused() -> None:
    with pytest.raises(ValueError, match="reviewed"):
        Vocabulary.of(TrainingData(lookup_tables=[{"name": "fever", "elements": "fever.txt"}]))


def test_a_saved_vocabulary_is_the_same_when_loaded(tmp_path: Path, ours: Vocabulary) -> None:
    ours.save(tmp_path / "words.json")
    assert Vocabulary.load(tmp_path / "words.json") == ours


def test_every_phrase_of_ours_can_be_read(ours: Vocabulary) -> None:
    for label, lines in ours.phrases.items():
        for line in lines:
            assert parse(line, ours.classes), label


def test_every_label_of_ours_is_a_fact_or_what_numbers_are_about(ours: Vocabulary) -> None:
    named = [re.sub("^(?:answer|option|of_(?:head|jaw|mouth|face))/", "", label) for label in ours.phrases]
    strange = [label for label in named if label.partition("/")[0] not in {*FACTS, "about"}]
    assert strange == []


def test_every_option_of_ours_is_one_of_the_facts_options(ours: Vocabulary) -> None:
    for label in ours.phrases:
        fact, _, option = label.partition("/")
        if fact in FACTS and FACTS[fact].kind == "choice" and option and option != "absent":
            assert option in FACTS[fact].options, label
