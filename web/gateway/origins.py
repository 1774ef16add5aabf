"""Which web pages may talk to the chat, by the Origin that their browser sends."""

from collections.abc import Awaitable, Callable
from urllib.parse import urlsplit

from django.http import HttpRequest, HttpResponse
from django.http.response import HttpResponseBase
from django.utils.cache import patch_vary_headers
from django.utils.decorators import async_only_middleware

from web.appointments.models import Clinic
from web.lib.database import DatabaseBusyError, read
from web.lib.problems import ProblemError

AsyncView = Callable[[HttpRequest], Awaitable[HttpResponseBase]]

API = "/api/v1/"
ALLOWED_METHODS = "GET, POST, DELETE, OPTIONS"
ALLOWED_HEADERS = "authorization, content-type, idempotency-key"
PREFLIGHT_SECONDS = "600"


def is_own(request: HttpRequest, origin: str) -> bool:
    """Whether the page came from this very service."""
    return urlsplit(origin).netloc.lower() == request.get_host().lower()


def refuse_foreign_page(request: HttpRequest, clinic: Clinic) -> None:
    """Refuse a browser whose page is not on the clinic's list. Programs send no Origin and are let through."""
    origin = request.headers.get("Origin")
    if origin is not None and not is_own(request, origin) and origin not in clinic.allowed_origins:
        raise ProblemError(403, "origin-not-allowed", "This clinic's chat cannot be used from this web page.")


def _is_listed(origin: str) -> bool:
    return any(origin in origins for origins in Clinic.objects.values_list("allowed_origins", flat=True))


@async_only_middleware
def cross_origin(get_response: AsyncView) -> AsyncView:
    """Middleware: let a browser show the API's replies to pages that some clinic lists."""

    async def answer(request: HttpRequest) -> HttpResponseBase:
        origin = request.headers.get("Origin")
        if origin is None or not request.path.startswith(API) or is_own(request, origin):
            return await get_response(request)
        try:
            listed = await read(_is_listed, origin)
        except DatabaseBusyError:
            listed = False
        is_preflight = request.method == "OPTIONS" and "Access-Control-Request-Method" in request.headers
        http_response: HttpResponseBase = (
            HttpResponse(status=204) if is_preflight and listed else await get_response(request)
        )
        patch_vary_headers(http_response, ("Origin",))
        if listed:
            http_response["Access-Control-Allow-Origin"] = origin
            http_response["Access-Control-Expose-Headers"] = "Retry-After"
            if is_preflight:
                http_response["Access-Control-Allow-Methods"] = ALLOWED_METHODS
                http_response["Access-Control-Allow-Headers"] = ALLOWED_HEADERS
                http_response["Access-Control-Max-Age"] = PREFLIGHT_SECONDS
        return http_response

    return answer
