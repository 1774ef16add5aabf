"""Each vignette is a fact about a person, and its own test."""

from __future__ import annotations

from collections import Counter

import pytest

from clinical.answers import facts_from
from clinical.protocols import PROTOCOLS
from tests.clinical.protocols.vignette import Vignette, read_vignettes

VIGNETTES = read_vignettes()
CRITERIA = [criterion for protocol in PROTOCOLS for criterion in protocol.criteria]
FOR_INFORMATION_ONLY = {"CLS-12", "BRX-05", "TMD-05", "SLP-03", "FUP-05"}


@pytest.mark.parametrize("vignette", VIGNETTES, ids=lambda vignette: f"{vignette.topic}: {vignette.name}")
def test_the_person_is_sent_where_they_belong(vignette: Vignette) -> None:
    assert vignette.complaints() == []


@pytest.mark.parametrize("vignette", VIGNETTES, ids=lambda vignette: f"{vignette.topic}: {vignette.name}")
def test_the_answers_of_the_vignette_are_possible(vignette: Vignette) -> None:
    assert facts_from(vignette.facts) == vignette.facts


def test_no_two_people_share_a_name() -> None:
    assert [name for name, times in Counter(each.name for each in VIGNETTES).items() if times > 1] == []


@pytest.mark.parametrize("criterion", CRITERIA, ids=lambda criterion: criterion.id)
def test_every_criterion_has_someone_it_fits_and_someone_just_short_of_it(criterion) -> None:
    fits = [each.name for each in VIGNETTES if criterion.id in each.criteria]
    just_short = [each.name for each in VIGNETTES if criterion.id in each.never]
    assert just_short
    assert bool(fits) != (criterion.id in FOR_INFORMATION_ONLY)


def test_a_vignette_names_criteria_that_exist() -> None:
    known = {criterion.id for criterion in CRITERIA}
    assert {named for each in VIGNETTES for named in each.criteria | each.never} <= known
