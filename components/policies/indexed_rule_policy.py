"""Finds the rules that fit as RulePolicy does, but looks only at those that could.

Rasa goes through all rules at each of a dozen states of the conversation. A
rule can only fit if its last state comes after the same action, and the same
words where it names any, as the conversation's, so the rules are kept in an index by those two.
"""

from collections import defaultdict
from functools import lru_cache

from rasa.core.policies.rule_policy import RulePolicy
from rasa.engine.recipes.default_recipe import DefaultV1Recipe
from rasa.shared.core.constants import PREVIOUS_ACTION, SHOULD_NOT_BE_SET, USER
from rasa.shared.core.domain import State
from rasa.shared.nlu.constants import ACTION_NAME, INTENT

Ending = tuple[str | None, str | None]


@DefaultV1Recipe.register(DefaultV1Recipe.ComponentType.POLICY_WITHOUT_END_TO_END_SUPPORT, is_trainable=True)
class IndexedRulePolicy(RulePolicy):
    """The same predictions as its parent."""

    def _get_possible_keys(self, lookup: dict[str, str], states: list[State]) -> set[str]:
        action, intent = ending_of(states[-1]) if states else (None, None)
        if action is None:  # nothing was done yet: Rasa has a rule of its own for that
            beginning: set[str] = super()._get_possible_keys(lookup, states)
            return beginning
        index = index_by_ending(tuple(lookup))
        could_fit = {key: lookup[key] for known in {(action, intent), (action, None)} for key in index.get(known, ())}
        possible: set[str] = super()._get_possible_keys(could_fit, states)
        return possible


@lru_cache(maxsize=64)
def index_by_ending(keys: tuple[str, ...]) -> dict[Ending, list[str]]:
    """The rules by the action and the intent of their last state; None where a rule leaves it open."""
    index = defaultdict(list)
    for key in keys:
        index[ending_of(RulePolicy._rule_key_to_state(key)[-1])].append(key)
    return dict(index)


def ending_of(state: State) -> Ending:
    intent = state.get(USER, {}).get(INTENT)
    return state.get(PREVIOUS_ACTION, {}).get(ACTION_NAME), None if intent == SHOULD_NOT_BE_SET else intent
