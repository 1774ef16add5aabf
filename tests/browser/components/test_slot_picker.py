"""Free times: grouped by day, one to choose, then to confirm."""

from playwright.sync_api import expect

from tests.browser.messages import SLOTS
from tests.browser.stage import Stage

MANY = [
    {**SLOTS[0], "start": f"2026-11-24T{hour:02}:00:00+00:00", "payload": f"/choose_{hour}"} for hour in range(8, 20)
]


def test_it_renders(stage: Stage) -> None:
    picker = stage.put("slot-picker", slots=SLOTS, timeZone="Europe/London")
    expect(picker.get_by_role("group", name="Tuesday 24 November").get_by_role("radio")).to_have_count(2)
    expect(picker.get_by_role("group", name="Thursday 26 November").get_by_role("radio")).to_have_count(1)


def test_it_is_accessible(stage: Stage) -> None:
    picker = stage.put("slot-picker", slots=SLOTS, timeZone="Europe/London")
    picker.get_by_role("button", name="Choose this time").click()
    assert stage.is_accessible()


def test_times_stand_in_order_within_their_day(stage: Stage) -> None:
    radios = stage.put("slot-picker", slots=SLOTS, timeZone="Europe/London").get_by_role("radio")
    expect(radios.nth(0)).to_have_accessible_name("09:00 Dr Amara Whitfield Dentist")
    expect(radios.nth(1)).to_have_accessible_name("17:30 Dr Tomasz Lindqvist Dentist")


def test_no_time_is_chosen_beforehand(stage: Stage) -> None:
    picker = stage.put("slot-picker", slots=SLOTS, timeZone="Europe/London")
    picker.get_by_role("button", name="Choose this time").click()
    expect(picker).to_contain_text("Choose one of the times first.")
    assert stage.heard == []


def test_the_arrow_keys_move_through_all_days(stage: Stage) -> None:
    picker = stage.put("slot-picker", slots=SLOTS, timeZone="Europe/London")
    picker.get_by_role("radio").first.focus()
    stage.page.keyboard.press("ArrowDown")
    stage.page.keyboard.press("ArrowDown")
    expect(picker.get_by_role("radio").nth(2)).to_be_checked()
    stage.page.keyboard.press("Enter")
    assert stage.heard[0][1]["payload"] == SLOTS[2]["payload"]


def test_the_payload_goes_back_unchanged(stage: Stage) -> None:
    picker = stage.put("slot-picker", slots=SLOTS, timeZone="Europe/London")
    picker.get_by_role("radio", name="17:30").check()
    picker.get_by_role("button", name="Choose this time").dblclick()
    title = "Tuesday 24 November, 17:30, Dr Tomasz Lindqvist"
    assert stage.heard == [["choose", {"payload": SLOTS[0]["payload"], "title": title}]]


def test_many_times_are_not_all_shown_at_once(stage: Stage) -> None:
    picker = stage.put("slot-picker", slots=MANY, timeZone="Europe/London")
    expect(picker.get_by_role("radio")).to_have_count(9)
    picker.get_by_role("button", name="Show 3 more times").click()
    expect(picker.get_by_role("radio")).to_have_count(12)


def test_times_are_the_clinics(stage: Stage) -> None:
    picker = stage.put("slot-picker", slots=SLOTS, timeZone="America/New_York")
    expect(picker).to_contain_text("America/New York")
    expect(picker.get_by_role("radio").first).to_have_accessible_name("04:00 Dr Amara Whitfield Dentist")


def test_a_day_for_both_shows_when_each_of_the_two_is(stage: Stage) -> None:
    dentist = {**SLOTS[0], "start": "2026-11-24T09:00:00+00:00", "practitioner": "Dr Amara Whitfield"}
    neurologist = {
        **dentist,
        "start": "2026-11-24T10:00:00+00:00",
        "practitioner": "Dr Ines Okonjo",
        "service": "neurology",
    }
    both = {**dentist, "service": "both", "visits": [dentist, neurologist]}
    picker = stage.put("slot-picker", slots=[both], timeZone="Europe/London")
    expect(picker.get_by_role("radio")).to_have_count(1)
    expect(picker).to_contain_text("09:00 Dr Amara Whitfield, Dentist")
    expect(picker).to_contain_text("10:00 Dr Ines Okonjo, Headache specialist (neurology)")


def test_what_a_time_is_for_is_said_only_where_they_differ(stage: Stage) -> None:
    picker = stage.put("slot-picker", slots=SLOTS[:2], timeZone="Europe/London")
    expect(picker.get_by_role("radio").first).to_have_accessible_name("09:00 Dr Amara Whitfield")
