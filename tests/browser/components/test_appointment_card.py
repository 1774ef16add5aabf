"""The appointment: when, with whom, the calendar file, and the page to change it."""

from playwright.sync_api import expect

from tests.browser.messages import APPOINTMENT
from tests.browser.stage import Stage


def test_it_renders(stage: Stage) -> None:
    card = stage.put("appointment-card", card=APPOINTMENT, timeZone="Europe/London")
    expect(card).to_contain_text("Tuesday 24 November, 17:30–18:00")
    expect(card).to_contain_text("TR-7K2M")
    expect(card).to_contain_text("12 Mill Lane, London")
    expect(card).to_contain_text("a list of your medicines")
    expect(card.get_by_role("link", name="Add to calendar")).to_have_attribute(
        "href", stage.page.url.replace("/stage", str(APPOINTMENT["ics_url"]))
    )


def test_it_is_accessible(stage: Stage) -> None:
    stage.put("appointment-card", card=APPOINTMENT, timeZone="Europe/London")
    assert stage.is_accessible()


def test_times_are_the_clinics_not_the_visitors(stage: Stage) -> None:
    card = stage.put("appointment-card", card=APPOINTMENT, timeZone="America/New_York")
    expect(card).to_contain_text("12:30–13:00")
    expect(card).to_contain_text("(New York time)")


def test_a_cancelled_visit_offers_nothing_more(stage: Stage) -> None:
    card = stage.put("appointment-card", card={**APPOINTMENT, "status": "cancelled"}, timeZone="Europe/London")
    expect(card.get_by_role("heading")).to_contain_text("Your visit is cancelled")
    expect(card.get_by_role("link")).to_have_count(0)
    expect(card).not_to_contain_text("a list of your medicines")


def test_a_link_that_is_a_script_is_left_out(stage: Stage) -> None:
    card = stage.put(
        "appointment-card", card={**APPOINTMENT, "manage_url": "javascript:alert(1)"}, timeZone="Europe/London"
    )
    expect(card.get_by_role("link")).to_have_text(["Add to calendar"])
