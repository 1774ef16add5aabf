"""How a simulated patient puts an answer into words: not twice the same way running."""

from itertools import count
from typing import Any

YES = ("yes", "yeah", "yep, I do", "afraid so", "definitely", "yes it is")
NO = ("no", "nope", "not at all", "no, nothing like that", "nah", "don't think so")
NONE = ("none of those", "no", "nope, none", "none", "nothing like that", "no none of them")
NUMBERS = ("{}", "about {}", "{} or so", "I'd say {}", "roughly {}", "maybe {}")
DOES_NOT_APPLY = ("no", "none", "nope", "no, never", "not at all")


class Words:
    """Answers for one patient, each kind in turn."""

    def __init__(self, start: int = 0) -> None:
        self.turn = count(start)

    def _one_of(self, ways: tuple[str, ...]) -> str:
        return ways[next(self.turn) % len(ways)]

    def say(self, question: dict[str, Any], value: object) -> str:
        """An answer as the structured API takes it, in words."""
        if isinstance(value, list):
            titles = {option["value"]: option["title"] for option in question["options"]}
            return " and ".join(titles[each].lower() for each in value) if value else self._one_of(NONE)
        if isinstance(value, (int, float)):
            return self._one_of(NUMBERS).format(f"{value:g}")
        if question["kind"] == "choice" and value != "absent":
            return next(option["title"] for option in question["options"] if option["value"] == value)
        if question["kind"] == "number":
            return self._one_of(DOES_NOT_APPLY)
        return self._one_of(YES if value == "present" else NO)
