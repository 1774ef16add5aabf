"""The waiting list: joining, leaving, and answering an offer. Who is offered what next is in `waitlist_offers`."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime
from uuid import UUID

from django.db import IntegrityError, transaction
from django.db.models import QuerySet

from scheduling import Window
from web.appointments.booking import book
from web.appointments.changing import move
from web.appointments.contact_details import ContactDetails
from web.appointments.freed_time import look_for_a_time
from web.appointments.holding import release_hold
from web.appointments.models import (
    LIVE_STATUSES,
    ON_THE_LIST,
    Appointment,
    Service,
    Waiting,
    WaitingStatus,
)
from web.appointments.refusals import OfferLapsed, UrgencyForbids
from web.appointments.wanted import Author, WantedSlot
from web.conversations.access import urgency_of
from web.lib.patience import patient

EMERGENCY = "emergency"


@patient
def join(
    service: Service,
    patient: ContactDetails,
    *,
    conversation: UUID,
    urgency: str | None,
    windows: Iterable[Window],
    now: datetime,
) -> Waiting:
    """Joining again keeps the place and takes over what is new about the wish and the details."""
    if urgency == EMERGENCY:
        raise UrgencyForbids("In an emergency nobody waits for an appointment. Help is needed now.")
    told = {
        "urgency": urgency or "",
        "windows": [[window_end(window.start), window_end(window.end)] for window in windows],
        "moving": live_appointment(conversation, service),
        "name": patient.name,
        "phone": patient.phone,
        "email": patient.email,
        "time_zone": patient.time_zone,
    }
    place = on_the_list(conversation).filter(service=service).first()
    if place is None:
        try:
            with transaction.atomic():
                place = Waiting.objects.create(
                    clinic=service.clinic, service=service, conversation=conversation, since=now, **told
                )
                look_for_a_time(service)
                return place
        except IntegrityError:  # two clicks at once
            place = on_the_list(conversation).get(service=service)
    with transaction.atomic():
        Waiting.objects.filter(pk=place.pk).update(**told)
        look_for_a_time(service)
    place.refresh_from_db()
    return place


def window_end(moment: datetime | None) -> str | None:
    return None if moment is None else moment.isoformat()


def live_appointment(conversation: UUID, service: Service) -> Appointment | None:
    return Appointment.objects.filter(conversation=conversation, service=service, status__in=LIVE_STATUSES).first()


def on_the_list(conversation: UUID) -> QuerySet[Waiting]:
    return related(Waiting.objects.filter(conversation=conversation, status__in=ON_THE_LIST))


@patient
def claim(place: Waiting, *, author: Author, now: datetime) -> Appointment:
    """Take the offered time: book it, or move the appointment to it. One transaction; a second claim finds it done."""
    with transaction.atomic():
        place = locked(place)
        if place.status == WaitingStatus.BOOKED and place.moving is not None:
            return place.moving
        refuse_unless_offered(place, now)
        wanted = WantedSlot(place.service, place.offered_practitioner_id, place.offered_start)  # type: ignore[arg-type]
        urgency = urgency_now(place)
        if (earlier := appointment_to_move(place)) is not None:
            appointment = move(earlier, wanted, urgency=urgency, author=author, now=now, holder=place.uid)
        else:
            appointment = book(
                wanted,
                ContactDetails(place.name, place.phone, place.email, time_zone=place.time_zone),
                conversation=place.conversation,
                urgency=urgency,
                author=author,
                now=now,
                holder=place.uid,
            )
        place.status, place.moving = WaitingStatus.BOOKED, appointment
        place.forget_offer()
        place.forget_patient()
        place.save()
    return appointment


def appointment_to_move(place: Waiting) -> Appointment | None:
    """Also one that was booked since they joined: nobody has two for the same thing."""
    if place.moving is not None and place.moving.is_live:
        return place.moving
    return None if place.conversation is None else live_appointment(place.conversation, place.service)


@patient
def decline(place: Waiting, *, now: datetime) -> Waiting:
    """The time goes to the next at once; the place on the list stays, and the same time is not offered again."""
    with transaction.atomic():
        place = locked(place)
        refuse_unless_offered(place, now)
        take_back_offer(place)
        look_for_a_time(place.service)
    return place


@patient
def leave(place: Waiting) -> Waiting:
    with transaction.atomic():
        place = locked(place)
        if place.status in ON_THE_LIST:
            release_hold(place.uid)
            place.status = WaitingStatus.LEFT
            place.forget_offer()
            place.forget_patient()
            place.save()
            look_for_a_time(place.service)
    return place


def take_back_offer(place: Waiting) -> None:
    release_hold(place.uid)
    place.declined = [*place.declined, name_of_offer(place)]
    place.status = WaitingStatus.WAITING
    place.forget_offer()
    place.save()


def name_of_offer(place: Waiting) -> str:
    start = place.offered_start.timestamp() if place.offered_start else 0
    return f"{place.offered_practitioner_id}.{int(start)}"


def refuse_unless_offered(place: Waiting, now: datetime) -> None:
    expired = place.offer_expires_at is None or place.offer_expires_at <= now
    if place.status != WaitingStatus.OFFERED or expired:
        raise OfferLapsed("This time is not offered any more. The place on the waiting list is kept.")


def urgency_now(place: Waiting) -> str | None:
    told = None if place.conversation is None else urgency_of(place.conversation)
    return told or place.urgency or None


def locked(place: Waiting) -> Waiting:
    """As it is now. Locked before anything is joined to it, as an appointment is (`records.fresh`)."""
    Waiting.objects.select_for_update().only("pk").get(pk=place.pk)
    return related(Waiting.objects.all()).get(pk=place.pk)


def related(places: QuerySet[Waiting]) -> QuerySet[Waiting]:
    return places.select_related("clinic", "service__clinic", "moving", "offered_practitioner", "offered_site__clinic")
