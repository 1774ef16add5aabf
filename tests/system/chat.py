"""A visitor's side of the chat API, as an outside client would write it."""

from typing import Any

import httpx

CONSENT = {"clinic": "demo", "consent": True, "time_zone": "Europe/London"}


class Chat:
    """One conversation. Replies are the API's own JSON."""

    def __init__(self, url: str, timeout: float = 60) -> None:
        self.client = httpx.Client(base_url=f"{url}/api/v1", timeout=timeout, trust_env=False)
        opened = self.client.post("/conversations", json=CONSENT)
        assert opened.status_code == 201, opened.text
        self.id: str = opened.json()["id"]
        self.token: str = opened.json()["token"]
        self.reply: dict[str, Any] = opened.json()

    @property
    def headers(self) -> dict[str, str]:
        return {"Authorization": f"Bearer {self.token}"}

    def post(self, body: dict[str, Any], **headers: str) -> httpx.Response:
        return self.client.post(f"/conversations/{self.id}/messages", json=body, headers={**self.headers, **headers})

    def send(self, body: dict[str, Any]) -> dict[str, Any]:
        reply = self.post(body)
        assert reply.status_code == 200, reply.text
        self.reply = reply.json()
        return self.reply

    def say(self, text: str) -> dict[str, Any]:
        return self.send({"text": text})

    def tap(self, payload: str) -> dict[str, Any]:
        return self.send({"payload": payload})

    def answer(self, question: str, value: object) -> dict[str, Any]:
        return self.send({"answer": {"question": question, "value": value}})

    @property
    def question(self) -> dict[str, Any] | None:
        """The pending question: the last message's."""
        return self.reply["messages"][-1].get("question") if self.reply["messages"] else None

    @property
    def stage(self) -> str:
        return str(self.reply["state"]["stage"])

    @property
    def urgency(self) -> str | None:
        return self.reply["state"]["urgency"]

    def texts(self) -> str:
        return "\n".join(message["text"] for message in self.reply["messages"])

    def cards(self) -> list[dict[str, Any]]:
        return [message["card"] for message in self.reply["messages"] if message.get("card")]

    def card(self, kind: str) -> dict[str, Any] | None:
        return next((card for card in self.cards() if card["kind"] == kind), None)

    def transcript(self, after: str | None = None) -> list[dict[str, Any]]:
        reply = self.client.get(
            f"/conversations/{self.id}/messages", params={"after": after} if after else None, headers=self.headers
        )
        assert reply.status_code == 200, reply.text
        return list(reply.json()["messages"])

    def assessment(self) -> dict[str, Any]:
        reply = self.client.get(f"/conversations/{self.id}/assessment", headers=self.headers)
        assert reply.status_code == 200, reply.text
        return dict(reply.json())
