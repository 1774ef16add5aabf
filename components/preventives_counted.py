"""How many preventives were tried: by their names ("propranolol and topiramate") or by their number ("4 preventives")."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from clinical.red_flag_screen.figures import Figure
from clinical.red_flag_screen.matching import Match
from clinical.red_flag_screen.word_sets import words_of
from components.numbers_of_message import Numbers

PREVENTIVE = "preventive"
MOST_PREVENTIVES = 15
_TRIED = words_of("tried trialled trialed failed been had used taken stopped through gone on trying done")
_FAILED = words_of(
    "failed helped worked work stopped nothing useless fail help did not no joy touch none neither good use nada effects"
)
_ONE_BY_ONE = words_of("tried done then before was stopped made")
_PLANNED = words_of("to wants want suggested suggests offered recommended should could might")
_PREVENTIVES = words_of(
    "preventive preventives preventative preventatives preventer preventers prophylactic prophylactics preventitive preventitives prophylaxis"
)
_KINDS = words_of(
    "different other separate of the these daily kinds types sorts migraine so far medicines meds drugs tablets or"
)


class PreventivesCounted:
    """Reads one message's preventives; `medicines` are the products it names."""

    def __init__(self, numbers: Numbers, medicines: Sequence[Match]) -> None:
        self._numbers = numbers
        self._medicines = medicines

    def all(self) -> Iterator[Figure]:
        yield from self._counted()
        yield from self._named()

    def _counted(self) -> Iterator[Figure]:
        """ "Tried five preventers", "three different preventatives so far", "my second preventive"."""
        numbers = self._numbers
        for amount in numbers.amounts:
            end = amount.end
            while end < len(numbers.forms) and numbers.forms[end] in _KINDS and end < amount.end + 4:
                end += 1
            if not _PREVENTIVES & set(numbers.after(end)) or amount.low > MOST_PREVENTIVES:
                continue
            before, after = set(numbers.before(amount.start, 6)), set(numbers.after(end + 1, 8))
            is_planned = bool(_PLANNED & before) and not {"tried", "had", "been", "failed"} & before
            if (_TRIED & before or _FAILED & after or {"far", "tried", "already"} & after) and not is_planned:
                yield Figure("preventives_tried", amount.low, amount.high, amount.start, end + 1)

    def _named(self) -> Iterator[Figure]:
        """ "Tried propranolol and topiramate": two."""
        named = {tuple(self._numbers.forms[m.start : m.end]): m for m in self._medicines if m.label == PREVENTIVE}
        found = sorted(named.values(), key=lambda match: match.start)
        if not found:
            return
        before = set(self._numbers.before(found[0].start, 6))
        after = set(self._numbers.after(found[-1].end, 6))
        around = after | set(self._numbers.forms[found[0].start : found[-1].start])
        is_tried = (
            _TRIED & before
            or (_FAILED - {"not", "no", "did"}) & after
            or ({"not", "nothing"} & after and "did" in after)
            or (_ONE_BY_ONE & {*before, *self._numbers.forms[found[0].end : found[-1].start]} and _FAILED & around)
            or (len(found) > 1 and _FAILED & around)
        )
        if is_tried and not (_PLANNED & before and not {"tried", "had", "been", "failed"} & before):
            yield Figure("preventives_tried", len(found), len(found), found[0].start, found[-1].end)
