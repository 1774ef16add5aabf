"""Writing to a transcript."""

import threading
import uuid
from datetime import UTC, datetime, timedelta

import pytest
from django.db import connection

from web.appointments.models import Clinic
from web.conversations.access import NoSuchConversation
from web.conversations.models import Conversation, Message, Sender
from web.conversations.transcript import append, messages_after

NOW = datetime(2026, 11, 23, 10, tzinfo=UTC)


def conversation_of(clinic: Clinic, token_hash: str = "a" * 64) -> Conversation:
    return Conversation.objects.create(
        clinic=clinic,
        token_hash=token_hash,
        created_at=NOW,
        consent_at=NOW,
        last_message_at=NOW,
        expires_at=NOW + timedelta(hours=72),
        time_zone="Europe/London",
    )


def said(text: str) -> Message:
    return Message(sender=Sender.VISITOR, text=text)


def test_messages_are_numbered_in_order(noors_clinic: Clinic) -> None:
    conversation = conversation_of(noors_clinic)
    append(conversation.pk, [said("one"), said("two")], now=NOW)
    append(conversation.pk, [said("three")], now=NOW)
    assert [message.public_id for message in messages_after(conversation.pk)] == ["000001", "000002", "000003"]
    assert [message.text for message in messages_after(conversation.pk, 2)] == ["three"]


def test_ids_sort_as_text(noors_clinic: Clinic) -> None:
    conversation = conversation_of(noors_clinic)
    append(conversation.pk, [said(str(number)) for number in range(12)], now=NOW)
    ids = [message.public_id for message in messages_after(conversation.pk)]
    assert ids == sorted(ids)


def test_two_writers_at_once_get_different_places(noors_clinic: Clinic) -> None:
    conversation = conversation_of(noors_clinic)
    together = threading.Barrier(6)

    def write(number: int) -> None:
        together.wait()
        append(conversation.pk, [said(f"{number} a"), said(f"{number} b")], now=NOW)
        connection.close()

    writers = [threading.Thread(target=write, args=(number,)) for number in range(6)]
    for writer in writers:
        writer.start()
    for writer in writers:
        writer.join()
    messages = messages_after(conversation.pk)
    assert [message.sequence for message in messages] == list(range(1, 13))
    # The two messages of one writer stand next to each other.
    assert all(first.text[0] == second.text[0] for first, second in zip(messages[::2], messages[1::2], strict=True))


def test_nothing_can_be_said_in_a_conversation_that_was_erased(noors_clinic: Clinic) -> None:
    with pytest.raises(NoSuchConversation):
        append(uuid.uuid4(), [said("hello")], now=NOW)
    assert Message.objects.count() == 0
