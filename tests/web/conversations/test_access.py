"""Who may open a conversation: Noor with her token, Ada who treats her, nobody else.

Ada is a clinician of Noor's clinic, Bert its receptionist, Cleo a clinician elsewhere.
"""

from datetime import UTC, datetime, timedelta

import pytest
from django.contrib.auth.models import AnonymousUser, User

from web.appointments.models import Clinic
from web.console.models import Role, StaffMember
from web.conversations.access import (
    NoSuchConversation,
    TokenRefused,
    conversation_for_reviewer,
    conversation_for_visitor,
    record_view,
    urgency_of,
)
from web.conversations.models import Conversation, TranscriptView
from web.conversations.models.conversation import hash_of_token

NOW = datetime(2026, 11, 23, 10, tzinfo=UTC)


def begin(clinic: Clinic, token: str) -> Conversation:
    return Conversation.objects.create(
        clinic=clinic,
        token_hash=hash_of_token(token),
        created_at=NOW,
        consent_at=NOW,
        last_message_at=NOW,
        expires_at=NOW + timedelta(hours=72),
        time_zone="Europe/London",
    )


@pytest.fixture
def noors(noors_clinic: Clinic) -> Conversation:
    return begin(noors_clinic, "noor's token")


def staff(name: str, clinic: Clinic, role: Role) -> User:
    user = User.objects.create_user(name)
    StaffMember.objects.create(user=user, clinic=clinic, role=role)
    return user


def test_noors_token_opens_her_conversation_until_it_runs_out(noors: Conversation) -> None:
    last_moment = noors.expires_at - timedelta(microseconds=1)
    assert conversation_for_visitor(noors.pk, "noor's token", now=last_moment) == noors
    with pytest.raises(TokenRefused):
        conversation_for_visitor(noors.pk, "noor's token", now=noors.expires_at)


def test_a_guess_is_refused(noors: Conversation) -> None:
    for guess in ("", "noor's toke", "NOOR'S TOKEN", noors.token_hash):
        with pytest.raises(TokenRefused):
            conversation_for_visitor(noors.pk, guess, now=NOW)


def test_another_visitors_token_does_not_even_show_that_it_exists(noors: Conversation, noors_clinic: Clinic) -> None:
    begin(noors_clinic, "sam's token")
    with pytest.raises(NoSuchConversation):
        conversation_for_visitor(noors.pk, "sam's token", now=NOW)


def test_ada_may_review_it(noors: Conversation, noors_clinic: Clinic) -> None:
    assert conversation_for_reviewer(staff("ada", noors_clinic, Role.CLINICIAN), noors.pk) == noors


def test_bert_at_the_desk_may_not(noors: Conversation, noors_clinic: Clinic) -> None:
    with pytest.raises(NoSuchConversation):
        conversation_for_reviewer(staff("bert", noors_clinic, Role.RECEPTIONIST), noors.pk)


def test_cleo_of_another_clinic_may_not(noors: Conversation, cleos_clinic: Clinic) -> None:
    with pytest.raises(NoSuchConversation):
        conversation_for_reviewer(staff("cleo", cleos_clinic, Role.CLINICIAN), noors.pk)


def test_neither_may_an_account_without_a_clinic_a_closed_account_or_nobody(
    noors: Conversation, noors_clinic: Clinic
) -> None:
    root = User.objects.create_superuser("root")
    left = staff("left", noors_clinic, Role.CLINICIAN)
    left.is_active = False
    left.save()
    for user in (root, left, AnonymousUser()):
        with pytest.raises(NoSuchConversation):
            conversation_for_reviewer(user, noors.pk)


def test_each_reading_is_written_down_and_outlives_the_conversation(noors: Conversation, noors_clinic: Clinic) -> None:
    ada = staff("ada", noors_clinic, Role.CLINICIAN)
    conversation_id = noors.pk
    record_view(noors, ada, now=NOW)
    noors.delete()
    view = TranscriptView.objects.get()
    assert (view.conversation, view.viewer_id, view.viewed_at) == (conversation_id, ada.pk, NOW)


def test_the_level_is_known_by_the_id(noors: Conversation) -> None:
    assert urgency_of(noors.pk) is None
    Conversation.objects.update(urgency="same_day")
    assert urgency_of(noors.pk) == "same_day"


def test_a_conversation_that_does_not_exist_has_no_level(noors: Conversation) -> None:
    conversation_id = noors.pk
    noors.delete()
    assert urgency_of(conversation_id) is None
