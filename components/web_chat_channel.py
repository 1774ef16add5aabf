"""The door through which the web service talks to Rasa.

One call is one turn: a visitor's message goes in, everything the assistant says
comes out as a list, together with what was understood and the case as it now
stands. Deleting a conversation here forgets its events. Nothing a visitor wrote
is logged.
"""

import hmac
import json
import logging
from collections.abc import Awaitable, Callable
from typing import Any

from rasa.core.channels.channel import CollectingOutputChannel, InputChannel, UserMessage
from sanic import Blueprint, response
from sanic.request import Request
from sanic.response import HTTPResponse

from components.conversation_tracker_store import ConversationTrackerStore, TurnNotSaved

logger = logging.getLogger(__name__)

NAME = "trigem"
RESTORABLE = ("case", "stage")
WARM_UP = "I have had a headache for three days"
STANDING_ANSWERS = ("absent", "not_sure", "skip")


class WebChatChannel(InputChannel):
    """Receives turns on /webhooks/trigem/webhook; only holders of the token may call."""

    def __init__(self, token: str) -> None:
        self.token = token
        self.is_warm = False

    @classmethod
    def name(cls) -> str:
        return NAME

    @classmethod
    def from_credentials(cls, credentials: dict[str, Any] | None) -> InputChannel:
        token = (credentials or {}).get("token")
        if not token:
            cls.raise_missing_credentials_exception()
        return cls(str(token))

    async def warm_up(self, agent: Any) -> None:
        """Read one sentence before the first visitor writes: the vocabulary is compiled when it is first used."""
        if not self.is_warm and agent is not None and agent.is_ready():
            await agent.parse_message(WARM_UP)
            self.is_warm = True

    def is_allowed(self, request: Request) -> bool:
        given = request.headers.get("Authorization", "")
        return hmac.compare_digest(given.encode(), f"Bearer {self.token}".encode())

    def blueprint(self, on_new_message: Callable[[UserMessage], Awaitable[Any]]) -> Blueprint:
        routes = Blueprint("trigem_web_chat")

        @routes.get("/")
        async def health(request: Request) -> HTTPResponse:
            await self.warm_up(request.app.ctx.agent)
            return response.json({"status": "ok" if self.is_warm else "starting"}, status=200 if self.is_warm else 503)

        @routes.post("/webhook")
        async def receive(request: Request) -> HTTPResponse:
            if not self.is_allowed(request):
                return response.json({"error": "token"}, status=401)
            turn = request.json
            if not is_turn(turn):
                return response.json({"error": "not a turn"}, status=422)
            return await self.take(turn, request.app.ctx.agent, on_new_message)

        @routes.delete("/conversations/<conversation>")
        async def erase(request: Request, conversation: str) -> HTTPResponse:
            if not self.is_allowed(request):
                return response.json({"error": "token"}, status=401)
            agent = request.app.ctx.agent
            async with agent.lock_store.lock(conversation):
                erased = store_of(agent).erase(conversation)
            return response.json({"events": erased})

        return routes

    async def take(
        self, turn: dict[str, Any], agent: Any, on_new_message: Callable[[UserMessage], Awaitable[Any]]
    ) -> HTTPResponse:
        """Play one turn; an answer without a single message counts as a failure."""
        conversation = turn["conversation"]
        store = store_of(agent)
        spoken = SpokenMessages()
        try:
            message = UserMessage(
                turn["text"],
                spoken,
                conversation,
                input_channel=NAME,
                message_id=turn.get("message_id"),
                metadata=metadata_of(turn, is_known=await store.exists(conversation)),
            )
            await on_new_message(message)
            closing = store.closing_state(conversation)
        except TurnNotSaved:
            logger.error("A turn could not be saved.")
            return response.json({"error": "not saved"}, status=503)
        except Exception as failure:  # whatever broke, the web service must hear of it and not of the text
            logger.error("A turn failed: %s", type(failure).__name__)
            return response.json({"error": "turn failed"}, status=500)
        if not spoken.messages:
            logger.error("A turn ended without a reply.")
            return response.json({"error": "no reply"}, status=502)
        slots = closing["slots"]
        return response.json(
            {
                "messages": spoken.messages,
                "understood": understood(closing["parse_data"]),
                "case": slots.get("case"),
                "stage": slots.get("stage"),
            }
        )


