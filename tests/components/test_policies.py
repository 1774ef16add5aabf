"""Our two policies say what Rasa's own say, whatever the rules, the stories and the conversation."""

import json
import random

import pytest
from rasa.core.policies.memoization import AugmentedMemoizationPolicy
from rasa.core.policies.rule_policy import RulePolicy
from rasa.engine.graph import ExecutionContext, GraphSchema
from rasa.engine.storage.local_model_storage import LocalModelStorage
from rasa.engine.storage.resource import Resource
from rasa.shared.core.constants import ACTION_LISTEN_NAME, SHOULD_NOT_BE_SET
from rasa.shared.core.domain import Domain, State
from rasa.shared.core.events import ActionExecuted, ActiveLoop, Event, SlotSet, UserUttered
from rasa.shared.core.trackers import DialogueStateTracker

from components.policies.indexed_rule_policy import IndexedRulePolicy
from components.policies.quick_augmented_memoization_policy import QuickAugmentedMemoizationPolicy

INTENTS = ("greet", "affirm", "deny", "book")
ACTIONS = ("utter_hello", "utter_bye", "some_form", ACTION_LISTEN_NAME)
DOMAIN = Domain.from_yaml(
    """
    version: "3.1"
    intents: [greet, affirm, deny, book]
    slots:
      alarm: {type: bool, mappings: [{type: custom}]}
    responses: {utter_hello: [{text: hello}], utter_bye: [{text: bye}]}
    forms: {some_form: {required_slots: []}}
    """
)


def some_state(chance: random.Random) -> State:
    state: State = {}
    if chance.random() < 0.8:
        state["prev_action"] = {"action_name": chance.choice(ACTIONS)}
    if chance.random() < 0.8:
        state["user"] = {"intent": chance.choice(INTENTS)}
    if chance.random() < 0.4:
        state["active_loop"] = {"name": chance.choice(("some_form", SHOULD_NOT_BE_SET))}
    if chance.random() < 0.4:
        state["slots"] = {"alarm": (1.0,)}
    return state


def some_states(chance: random.Random) -> list[State]:
    return [some_state(chance) for _ in range(chance.randint(1, 4))]


@pytest.mark.parametrize("seed", range(5))
def test_the_same_rules_fit(seed: int) -> None:
    chance = random.Random(seed)
    rules = {json.dumps(some_states(chance), sort_keys=True): "utter_hello" for _ in range(150)}
    plain, indexed = object.__new__(RulePolicy), object.__new__(IndexedRulePolicy)
    fitting = 0
    for _ in range(400):
        states = some_states(chance)
        expected = plain._get_possible_keys(rules, states)
        assert indexed._get_possible_keys(rules, states) == expected
        fitting += bool(expected)
    assert fitting > 50


def some_events(chance: random.Random, turns: int) -> list[Event]:
    events: list[Event] = [ActionExecuted(ACTION_LISTEN_NAME)]
    for _ in range(turns):
        events.append(UserUttered("words", {"name": chance.choice(INTENTS), "confidence": 1.0}))
        if chance.random() < 0.2:
            events.append(SlotSet("alarm", chance.choice((True, False))))
        if chance.random() < 0.2:
            events.append(ActiveLoop(chance.choice(("some_form", None))))
        events += [ActionExecuted(chance.choice(ACTIONS[:3])), ActionExecuted(ACTION_LISTEN_NAME)]
    return events


@pytest.mark.parametrize("compressed", [True, False])
def test_the_same_stories_are_remembered(compressed: bool, tmp_path: object) -> None:
    chance = random.Random(7)
    config = {
        **AugmentedMemoizationPolicy.get_default_config(),
        "max_history": 6,
        "enable_feature_string_compression": compressed,
    }
    around = (
        LocalModelStorage.create(tmp_path),
        Resource("stories"),
        ExecutionContext(GraphSchema({}), "model"),
    )
    plain = AugmentedMemoizationPolicy(config, *around)
    stories = {}
    for number in range(40):
        story = DialogueStateTracker.from_events(
            f"story {number}", some_events(chance, chance.randint(1, 2))[: chance.randint(2, 7)], DOMAIN.slots
        )
        stories[plain._create_feature_key(plain._prediction_states(story, DOMAIN))] = chance.choice(ACTIONS)
    plain.lookup = stories
    quick = QuickAugmentedMemoizationPolicy(config, *around, lookup=stories)
    remembered = 0
    for number in range(300):
        events = some_events(chance, 4)[: chance.randint(3, 16)]
        tracker = DialogueStateTracker.from_events(f"visitor {number}", events, DOMAIN.slots)
        states = plain._prediction_states(tracker, DOMAIN)
        expected = plain.recall(states, tracker, DOMAIN, None)
        assert quick.recall(states, tracker, DOMAIN, None) == expected
        remembered += expected is not None
    assert remembered > 30


def test_nothing_is_tried_where_no_story_ends_like_this(monkeypatch: pytest.MonkeyPatch, tmp_path: object) -> None:
    around = (LocalModelStorage.create(tmp_path), Resource("stories"), ExecutionContext(GraphSchema({}), "model"))
    quick = QuickAugmentedMemoizationPolicy(AugmentedMemoizationPolicy.get_default_config(), *around, lookup={})
    monkeypatch.setattr(AugmentedMemoizationPolicy, "recall", lambda *_: pytest.fail("it looked all the same"))
    tracker = DialogueStateTracker.from_events("visitor", some_events(random.Random(1), 2), DOMAIN.slots)
    assert quick.recall(quick._prediction_states(tracker, DOMAIN), tracker, DOMAIN, None) is None
