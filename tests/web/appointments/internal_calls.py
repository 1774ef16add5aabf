"""Talking to the booking calls as the action server does."""

from __future__ import annotations

import uuid
from collections.abc import Callable

from django.http import HttpResponse

NOOR = {"name": "Noor Haddad", "phone": "020 7946 0999", "email": None}
Call = Callable[..., HttpResponse]
Ask = Callable[[str], HttpResponse]
ChatWith = Callable[..., uuid.UUID]


def problem(http_response: HttpResponse) -> tuple[int, str]:
    assert http_response["Content-Type"] == "application/problem+json"
    document = http_response.json()
    assert document["status"] == http_response.status_code
    return http_response.status_code, document["type"].rsplit("/", 1)[-1]
