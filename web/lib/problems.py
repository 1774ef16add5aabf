"""Errors as RFC 9457 problem documents, for the API and for everything that speaks JSON.

Pages for people get a short page instead. Neither ever shows a stack trace.
"""

from collections.abc import Awaitable, Callable
from http import HTTPStatus
from typing import Any

from asgiref.sync import iscoroutinefunction
from django.conf import settings
from django.http import HttpRequest, HttpResponse, JsonResponse
from django.http.response import HttpResponseBase
from django.shortcuts import render
from django.utils.decorators import sync_and_async_middleware

PROBLEM_TYPE = "application/problem+json"
# Where the types are explained; the last part of a type is its name.
TYPES = "/problems"
# A reply is for the program that asked: not to be kept, framed, or taken for a page.
HEADERS = {
    "Cache-Control": "no-store",
    "Content-Security-Policy": "default-src 'none'; frame-ancestors 'none'",
    "Referrer-Policy": "no-referrer",
    "X-Content-Type-Options": "nosniff",
}
JSON_PATHS = ("/api/", "/internal/", "/healthz", "/readyz")


class ProblemError(Exception):
    """A refusal that is told to the client as a problem document."""

    def __init__(
        self, status: int, name: str, detail: str, *, retry_after_seconds: int | None = None, **more: object
    ) -> None:
        super().__init__(name)
        self.status = status
        self.name = name
        self.detail = detail
        self.retry_after_seconds = retry_after_seconds
        self.more = more

    def document(self) -> dict[str, Any]:
        """Lay out the members as RFC 9457 names them."""
        return {
            "type": f"{TYPES}/{self.name}",
            "title": HTTPStatus(self.status).phrase,
            "status": self.status,
            "detail": self.detail,
            **self.more,
        }

    def reply(self) -> JsonResponse:
        """Write the problem document."""
        http_response = JsonResponse(self.document(), status=self.status, content_type=PROBLEM_TYPE)
        if self.retry_after_seconds is not None:
            http_response["Retry-After"] = str(self.retry_after_seconds)
        if self.status == HTTPStatus.UNAUTHORIZED:
            http_response["WWW-Authenticate"] = "Bearer"
        return http_response


# What is said when a framework refuses a request before our code sees it.
PLAIN_REFUSALS: dict[int, tuple[str, str]] = {
    400: ("bad-request", "The request could not be read."),
    401: ("token-required", "This call needs the header 'Authorization: Bearer <token>'."),
    403: ("forbidden", "This call is not allowed."),
    404: ("not-found", "There is nothing at this address."),
    405: ("method-not-allowed", "This address does not answer to that method."),
    413: ("too-large", "The request is larger than this service accepts."),
    415: ("unsupported-media-type", "Send JSON."),
    422: ("invalid", "The request does not have the expected shape."),
    429: ("too-fast", "Too many requests in a short time."),
    500: ("failed", "Something went wrong on our side. Nothing you sent is shown here."),
    503: ("busy", "The service cannot answer just now. Please try again in a moment."),
}


def plain_refusal(status: int) -> ProblemError:
    """Describe a refusal about which no more is known than its status."""
    fallback = PLAIN_REFUSALS[500] if status >= 500 else PLAIN_REFUSALS[400]
    name, detail = PLAIN_REFUSALS.get(status, fallback)
    return ProblemError(status, name, detail)


def speaks_json(path: str) -> bool:
    """Whether clients of this path are programs."""
    return path.startswith(JSON_PATHS)


def _refusal(request: HttpRequest, status: int) -> HttpResponse:
    if speaks_json(request.path):
        return plain_refusal(status).reply()
    return render(request, "refusal.html", {"status": status, "phrase": HTTPStatus(status).phrase}, status=status)


def refused(request: HttpRequest, exception: Exception | None = None) -> HttpResponse:
    """Answer a request that Django itself found unacceptable."""
    return _refusal(request, 400)


def forbidden(request: HttpRequest, exception: Exception | None = None) -> HttpResponse:
    """Answer a request that is not allowed."""
    return _refusal(request, 403)


def not_found(request: HttpRequest, exception: Exception | None = None) -> HttpResponse:
    """Answer a request for an address that does not exist."""
    return _refusal(request, 404)


def failed(request: HttpRequest) -> HttpResponse:
    """Answer a request that broke."""
    return _refusal(request, 500)


def _as_problem(request: HttpRequest, http_response: HttpResponseBase) -> HttpResponseBase:
    """Turn what a framework wrote as text or HTML into a problem document, its headers kept."""
    if not speaks_json(request.path):
        return http_response
    for header, value in HEADERS.items():
        http_response.headers[header] = value
    if settings.SECURE_HSTS_SECONDS and request.is_secure():
        http_response["Strict-Transport-Security"] = f"max-age={settings.SECURE_HSTS_SECONDS}"
    kind = http_response.get("Content-Type", "")
    if http_response.status_code < 400 or kind.startswith((PROBLEM_TYPE, "application/json")):
        return http_response
    problem = plain_refusal(http_response.status_code).reply()
    for header in ("Allow", "Retry-After", *HEADERS):
        if header in http_response:
            problem[header] = http_response[header]
    return problem


@sync_and_async_middleware
def problem_documents(get_response: Callable[[HttpRequest], Any]) -> Callable[[HttpRequest], Any]:
    """Middleware: no error leaves a JSON path in any other form."""
    if iscoroutinefunction(get_response):

        async def answer_async(request: HttpRequest) -> HttpResponseBase:
            request.get_host()  # raises for a host that is not ours
            pending: Awaitable[HttpResponseBase] = get_response(request)
            return _as_problem(request, await pending)

        return answer_async

    def answer(request: HttpRequest) -> HttpResponseBase:
        request.get_host()
        return _as_problem(request, get_response(request))

    return answer
