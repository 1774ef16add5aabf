"""A short way for calls of programs: Django without the middleware that only pages need.

Sessions, cross-site checks and messages mean nothing to a call that carries a
token, but each costs a change of thread, twice, in every turn of a conversation.
`settings.MIDDLEWARE` begins with the same middleware, so a call is answered
alike whichever way it comes.
"""

from typing import Any

from django.conf import settings
from django.core.handlers.asgi import ASGIHandler
from django.core.handlers.exception import convert_exception_to_response
from django.utils.module_loading import import_string


class ApiHandler(ASGIHandler):
    """Django's handler with `settings.API_MIDDLEWARE`, all of it asynchronous."""

    async def __call__(self, scope: Any, receive: Any, send: Any) -> None:
        """Answer a call, without Django's new thread for each.

        All that is left to such a thread is Django's own tidying of database connections, and calls have none but
        those of `web.lib.database`.
        """
        await self.handle(scope, receive, send)

    def load_middleware(self, is_async: bool = False) -> None:
        """Wrap the views in the few layers that calls need."""
        self._view_middleware: list[Any] = []
        self._template_response_middleware: list[Any] = []
        self._exception_middleware: list[Any] = []
        handler = convert_exception_to_response(self._get_response_async)  # type: ignore[attr-defined]
        for path in reversed(settings.API_MIDDLEWARE):
            handler = convert_exception_to_response(import_string(path)(handler))
        self._middleware_chain = handler
