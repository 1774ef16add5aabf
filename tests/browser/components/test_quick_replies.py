"""Quick replies: one tap, one answer."""

from playwright.sync_api import expect

from tests.browser.stage import Stage

REPLIES = [{"title": "Yes", "payload": "/yes"}, {"title": "No", "payload": "/no"}]


def test_it_renders(stage: Stage) -> None:
    expect(stage.put("quick-replies", replies=REPLIES).get_by_role("button")).to_have_text(["Yes", "No"])


def test_it_is_accessible(stage: Stage) -> None:
    stage.put("quick-replies", replies=REPLIES)
    assert stage.is_accessible()


def test_a_double_click_answers_once(stage: Stage) -> None:
    stage.put("quick-replies", replies=REPLIES).get_by_role("button", name="Yes").dblclick()
    assert stage.heard == [["choose", REPLIES[0]]]


def test_a_second_answer_is_not_taken(stage: Stage) -> None:
    replies = stage.put("quick-replies", replies=REPLIES)
    replies.get_by_role("button", name="Yes").click()
    replies.get_by_role("button", name="No").dispatch_event("click")
    assert stage.heard == [["choose", REPLIES[0]]]


def test_long_answers_do_not_make_the_page_scroll_sideways(stage: Stage) -> None:
    stage.page.set_viewport_size({"width": 320, "height": 568})
    stage.put("quick-replies", replies=[{"title": "Wort" * 60, "payload": "/long"}], stacked=True)
    assert stage.page.evaluate("document.documentElement.scrollWidth") <= 320
