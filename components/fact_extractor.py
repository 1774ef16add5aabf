"""Which clinical facts a message states, and what it states of them.

Finds the vocabulary's phrases with spaCy, asks `clinical.red_flag_screen.assertion` what is
said of each, and adds `fact` entities (present, absent, not sure, or an option) and `mention`
entities for what is named without being claimed.
"""

from __future__ import annotations

from typing import Any

from rasa.engine.graph import ExecutionContext, GraphComponent
from rasa.engine.recipes.default_recipe import DefaultV1Recipe
from rasa.engine.storage.resource import Resource
from rasa.engine.storage.storage import ModelStorage
from rasa.nlu.extractors.extractor import EntityExtractorMixin
from rasa.nlu.utils.spacy_utils import SpacyModel
from rasa.shared.nlu.constants import ENTITIES, TEXT
from rasa.shared.nlu.training_data.message import Message
from rasa.shared.nlu.training_data.training_data import TrainingData

from components.medicine_mentions import MedicineMentions
from components.phrase_matcher import PhraseMatcher
from components.spacy_pipeline import UsualLemmas  # loading the saved pipeline needs its parts registered
from components.stated_facts import StatedFacts
from components.usual_words import doc_of
from components.vocabulary import Vocabulary

_FILE = "vocabulary.json"


@DefaultV1Recipe.register(DefaultV1Recipe.ComponentType.ENTITY_EXTRACTOR, is_trainable=True, model_from="SpacyNLP")
class FactExtractor(EntityExtractorMixin, GraphComponent):
    """Adds an entity for each fact that the message states."""

    def __init__(self, vocabulary: Vocabulary, storage: ModelStorage, resource: Resource) -> None:
        self._vocabulary = vocabulary
        self._storage = storage
        self._resource = resource
        self._stated: StatedFacts | None = None

    @classmethod
    def create(
        cls,
        config: dict[str, Any],
        model_storage: ModelStorage,
        resource: Resource,
        execution_context: ExecutionContext,
    ) -> FactExtractor:
        return cls(Vocabulary(), model_storage, resource)

    @classmethod
    def load(
        cls,
        config: dict[str, Any],
        model_storage: ModelStorage,
        resource: Resource,
        execution_context: ExecutionContext,
        **kwargs: Any,
    ) -> FactExtractor:
        with model_storage.read_from(resource) as folder:
            return cls(Vocabulary.load(folder / _FILE), model_storage, resource)

    def train(self, training_data: TrainingData, model: SpacyModel) -> Resource:
        """Keeps the vocabulary; a phrase that cannot be read ends training and is named."""
        self._vocabulary = Vocabulary.of(training_data)
        self._stated_facts(model)
        with self._storage.write_to(self._resource) as folder:
            self._vocabulary.save(folder / _FILE)
        return self._resource

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
            classes = self._vocabulary.classes
            self._stated = StatedFacts(
                PhraseMatcher(nlp.vocab, lemma, self._vocabulary.phrases, classes),
                PhraseMatcher(nlp.vocab, lemma, {"idiom": self._vocabulary.idioms}, classes),
                MedicineMentions(nlp.vocab, self._vocabulary.products),
            )
        return self._stated
