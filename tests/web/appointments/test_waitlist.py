"""Who waits is offered what becomes free: the most urgent first, one person at a time, for a limited time."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timedelta
from typing import Any

import pytest
import time_machine

from tests.web.appointments.internal_calls import NOOR, Ask, Call, ChatWith, problem
from tests.web.appointments.waiting_people import BY_STAFF, MONDAY_8, free_it, statuses
from web.appointments.erasure import erase_patient
from web.appointments.messages.housekeeping import keep_house
from web.appointments.models import (
    Appointment,
    Clinic,
    Hold,
    OpeningHours,
    Practitioner,
    Service,
    Waiting,
    WaitingStatus,
)
from web.appointments.refusals import OfferLapsed
from web.appointments.waitlist import claim
from web.appointments.waitlist_offers import offer_free_time
from web.appointments.wanted import WantedSlot
from web.conversations.models import Conversation

pytestmark = [pytest.mark.django_db(transaction=True), pytest.mark.usefixtures("dentist")]
At = Callable[..., WantedSlot]
Book = Callable[..., Appointment]
Work = Callable[[datetime], None]
CONTACT = NOOR | {"email": "noor@example.org"}


Join = Callable[..., dict[str, Any]]


def test_urgency_comes_before_time_waited(join: Join, full: Appointment, chat_with: ChatWith, work: Work) -> None:
    patient, urgent, later = chat_with(None), chat_with("soon"), chat_with("soon")
    assert join(patient)["position"] == 1
    assert join(urgent, at=MONDAY_8 + timedelta(minutes=1))["position"] == 1
    assert join(later, at=MONDAY_8 + timedelta(minutes=2))["position"] == 2
    free_it(full)
    work(MONDAY_8 + timedelta(minutes=3))
    assert statuses() == ["waiting", "offered", "waiting"]


def test_urgency_counts_as_it_is_now(join: Join, full: Appointment, chat_with: ChatWith, work: Work) -> None:
    first, second = chat_with(None), chat_with(None)
    join(first)
    join(second)
    Conversation.objects.filter(pk=second).update(urgency="same_day")
    Conversation.objects.filter(pk=first).update(urgency="soon")
    free_it(full)
    work(MONDAY_8)  # Tuesday is too late for today's patient
    assert statuses() == ["offered", "waiting"]


def test_the_offer_holds_the_time_and_runs_out_to_the_next(
    join: Join, full: Appointment, chat_with: ChatWith, work: Work, call: Call, ask: Ask, clinic: Clinic
) -> None:
    first, second = chat_with(None), chat_with(None)
    join(first)
    join(second, at=MONDAY_8 + timedelta(seconds=1))
    free_it(full)
    work(MONDAY_8)
    with time_machine.travel(MONDAY_8, tick=False):
        [place] = ask(f"/waitlist?conversation={first}").json()["waiting"]
        assert (place["status"], place["offer"]["start"]) == ("offered", "2026-11-24T09:00:00+00:00")
        assert place["offer"]["expires_at"] == "2026-11-23T09:00:00+00:00"
        assert call("/offers", conversation=second, service="dental").json()["slots"] == []
    hour_later = MONDAY_8 + timedelta(minutes=clinic.waitlist_minutes)
    keep_house(hour_later)
    work(hour_later)
    assert statuses() == ["waiting", "offered"]
    with time_machine.travel(hour_later, tick=False):
        place = ask(f"/waitlist?conversation={first}").json()["waiting"][0]
        refused = call(f"/waitlist/{place['id']}/claim", conversation=first)
    assert problem(refused) == (409, "offer-lapsed")


def test_an_offer_that_ran_out_is_refused_before_anybody_swept_it(
    join: Join, full: Appointment, chat_with: ChatWith, work: Work
) -> None:
    join(chat_with(None))
    free_it(full)
    work(MONDAY_8)
    with pytest.raises(OfferLapsed):
        claim(Waiting.objects.get(), author=BY_STAFF, now=MONDAY_8 + timedelta(minutes=60))


def test_claiming_books_the_time_and_empties_the_list_of_her_details(
    join: Join, full: Appointment, chat_with: ChatWith, work: Work, call: Call
) -> None:
    chat = chat_with(None)
    place = join(chat)
    free_it(full)
    work(MONDAY_8)
    with time_machine.travel(MONDAY_8, tick=False):
        booked = [call(f"/waitlist/{place['id']}/claim", conversation=chat) for _ in range(2)]
    assert [reply.status_code for reply in booked] == [201, 201]
    assert booked[0].json()["reference"] == booked[1].json()["reference"]
    assert booked[0].json()["start"] == "2026-11-24T09:00:00+00:00"
    left = Waiting.objects.get()
    assert (left.status, left.name, left.email) == (WaitingStatus.BOOKED, "", "")
    assert Hold.objects.count() == 0
    assert Appointment.objects.get(conversation=chat).patient.name == "Noor Haddad"


def test_saying_no_passes_the_time_on_and_keeps_the_place(
    join: Join, full: Appointment, chat_with: ChatWith, work: Work, call: Call
) -> None:
    first, second = chat_with(None), chat_with(None)
    place = join(first)
    join(second, at=MONDAY_8 + timedelta(seconds=1))
    free_it(full)
    work(MONDAY_8)
    with time_machine.travel(MONDAY_8, tick=False):
        declined = call(f"/waitlist/{place['id']}/decline", conversation=first).json()
    assert (declined["status"], declined["offer"]) == ("waiting", None)
    work(MONDAY_8)
    keep_house(MONDAY_8)
    assert statuses() == ["waiting", "offered"]


def test_who_has_a_later_appointment_is_moved_forward(
    join: Join,
    full: Appointment,
    chat_with: ChatWith,
    work: Work,
    book: Book,
    at: At,
    call: Call,
    dentist: Practitioner,
) -> None:
    chat = chat_with(None)
    OpeningHours.objects.update(valid_until="2026-12-01")
    later = book(at(1, 9, month=12), chat=chat)
    place = join(chat)
    assert place["moving"] == later.reference
    work(MONDAY_8)
    assert statuses() == ["waiting"]  # nothing earlier is free
    free_it(full)
    work(MONDAY_8)
    with time_machine.travel(MONDAY_8, tick=False):
        moved = call(f"/waitlist/{place['id']}/claim", conversation=chat).json()
    assert (moved["reference"], moved["start"][:10]) == (later.reference, "2026-11-24")
    assert Appointment.objects.filter(conversation=chat).count() == 1


def test_a_wish_is_for_the_clocks_of_the_site(
    join: Join, full: Appointment, chat_with: ChatWith, work: Work, dentist: Practitioner
) -> None:
    """Nine in Honolulu is the evening of London, where the clinic keeps its books; the wish was for a morning there."""
    site = dentist.opening_hours.get().site
    site.time_zone = "Pacific/Honolulu"
    site.save()
    join(chat_with(None), wish="tuesday evening")
    join(chat_with(None), wish="tuesday morning", at=MONDAY_8 + timedelta(seconds=1))
    free_it(full)
    work(MONDAY_8)
    assert statuses() == ["waiting", "offered"]


def test_only_wished_times_are_offered(join: Join, full: Appointment, chat_with: ChatWith, work: Work) -> None:
    join(chat_with(None), wish="tuesday afternoon")
    join(chat_with(None), wish="tuesday morning", at=MONDAY_8 + timedelta(seconds=1))
    free_it(full)
    work(MONDAY_8)
    assert statuses() == ["waiting", "offered"]


def test_joining_again_keeps_the_place(join: Join, full: Appointment, chat_with: ChatWith) -> None:
    chat = chat_with(None)
    first = join(chat)
    again = join(chat, at=MONDAY_8 + timedelta(hours=1), wish="tuesday morning")
    assert (again["id"], again["since"]) == (first["id"], first["since"])


def test_nobody_waits_in_an_emergency(call: Call, chat_with: ChatWith) -> None:
    refused = call("/waitlist", conversation=chat_with("emergency"), service="dental", patient=CONTACT)
    assert problem(refused) == (409, "booking-refused")


def test_who_has_become_an_emergency_is_offered_nothing(
    join: Join, full: Appointment, chat_with: ChatWith, work: Work
) -> None:
    chat = chat_with(None)
    join(chat)
    Conversation.objects.update(urgency="emergency")
    free_it(full)
    work(MONDAY_8)
    assert statuses() == ["waiting"]


def test_leaving_gives_the_offer_to_the_next(
    join: Join, full: Appointment, chat_with: ChatWith, work: Work, call: Call
) -> None:
    first, second = chat_with(None), chat_with(None)
    place = join(first)
    join(second, at=MONDAY_8 + timedelta(seconds=1))
    free_it(full)
    work(MONDAY_8)
    with time_machine.travel(MONDAY_8, tick=False):
        assert call(f"/waitlist/{place['id']}/leave", conversation=first).json()["status"] == "left"
    work(MONDAY_8)
    assert statuses() == ["left", "offered"]


def test_erasing_the_chat_leaves_the_list(join: Join, full: Appointment, chat_with: ChatWith, work: Work) -> None:
    chat = chat_with(None)
    join(chat)
    free_it(full)
    work(MONDAY_8)
    erase_patient(chat, MONDAY_8)
    place = Waiting.objects.get()
    assert (place.status, place.conversation, place.name, place.phone) == ("left", None, "", "")
    assert Hold.objects.count() == 0


def test_a_second_look_offers_nothing_twice(
    join: Join, full: Appointment, chat_with: ChatWith, work: Work, dental: Service
) -> None:
    join(chat_with(None))
    join(chat_with(None), at=MONDAY_8 + timedelta(seconds=1))
    free_it(full)
    assert [offer_free_time(dental, MONDAY_8) for _ in range(3)] == [1, 0, 0]


# --- by e-mail and on the page -----------------------------------------------------------
