"""What reaches a patient's mailbox, from a real mail server's point of view."""

from __future__ import annotations

import uuid
from collections.abc import Callable
from datetime import UTC, datetime, timedelta

import pytest
import time_machine
from django.conf import LazySettings
from django.db import transaction
from django.tasks import TaskResultStatus
from django_tasks_db.models import DBTaskResult

from tests.web.appointments.mail_server import Postbox
from web.appointments import booking, changing
from web.appointments.contact_details import ContactDetails
from web.appointments.erasure import erase_patient
from web.appointments.messages.delivery import MOST_ATTEMPTS, deliver
from web.appointments.messages.housekeeping import keep_house
from web.appointments.models import Appointment, ChangedBy, Clinic, MessageKind, MessageState, PatientMessage
from web.appointments.wanted import Author, WantedSlot

pytestmark = pytest.mark.django_db(transaction=True)
At = Callable[..., WantedSlot]
Book = Callable[..., Appointment]
Work = Callable[[datetime], None]
MONDAY_8 = datetime(2026, 11, 23, 8, tzinfo=UTC)
BY_STAFF = Author(ChangedBy.STAFF, "ada")
DAY_BEFORE = datetime(2026, 11, 24, 10, 1, tzinfo=UTC)


def states() -> dict[str, str]:
    return {f"{message.kind} {message.sequence}": message.state for message in PatientMessage.objects.all()}


def test_noor_is_sent_a_confirmation(book: Book, at: At, postbox: Postbox, work: Work) -> None:
    appointment = book(at(25, 10))
    work(MONDAY_8)
    [mail] = postbox.arrived
    text = mail.get_content()
    assert mail["To"] == "noor@example.org"
    assert mail["From"] == "Mill Lane Clinic <appointments@mill-lane.example>"
    assert mail["Subject"] == "Your appointment at Mill Lane Clinic"
    assert "Wednesday 25 November 2026, 10:00 to 10:30, London time (GMT)" in text
    assert "Mill House, 1 Mill Lane" in text
    assert appointment.reference in text
    assert f"/appointments/{appointment.manage_token}/" in text
    assert states()["confirmation 0"] == MessageState.SENT


def test_what_she_came_with_stays_out_of_the_mail(
    book: Book, at: At, postbox: Postbox, work: Work, clinic: Clinic, noor: ContactDetails
) -> None:
    appointment = book(at(25, 10), urgency="soon")
    appointment.patient.reason = "toothache since Sunday"
    appointment.patient.save()
    work(MONDAY_8)
    whole = postbox.arrived[0].as_string()
    for private in ("tooth", "Dental", "soon", "Larsson", "Noor Haddad", "+442079460999"):
        assert private not in whole
    Clinic.objects.update(messages_name_service=True)
    changing.move(appointment, at(26, 10), urgency=None, author=BY_STAFF, now=MONDAY_8)
    work(MONDAY_8)
    assert "What: Dental examination" in postbox.arrived[1].get_content()


def test_times_stand_in_the_patients_zone_and_in_the_clinics(book: Book, at: At, postbox: Postbox, work: Work) -> None:
    appointment = book(at(25, 10))
    appointment.patient.time_zone = "America/New_York"
    appointment.patient.save()
    work(MONDAY_8)
    text = postbox.arrived[0].get_content()
    assert "Wednesday 25 November 2026, 05:00 to 05:30, New York time (EST)" in text
    assert "At the clinic the clocks then show 10:00 on Wednesday 25 November, London time (GMT)." in text


def test_a_reminder_comes_a_day_before_and_once(book: Book, at: At, postbox: Postbox, work: Work) -> None:
    book(at(25, 10))
    work(MONDAY_8)
    work(DAY_BEFORE - timedelta(minutes=2))
    assert len(postbox.arrived) == 1
    work(DAY_BEFORE)
    work(DAY_BEFORE + timedelta(hours=1))
    assert [mail["Subject"] for mail in postbox.arrived][1:] == ["Reminder: your appointment at Mill Lane Clinic"]


def test_a_clinic_chooses_its_reminders(book: Book, at: At, clinic: Clinic) -> None:
    clinic.reminder_hours = [48, 2]
    clinic.save()
    book(at(25, 10))
    reminders = PatientMessage.objects.filter(kind=MessageKind.REMINDER)
    assert [reminder.due_at.isoformat() for reminder in reminders] == [
        "2026-11-23T10:00:00+00:00",
        "2026-11-25T08:00:00+00:00",
    ]


