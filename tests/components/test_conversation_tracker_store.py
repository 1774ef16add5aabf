"""What is remembered of a conversation: every event on disk, only the last few turns in hand, slots by value."""

import asyncio
import sqlite3
from pathlib import Path

import pytest
from rasa.shared.core.constants import ACTION_LISTEN_NAME
from rasa.shared.core.domain import Domain
from rasa.shared.core.events import ActionExecuted, Event, SlotSet, UserUttered
from rasa.shared.core.trackers import DialogueStateTracker
from sqlalchemy.exc import OperationalError

from components import conversation_tracker_store
from components.conversation_tracker_store import TURNS_KEPT, ConversationTrackerStore, TurnNotSaved

DOMAIN = Domain.from_yaml(
    """
    version: "3.1"
    intents: [answer]
    slots:
      case: {type: any, influence_conversation: false, mappings: [{type: custom}]}
    """
)
PATIENT = "a patient"


@pytest.fixture
def store(tmp_path: Path) -> ConversationTrackerStore:
    return ConversationTrackerStore(DOMAIN, dialect="sqlite", db=str(tmp_path / "conversations.sqlite3"))


def turn(number: int) -> list[Event]:
    heard = UserUttered(f"answer {number}", {"name": "answer", "confidence": 1.0})
    noted = SlotSet("case", {"severity": number})
    return [heard, noted, ActionExecuted(ACTION_LISTEN_NAME)]


def talk(store: ConversationTrackerStore, turns: int) -> None:
    """So many turns, each kept before the next one begins, as in life."""
    for number in range(turns):
        tracker = asyncio.run(store.retrieve(PATIENT))
        if tracker is None:
            tracker = DialogueStateTracker(PATIENT, DOMAIN.slots)
            tracker.update(ActionExecuted(ACTION_LISTEN_NAME))
        for event in turn(number):
            tracker.update(event)
        asyncio.run(store.save(tracker))


def remembered(store: ConversationTrackerStore) -> DialogueStateTracker:
    tracker = asyncio.run(store.retrieve(PATIENT))
    assert tracker is not None
    return tracker


def test_nobody_is_remembered_who_never_spoke(store: ConversationTrackerStore) -> None:
    assert asyncio.run(store.retrieve(PATIENT)) is None
    assert not asyncio.run(store.exists(PATIENT))


def test_the_case_is_as_it_was_left(store: ConversationTrackerStore) -> None:
    talk(store, 12)
    assert remembered(store).get_slot("case") == {"severity": 11}


def test_a_long_conversation_weighs_no_more_than_a_short_one(store: ConversationTrackerStore) -> None:
    talk(store, TURNS_KEPT + 2)
    short = len(remembered(store).events)
    talk(store, 30)
    assert len(remembered(store).events) == short


def test_another_process_finds_the_same(store: ConversationTrackerStore, tmp_path: Path) -> None:
    talk(store, 5)
    other = ConversationTrackerStore(DOMAIN, dialect="sqlite", db=str(tmp_path / "conversations.sqlite3"))
    assert remembered(other).get_slot("case") == {"severity": 4}
    assert other.closing_state(PATIENT)["parse_data"]["intent"]["name"] == "answer"


def test_every_event_stays_written_down_until_it_is_erased(store: ConversationTrackerStore) -> None:
    talk(store, 10)
    assert store.erase(PATIENT) >= 10 * len(turn(0))
    assert asyncio.run(store.retrieve(PATIENT)) is None
    assert store.erase(PATIENT) == 0


def test_a_turn_that_could_not_be_saved_is_told_of_once(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(conversation_tracker_store, "LOCK_WAIT_MILLISECONDS", 1)
    store = ConversationTrackerStore(DOMAIN, dialect="sqlite", db=str(tmp_path / "conversations.sqlite3"))
    talk(store, 1)
    busy = sqlite3.connect(tmp_path / "conversations.sqlite3", isolation_level=None)
    busy.execute("BEGIN IMMEDIATE")
    with pytest.raises(OperationalError) as locked:
        talk(store, 1)
    assert "answer 0" not in str(locked.value), "Rasa writes this into its log"
    with pytest.raises(TurnNotSaved):
        store.closing_state(PATIENT)
    busy.close()
    talk(store, 3)
    assert store.closing_state(PATIENT)["slots"] == {"case": {"severity": 2}}
