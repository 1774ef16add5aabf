"""A dentist and a neurologist in one go: two visits that are offered, held and booked together or not at all."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from actions.booking import BOTH
from actions.spoken import as_spoken, clock_of_visit, in_full, minutes_long, zone_named
from actions.wording import Wording

Slot = dict[str, Any]


def as_slot(pair: Mapping[str, Any]) -> Slot:
    """A pair in the shape of a single time: it begins with the first visit and ends with the second."""
    first, second = sorted(pair["slots"], key=lambda slot: datetime.fromisoformat(slot["start"]))
    return {
        **first,
        "end": second["end"],
        "practitioner": f"{first['practitioner']}, {second['practitioner']}",
        "service": BOTH,
        "token": pair["token"],
        "visits": [first, second],
    }


def visits_of(slot: Slot) -> list[Slot]:
    """The visits one comes for: two of a pair, else one."""
    return list(slot.get("visits") or [slot])


def line_of(slot: Slot, number: int, wording: Wording, *, names_zone: bool = False) -> str:
    """One line of the list of times; the zone is named with each where the sites have different ones."""

    def told(clock: str, visit: Slot) -> str:
        return f"{clock} {zone_named(visit, visit['time_zone'], wording)}" if names_zone else clock

    if "visits" not in slot:
        when = told(as_spoken(slot["start"]), slot)
        return wording.text("utter_time", number=number, when=when, who=slot["practitioner"])
    first, second = slot["visits"]
    return wording.text(
        "utter_time_of_both",
        number=number,
        when=told(as_spoken(first["start"]), first),
        who=first["practitioner"],
        service=wording.text(f"utter_service_{first['service']}"),
        then=told(clock_of_visit(second), second),
        second_who=second["practitioner"],
        second_service=wording.text(f"utter_service_{second['service']}"),
    )


def read_back(slot: Slot, zone: str, wording: Wording) -> str:
    """Each visit with day, times, zone, person, place and length, one after the other."""
    return "\n".join(
        wording.text(
            "utter_visit",
            when=in_full(visit, zone, wording),
            who=visit["practitioner"],
            place=visit["place"],
            minutes=minutes_long(visit),
        )
        for visit in visits_of(slot)
    )
