"""The visitor's token, as the calls of the API receive it."""

import secrets

from django.http import HttpRequest
from ninja.security import HttpBearer

TOKEN_BYTES = 32


class VisitorToken(HttpBearer):
    """Takes the token from the header. Whether it opens the conversation is decided where that is looked up."""

    def authenticate(self, request: HttpRequest, token: str) -> str | None:
        """Return the token itself."""
        return token.strip() or None


def new_token() -> str:
    """Make a token of 256 random bits."""
    return secrets.token_urlsafe(TOKEN_BYTES)


def token_of(request: HttpRequest) -> str:
    """Return the token that this request came with."""
    return str(request.auth)  # type: ignore[attr-defined]
