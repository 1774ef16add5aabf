"""The pages that clinicians sign say what the criteria say."""

import re

from clinical import rulebook
from clinical.protocols import PROTOCOLS
from clinical.sources import SNNOOP10, SOURCES, sources_of
from ops.protocol_pages import FOLDER, page, pages, register, stale

IDS = [criterion.id for criterion in rulebook().criteria]
ROWS = {line.split("|")[1].strip(): line.split("|") for line in register().splitlines() if line.startswith("| S-")}


def test_every_protocol_has_a_page_and_none_is_stale() -> None:
    assert len(pages()) == len(PROTOCOLS) + 2
    assert stale() == [], "run `make protocols`"


def test_a_page_that_differs_by_a_word_is_stale(monkeypatch) -> None:
    changed = FOLDER / "meningitis.md"
    made = {path: text + "x" if path == changed else text for path, text in pages().items()}
    monkeypatch.setattr("ops.protocol_pages.pages", lambda: made)
    assert stale() == ["meningitis.md"]


def test_each_page_names_what_its_protocol_leaves_out() -> None:
    for protocol in PROTOCOLS:
        assert "Not encoded" in page(protocol), protocol.title


def test_the_register_says_of_every_source_what_is_encoded_and_what_is_not() -> None:
    assert set(ROWS) == set(SOURCES)
    for key, (*_, encoded, left_out, _end) in ROWS.items():
        assert encoded.strip(), key
        assert left_out.strip(), key


def test_every_criterion_stands_in_the_register_beside_each_source_it_cites() -> None:
    own = register().rsplit("\n\n", 1)[-1]
    for criterion in rulebook().criteria:
        for source in sources_of(criterion):
            assert re.search(rf"\b{criterion.id} ", ROWS[source.key][4]), (criterion.id, source.key)
        assert bool(sources_of(criterion)) != bool(re.search(rf"\b{criterion.id} ", own)), criterion.id


def test_each_of_the_fifteen_items_of_snnoop10_is_covered_by_criteria_that_exist() -> None:
    assert len(SNNOOP10) == 15
    for _, item, ids in SNNOOP10:
        assert ids, item
        assert set(ids) <= set(IDS), item
