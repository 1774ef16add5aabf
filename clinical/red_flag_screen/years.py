"""Years that a message names ("2012", "'98", "in the 90s"), and the words that say a thing still goes on."""

from . import context_words as cue
from .clauses import Clauses

_QUOTES = ["'"], ["’"], ["‘"]
_BACK_THEN = ["in"], ["then"], ["when"], ["at"]
_LONG = frozenset({"year", "years", "yrs", "decades", "ages", "while"})
_DECADES = frozenset({"50", "60", "70", "80", "90"})


class Years:
    """Looked up once for a message, however many mentions it has."""

    def __init__(self, message: Clauses) -> None:
        self._forms = message.forms
        self.named = [place for place, form in enumerate(self._forms) if form.isdecimal() and self._is_year(place)]
        self._still = [place for place, form in enumerate(self._forms) if self._says_still(form, place)]

    def within(self, first: int, last: int) -> bool:
        return any(first <= place < last for place in self.named)

    def goes_on(self, first: int, last: int, after: int) -> bool:
        """Whether words[first:last] say that a thing goes on; a "still" behind a comma, of an old year, tells of a rest."""
        is_old = self.within(first, last)
        return any(
            first <= place < last and not (self._forms[place] == "still" and is_old and "," in self._forms[after:place])
            for place in self._still
        )

    def _says_still(self, form: str, place: int) -> bool:
        if form not in cue.STILL_GOING:
            return False
        is_well = place > 0 and self._forms[place - 1] in cue.WELL_BEFORE_SINCE
        is_well = is_well or (form == "back" and self._forms[place - 1] in _LONG)  # "four years back"
        is_well = is_well or (form == "back" and self._forms[place + 1 : place + 3] == ["to", "normal"])
        return not is_well and not (form == "back" and self._forms[place + 1 : place + 2] in _BACK_THEN)

    def _is_year(self, place: int) -> bool:
        form, before = self._forms[place], self._forms[max(0, place - 2) : place]
        if form in _DECADES and self._forms[place + 1 : place + 2] == ["s"] and "the" in before:
            return True
        if len(form) == 2:
            return before[-1:] in _QUOTES
        return len(form) == 4 and form[:2] in {"19", "20"} and before[-1:] not in (["is"], ["it"])
