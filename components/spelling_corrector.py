"""Puts the usual spelling in for words that are slips of the vocabulary's: "nausious", "toothake".

Runs before everything that reads words. What was typed stays as it is; only each token's NORM and lemma change.
Negations and little words are too short to be touched, and a name that is written with a capital is left alone.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from pathlib import Path

from rasa.engine.recipes.default_recipe import DefaultV1Recipe
from rasa.engine.storage.resource import Resource
from rasa.nlu.utils.spacy_utils import SpacyModel
from rasa.shared.nlu.training_data.message import Message
from rasa.shared.nlu.training_data.training_data import TrainingData
from spacy.tokens import Doc

from clinical.red_flag_screen.notation import TOGETHER, parse, spellings
from clinical.red_flag_screen.phrases import PHRASES
from components.kept_learning import KeepsWhatItLearnt
from components.spacy_pipeline import UsualLemmas
from components.spelling import Speller
from components.usual_words import doc_of
from components.vocabulary import Vocabulary


def words_of_vocabulary(vocabulary: Vocabulary) -> Iterator[str]:
    """Every word of the vocabulary's phrases and of the red-flag screen's, as often as they hold it."""
    lines: Iterable[str] = (
        line for phrases in (vocabulary.phrases, PHRASES) for some in phrases.values() for line in some
    )
    parts = (part for line in lines for phrase in spellings(line)[:1] for part in phrase.split(TOGETHER))
    for part in parts:
        for element in parse(part, vocabulary.classes):
            for choice in element.choices:
                yield from (word.form for word in choice.words)
    for product in vocabulary.products:
        yield from product.split()


def correct(doc: Doc, speller: Speller, lemmas: UsualLemmas) -> None:
    """Writes the usual spelling into the document's tokens."""
    for place, token in enumerate(doc):
        if token.text.istitle() and place > 0 and doc[place - 1].text not in ".!?":
            continue  # a name
        meant = speller.meant(token.norm_)
        if meant != token.norm_:
            token.norm_ = meant
            token.lemma_ = lemmas.lemma(meant)


@DefaultV1Recipe.register(DefaultV1Recipe.ComponentType.MESSAGE_FEATURIZER, is_trainable=True, model_from="SpacyNLP")
class SpellingCorrector(KeepsWhatItLearnt[list[str]]):
    """Corrects the tokens of each message."""

    FILE = "words.json"
    _speller: Speller | None = None

    def prepare(self, learnt: list[str]) -> None:
        self._speller = Speller(learnt)

    @classmethod
    def read(cls, file: Path) -> list[str]:
        return list(json.loads(file.read_text(encoding="utf-8")))

    @classmethod
    def write(cls, file: Path, learnt: list[str]) -> None:
        file.write_text(json.dumps(learnt), encoding="utf-8")

    def train(self, training_data: TrainingData, model: SpacyModel) -> Resource:
        """Keeps the words of the vocabulary. Rasa hands the pipeline to training as to processing; it is not needed."""
        return self.keep(list(words_of_vocabulary(Vocabulary.of(training_data))))

    def process_training_data(self, training_data: TrainingData, model: SpacyModel) -> TrainingData:
        self.process(training_data.training_examples, model)
        return training_data

    def process(self, messages: list[Message], model: SpacyModel) -> list[Message]:
        lemmas = model.model.get_pipe("usual_lemmas")
        assert isinstance(lemmas, UsualLemmas)
        for message in messages:
            if self._speller is not None and (doc := doc_of(message)) is not None:
                correct(doc, self._speller, lemmas)
        return messages
