"""Three visitors from greeting to outcome, and the staff who read what they said. All of Trigem runs.

The tests of this file follow one another: the staff see the three who came before.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.browser.patient_at_the_screen import PatientAtTheScreen, Profile
from tests.system.running import STAFF_PASSWORD, RunningTrigem

CHRONIC_MIGRAINE_WITH_GRINDING = Profile(
    facts={
        "age": 34, "sex": "f", "has_headache": True, "headache_status": "usual", "severity": 7, "unilateral": True,
        "pulsating": True, "activity_worse": True, "nausea": True, "photophobia": True, "phonophobia": True,
        "attacks_lifetime": 50, "duration_h": 24, "peak_minutes": 60, "days_since_onset": 400,
        "headache_days_month": 20, "migraine_days_month": 10, "months_at_frequency": 8, "preventives_tried": 3,
        "told_grinding_at_night": True, "tooth_wear_or_cracks": True, "impact_days_3m": 20, "lost_work_days_3m": 5,
        "acute_meds_fail": True, "simple_analgesic_days": 6,
    },
    contact={
        "booking_name": "Noor Haddad",
        "booking_phone": "020 7946 0999",
        "booking_email": "noor@example.org",
        "booking_time": "any morning next week",
    },
)  # fmt: skip
SWOLLEN_FACE = Profile(facts={"age": 44, "sex": "m", "swelling_face": True, "swallowing_difficulty": True})
ONLY_A_QUESTION = Profile(facts={})

COMES_WITH_MIGRAINE = (
    "I get headaches on most days, throbbing on one side, and my husband hears me grinding my teeth at night"
)
COMES_SWOLLEN = "my face is swollen and I can't swallow"
COMES_TO_ASK = "what is migraine?"


@pytest.fixture
def visit(browser: Browser, running_trigem: RunningTrigem) -> Iterator[Page]:
    """A fresh visitor on a phone, at the running service."""
    context = browser.new_context(
        viewport={"width": 400, "height": 800}, base_url=running_trigem.url, locale="en-GB", timezone_id="Europe/London"
    )
    context.set_default_timeout(20_000)
    yield context.new_page()
    context.close()


def test_chronic_migraine_with_grinding_is_sent_to_both_and_books(visit: Page, running_trigem: RunningTrigem) -> None:
    patient = PatientAtTheScreen(visit, CHRONIC_MIGRAINE_WITH_GRINDING)
    patient.arrive(running_trigem.url)
    patient.say(COMES_WITH_MIGRAINE)
    patient.answer_until_the_outcome()

    result = visit.locator("triage-result-card").last
    expect(result.get_by_role("heading", name="Who to see")).to_be_visible()
    who = result.get_by_role("listitem")
    expect(who.filter(has_text=re.compile("headache specialist|neurolog", re.IGNORECASE)).first).to_be_visible()
    expect(who.filter(has_text=re.compile("dentist", re.IGNORECASE)).first).to_be_visible()
    expect(result).to_contain_text("Because you told us:")
    expect(result).to_contain_text("Get help at once if")

    patient.tap("Book a headache specialist")
    patient.book()
    card = visit.locator("triage-appointment-card")
    expect(card.get_by_role("heading")).to_contain_text("Your visit is booked")
    expect(card.get_by_role("link", name="Add to calendar")).to_be_visible()
    visit.reload()
    expect(visit.locator("triage-appointment-card")).to_be_visible()


def test_a_swollen_face_that_cannot_swallow_is_an_emergency_and_cannot_book(
    visit: Page, running_trigem: RunningTrigem
) -> None:
    patient = PatientAtTheScreen(visit, SWOLLEN_FACE)
    patient.arrive(running_trigem.url)
    patient.say(COMES_SWOLLEN)
    patient.answer_until_the_outcome()

    assert patient.urgency == "emergency"
    expect(visit.get_by_role("link", name="Call 999")).to_be_in_viewport(ratio=1)
    expect(patient.visitor.box).to_have_count(0)
    expect(visit.get_by_role("radio")).to_have_count(0)
    expect(visit.get_by_role("button", name=re.compile("book", re.IGNORECASE))).to_have_count(0)
    patient.tap("I've called")
    assert patient.reply["state"]["booking_allowed"] is False
    expect(visit.get_by_role("radio")).to_have_count(0)


def test_someone_who_only_asks_is_answered_and_left_in_peace(visit: Page, running_trigem: RunningTrigem) -> None:
    patient = PatientAtTheScreen(visit, ONLY_A_QUESTION)
    patient.arrive(running_trigem.url)
    patient.say(COMES_TO_ASK)
    assert any(message["topic"] for message in patient.reply["messages"])
    assert patient.urgency is None
    expect(patient.visitor.log).to_contain_text("migraine", ignore_case=True)
    expect(visit.locator("triage-result-card")).to_have_count(0)


def test_staff_sign_in_and_read_all_three(visit: Page, running_trigem: RunningTrigem) -> None:
    visit.set_viewport_size({"width": 1200, "height": 900})
    visit.goto("/console/")
    visit.get_by_label("Account name").fill("demo")
    visit.get_by_label("Password").fill(STAFF_PASSWORD)
    visit.get_by_role("button", name="Sign in").click()
    conversations = visit.get_by_role("table").get_by_role("link")
    expect(conversations).to_have_count(3)
    said = []
    for place in range(3):
        conversations.nth(place).click()
        said.append(visit.get_by_role("list").filter(has_text="message 1").last.inner_text())
        visit.get_by_role("link", name="All conversations").click()
    for sentence in (COMES_WITH_MIGRAINE, COMES_SWOLLEN, COMES_TO_ASK):
        assert sum(sentence in transcript for transcript in said) == 1


def test_a_reply_of_the_staff_reaches_the_visitor(browser: Browser, visit: Page, running_trigem: RunningTrigem) -> None:
    patient = PatientAtTheScreen(visit, ONLY_A_QUESTION)
    patient.arrive(running_trigem.url)
    patient.say("can I talk to a person please")
    desk = browser.new_context(base_url=running_trigem.url).new_page()
    desk.goto(f"/console/conversations/{patient.conversation}/")
    desk.get_by_label("Account name").fill("demo")
    desk.get_by_label("Password").fill(STAFF_PASSWORD)
    desk.get_by_role("button", name="Sign in").click()
    desk.get_by_role("textbox").fill("Hello, this is the front desk. How can we help?")
    desk.get_by_role("button", name="Send reply").click()
    expect(patient.visitor.log).to_contain_text("this is the front desk", timeout=15_000)
    desk.context.close()