def test_who_books_for_the_same_morning_needs_no_reminder(book: Book, at: At) -> None:
    book(at(23, 10))
    assert states() == {"confirmation 0": MessageState.QUEUED}


def test_a_moved_appointment_is_told_and_reminded_of_at_its_new_time_only(
    book: Book, at: At, postbox: Postbox, work: Work
) -> None:
    appointment = book(at(25, 10))
    work(MONDAY_8)
    changing.move(appointment, at(27, 9), urgency=None, author=BY_STAFF, now=MONDAY_8)
    work(MONDAY_8)
    work(DAY_BEFORE)
    assert [mail["Subject"] for mail in postbox.arrived][1:] == ["Your appointment at Mill Lane Clinic has moved"]
    work(datetime(2026, 11, 26, 9, 1, tzinfo=UTC))
    assert "Friday 27 November 2026, 09:00" in postbox.arrived[2].get_content()
    assert postbox.arrived[2]["Subject"].startswith("Reminder")


def test_a_cancelled_appointment_is_told_once_and_never_reminded_of(
    book: Book, at: At, postbox: Postbox, work: Work
) -> None:
    appointment = book(at(25, 10))
    work(MONDAY_8)
    cancelled = changing.cancel(appointment, author=BY_STAFF, now=MONDAY_8)
    changing.cancel(cancelled, author=BY_STAFF, now=MONDAY_8)
    work(MONDAY_8)
    work(DAY_BEFORE)
    assert [mail["Subject"] for mail in postbox.arrived][1:] == ["Your appointment at Mill Lane Clinic is cancelled"]


def test_what_was_cancelled_before_the_worker_came_is_not_confirmed(
    book: Book, at: At, postbox: Postbox, work: Work
) -> None:
    changing.cancel(book(at(25, 10)), author=BY_STAFF, now=MONDAY_8)
    work(MONDAY_8)
    assert [mail["Subject"] for mail in postbox.arrived] == ["Your appointment at Mill Lane Clinic is cancelled"]


def test_a_message_that_slipped_past_the_withdrawal_is_still_not_sent(
    book: Book, at: At, postbox: Postbox, work: Work
) -> None:
    """As when it was on its way back into the queue while the appointment was cancelled."""
    changing.cancel(book(at(25, 10)), author=BY_STAFF, now=MONDAY_8)
    PatientMessage.objects.filter(state=MessageState.VOID).update(state=MessageState.QUEUED)
    work(MONDAY_8)
    work(DAY_BEFORE)
    assert [mail["Subject"] for mail in postbox.arrived] == ["Your appointment at Mill Lane Clinic is cancelled"]
    assert set(states().values()) == {MessageState.SENT, MessageState.VOID}


def test_two_workers_with_the_same_task_send_one_message(book: Book, at: At, postbox: Postbox, work: Work) -> None:
    book(at(25, 10))
    message = PatientMessage.objects.get(kind=MessageKind.CONFIRMATION)
    work(MONDAY_8)
    deliver(message.pk, now=MONDAY_8)
    assert len(postbox.arrived) == 1


def test_a_booking_that_is_undone_leaves_no_message(book: Book, at: At, postbox: Postbox, work: Work) -> None:
    with transaction.atomic():
        book(at(25, 10))
        transaction.set_rollback(True)
    work(MONDAY_8)
    assert (PatientMessage.objects.count(), postbox.arrived) == (0, [])


def test_after_erasure_nothing_is_sent(book: Book, at: At, postbox: Postbox, work: Work, noors_chat: uuid.UUID) -> None:
    book(at(25, 10))
    erase_patient(noors_chat, MONDAY_8)
    work(MONDAY_8)
    work(DAY_BEFORE)
    assert postbox.arrived == []


def test_without_an_address_there_is_no_message(at: At, noors_chat: uuid.UUID, now: datetime) -> None:
    nobody = ContactDetails("Ben Okri", "+442079460998")
    booking.book(at(25, 10), nobody, conversation=noors_chat, urgency=None, author=BY_STAFF, now=now)
    assert PatientMessage.objects.count() == 0


