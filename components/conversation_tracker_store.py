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

from components.cheaper_turns import make_turns_cheaper

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


EVENTS: sa.Table = SQLTrackerStore.SQLEvent.__table__
SNAPSHOTS: sa.Table = Snapshot.__table__
# Statements made once; Rasa's object mapper would cost as much as all of a turn's predictions.
OF_SENDER = SNAPSHOTS.c.sender_id == sa.bindparam("sender")
ANY_SNAPSHOT = sa.select(sa.literal(1)).where(OF_SENDER)
SNAPSHOT = sa.select(SNAPSHOTS).where(OF_SENDER)
RECENT_EVENTS = (
    sa.select(EVENTS.c.id, EVENTS.c.data)
    .where(EVENTS.c.sender_id == sa.bindparam("sender"), EVENTS.c.id >= sa.bindparam("first"))
    .where(
        sa.or_(
            EVENTS.c.type_name != SlotSet.type_name,
            EVENTS.c.action_name.in_(sa.bindparam("shaping", expanding=True)),
        )
    )
    .where(EVENTS.c.type_name != SessionStarted.type_name)  # it would empty the slots of the opening
    .order_by(EVENTS.c.id)
)
LATEST_IDS = (
    sa.select(EVENTS.c.id)
    .where(EVENTS.c.sender_id == sa.bindparam("sender"))
    .order_by(EVENTS.c.id.desc())
    .limit(sa.bindparam("count"))
)
LATEST_TIME = sa.select(sa.func.max(EVENTS.c.timestamp)).where(EVENTS.c.sender_id == sa.bindparam("sender"))
EVENT_DATA = sa.select(EVENTS.c.data).where(EVENTS.c.id == sa.bindparam("event"))
MOVE_SNAPSHOT = SNAPSHOTS.update().where(OF_SENDER)


class TurnNotSaved(Exception):
    """The database could not be written to: what the turn brought is lost, so it must be played again."""


class ConversationTrackerStore(SQLTrackerStore):
    """Rasa's SQL store with a short memory in front of a complete one."""

    def __init__(self, domain: Domain | None = None, event_broker: EventBroker | None = None, **kwargs: Any) -> None:
        super().__init__(domain=domain, event_broker=event_broker, **kwargs)
        make_turns_cheaper()  # whoever keeps conversations takes turns
        self._unsaved: set[str] = set()
        if self.engine.dialect.name == "sqlite":
            # Connections are kept: whenever the last one closes, SQLite moves its whole journal into the file.
            self.engine = sa.create_engine(self.engine.url, poolclass=QueuePool)
            sa.event.listen(self.engine, "connect", open_for_crash_safety)
            self.sessionmaker.configure(bind=self.engine)
        self.engine.hide_parameters = True  # an error's message would quote what a patient wrote, and Rasa logs it

    async def exists(self, conversation_id: str) -> bool:
        with self.engine.connect() as connection:
            return connection.execute(ANY_SNAPSHOT, {"sender": conversation_id}).first() is not None

    async def retrieve(self, sender_id: str) -> DialogueStateTracker | None:
        """The recent past, opened by the snapshot."""
        with self.engine.connect() as connection:
            snapshot = connection.execute(SNAPSHOT, {"sender": sender_id}).first()
            if snapshot is None:
                return None
            shaping = [slot.name for slot in self.domain.slots if slot.has_features()]
            wanted = {"sender": sender_id, "first": snapshot.first_event, "shaping": shaping}
            rows = connection.execute(RECENT_EVENTS, wanted).all()
        opening = deserialise_events(json.loads(snapshot.opening)) + [
            SlotSet(name, value) for name, value in json.loads(snapshot.slots).items()
        ]
        events = deserialise_events([json.loads(data) for _, data in rows])
        tracker = DialogueStateTracker.from_events(sender_id, opening + events, self.domain.slots)
        setattr(tracker, ROWS, [None] * len(opening) + [row_id for row_id, _ in rows])
        return tracker

    async def save(self, tracker: DialogueStateTracker) -> None:
        """Write the new events and move the snapshot, in one transaction.

        Rasa swallows a failure and goes on in memory, where the next turn does not look: it is remembered here.
        """
        self._unsaved.add(tracker.sender_id)
        with self.engine.begin() as connection:
            rows = rows_of(connection, tracker)
            new = list(islice(tracker.events, len(rows), None))
            if self.event_broker is not None:
                await self._stream_new_events(self.event_broker, new, tracker.sender_id)
            if new:
                connection.execute(EVENTS.insert(), [row(tracker.sender_id, event) for event in new])
                latest = connection.execute(LATEST_IDS, {"sender": tracker.sender_id, "count": len(new)})
                rows = rows + list(latest.scalars())[::-1]
            move_snapshot(connection, tracker, rows)
        setattr(tracker, ROWS, rows)
        self._unsaved.discard(tracker.sender_id)

    def erase(self, conversation: str) -> int:
        """Forget a conversation. Returns how many events there were."""
        with self.engine.begin() as connection:
            erased: int = connection.execute(EVENTS.delete().where(EVENTS.c.sender_id == conversation)).rowcount
            connection.execute(SNAPSHOTS.delete().where(SNAPSHOTS.c.sender_id == conversation))
        return erased

    def closing_state(self, conversation: str) -> dict[str, Any]:
        """How the latest turn left things: slots by value, and what was understood. Raises TurnNotSaved."""
        if conversation in self._unsaved:
            self._unsaved.discard(conversation)
            raise TurnNotSaved
        with self.engine.connect() as connection:
            snapshot = connection.execute(SNAPSHOT, {"sender": conversation}).first()
            if snapshot is None:
                return {"slots": {}, "parse_data": {}}
            data = connection.execute(EVENT_DATA, {"event": snapshot.last_user_event}).scalar()
        parse_data = json.loads(data).get("parse_data", {}) if data else {}
        return {"slots": json.loads(snapshot.slots), "parse_data": parse_data}


