"""Keeps what Rasa remembers of a conversation, at the same cost in turn 300 as in turn 10.

Rasa replays every event of a conversation several times a turn and sends them
all to the action server. Here every event is still written down, once, in
order; but a turn is handed only the last few of them and, in place of the
rest, a snapshot: the running form and the slots' values. Slots that no policy
looks at are handed over by value alone, never as a history of settings.

Left out: sessions that expire. A visitor may come back a day later.
"""

import json
from collections.abc import Iterable
from itertools import islice
from typing import Any

import sqlalchemy as sa
from rasa.core.brokers.broker import EventBroker
from rasa.core.tracker_store import SQLTrackerStore
from rasa.shared.core.constants import ACTION_LISTEN_NAME, SESSION_START_METADATA_SLOT
from rasa.shared.core.domain import Domain
from rasa.shared.core.events import (
    ActionExecuted,
    ActionReverted,
    ActiveLoop,
    Event,
    Restarted,
    SessionStarted,
    SlotSet,
    UserUtteranceReverted,
    UserUttered,
    deserialise_events,
)
from rasa.shared.core.trackers import DialogueStateTracker
from sqlalchemy.pool import QueuePool

TURNS_KEPT = 3
"""As far back as a story looks."""
LOCK_WAIT_MILLISECONDS = 5000
ROWS = "rows_in_store"


class Snapshot(SQLTrackerStore.Base):  # type: ignore[misc,name-defined]
    """What stands in for the events before `first_event`."""

    __tablename__ = "snapshots"

    sender_id = sa.Column(sa.String(255), primary_key=True)
    first_event = sa.Column(sa.Integer, nullable=False)
    opening = sa.Column(sa.Text, nullable=False)
    slots = sa.Column(sa.Text, nullable=False)
    last_user_event = sa.Column(sa.Integer)


class ConversationTrackerStore(SQLTrackerStore):
    """Rasa's SQL store with a short memory in front of a complete one."""

    def __init__(self, domain: Domain | None = None, event_broker: EventBroker | None = None, **kwargs: Any) -> None:
        super().__init__(domain=domain, event_broker=event_broker, **kwargs)
        if self.engine.dialect.name == "sqlite":
            # Connections are kept: whenever the last one closes, SQLite moves its whole journal into the file.
            self.engine = sa.create_engine(self.engine.url, poolclass=QueuePool)
            sa.event.listen(self.engine, "connect", open_for_crash_safety)
            self.sessionmaker.configure(bind=self.engine)

    async def exists(self, conversation_id: str) -> bool:
        with self.session_scope() as session:
            return session.get(Snapshot, conversation_id) is not None

    async def retrieve(self, sender_id: str) -> DialogueStateTracker | None:
        """The recent past, opened by the snapshot."""
        with self.session_scope() as session:
            snapshot = session.get(Snapshot, sender_id)
            if snapshot is None:
                return None
            rows = self._recent_rows(session, snapshot)
        opening = deserialise_events(json.loads(snapshot.opening)) + [
            SlotSet(name, value) for name, value in json.loads(snapshot.slots).items()
        ]
        events = deserialise_events([json.loads(data) for _, data in rows])
        tracker = DialogueStateTracker.from_events(sender_id, opening + events, self.domain.slots)
        setattr(tracker, ROWS, [None] * len(opening) + [row_id for row_id, _ in rows])
        return tracker

    async def save(self, tracker: DialogueStateTracker) -> None:
        """Write the new events and move the snapshot, in one transaction."""
        with self.session_scope() as session:
            rows = self._rows_of(session, tracker)
            new = list(islice(tracker.events, len(rows), None))
            if self.event_broker is not None:
                await self._stream_new_events(self.event_broker, new, tracker.sender_id)
            stored = [self._row(tracker.sender_id, event) for event in new]
            session.add_all(stored)
            session.flush()
            rows = rows + [row.id for row in stored]
            self._move_snapshot(session, tracker, rows)
            session.commit()
        setattr(tracker, ROWS, rows)

    def erase(self, conversation: str) -> int:
        """Forget a conversation. Returns how many events there were."""
        with self.session_scope() as session:
            erased: int = session.query(self.SQLEvent).filter_by(sender_id=conversation).delete()
            session.query(Snapshot).filter_by(sender_id=conversation).delete()
            session.commit()
        return erased

    def closing_state(self, conversation: str) -> dict[str, Any]:
        """How the latest turn left things: slots by value, and what was understood."""
        with self.session_scope() as session:
            snapshot = session.get(Snapshot, conversation)
            if snapshot is None:
                return {"slots": {}, "parse_data": {}}
            row = session.get(self.SQLEvent, snapshot.last_user_event) if snapshot.last_user_event else None
            parse_data = json.loads(row.data).get("parse_data", {}) if row else {}
            return {"slots": json.loads(snapshot.slots), "parse_data": parse_data}

    def _recent_rows(self, session: Any, snapshot: Snapshot) -> list[tuple[int, str]]:
        event = self.SQLEvent
        shaping = [slot.name for slot in self.domain.slots if slot.has_features()]
        return list(
            session.query(event.id, event.data)
            .filter(event.sender_id == snapshot.sender_id, event.id >= snapshot.first_event)
            .filter(sa.or_(event.type_name != SlotSet.type_name, event.action_name.in_(shaping)))
            .filter(event.type_name != SessionStarted.type_name)  # it would empty the slots of the opening
            .order_by(event.id)
        )

    def _rows_of(self, session: Any, tracker: DialogueStateTracker) -> list[int | None]:
        """Row of each event already stored. A tracker from elsewhere is matched by time."""
        rows: list[int | None] | None = getattr(tracker, ROWS, None)
        if rows is not None:
            return rows
        latest = session.query(sa.func.max(self.SQLEvent.timestamp)).filter_by(sender_id=tracker.sender_id).scalar()
        return [None for event in tracker.events if latest is not None and event.timestamp <= latest]

    def _row(self, sender_id: str, event: Event) -> Any:
        told = event.as_dict()
        return self.SQLEvent(
            sender_id=sender_id,
            type_name=event.type_name,
            timestamp=told.get("timestamp"),
            intent_name=told.get("parse_data", {}).get("intent", {}).get("name"),
            action_name=told.get("name"),
            data=json.dumps(told),
        )

    def _move_snapshot(self, session: Any, tracker: DialogueStateTracker, rows: list[int | None]) -> None:
        events = list(tracker.events)
        opening_length = next((i for i, row in enumerate(rows) if row is not None), len(rows))
        cut = max(place_to_cut(events), opening_length)
        numbered = [row for row in rows[cut:] if row is not None]
        if not numbered:
            return
        last_user = max((i for i, event in enumerate(events) if isinstance(event, UserUttered)), default=None)
        session.merge(
            Snapshot(
                sender_id=tracker.sender_id,
                first_event=numbered[0],
                opening=json.dumps([event.as_dict() for event in opening_before(events[:cut], shaping_slots(tracker))]),
                slots=json.dumps(plain_slot_values(tracker)),
                last_user_event=rows[last_user] if last_user is not None else None,
            )
        )