# --- what can go wrong ---------------------------------------------------------------


@pytest.mark.parametrize("answer", ["rcpt 451 try later", "data 451 try later", "rcpt 421 going away"])
def test_a_server_that_says_later_is_asked_again_later(
    book: Book, at: At, postbox: Postbox, work: Work, answer: str
) -> None:
    book(at(25, 10))
    postbox.answers.append(answer)
    work(MONDAY_8)
    message = PatientMessage.objects.get(kind=MessageKind.CONFIRMATION)
    assert (postbox.arrived, message.state) == ([], MessageState.QUEUED)
    assert timedelta(seconds=48) <= message.due_at - MONDAY_8 <= timedelta(seconds=72)
    work(MONDAY_8)
    assert postbox.arrived == []
    work(message.due_at)
    assert len(postbox.arrived) == 1


def test_a_server_that_is_away_is_asked_ever_more_rarely_until_it_is_given_up(
    book: Book, at: At, postbox: Postbox, work: Work, settings: LazySettings, clinic: Clinic
) -> None:
    clinic.reminder_hours = []
    clinic.save()
    book(at(30, 10))
    settings.MAILERS["default"]["OPTIONS"] |= {"port": 9}
    moment, waits = MONDAY_8, []
    for _ in range(MOST_ATTEMPTS):
        work(moment)
        due = PatientMessage.objects.get().due_at
        waits.append(due - moment)
        moment = due
    assert waits[0] < waits[1] < waits[2]
    assert max(waits) < timedelta(hours=5)
    message = PatientMessage.objects.get()
    assert (message.state, message.attempts, message.fault) == (
        MessageState.FAILED,
        MOST_ATTEMPTS,
        "ConnectionRefusedError",
    )


def test_an_address_that_does_not_exist_is_not_tried_again(book: Book, at: At, postbox: Postbox, work: Work) -> None:
    book(at(25, 10))
    postbox.answers.append("rcpt 550 no such person")
    work(MONDAY_8)
    message = PatientMessage.objects.get(kind=MessageKind.CONFIRMATION)
    assert (message.state, message.fault) == (MessageState.FAILED, "refused with 550")


def test_what_may_have_arrived_is_not_sent_again_but_shown(book: Book, at: At, postbox: Postbox, work: Work) -> None:
    book(at(25, 10))
    postbox.answers.append("hang up")
    work(MONDAY_8)
    work(MONDAY_8 + timedelta(hours=1))
    message = PatientMessage.objects.get(kind=MessageKind.CONFIRMATION)
    assert (message.state, postbox.arrived) == (MessageState.UNCLEAR, [])


def test_a_worker_killed_before_the_message_was_claimed_costs_nothing(
    book: Book, at: At, postbox: Postbox, work: Work
) -> None:
    book(at(25, 10))
    DBTaskResult.objects.update(status=TaskResultStatus.RUNNING)  # taken by a worker that is no more
    later = MONDAY_8 + timedelta(minutes=3)
    keep_house(later)
    keep_house(later)
    work(later)
    assert len(postbox.arrived) == 1


def test_a_worker_killed_while_sending_leaves_a_message_that_staff_see(
    book: Book, at: At, postbox: Postbox, work: Work
) -> None:
    book(at(25, 10))
    PatientMessage.objects.filter(kind=MessageKind.CONFIRMATION).update(state=MessageState.SENDING, claimed_at=MONDAY_8)
    work(MONDAY_8)
    keep_house(MONDAY_8 + timedelta(minutes=6))
    assert states()["confirmation 0"] == MessageState.UNCLEAR
    assert postbox.arrived == []


def test_every_attempt_carries_the_same_message_id(book: Book, at: At, postbox: Postbox, work: Work) -> None:
    appointment = book(at(25, 10))
    work(MONDAY_8)
    assert postbox.arrived[0]["Message-ID"].strip() == f"<{appointment.uid.hex}.confirmation.0.0@mill-lane.example>"


def test_the_house_is_kept_every_minute_by_one_task(db: None, work: Work) -> None:
    with time_machine.travel(MONDAY_8, tick=False):
        keep_house(MONDAY_8)
        keep_house(MONDAY_8)
    assert DBTaskResult.objects.filter(status=TaskResultStatus.READY).count() == 1
