"""Text messages through Twilio's REST API (Messages resource, version 2010-04-01).

Off unless `SMS_BACKEND` names this class. The account's number, secret and sender stand in the environment.
"""

from __future__ import annotations

import httpx
from django.conf import settings

from web.appointments.messages.carriers import NotAcceptedError, NotNowError, UnclearError

ANSWER_WITHIN_SECONDS = 15.0
TOO_MANY = 429
FAULTS_OF_THEIRS = 500


class Twilio:
    def __init__(self, transport: httpx.BaseTransport | None = None) -> None:
        self.transport = transport

    def send(self, to: str, text: str, once: str) -> None:
        """Twilio keeps no idempotency keys, so what may have arrived is not repeated."""
        account = settings.TWILIO_ACCOUNT_SID
        address = f"{settings.TWILIO_URL}/2010-04-01/Accounts/{account}/Messages.json"
        words = {"To": to, "From": settings.TWILIO_FROM, "Body": text}
        try:
            with httpx.Client(
                auth=(account, settings.TWILIO_AUTH_TOKEN), timeout=ANSWER_WITHIN_SECONDS, transport=self.transport
            ) as client:
                answer = client.post(address, data=words)
        except (httpx.ConnectError, httpx.ConnectTimeout) as error:
            raise NotNowError(type(error).__name__) from None
        except httpx.HTTPError as error:
            raise UnclearError(type(error).__name__) from None
        if answer.is_success:
            return
        if answer.status_code == TOO_MANY:
            raise NotNowError("refused with 429")
        if answer.status_code >= FAULTS_OF_THEIRS:
            raise UnclearError(f"answered {answer.status_code}")
        raise NotAcceptedError(f"refused with {answer.status_code}")