def rows_of(connection: sa.engine.Connection, tracker: DialogueStateTracker) -> list[int | None]:
    """Row of each event already stored. A tracker from elsewhere is matched by time."""
    rows: list[int | None] | None = getattr(tracker, ROWS, None)
    if rows is not None:
        return rows
    latest = connection.execute(LATEST_TIME, {"sender": tracker.sender_id}).scalar()
    return [None for event in tracker.events if latest is not None and event.timestamp <= latest]


def row(sender_id: str, event: Event) -> dict[str, Any]:
    told = event.as_dict()
    return {
        "sender_id": sender_id,
        "type_name": event.type_name,
        "timestamp": told.get("timestamp"),
        "intent_name": told.get("parse_data", {}).get("intent", {}).get("name"),
        "action_name": told.get("name"),
        "data": json.dumps(told),
    }


def move_snapshot(connection: sa.engine.Connection, tracker: DialogueStateTracker, rows: list[int | None]) -> None:
    """Let the snapshot stand for all but the last few turns."""
    events = list(tracker.events)
    opening_length = next((i for i, row in enumerate(rows) if row is not None), len(rows))
    cut = max(place_to_cut(events), opening_length)
    numbered = [row for row in rows[cut:] if row is not None]
    if not numbered:
        return
    last_user = max((i for i, event in enumerate(events) if isinstance(event, UserUttered)), default=None)
    snapshot = {
        "first_event": numbered[0],
        "opening": json.dumps([event.as_dict() for event in opening_before(events[:cut], shaping_slots(tracker))]),
        "slots": json.dumps(plain_slot_values(tracker)),
        "last_user_event": rows[last_user] if last_user is not None else None,
    }
    moved = connection.execute(MOVE_SNAPSHOT, {"sender": tracker.sender_id, **snapshot})
    if not moved.rowcount:
        connection.execute(SNAPSHOTS.insert(), {"sender_id": tracker.sender_id, **snapshot})


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
