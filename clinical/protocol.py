"""A protocol: the criteria for one presenting problem, in the order of their source."""

from __future__ import annotations

from collections.abc import Callable

from clinical.case import Case
from clinical.criterion import Criterion, Predicate, sentence_of
from clinical.urgency import Urgency


class Protocol:
    """Collects criteria as they are declared."""

    def __init__(self, *, title: str, source: str) -> None:
        self.title = title
        self.source = source
        self.criteria: list[Criterion] = []

    def criterion(
        self,
        criterion_id: str,
        *,
        name: str,
        source: str,
        status: str,
        urgency: Urgency | None = None,
        refer: tuple[str, ...] = (),
        pattern: str | None = None,
        target_days: int | None = None,
        advice: str | None = None,
    ) -> Callable[[Predicate], Predicate]:
        """Declare the decorated predicate a criterion of this protocol. Its docstring is the sentence."""

        def declare(predicate: Predicate) -> Predicate:
            self.criteria.append(
                Criterion(
                    id=criterion_id,
                    name=name,
                    sentence=sentence_of(predicate),
                    truth=predicate(Case()),
                    source=source,
                    status=status,
                    urgency=urgency,
                    refer=refer,
                    pattern=pattern,
                    target_days=target_days,
                    advice=advice,
                    protocol=self.title,
                )
            )
            return predicate

        return declare

    def __repr__(self) -> str:
        return f"Protocol({self.title!r}, {len(self.criteria)} criteria)"
