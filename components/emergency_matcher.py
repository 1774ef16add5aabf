"""The red-flag screen as a part of Rasa's pipeline, so that conversation tests see it too."""

from __future__ import annotations

from typing import Any

from rasa.engine.graph import ExecutionContext, GraphComponent
from rasa.engine.recipes.default_recipe import DefaultV1Recipe
from rasa.engine.storage.resource import Resource
from rasa.engine.storage.storage import ModelStorage
from rasa.nlu.extractors.extractor import EntityExtractorMixin
from rasa.shared.nlu.constants import ENTITIES, TEXT
from rasa.shared.nlu.training_data.message import Message

from clinical.red_flag_screen import Sighting, screen
from components.usual_words import words_of_message


@DefaultV1Recipe.register(DefaultV1Recipe.ComponentType.ENTITY_EXTRACTOR, is_trainable=False)
class EmergencyMatcher(EntityExtractorMixin, GraphComponent):
    """Adds a `fact` entity for each danger sign that the screen sees, whatever the intent."""

    @classmethod
    def create(
        cls,
        config: dict[str, Any],
        model_storage: ModelStorage,
        resource: Resource,
        execution_context: ExecutionContext,
    ) -> EmergencyMatcher:
        return cls()

    def process(self, messages: list[Message]) -> list[Message]:
        for message in messages:
            text = str(message.get(TEXT) or "")
            if not text.startswith("/"):
                found = self.add_extractor_name(
                    [_entity(sighting) for sighting in screen(text, words_of_message(message))]
                )
                message.set(ENTITIES, [*message.get(ENTITIES, []), *found], add_to_output=True)
        return messages


def _entity(sighting: Sighting) -> dict[str, Any]:
    return {
        "entity": "fact",
        "value": sighting.fact,
        "answer": sighting.answer,
        "said": sighting.said,
        "start": sighting.start,
        "end": sighting.end,
        "low": None,
        "high": None,
    }
