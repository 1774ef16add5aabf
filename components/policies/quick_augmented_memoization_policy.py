"""Remembers stories as AugmentedMemoizationPolicy does, and knows at once when no story ends like this.

Where the conversation as it is matches no story, Rasa shortens it event by
event and tries again, some eight times at every prediction. However short it
gets, its last state stays: who spoke last, and what they meant. If no story
has a moment with that last state, nothing will be found, and nothing is tried.
"""

import base64
import json
import zlib
from functools import cached_property
from typing import Any

from rasa.core.policies.memoization import AugmentedMemoizationPolicy
from rasa.engine.recipes.default_recipe import DefaultV1Recipe
from rasa.shared.core.constants import PREVIOUS_ACTION, USER
from rasa.shared.core.domain import Domain, State
from rasa.shared.core.trackers import DialogueStateTracker


@DefaultV1Recipe.register(DefaultV1Recipe.ComponentType.POLICY_WITHOUT_END_TO_END_SUPPORT, is_trainable=True)
class QuickAugmentedMemoizationPolicy(AugmentedMemoizationPolicy):
    """The same predictions as its parent."""

    @cached_property
    def moments(self) -> list[str]:
        """Every moment of every story, as text; each ends with its last state."""
        return [readable(key) if self.config["enable_feature_string_compression"] else key for key in self.lookup]

    def recall(
        self,
        states: list[State],
        tracker: DialogueStateTracker,
        domain: Domain,
        rule_only_data: dict[str, Any] | None,
    ) -> str | None:
        """The name of the next action, or None."""
        if not states or not self.may_end_like(states[-1]):
            return None
        recalled: str | None = super().recall(states, tracker, domain, rule_only_data)
        return recalled

    def may_end_like(self, last: State) -> bool:
        """Whether some story has a moment after the same action and the same words. Slots may differ."""
        action, words = part_of(last, PREVIOUS_ACTION), part_of(last, USER)
        # A state's parts stand in the order of their names: the visitor's words come last.
        ending = f"{words}}}]" if words else "}]"
        return any(moment.endswith(ending) and action in moment for moment in self.moments)


def part_of(state: State, name: str) -> str:
    """One part of a state as it stands in a moment's text; empty where the state has none."""
    if not state.get(name):
        return ""
    return json.dumps({name: state[name]}, sort_keys=True).replace('"', "")[1:-1]


def readable(key: str) -> str:
    """A memorised key without its compression."""
    return zlib.decompress(base64.b64decode(key)).decode()
