"""Random operations on the diary, as many receptions and chats would do them at once."""

import random
import uuid
from collections.abc import Callable
from datetime import datetime, timedelta

from django.utils import timezone

from scheduling import Interval
from web.appointments import booking, changing, holding, waitlist
from web.appointments.contact_details import ContactDetails
from web.appointments.free_time import AppointmentSlot, free_slots
from web.appointments.models import ON_THE_LIST, Appointment, AppointmentStatus, ChangedBy, Clinic, Service, Waiting
from web.appointments.pairs import Pair, WantedPair, book_pair, hold_pair, pairs_in
from web.appointments.wanted import Author, WantedSlot
from web.lib.problems import ProblemError

BY_CHAT = Author(ChangedBy.CHAT)
BY_STAFF = Author(ChangedBy.STAFF, "soak")
SOMEONE = ContactDetails("Noor Haddad", "+442079460999", "noor@example.org")
SPAN = timedelta(days=14)


class Reception:
    """One process's stream of operations, the same for the same seed and diary."""

    def __init__(self, clinic: Clinic, seed: int) -> None:
        self.clinic = clinic
        self.chance = random.Random(seed)
        self.services = list(Service.objects.select_related("clinic").filter(clinic=clinic).order_by("kind"))
        self.doings: list[Callable[[datetime], object]] = [
            self.hold_only, self.book, self.book, self.book, self.book_visit, self.move, self.move,
            self.cancel, self.cancel, self.arrive, self.join_list, self.answer_list,
        ]  # fmt: skip

    def do_one(self) -> str:
        """The operation's name and what came of it. A refusal is an answer; any other error is raised."""
        doing = self.chance.choice(self.doings)
        try:
            doing(timezone.now())
        except ProblemError as refusal:
            return f"{doing.__name__} {refusal.name}"
        return f"{doing.__name__} done"

    def free(self, now: datetime, service: Service) -> WantedSlot | None:
        day = now + timedelta(days=self.chance.randrange(SPAN.days))
        slots: list[AppointmentSlot] = free_slots(service, day, day + timedelta(days=1), now=now)
        if not slots:
            return None
        slot = self.chance.choice(slots)
        return WantedSlot(service, slot.practitioner.pk, slot.start)

    def somebodys(self) -> Appointment | None:
        live = Appointment.objects.filter(clinic=self.clinic, status=AppointmentStatus.BOOKED)
        return live.select_related("service__clinic", "clinic").order_by("?").first()

    def new_chat(self) -> uuid.UUID:
        return uuid.UUID(int=self.chance.getrandbits(128))

    def hold_only(self, now: datetime) -> None:
        if wanted := self.free(now, self.chance.choice(self.services)):
            holding.hold(self.new_chat(), wanted, urgency=None, now=now)

    def book(self, now: datetime) -> None:
        wanted, chat = self.free(now, self.chance.choice(self.services)), self.new_chat()
        if wanted:
            holding.hold(chat, wanted, urgency=None, now=now)
            booking.book(wanted, SOMEONE, conversation=chat, urgency=None, author=BY_CHAT, now=now, idempotency_key="1")

    def book_visit(self, now: datetime) -> None:
        day = now + timedelta(days=self.chance.randrange(SPAN.days))
        dental, neurology = self.services
        pairs: list[Pair] = list(pairs_in(dental, neurology, Interval(day, day + timedelta(days=1)), now))
        if pairs:
            pair, chat = self.chance.choice(pairs), self.new_chat()
            parts = (WantedSlot(slot.service, slot.practitioner.pk, slot.start) for slot in (pair.first, pair.second))
            wanted = WantedPair(*parts)
            hold_pair(chat, wanted, urgency=None, now=now)
            book_pair(wanted, SOMEONE, conversation=chat, urgency=None, author=BY_CHAT, now=now, idempotency_key="1")

    def move(self, now: datetime) -> None:
        if (appointment := self.somebodys()) and (wanted := self.free(now, appointment.service)):
            changing.move(appointment, wanted, urgency=None, author=BY_STAFF, now=now)

    def cancel(self, now: datetime) -> None:
        if appointment := self.somebodys():
            changing.cancel(appointment, author=BY_STAFF, now=now)

    def arrive(self, now: datetime) -> None:
        if appointment := self.somebodys():
            changing.change_status(appointment, AppointmentStatus.ARRIVED, author=BY_STAFF, now=now)

    def join_list(self, now: datetime) -> None:
        service = self.chance.choice(self.services)
        waitlist.join(service, SOMEONE, conversation=self.new_chat(), urgency=None, windows=(), now=now)

    def answer_list(self, now: datetime) -> None:
        place = Waiting.objects.filter(clinic=self.clinic, status__in=ON_THE_LIST).order_by("?").first()
        if place is None:
            return
        answer = self.chance.choice(("claim", "claim", "decline", "leave"))
        if answer == "claim":
            waitlist.claim(place, author=BY_CHAT, now=now)
        elif answer == "decline":
            waitlist.decline(place, now=now)
        else:
            waitlist.leave(place)
