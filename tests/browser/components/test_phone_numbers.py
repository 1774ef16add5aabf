"""Telephone numbers: each a link that dials it, each with whom it reaches."""

from playwright.sync_api import expect

from tests.browser.messages import CLINIC
from tests.browser.stage import Stage


def test_it_renders(stage: Stage) -> None:
    numbers = stage.put("phone-numbers", numbers=CLINIC["numbers"])
    expect(numbers.get_by_role("listitem").first).to_contain_text("Ambulance")
    expect(numbers.get_by_role("link")).to_have_count(7)


def test_it_is_accessible(stage: Stage) -> None:
    stage.put("phone-numbers", {"call": ""}, numbers=CLINIC["numbers"])
    assert stage.is_accessible()


def test_a_title_of_its_own_is_kept(stage: Stage) -> None:
    numbers = stage.put("phone-numbers", numbers=[{"kind": "clinic", "title": "Night dentist", "number": "0300 1"}])
    expect(numbers).to_contain_text("Night dentist")


def test_a_kind_it_does_not_know_still_shows_its_number(stage: Stage) -> None:
    numbers = stage.put("phone-numbers", numbers=[{"kind": "coastguard", "number": "999"}])
    expect(numbers.get_by_role("link", name="999")).to_be_visible()
