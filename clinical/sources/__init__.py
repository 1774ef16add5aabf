"""The register of sources: what each criterion's citation ("S-CG150") stands for.

Which clauses of a source are encoded is not written down twice: it is the criteria that cite its key.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

from clinical.criterion import Criterion
from clinical.sources.botulinum_toxin import SOURCES_ON_BOTULINUM_TOXIN
from clinical.sources.grinding_and_sleep import SOURCES_ON_GRINDING_AND_SLEEP
from clinical.sources.headache_danger import SOURCES_ON_HEADACHE_DANGER
from clinical.sources.headache_patterns import SOURCES_ON_HEADACHE_PATTERNS
from clinical.sources.mouth_and_jaw import SOURCES_ON_MOUTH_AND_JAW
from clinical.sources.regulation import SOURCES_ON_REGULATION
from clinical.sources.snnoop10 import SNNOOP10
from clinical.sources.source import Source

SOURCES: dict[str, Source] = {
    source.key: source
    for source in (
        *SOURCES_ON_HEADACHE_DANGER,
        *SOURCES_ON_HEADACHE_PATTERNS,
        *SOURCES_ON_MOUTH_AND_JAW,
        *SOURCES_ON_GRINDING_AND_SLEEP,
        *SOURCES_ON_BOTULINUM_TOXIN,
        *SOURCES_ON_REGULATION,
    )
}

_KEY = re.compile(r"\bS-[0-9A-Z]+\b")


def sources_of(criterion: Criterion) -> tuple[Source, ...]:
    """The sources a criterion cites, in the order of its citation. A criterion from knowledge alone has none."""
    return tuple(SOURCES[key] for key in dict.fromkeys(_KEY.findall(criterion.source)))


def encoded_from(source: Source, criteria: Iterable[Criterion]) -> tuple[Criterion, ...]:
    """The criteria that cite a source: the clauses of it that are encoded."""
    return tuple(each for each in criteria if source in sources_of(each))


__all__ = ["SNNOOP10", "SOURCES", "Source", "encoded_from", "sources_of"]
