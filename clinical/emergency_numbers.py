"""Whom to call, by the clinic's country. The country comes from the clinic's settings, never from the browser.

UK numbers were confirmed (sources S-111MH and S-CO); the others are from knowledge and await a check. Not encoded:
local dental and maternity lines, which a clinic adds with `dataclasses.replace`. Evidence sheet, section 0.5.
"""

from __future__ import annotations

from dataclasses import dataclass

KNOWN_TO_BE_RIGHT = "VERIFIED (S-111MH, S-CO)"
FROM_KNOWLEDGE = "K"


@dataclass(frozen=True)
class EmergencyNumbers:
    """One country's numbers. None: the country has no one number, and the clinic's own page or staff must say it."""

    country: str
    ambulance: str
    urgent: str | None
    crisis: tuple[str, ...]
    carbon_monoxide: str
    ambulance_also: tuple[str, ...] = ()
    poison: str | None = None
    crisis_text: str | None = None
    crisis_text_word: str | None = None
    crisis_option: int | None = None
    """The choice to make on the first crisis line once it answers."""
    status: str = FROM_KNOWLEDGE


EUROPE = EmergencyNumbers(country="EU", ambulance="112", urgent=None, crisis=(), carbon_monoxide="112")
"""Where the country is not one we know: the number that works in the whole European Union."""

NUMBERS: dict[str, EmergencyNumbers] = {
    "GB": EmergencyNumbers(
        country="GB",
        ambulance="999",
        urgent="111",
        crisis=("111", "116 123"),
        carbon_monoxide="0800 111 999",
        ambulance_also=("112",),
        crisis_text="85258",
        crisis_text_word="SHOUT",
        crisis_option=2,
        status=KNOWN_TO_BE_RIGHT,
    ),
    "IE": EmergencyNumbers(
        country="IE",
        ambulance="112",
        urgent=None,
        crisis=("116 123",),
        carbon_monoxide="112",
    ),
    "US": EmergencyNumbers(
        country="US",
        ambulance="911",
        urgent=None,
        crisis=("988",),
        carbon_monoxide="911",
        poison="1-800-222-1222",
    ),
    "EU": EUROPE,
}

SAME_AS = {"UK": "GB", "XI": "GB"}
"""Other codes in use for a country above."""


def numbers_for(country: str) -> EmergencyNumbers:
    """The numbers of a country by its two-letter code; the European number where the country is not listed."""
    code = country.strip().upper()
    return NUMBERS.get(SAME_AS.get(code, code), EUROPE)
