"""The privacy notice says what is kept, why, who sees it, and what one can do about it."""

from playwright.sync_api import expect

from tests.browser.messages import CLINIC
from tests.browser.stage import Stage


def test_it_renders(stage: Stage) -> None:
    notice = stage.put("privacy-notice", clinic=CLINIC)
    expect(notice.get_by_role("listitem")).to_have_count(6)
    expect(notice).to_contain_text("Delete my data")


def test_it_is_accessible(stage: Stage) -> None:
    stage.put("privacy-notice", clinic=CLINIC)
    assert stage.is_accessible()


def test_a_clinic_with_a_notice_of_its_own_is_linked(stage: Stage) -> None:
    notice = stage.put("privacy-notice", clinic={**CLINIC, "privacy_url": "https://clinic.example/privacy"})
    expect(notice.get_by_role("link")).to_have_attribute("href", "https://clinic.example/privacy")


def test_an_address_that_is_a_script_is_not_linked(stage: Stage) -> None:
    notice = stage.put("privacy-notice", clinic={**CLINIC, "privacy_url": "javascript:alert(1)"})
    expect(notice.get_by_role("link")).to_have_count(0)
