"""Which clinic a conversation is with, and which numbers people dial there."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from actions.wording import Wording
from clinical.emergency_numbers import EmergencyNumbers, numbers_for

CLINIC_SLOTS = {"clinic_name": "name", "clinic_phone": "phone", "country": "country"}

CARBON_MONOXIDE = ("HRF-12", "HRF-12b")


def slots_of_place(metadata: Mapping[str, Any], slots: Mapping[str, Any], wording: Wording) -> dict[str, Any]:
    """Slots that responses fill their gaps from; empty once they are known."""
    clinic = metadata.get("clinic")
    if not clinic or slots.get("clinic") == clinic:
        return {}
    numbers = numbers_for(clinic["country"])
    return {
        "clinic": clinic,
        **{slot: clinic.get(key) for slot, key in CLINIC_SLOTS.items()},
        "ambulance_number": numbers.ambulance,
        "urgent_help": urgent_help(numbers, wording),
        "crisis_help": crisis_help(numbers, wording),
    }


def urgent_help(numbers: EmergencyNumbers, wording: Wording) -> str:
    """Whom to phone for care today, as a phrase."""
    if numbers.urgent is None:
        return wording.text("utter_urgent_help_without_number")
    return wording.text("utter_urgent_help", number=numbers.urgent)


def crisis_help(numbers: EmergencyNumbers, wording: Wording) -> str:
    """The lines to phone in a crisis of mood, as a phrase; the ambulance's number where there is no such line."""
    lines = crisis_lines(numbers, wording) or [number_line("ambulance", numbers.ambulance, wording)]
    return "; ".join(wording.text("utter_number_line", title=line["title"], number=line["number"]) for line in lines)


def country_of(slots: Mapping[str, Any]) -> str:
    return str((slots.get("clinic") or {}).get("country") or "")


def number_line(kind: str, number: str, wording: Wording) -> dict[str, str]:
    return {"kind": kind, "title": wording.text(f"utter_number_{kind}"), "number": number}


def crisis_lines(numbers: EmergencyNumbers, wording: Wording) -> list[dict[str, str]]:
    lines = [number_line("crisis", number, wording) for number in numbers.crisis]
    if lines and numbers.crisis_option is not None:
        lines[0]["title"] = wording.text("utter_number_crisis_option", option=numbers.crisis_option)
    if numbers.crisis_text is not None:
        title = wording.text("utter_number_crisis_text", word=numbers.crisis_text_word)
        lines.append({"kind": "crisis_text", "title": title, "number": numbers.crisis_text})
    return lines


def clinic_line(slots: Mapping[str, Any], wording: Wording) -> list[dict[str, str]]:
    phone = (slots.get("clinic") or {}).get("phone")
    return [number_line("clinic", phone, wording)] if phone else []


def carbon_monoxide_line(
    criterion_ids: Iterable[str], numbers: EmergencyNumbers, wording: Wording
) -> list[dict[str, str]]:
    """The country's gas emergency line, where carbon monoxide is suspected."""
    if not set(CARBON_MONOXIDE) & set(criterion_ids):
        return []
    return [number_line("carbon_monoxide", numbers.carbon_monoxide, wording)]


def urgent_line(numbers: EmergencyNumbers, wording: Wording) -> list[dict[str, str]]:
    return [number_line("urgent", numbers.urgent, wording)] if numbers.urgent else []
