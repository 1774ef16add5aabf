"""The action server is told of the present turn; all else is what Rasa tells it."""

from rasa.core.actions.action import RemoteAction
from rasa.shared.core.domain import Domain
from rasa.shared.core.events import ActionExecuted, BotUttered, Event, SlotSet, UserUttered
from rasa.shared.core.trackers import DialogueStateTracker

from components.cheaper_turns.present_turn import CALL, call_of, of_the_present_turn

FIRST = [ActionExecuted("action_session_start"), ActionExecuted("action_listen")]
EARLIER = [UserUttered("hello"), ActionExecuted("utter_hello"), BotUttered("Hello."), ActionExecuted("action_listen")]
PRESENT = [UserUttered("my tooth hurts"), SlotSet("case", {}), ActionExecuted("action_take_in_message")]


def told(events: list[Event]) -> tuple[dict[str, object], dict[str, object]]:
    """What Rasa would tell of these events, and what we do."""
    tracker, domain = DialogueStateTracker.from_events("anybody", events), Domain.empty()
    action = RemoteAction("action_ask", None)
    return CALL(action, tracker, domain), call_of(action, tracker, domain)


def test_events_are_those_from_the_message_on() -> None:
    assert of_the_present_turn([*FIRST, *EARLIER, *PRESENT]) == PRESENT


def test_before_the_first_message_all_events_are_told() -> None:
    assert of_the_present_turn(FIRST) == FIRST


def test_all_else_is_told_as_rasa_does() -> None:
    rasas, ours = told([*FIRST, *EARLIER, *PRESENT])
    rasas["tracker"].pop("events")
    events = ours["tracker"].pop("events")
    assert ours == rasas
    assert [event["event"] for event in events] == ["user", "slot", "action"]
