"""Two visits that are booked together, and sites whose clocks differ."""

from __future__ import annotations

from actions import booking_api
from actions.booking import BOTH, service_told
from actions.message import VisitorMessage
from actions.pairs import as_slot
from actions.times import meant
from actions.wishes import Wanted
from tests.actions.booking_desk import FRIDAY_10, MONDAY_11, Desk


def test_a_dentist_and_a_neurologist_are_both_wanted(diary):
    told = VisitorMessage("a dentist and a neurologist", "request_appointment", [
        {"entity": "service", "value": "dental"}, {"entity": "service", "value": "neurology"},
    ])  # fmt: skip
    assert service_told(told) == BOTH


def test_who_comes_first_of_both_may_be_said(diary, monkeypatch):
    orders = []

    async def find_pairs(conversation, limit=3, **wanted):
        orders.append(wanted.get("order"))
        first, second = {**FRIDAY_10, "service": "dental"}, {**MONDAY_11, "service": "neurology"}
        return {"understood": True, "windows": [], "note": None, "pairs": [{"token": "both", "slots": [first, second]}]}

    monkeypatch.setattr(booking_api, "find_pairs", find_pairs)
    desk = Desk(diary, booking_service=BOTH).opens()
    desk.says("the neurologist first please", ordinal="1", service="neurology")
    desk.says("dentist before the other", service="dental")
    assert orders == [None, "neurology_first", "dental_first"]
    assert (desk.slots["booking_service"], desk.asked) == (BOTH, "booking_time")


def test_a_time_named_exactly_is_taken_by_the_clocks_of_the_site():
    """Ten in Paris is nine in London, by whose clocks the clinic's own window stands."""
    in_paris = {**FRIDAY_10, "start": "2026-11-27T10:00:00+01:00", "end": "2026-11-27T10:30:00+01:00"}
    offer = {
        "windows": [{"start": "2026-11-27T10:00:00+00:00", "end": "2026-11-27T10:01:00+00:00"}],
        "slots": [in_paris],
        "note": None,
    }
    an_hour_later = {**in_paris, "start": "2026-11-27T11:00:00+01:00", "end": "2026-11-27T11:30:00+01:00"}
    assert meant(offer, Wanted(), [in_paris, an_hour_later], [in_paris]) == in_paris


def test_the_first_of_two_visits_is_first_by_the_moment_not_by_the_clock():
    later = {**FRIDAY_10, "start": "2026-11-27T10:00:00+00:00"}
    sooner = {**MONDAY_11, "start": "2026-11-27T10:15:00+01:00"}
    assert as_slot({"token": "both", "slots": [later, sooner]})["visits"] == [sooner, later]


def test_each_time_names_its_zone_where_the_sites_have_different_ones(diary):
    in_paris = {**FRIDAY_10, "start": "2026-11-27T11:00:00+01:00", "time_zone": "Europe/Paris", "token": "paris"}
    diary.slots[:] = [FRIDAY_10, in_paris]
    told = str(Desk(diary, booking_service="dental").opens().turn)
    assert "10:00 London time (GMT)" in told
    assert "11:00 Paris time (CET)" in told
    assert "All times are" not in told
