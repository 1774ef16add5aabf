"""The chat API, version 1: its calls, its description, and how it says no."""

import logging
from typing import Any

from django.http import Http404, HttpRequest, HttpResponse
from ninja import NinjaAPI
from ninja.errors import AuthenticationError, HttpError, ValidationError

from web.appointments.public_api import router as appointments
from web.conversations.access import NoSuchConversation, TokenRefused
from web.gateway.not_stored import database_busy
from web.gateway.views import assessment, conversations, messages
from web.lib.database import DatabaseBusyError
from web.lib.problems import PROBLEM_TYPE, ProblemError, plain_refusal

logger = logging.getLogger(__name__)


class ChatApi(NinjaAPI):
    """Describes refusals as the problem documents that they are."""

    def get_openapi_schema(self, **options: Any) -> Any:
        """Return the OpenAPI 3.1 description."""
        description = super().get_openapi_schema(**options)
        for calls in description["paths"].values():
            for call in calls.values():
                for status, answer in call["responses"].items():
                    content = answer.get("content", {})
                    if int(status) >= 400 and "application/json" in content:
                        answer["content"] = {PROBLEM_TYPE: content["application/json"]}
        return description


api = ChatApi(
    title="Trigem chat API",
    version="1",
    description="What the widget and other clients of a clinic's chat rely on. Errors are RFC 9457 problem documents.",
    docs_url=None,
    urls_namespace="api-1",
)
api.add_router("", conversations.router)
api.add_router("", messages.router)
api.add_router("", assessment.router)
api.add_router("", appointments)


@api.exception_handler(ProblemError)
def _problem(request: HttpRequest, error: ProblemError) -> HttpResponse:
    return error.reply()


@api.exception_handler(NoSuchConversation)
def _no_such_conversation(request: HttpRequest, error: NoSuchConversation) -> HttpResponse:
    return ProblemError(404, "no-such-conversation", "There is no such conversation.").reply()


@api.exception_handler(TokenRefused)
def _token_refused(request: HttpRequest, error: TokenRefused) -> HttpResponse:
    return ProblemError(401, "token-refused", "The token is wrong or has expired.").reply()


@api.exception_handler(AuthenticationError)
def _token_missing(request: HttpRequest, error: AuthenticationError) -> HttpResponse:
    return plain_refusal(401).reply()


@api.exception_handler(DatabaseBusyError)
def _database_busy(request: HttpRequest, error: DatabaseBusyError) -> HttpResponse:
    return database_busy().reply()


@api.exception_handler(ValidationError)
def _invalid(request: HttpRequest, error: ValidationError) -> HttpResponse:
    """Name the place and the reason, never the value: it may be what a patient wrote."""
    errors = [
        {"at": [str(part) for part in each["loc"][1:]], "reason": each["msg"].removeprefix("Value error, ")}
        for each in error.errors
    ]
    reasons = "; ".join(f"{'.'.join(each['at'][1:]) or 'body'}: {each['reason']}" for each in errors)
    return ProblemError(
        422, "invalid", reasons or "The request does not have the expected shape.", errors=errors
    ).reply()


@api.exception_handler(HttpError)
def _http_error(request: HttpRequest, error: HttpError) -> HttpResponse:
    return plain_refusal(error.status_code).reply()


@api.exception_handler(Http404)
def _nothing_here(request: HttpRequest, error: Http404) -> HttpResponse:
    return plain_refusal(404).reply()


@api.exception_handler(Exception)
def _failed(request: HttpRequest, error: Exception) -> HttpResponse:
    logger.error("A call of the chat API failed", exc_info=error)
    return plain_refusal(500).reply()
