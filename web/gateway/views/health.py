"""Whether the process lives."""

from django.http import HttpRequest, JsonResponse


async def alive(request: HttpRequest) -> JsonResponse:
    """Answer as long as the process can answer anything."""
    return JsonResponse({"web": "ok"})
