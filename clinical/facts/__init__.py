"""Every fact of the evidence sheet's section 0.4, by name. Slots, questions and vignettes use the same names."""

from __future__ import annotations

from clinical.facts.danger import FACTS_ABOUT_DANGER
from clinical.facts.fact import ABSENT, NOT_SURE, PRESENT, Answer, Fact, Facts, Kind
from clinical.facts.headache import FACTS_ABOUT_THE_HEADACHE
from clinical.facts.jaw import FACTS_ABOUT_THE_JAW
from clinical.facts.mouth import FACTS_ABOUT_THE_MOUTH
from clinical.facts.person import FACTS_ABOUT_THE_PERSON

FACTS: dict[str, Fact] = {
    fact.name: fact
    for fact in (
        *FACTS_ABOUT_THE_PERSON,
        *FACTS_ABOUT_THE_HEADACHE,
        *FACTS_ABOUT_DANGER,
        *FACTS_ABOUT_THE_MOUTH,
        *FACTS_ABOUT_THE_JAW,
    )
}

__all__ = ["ABSENT", "FACTS", "NOT_SURE", "PRESENT", "Answer", "Fact", "Facts", "Kind"]
