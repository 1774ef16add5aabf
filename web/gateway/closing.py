"""The last part of a turn: judge what is known now, write the replies down, answer.

All of it in one transaction. If Rasa did not answer, the gateway speaks for
itself and the visitor's message stays marked as not heard.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime, timedelta
from typing import Any

from django.db import transaction
from django.utils import timezone

from web.conversations.models import AnsweredRequest, Conversation, Heard, Message, Stage
from web.conversations.models.conversation import EMERGENCY, TOLD_AT_ONCE, UNFINISHED_STAGES
from web.conversations.transcript import append_to_locked, locked
from web.gateway.dialogue import Failure, Spoken
from web.gateway.judging import Judgement, judge
from web.gateway.opening import OpenTurn
from web.gateway.own_words import EMERGENCY_KIND, OwnWords
from web.gateway.playing import Played
from web.gateway.said import messages_said
from web.gateway.state import turn_reply

# After this many failures that were not for want of a connection, a message is left to staff.
MOST_FAILURES = 3
# Neither an appointment nor a result of an interview is shown once help is needed now.
HIDDEN_IN_EMERGENCY = frozenset({"slots", "appointment", "result", "same_day"})


# Fields of a conversation that a turn may change.
LEARNT = (
    "stage",
    "urgency",
    "emergency_told",
    "provisional",
    "case",
    "case_sequence",
    "assessment",
    "rules_version",
    "pending_question",
    "has_unheard",
)


def close_turn(opened: OpenTurn, played: Played, now: datetime) -> dict[str, Any]:
    """Store what the turn brought and return the reply."""
    with transaction.atomic():
        conversation = locked(opened.conversation.pk)
        conversation.clinic = opened.conversation.clinic
        _mark_failures(played)
        _mark_heard(played)
        learn(conversation, played, opened.message)
        own_reply = played.reply_to(opened.message)
        messages = messages_said(own_reply, turn=opened.message.sequence) if own_reply else []
        messages = [*_late_replies(played, opened.message, said_anyway=messages), *messages]
        messages = _fit_for(conversation, messages, answered=own_reply is not None)
        _remember_question(conversation, messages, answered=own_reply is not None)
        # A newer message may be waiting for its turn already.
        conversation.has_unheard = bool(played.failures) or conversation.last_sequence > opened.message.sequence
        append_to_locked(conversation, messages, now=now, changed=LEARNT)
        reply = turn_reply(conversation, messages)
        if opened.request.key:
            AnsweredRequest.objects.filter(conversation=conversation, key=opened.request.key).update(reply=reply)
    return reply


def learn(conversation: Conversation, played: Played, message: Message) -> None:
    """Take over case and stage from Rasa, and judge them anew together with what the screen saw."""
    replies = [reply for _, reply in played.replies]
    if message.sequence >= conversation.case_sequence:
        conversation.case_sequence = message.sequence
        for reply in replies:
            conversation.case = reply.case or conversation.case
            conversation.stage = reply.stage or conversation.stage
    judgement = judge(conversation.case, conversation.sightings)
    if judgement.is_emergency or any(_has_emergency_card(reply.messages) for reply in replies):
        conversation.urgency = EMERGENCY
    _keep_assessment(conversation, judgement)


def next_session(conversation: Conversation, judgement: Judgement) -> dict[str, str]:
    """The first day for the next injections, from the day on which the visitor told of the last."""
    if judgement.days_to_next_session is None:
        return {}
    message = str(judgement.document["facts"]["btx_days_since"].get("message") or "")
    told = conversation.messages.filter(sequence=int(message)).first() if message.isdigit() else None
    told_on = (told.sent_at if told else timezone.now()).astimezone(conversation.clinic.zone).date()
    return {"next_session_from": (told_on + timedelta(days=judgement.days_to_next_session)).isoformat()}


def _keep_assessment(conversation: Conversation, judgement: Judgement) -> None:
    """Store the assessment. Nothing lowers an emergency: its reasons stay, whatever was taken back since."""
    before = conversation.assessment
    document = judgement.document
    if conversation.is_emergency and not judgement.is_emergency:
        if before is not None and before["urgency"] == EMERGENCY:
            document = before | {"facts": document["facts"]}
        else:
            document = document | {"urgency": EMERGENCY}
    else:
        conversation.urgency = judgement.urgency
    conversation.assessment = document | next_session(conversation, judgement)
    conversation.rules_version = judgement.version
    if conversation.is_emergency:
        conversation.provisional = False
        if conversation.stage in UNFINISHED_STAGES:
            conversation.stage = Stage.RESULT
    elif not document["facts"] or conversation.stage in UNFINISHED_STAGES:
        conversation.provisional = True
    elif conversation.stage not in {Stage.WITH_STAFF, Stage.CLOSED}:
        conversation.provisional = False


def _fit_for(conversation: Conversation, messages: list[Message], *, answered: bool) -> list[Message]:
    """Make sure that danger is told, that nothing distracts from an emergency, and that somebody answers at all."""
    words = OwnWords(conversation.clinic)
    referrals = (conversation.assessment or {}).get("referrals", [])
    if not conversation.is_emergency:
        if answered:
            return messages
        danger = [words.same_day(referrals)] if conversation.urgency in TOLD_AT_ONCE else []
        return [*messages, *danger, words.trouble()]
    if not answered or not conversation.emergency_told:
        told = any(_kind(message.card) == EMERGENCY_KIND for message in messages)
        conversation.emergency_told = True
        return messages if told and answered else [words.emergency(referrals)]
    kept = [message for message in messages if _kind(message.card) not in HIDDEN_IN_EMERGENCY]
    return kept or [words.emergency(referrals)]


def _late_replies(played: Played, message: Message, *, said_anyway: list[Message]) -> list[Message]:
    """Keep what Rasa says to messages it had missed, but for what the new reply says or asks again."""
    repeated = {said.text for said in said_anyway}
    late: list[Message] = []
    for heard, reply in played.replies:
        if heard.pk != message.pk:
            said = messages_said(reply, turn=heard.sequence)
            late += [each for each in said if each.question is None and each.text not in repeated]
    return late


def _remember_question(conversation: Conversation, messages: list[Message], *, answered: bool) -> None:
    """The last message's question is the pending one. A reply of the gateway's own leaves it as it was."""
    if answered:
        conversation.pending_question = messages[-1].question if messages else None


def _mark_heard(played: Played) -> None:
    for message, reply in played.replies:
        Message.objects.filter(pk=message.pk).update(heard=Heard.HEARD, understood=reply.understood)


def _mark_failures(played: Played) -> None:
    for message, failure in played.failures:
        if failure is Failure.UNREACHABLE:
            continue
        message.failures += 1
        if message.failures >= MOST_FAILURES:
            message.heard = Heard.SET_ASIDE
        message.save(update_fields=["failures", "heard"])


def _has_emergency_card(spoken: Iterable[Spoken]) -> bool:
    return any(message.card_kind == EMERGENCY_KIND for message in spoken)


def _kind(card: dict[str, Any] | None) -> str | None:
    return None if card is None else str(card.get("kind"))
