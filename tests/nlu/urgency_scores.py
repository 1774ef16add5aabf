"""How urgent the red-flag screen makes of a message, against what its labels come to."""

from pathlib import Path
from typing import Any

from clinical import FACTS, Urgency, assess
from clinical.red_flag_screen import screen
from clinical.red_flag_screen.safer_end import safer_end
from tests.nlu import held_out
from tests.nlu.held_out import Wanted
from tests.nlu.scores import Tally


def is_emergency(facts: dict[str, Any]) -> bool:
    """An emergency by the rules, or the crisis card."""
    return assess(facts).urgency is Urgency.EMERGENCY or facts.get("suicidal_thoughts") == "present"


def as_facts(labels: dict[str, Wanted]) -> dict[str, Any]:
    """Labels as a case holds them: of a range the safer end. A number labelled only as said is left out."""
    return {
        name: safer_end(name, *want) if isinstance(want, tuple) else want
        for name, want in labels.items()
        if FACTS[name].kind == "finding" or want != held_out.PRESENT
    }


def score_emergencies(folder: Path = held_out.FOLDER) -> tuple[Tally, Tally]:
    """Messages whose labels are an emergency and were seen as one; harmless messages left alone."""
    seen, left_alone = Tally(), Tally()
    for message in held_out.messages(folder):
        sightings = {sighting.fact: sighting.answer for sighting in screen(message.says)}
        told = {name: answer for name, answer in sightings.items() if answer not in {"absent", "not_sure"}}
        may_be = as_facts(message.states) | {name: told[name] for name in message.may if name in told}
        if is_emergency(as_facts(message.states)):
            seen.note(message.says, "emergency", str(told), is_ok=is_emergency(dict(sightings)))
        elif not is_emergency(may_be):
            left_alone.note(message.says, "no alarm", str(told), is_ok=not is_emergency(dict(sightings)))
    return seen, left_alone
