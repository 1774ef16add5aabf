"""Dentist and neurologist on one visit: offered with time for the way, held and booked together, or not at all."""

from __future__ import annotations

import uuid
from datetime import UTC, datetime, time, timedelta
from typing import Any

import pytest

from tests.web.appointments.conftest import works
from tests.web.appointments.internal_calls import NOOR, Ask, Call, ChatWith, problem
from web.appointments import booking, holding
from web.appointments.contact_details import ContactDetails
from web.appointments.models import (
    Appointment,
    Clinic,
    Hold,
    OccupiedTime,
    PatientMessage,
    Practitioner,
    Service,
    Site,
    TravelTime,
)
from web.appointments.wanted import Author, WantedSlot

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("on_monday", "dentist", "neurologist")]


def offered(call: Call, chat: uuid.UUID, **more: Any) -> list[dict[str, Any]]:
    return call("/pairs/offers", conversation=chat, **more).json()["pairs"]


def hours(pair: dict[str, Any]) -> list[str]:
    return [f"{slot['service']} {slot['start'][8:16]}" for slot in pair["slots"]]


def test_both_are_offered_on_one_visit(call: Call, chat_with: ChatWith) -> None:
    """The neurologist is there on Wednesdays from ten, the dentist until noon."""
    pairs = offered(call, chat_with(), order="dental_first")
    assert hours(pairs[0]) == ["dental 25T09:00", "neurology 25T10:00"]
    assert (pairs[0]["gap_minutes"], pairs[0]["travel_minutes"]) == (30, 0)


def test_the_order_may_be_either_or_chosen(call: Call, chat_with: ChatWith) -> None:
    chat = chat_with()
    [first, *_] = offered(call, chat, order="neurology_first")
    assert [slot["service"] for slot in first["slots"]] == ["neurology", "dental"]
    assert {pair["slots"][0]["service"] for pair in offered(call, chat, wish="wednesday", limit=10)} == {
        "dental",
        "neurology",
    }


def test_there_is_time_for_the_way_between_two_sites(
    call: Call, chat_with: ChatWith, clinic: Clinic, neurologist: Practitioner, site: Site
) -> None:
    far = Site.objects.create(clinic=clinic, name="Hill House")
    neurologist.opening_hours.update(site=far)
    TravelTime.objects.create(one=site, other=far, minutes=75)
    for pair in offered(call, chat_with(), order="dental_first", limit=10):
        assert pair["travel_minutes"] == 75
        assert 75 <= pair["gap_minutes"] <= clinic.longest_gap_minutes
    TravelTime.objects.update(minutes=20)
    assert offered(call, chat_with(), order="dental_first")[0]["travel_minutes"] == 20


def test_without_an_entry_the_clinics_usual_way_counts(
    call: Call, chat_with: ChatWith, clinic: Clinic, neurologist: Practitioner
) -> None:
    neurologist.opening_hours.update(site=Site.objects.create(clinic=clinic, name="Hill House"))
    assert offered(call, chat_with(), order="dental_first")[0]["travel_minutes"] == clinic.travel_minutes


def test_a_wish_bounds_the_first_start(call: Call, chat_with: ChatWith) -> None:
    chat = chat_with()
    reply = call("/pairs/offers", conversation=chat, wish="next wednesday", order="dental_first").json()
    assert {pair["slots"][0]["start"][:10] for pair in reply["pairs"]} == {"2026-12-02"}
    assert call("/pairs/offers", conversation=chat, wish="wobble").json()["note"] == "not_understood"
    sunday = call("/pairs/offers", conversation=chat, wish="on sunday").json()
    assert (sunday["note"], len(sunday["pairs"])) == ("none_in_window", 3)


def test_a_wish_for_both_is_read_by_the_clocks_of_the_first_site(
    call: Call, chat_with: ChatWith, clinic: Clinic, neurologist: Practitioner
) -> None:
    """From ten for 40 minutes in Paris, and 20 for the way: it is ten in London then."""
    clinic.travel_minutes = 20
    clinic.save()
    paris = Site.objects.create(clinic=clinic, name="Rive Gauche", time_zone="Europe/Paris")
    neurologist.opening_hours.update(site=paris)
    chat = chat_with()
    [pair] = offered(call, chat, wish="next wednesday at 10", order="neurology_first")
    assert [slot["start"] for slot in pair["slots"]] == ["2026-12-02T10:00:00+01:00", "2026-12-02T10:00:00+00:00"]
    assert pair["travel_minutes"] == 20
    [pair] = offered(call, chat, wish="next wednesday at 10", order="dental_first")
    assert [slot["start"] for slot in pair["slots"]] == ["2026-12-02T10:00:00+00:00", "2026-12-02T12:00:00+01:00"]
    assert {slot["time_zone"] for slot in pair["slots"]} == {"Europe/London", "Europe/Paris"}


def test_soon_bounds_the_visit_by_the_nearer_limit(call: Call, chat_with: ChatWith) -> None:
    """A week for teeth: the Wednesday after next is too late for the visit, though not for the headache."""
    days = {pair["slots"][0]["start"][:10] for pair in offered(call, chat_with("soon"), limit=10)}
    assert days == {"2026-11-25"}


