"""What every reader of figures needs: the words of a message, its amounts and times, and what stands around them."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from .quantities import amounts
from .reading import Word
from .times import Span, spans

# An injury, an injection or a birth spoken of as just now, with no day named.
JUST_NOW = 0
_SAME_POINT = 3  # words between two ways to name one moment


@dataclass(frozen=True)
class Figure:
    """A number for a fact, and which words gave it. `high` is None where only `low` is known."""

    fact: str
    low: float
    high: float | None
    start: int
    end: int


class FigureReader:
    """Reads one message; `seen` says which labels the message asserts, and where."""

    def __init__(self, words: Sequence[Word], seen: Mapping[str, tuple[int, int]]) -> None:
        self._words = words
        self._forms = [word.form for word in words]
        self._seen = seen
        self._spans = spans(words)
        self._amounts = amounts(words)

    def _form(self, place: int) -> str:
        return self._forms[place] if 0 <= place < len(self._forms) else ""

    def _before(self, place: int, count: int) -> list[str]:
        return self._forms[max(0, place - count) : place]

    def _around(self, start: int, end: int, before: int, after: int) -> set[str]:
        return {*self._before(start, before), *self._forms[end : end + after]}

    def _is_time(self, place: int) -> bool:
        return any(span.start <= place < span.end for span in self._spans)

    def _closest_ago(self, start: int, end: int) -> Span | None:
        """The point in the past named nearest to words[start:end]."""
        agos = [span for span in self._spans if span.is_ago]
        nearest = min(agos, key=lambda span: min(abs(span.start - end), abs(start - span.end)), default=None)
        if nearest is None:
            return None
        # "On Sunday, four days ago": of two beside each other the exact one.
        exact = (span for span in agos if span.low == span.high and abs(span.start - nearest.end) <= _SAME_POINT)
        return nearest if nearest.low == nearest.high else next(exact, nearest)


def in_unit(unit: float, fact: str, span: Span) -> Figure:
    """A time as a figure for a fact, in `unit` minutes."""
    return Figure(fact, span.low / unit, None if span.high is None else span.high / unit, span.start, span.end)
