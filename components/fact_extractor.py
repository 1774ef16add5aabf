"""Which clinical facts a message states, and what it states of them.

Finds the vocabulary's phrases with spaCy, asks `clinical.red_flag_screen.assertion` what is
said of each, and adds `fact` entities (present, absent, not sure, or an option) and `mention`
entities for what is named without being claimed.
"""

from __future__ import annotations

from pathlib import Path

from rasa.engine.recipes.default_recipe import DefaultV1Recipe
from rasa.engine.storage.resource import Resource
from rasa.nlu.extractors.extractor import EntityExtractorMixin
from rasa.nlu.utils.spacy_utils import SpacyModel
from rasa.shared.nlu.constants import ENTITIES, TEXT
from rasa.shared.nlu.training_data.message import Message
from rasa.shared.nlu.training_data.training_data import TrainingData

from components.kept_learning import KeepsWhatItLearnt
from components.medicine_mentions import MedicineMentions
from components.phrase_matcher import PhraseMatcher
from components.spacy_pipeline import UsualLemmas  # loading the saved pipeline needs its parts registered
from components.stated_facts import StatedFacts
from components.usual_words import doc_of
from components.vocabulary import Vocabulary


@DefaultV1Recipe.register(DefaultV1Recipe.ComponentType.ENTITY_EXTRACTOR, is_trainable=True, model_from="SpacyNLP")
class FactExtractor(KeepsWhatItLearnt[Vocabulary], EntityExtractorMixin):
    """Adds an entity for each fact that the message states."""

    FILE = "vocabulary.json"
    _stated: StatedFacts | None = None

    @classmethod
    def read(cls, file: Path) -> Vocabulary:
        return Vocabulary.load(file)

    @classmethod
    def write(cls, file: Path, learnt: Vocabulary) -> None:
        learnt.save(file)

    def train(self, training_data: TrainingData, model: SpacyModel) -> Resource:
        """Keeps the vocabulary; a phrase that cannot be read ends training and is named."""
        kept = self.keep(Vocabulary.of(training_data))
        self._stated_facts(model)
        return kept

    def process(self, messages: list[Message], model: SpacyModel) -> list[Message]:
        stated = self._stated_facts(model)
        for message in messages:
            doc = doc_of(message)
            if doc is None or str(message.get(TEXT)).startswith("/"):
                continue
            found = self.add_extractor_name(stated.entities(doc, message.get("metadata") or {}))
            message.set(ENTITIES, [*message.get(ENTITIES, []), *found], add_to_output=True)
        return messages

    def _stated_facts(self, model: SpacyModel) -> StatedFacts:
        if self._stated is None:
            nlp = model.model
            lemmas = nlp.get_pipe("usual_lemmas")
            assert isinstance(lemmas, UsualLemmas)
            lemma = lemmas.lemma
            vocabulary = self._learnt or Vocabulary()
            self._stated = StatedFacts(
                PhraseMatcher(nlp.vocab, lemma, vocabulary.phrases, vocabulary.classes),
                PhraseMatcher(nlp.vocab, lemma, {"idiom": vocabulary.idioms}, vocabulary.classes),
                MedicineMentions(nlp.vocab, vocabulary.products),
            )
        return self._stated