def test_an_emergency_is_offered_no_visit(call: Call, chat_with: ChatWith) -> None:
    refused = call("/pairs/offers", conversation=chat_with("emergency"))
    assert problem(refused) == (409, "booking-refused")


def test_both_are_held_and_given_back_together(call: Call, ask: Ask, chat_with: ChatWith) -> None:
    chat = chat_with()
    pair = offered(call, chat)[0]
    assert call("/pairs/holds", conversation=chat, pair=pair["token"]).status_code == 201
    assert [slot["start"] for slot in ask(f"/holds?conversation={chat}").json()["slots"]] == [
        slot["start"] for slot in pair["slots"]
    ]
    assert call("/holds/release", conversation=chat).json() == {"released": True}
    assert (Hold.objects.count(), OccupiedTime.objects.count()) == (0, 0)


def test_a_single_choice_afterwards_gives_both_back(
    call: Call, chat_with: ChatWith, dental: Service, dentist: Practitioner, now: datetime
) -> None:
    chat = chat_with()
    call("/pairs/holds", conversation=chat, pair=offered(call, chat)[0]["token"])
    wanted = WantedSlot(dental, dentist.pk, datetime(2026, 11, 27, 9, tzinfo=UTC))
    holding.hold(chat, wanted, urgency=None, now=now)
    assert [hold.start.day for hold in Hold.objects.all()] == [27]


def test_both_are_booked_and_confirmed_once(call: Call, chat_with: ChatWith) -> None:
    chat = chat_with()
    pair = offered(call, chat)[0]["token"]
    call("/pairs/holds", conversation=chat, pair=pair)
    patient = NOOR | {"email": "noor@example.org"}
    booked = [
        call("/pairs/bookings", conversation=chat, pair=pair, patient=patient, idempotency_key="k") for _ in range(2)
    ]
    assert [reply.status_code for reply in booked] == [201, 201]
    first, again = (reply.json()["bookings"] for reply in booked)
    assert [a["reference"] for a in first] == [a["reference"] for a in again]
    assert Appointment.objects.count() == 2
    assert PatientMessage.objects.filter(kind="confirmation").count() == 2
    assert Hold.objects.count() == 0


@pytest.mark.parametrize("taken", [0, 1])
def test_when_one_half_is_gone_neither_is_booked_and_other_visits_are_named(
    call: Call,
    chat_with: ChatWith,
    noor: ContactDetails,
    in_chat: Author,
    now: datetime,
    taken: int,
) -> None:
    chat = chat_with()
    pair = offered(call, chat, order="dental_first")[0]
    gone = pair["slots"][taken]
    practitioner = Practitioner.objects.get(name=gone["practitioner"])
    wanted = WantedSlot(practitioner.services.get(), practitioner.pk, datetime.fromisoformat(gone["start"]))
    booking.book(wanted, noor, conversation=None, urgency=None, author=in_chat, now=now)
    for call_again in ("/pairs/holds", "/pairs/bookings"):
        refused = call(call_again, conversation=chat, pair=pair["token"], patient=NOOR, idempotency_key="k")
        assert problem(refused) == (409, "slot-taken")
        assert len(refused.json()["alternatives"]) == 3
    assert (Appointment.objects.count(), Hold.objects.count()) == (1, 0)


def test_who_has_a_dental_appointment_gets_no_second_with_the_visit(
    call: Call, chat_with: ChatWith, noor: ContactDetails, in_chat: Author, dental: Service, dentist: Practitioner
) -> None:
    chat = chat_with()
    pair = offered(call, chat, order="neurology_first")[0]["token"]
    wanted = WantedSlot(dental, dentist.pk, datetime(2026, 11, 27, 9, tzinfo=UTC))
    now = datetime(2026, 11, 23, 8, tzinfo=UTC)
    booking.book(wanted, noor, conversation=chat, urgency=None, author=in_chat, now=now)
    refused = call("/pairs/bookings", conversation=chat, pair=pair, patient=NOOR, idempotency_key="k")
    assert problem(refused) == (409, "already-booked")
    assert Appointment.objects.count() == 1


def test_a_visit_that_was_offered_to_someone_else_is_none(call: Call, chat_with: ChatWith) -> None:
    token = offered(call, chat_with())[0]["token"]
    assert problem(call("/pairs/holds", conversation=chat_with(), pair=token)) == (404, "not-found")


def test_nobody_is_in_two_places_when_one_practitioner_does_both(
    call: Call, chat_with: ChatWith, dentist: Practitioner, neurology: Service, site: Site
) -> None:
    dentist.services.add(neurology)
    works(dentist, site, "SA", 9, 12)
    chat = chat_with()
    pair = offered(call, chat, wish="saturday", order="dental_first")[0]
    starts = [datetime.fromisoformat(slot["start"]) for slot in pair["slots"]]
    assert starts[1] - starts[0] >= timedelta(minutes=30)
    booked = call("/pairs/bookings", conversation=chat, pair=pair["token"], patient=NOOR, idempotency_key="k")
    assert booked.status_code == 201, booked.json()
    assert starts[0].time() == time(9)