class SpokenMessages(CollectingOutputChannel):
    """Collects what the assistant says, one entry for each message, whatever its parts."""

    @classmethod
    def name(cls) -> str:
        return NAME

    async def send_response(self, recipient_id: str, message: dict[str, Any]) -> None:
        custom = message.get("custom") or {}
        self.messages.append(spoken_message(message, custom))


def spoken_message(message: dict[str, Any], custom: dict[str, Any]) -> dict[str, Any]:
    """One message in the contract's shape."""
    buttons: list[dict[str, Any]] = list(message.get("buttons") or [])
    question = custom.get("question")
    if question:
        question = dict(question)
        buttons = answer_buttons(question, buttons)
    return {
        "text": message.get("text") or "",
        "buttons": [{"title": button["title"], "payload": button["payload"]} for button in buttons],
        "question": question,
        "card": custom.get("card"),
        "topic": custom.get("topic"),
        "response": message.get("utter_action"),
    }


def answer_buttons(question: dict[str, Any], buttons: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """Split the choices: those that are picked from a list travel inside the question, the others answer by a press."""
    answers = [button for button in buttons if not button["payload"].startswith("/")]
    others = [button for button in buttons if button["payload"].startswith("/")]
    listed = [button for button in answers if is_listed(question["kind"], button["payload"])]
    asked = question.pop("facts", None)
    if question["kind"] == "findings" and asked is not None:
        answers = [button for button in answers if button not in listed or button["payload"] in asked]
        listed = [button for button in listed if button["payload"] in asked]
    if listed:
        question["options"] = [{"value": button["payload"], "title": button["title"]} for button in listed]
    return [
        {"title": button["title"], "payload": answer_payload(question["id"], button["payload"])}
        for button in answers
        if button not in listed
    ] + others


def is_listed(kind: str, value: str) -> bool:
    return kind == "choice" or (kind == "findings" and value not in STANDING_ANSWERS)


def answer_payload(question: str, value: Any) -> str:
    return "/answer" + json.dumps({"question": question, "value": value}, separators=(",", ":"))


def understood(parse_data: dict[str, Any]) -> dict[str, Any]:
    """Intent, confidence and entities, for the transcript."""
    intent = parse_data.get("intent") or {}
    return {
        "intent": intent.get("name"),
        "confidence": intent.get("confidence"),
        "entities": parse_data.get("entities") or [],
    }


def metadata_of(turn: dict[str, Any], is_known: bool) -> dict[str, Any]:
    """What travels with the message. The stored case goes along only when Rasa has lost its own.

    `shown_stage` is where the visitor saw the conversation stand: language understanding reads it.
    """
    metadata = dict(turn.get("metadata") or {})
    metadata["message_id"] = turn.get("message_id")
    metadata["shown_stage"] = metadata.get("stage")
    if is_known:
        for name in RESTORABLE:
            metadata.pop(name, None)
    return metadata


def is_turn(turn: Any) -> bool:
    return (
        isinstance(turn, dict)
        and isinstance(turn.get("conversation"), str)
        and isinstance(turn.get("text"), str)
        and bool(turn["conversation"])
        and bool(turn["text"].strip())
        and isinstance(turn.get("metadata") or {}, dict)
    )


def store_of(agent: Any) -> ConversationTrackerStore:
    """Our tracker store, out of the wrapper that Rasa puts round every store."""
    store = getattr(agent.tracker_store, "_tracker_store", agent.tracker_store)
    if not isinstance(store, ConversationTrackerStore):
        raise TypeError("endpoints.yml must name components.conversation_tracker_store.ConversationTrackerStore")
    return store
