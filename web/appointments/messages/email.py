"""Sending a message by e-mail, through whichever backend Django is set to."""

from __future__ import annotations

import smtplib
from email.utils import formataddr, parseaddr

from django.conf import settings
from django.core.mail import EmailMessage, mailers

from web.appointments.messages.about import About
from web.appointments.messages.carriers import NotAcceptedError, NotNowError, UnclearError
from web.appointments.messages.wording import subject_and_body
from web.appointments.models import PatientMessage
from web.lib.smtp import HandedOverError

PERMANENT = 500


def hand_over(message: PatientMessage, about: About) -> None:
    """The connection is opened first: what fails there has certainly not been sent."""
    connection = mailers["default"]
    try:
        connection.open()
    except (OSError, smtplib.SMTPException) as error:  # a wrong password may be mended, so it is tried again
        raise NotNowError(type(error).__name__) from None
    try:
        connection.send_messages([composed(message, about)])
    except HandedOverError as error:
        raise UnclearError("no answer after the words") from error
    except smtplib.SMTPRecipientsRefused as error:
        raise refusal(max(code for code, _ in error.recipients.values())) from None
    except smtplib.SMTPResponseException as error:
        raise refusal(error.smtp_code) from None
    except (OSError, smtplib.SMTPException) as error:
        raise NotNowError(type(error).__name__) from None
    finally:
        close_quietly(connection)


def refusal(code: int) -> NotAcceptedError | NotNowError:
    """The server's code alone: its text may repeat the address."""
    return NotAcceptedError(f"refused with {code}") if code >= PERMANENT else NotNowError(f"refused with {code}")


def close_quietly(connection: object) -> None:
    try:
        connection.close()  # type: ignore[attr-defined]
    except (OSError, smtplib.SMTPException):
        return  # the words were taken or not; a lost farewell changes neither


def composed(message: PatientMessage, about: About) -> EmailMessage:
    clinic = about.clinic
    subject, body = subject_and_body(message, about)
    return EmailMessage(
        subject=subject,
        body=body,
        from_email=formataddr((clinic.name, parseaddr(settings.DEFAULT_FROM_EMAIL)[1])),
        to=[about.email],
        reply_to=[clinic.email] if clinic.email else None,
        headers={"Message-ID": message_id(message, about), "Auto-Submitted": "auto-generated"},
    )


def message_id(message: PatientMessage, about: About) -> str:
    """The same for every attempt, so that a mailbox can tell a repetition."""
    name = f"{about.uid.hex}.{message.kind}.{message.sequence}.{message.hours_before}"
    host = parseaddr(settings.DEFAULT_FROM_EMAIL)[1].rpartition("@")[2] or "localhost"
    return f"<{name}@{host}>"
