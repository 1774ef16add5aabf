"""Django's SMTP backend, which also tells whether the words were handed over before the line broke."""

import smtplib
from typing import Any

from django.core.mail.backends.smtp import EmailBackend

ANSWER_WITHIN_SECONDS = 20


class HandedOverError(Exception):
    """The words left, and no answer came: whether they arrived cannot be known."""


def telling(session: type[smtplib.SMTP]) -> type[smtplib.SMTP]:
    """The session class, with a lost answer to the words set apart from every other fault."""

    class Telling(session):  # type: ignore[valid-type, misc]
        def data(self, msg: Any) -> Any:
            try:
                return super().data(msg)
            except smtplib.SMTPResponseException:
                raise  # a clear no
            except OSError as error:
                raise HandedOverError from error

    return Telling


class TellingEmailBackend(EmailBackend):
    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.timeout = self.timeout or ANSWER_WITHIN_SECONDS

    @property
    def connection_class(self) -> type[smtplib.SMTP]:
        return telling(super().connection_class)
