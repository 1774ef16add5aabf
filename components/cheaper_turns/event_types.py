"""Finds the class of an event by its name once.

Rasa 3.6 walks through all subclasses of Event for every event that it reads
from the store or from the action server's answer.
"""

from functools import cache

from rasa.shared.core.events import Event

FIND_CLASS = Event.resolve_by_type


@cache
def class_of(type_name: str) -> type[Event] | None:
    """The class. Raises ValueError where Rasa knows no such event."""
    found: type[Event] | None = FIND_CLASS(type_name)
    return found


def class_or_default(type_name: str, default: type[Event] | None = None) -> type[Event] | None:
    try:
        return class_of(type_name)
    except ValueError:
        if default is None:
            raise
        return default


def find_event_types_once() -> None:
    """Put the remembered classes in place of the search."""
    Event.resolve_by_type = staticmethod(class_or_default)
