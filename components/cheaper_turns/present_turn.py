"""Tells the action server of the present turn alone.

Rasa 3.6 sends every event that it holds of a conversation with each call of an action, two to five
times a turn. Our actions look at slots and at the message; the SDK's forms, at the slots set since
the message. So the events are those from the visitor's message on.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

import rasa
from rasa.core.actions.action import RemoteAction
from rasa.shared.core.domain import Domain
from rasa.shared.core.events import Event, UserUttered
from rasa.shared.core.trackers import DialogueStateTracker, EventVerbosity

CALL = RemoteAction._action_call_format


def of_the_present_turn(events: Iterable[Event]) -> list[Event]:
    """The last message of the visitor and what followed; all of them before the first message."""
    turn: list[Event] = []
    for event in reversed(list(events)):
        turn.append(event)
        if isinstance(event, UserUttered):
            break
    return turn[::-1]


def call_of(self: RemoteAction, tracker: DialogueStateTracker, domain: Domain) -> dict[str, Any]:
    """What Rasa sends to the action server, with the events of the present turn."""
    state = tracker.current_state(EventVerbosity.NONE)
    state["events"] = [event.as_dict() for event in of_the_present_turn(tracker.events)]
    call = {"next_action": self.name(), "sender_id": tracker.sender_id, "tracker": state, "version": rasa.__version__}
    if not self._is_selective_domain_enabled() or domain.does_custom_action_explicitly_need_domain(self.name()):
        call["domain"] = domain.as_dict()
    return call


def tell_of_the_present_turn() -> None:
    """Put the shorter call in the place of Rasa's."""
    RemoteAction._action_call_format = call_of
