"""The list of conversations, and one conversation with everything that led to its level."""

from __future__ import annotations

from urllib.parse import urlencode
from uuid import UUID

from django.core.paginator import Paginator
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils import timezone
from django.views.decorators.http import require_POST, require_safe

from web.appointments.models import Appointment
from web.console.access import for_clinicians, for_staff
from web.console.conversation_list import at_level, conversations_of, in_order, level_filters, row_of
from web.console.forms import ReplyForm
from web.console.models import StaffMember
from web.console.reasons import readable
from web.console.titles import STAGES, in_words
from web.console.transcript import lines_of
from web.conversations.access import NoSuchConversation, conversation_for_reviewer, record_view
from web.conversations.models import Conversation, Message, Sender, Stage, TranscriptView
from web.conversations.transcript import append

ROWS_ON_A_PAGE = 25
RECENT_VIEWS = 5


@require_safe
@for_staff
def start(request: HttpRequest, member: StaffMember) -> HttpResponse:
    return redirect("console-conversations" if member.may_read_transcripts else "console-appointments")


@require_safe
@for_staff
def list_conversations(request: HttpRequest, member: StaffMember) -> HttpResponse:
    if not member.may_read_transcripts:
        return redirect("console-appointments")
    level, order = request.GET.get("level", ""), request.GET.get("order", "newest")
    found = in_order(at_level(conversations_of(member.clinic), level), order)
    page = Paginator(found, ROWS_ON_A_PAGE).get_page(request.GET.get("page"))
    context = {
        "member": member,
        "page": page,
        "rows": [row_of(conversation) for conversation in page],
        "levels": level_filters(member.clinic, level),
        "level": level,
        "order": order,
        "query": urlencode({"level": level, "order": order}),
        "zone": member.clinic.time_zone,
    }
    return render(request, "console/conversations.html", context)


@require_safe
@for_clinicians
def review(request: HttpRequest, member: StaffMember, conversation_id: UUID) -> HttpResponse:
    """Every look is written down before anything is shown."""
    conversation = conversation_of(request, conversation_id)
    earlier = list(TranscriptView.objects.filter(conversation=conversation.pk).select_related("viewer")[:RECENT_VIEWS])
    record_view(conversation, request.user, now=timezone.now())  # type: ignore[arg-type]
    return render_review(request, member, conversation, earlier=earlier)


@require_POST
@for_clinicians
def reply(request: HttpRequest, member: StaffMember, conversation_id: UUID) -> HttpResponse:
    """Write to the visitor as a person. From then on the conversation is with staff."""
    conversation = conversation_of(request, conversation_id)
    form = ReplyForm(request.POST)
    if not form.is_valid():
        return render_review(request, member, conversation, form=form, status=422)
    message = Message(sender=Sender.STAFF, author_id=request.user.pk, text=form.cleaned_data["text"])
    append(conversation.pk, [message], now=timezone.now(), stage=Stage.WITH_STAFF)
    return redirect(f"{request.path.removesuffix('reply/')}#last")


def conversation_of(request: HttpRequest, conversation_id: UUID) -> Conversation:
    try:
        return conversation_for_reviewer(request.user, conversation_id)
    except NoSuchConversation as error:
        raise Http404 from error


def render_review(
    request: HttpRequest,
    member: StaffMember,
    conversation: Conversation,
    *,
    earlier: list[TranscriptView] | None = None,
    form: ReplyForm | None = None,
    status: int = 200,
) -> HttpResponse:
    messages = Message.objects.filter(conversation=conversation).select_related("author").order_by("sequence")
    appointments = Appointment.objects.filter(conversation=conversation.pk).select_related(
        "patient", "practitioner", "service", "site__clinic"
    )
    assessment = None
    if conversation.assessment:
        assessment = readable(
            conversation.assessment, is_provisional=conversation.provisional, country=member.clinic.country
        )
    context = {
        "member": member,
        "conversation": conversation,
        "row": row_of(conversation),
        "stage": in_words(conversation.stage, STAGES),
        "assessment": assessment,
        "lines": lines_of(messages),
        "appointments": appointments,
        "earlier_views": earlier or [],
        "form": form or ReplyForm(),
        "zone": member.clinic.time_zone,
    }
    return render(request, "console/review.html", context, status=status)