def open_for_crash_safety(connection: Any, _record: Any) -> None:
    """A killed process leaves a whole database; erased text is overwritten."""
    for setting in (
        "journal_mode=WAL",
        "synchronous=NORMAL",
        f"busy_timeout={LOCK_WAIT_MILLISECONDS}",
        "secure_delete=ON",
    ):
        connection.execute(f"PRAGMA {setting}")


def place_to_cut(events: list[Event]) -> int:
    """Index of the pause before the oldest turn to keep; 0 while there are few turns or one was taken back."""
    if any(isinstance(event, (UserUtteranceReverted, ActionReverted)) for event in events):
        return 0
    restart = max((i for i, event in enumerate(events) if isinstance(event, Restarted)), default=-1)
    turns = [i for i, event in enumerate(events) if isinstance(event, UserUttered) and i > restart]
    if len(turns) <= TURNS_KEPT:
        return restart + 1
    for i in range(turns[-TURNS_KEPT] - 1, restart, -1):
        event = events[i]
        if isinstance(event, ActionExecuted) and event.action_name == ACTION_LISTEN_NAME:
            return i
    return restart + 1


def opening_before(events: Iterable[Event], shaping: Iterable[str]) -> list[Event]:
    """The fewest events that leave policies where these left them: the running form, the slots they look at."""
    shaping = set(shaping)
    loop: Event | None = None
    slots: dict[str, Event] = {}
    for event in events:
        if isinstance(event, Restarted):
            loop, slots = None, {}
        elif isinstance(event, ActiveLoop):
            loop = event if event.name else None
        elif isinstance(event, SlotSet) and event.key in shaping:
            slots[event.key] = event
    return [event for event in [*slots.values(), loop] if event is not None]


def shaping_slots(tracker: DialogueStateTracker) -> list[str]:
    return [name for name, slot in tracker.slots.items() if slot.has_features()]


def plain_slot_values(tracker: DialogueStateTracker) -> dict[str, Any]:
    return {
        name: slot.value
        for name, slot in tracker.slots.items()
        if not slot.has_features() and slot.value != slot.initial_value and name != SESSION_START_METADATA_SLOT
    }
