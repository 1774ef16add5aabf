"""Three visitors from greeting to outcome, and the staff who read what they said. All of Trigem runs."""

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

WORDS = {
    "migraine": "I get headaches on most days, throbbing on one side, and my husband hears me grinding my teeth",
    "swelling": "my face is swollen and I can't swallow",
    "question": "what is migraine?",
}
PROFILES = {"migraine": CHRONIC_MIGRAINE_WITH_GRINDING, "swelling": SWOLLEN_FACE, "question": ONLY_A_QUESTION}


@pytest.fixture
def visit(browser: Browser, running_trigem: RunningTrigem) -> Iterator[Page]:
    """A fresh visitor on a phone, at the running service."""
    context = browser.new_context(
        viewport={"width": 400, "height": 800}, base_url=running_trigem.url, locale="en-GB", timezone_id="Europe/London"
    )
    context.set_default_timeout(20_000)
    yield context.new_page()
    context.close()


def comes(name: str, page: Page, url: str) -> PatientAtTheScreen:
    """A visitor agrees, says what is wrong, and answers until there is an outcome."""
    patient = PatientAtTheScreen(page, PROFILES[name])
    patient.arrive(url)
    patient.say(WORDS[name])
    patient.answer_until_the_outcome()
    return patient


def sign_in(page: Page) -> None:
    page.get_by_label("Account name").fill("demo")
    page.get_by_label("Password").fill(STAFF_PASSWORD)
    page.get_by_role("button", name="Sign in").click()


def test_chronic_migraine_with_grinding_is_sent_to_both_and_books(visit: Page, running_trigem: RunningTrigem) -> None:
    patient = comes("migraine", visit, running_trigem.url)

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
    patient = comes("swelling", visit, running_trigem.url)

    assert patient.urgency == "emergency"
    expect(visit.get_by_role("link", name="Call 999")).to_be_in_viewport(ratio=1)
    expect(patient.visitor.box).to_have_count(0)
    expect(visit.get_by_role("radio")).to_have_count(0)
    expect(visit.get_by_role("button", name=re.compile("book", re.IGNORECASE))).to_have_count(0)
    patient.tap("I've called")
    assert patient.reply["state"]["booking_allowed"] is False
    expect(visit.get_by_role("radio")).to_have_count(0)


def test_someone_who_only_asks_is_answered_and_left_in_peace(visit: Page, running_trigem: RunningTrigem) -> None:
    patient = comes("question", visit, running_trigem.url)
    assert any(message["topic"] for message in patient.reply["messages"])
    assert patient.urgency is None
    expect(patient.visitor.log).to_contain_text("migraine", ignore_case=True)
    expect(visit.locator("triage-result-card")).to_have_count(0)


def test_staff_sign_in_and_read_all_three(visit: Page, running_trigem: RunningTrigem) -> None:
    came = {}
    for name in WORDS:
        came[name] = comes(name, visit, running_trigem.url)
        visit.evaluate("sessionStorage.clear()")
    visit.set_viewport_size({"width": 1200, "height": 900})
    visit.goto("/console/")
    sign_in(visit)
    for name, patient in came.items():
        visit.locator(f"a[href*='{patient.conversation}']").click()
        expect(visit.get_by_role("region", name="Transcript")).to_contain_text(WORDS[name])
        expect(visit.get_by_role("heading", name="Assessment")).to_be_visible()
        visit.get_by_role("link", name="All conversations").click()


def test_a_reply_of_the_staff_reaches_the_visitor(browser: Browser, visit: Page, running_trigem: RunningTrigem) -> None:
    patient = comes("question", visit, running_trigem.url)
    patient.say("can I talk to a person please")
    desk = browser.new_context(base_url=running_trigem.url).new_page()
    desk.goto(f"/console/conversations/{patient.conversation}/")
    sign_in(desk)
    desk.get_by_role("textbox").fill("Hello, this is the front desk. How can we help?")
    desk.get_by_role("button", name="Send reply").click()
    expect(patient.visitor.log).to_contain_text("this is the front desk", timeout=15_000)
    desk.context.close()
