"""A patient who uses the chat as drawn: reads the question, finds the control, answers from a profile.

What is asked is read from the reply on the wire; how it is answered is what a
person would click or type. A fact that the profile does not name is absent.
"""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

from playwright.sync_api import Locator, Page, Response

from tests.browser.visitor import Visitor

MOST_QUESTIONS = 45
OUTCOMES = ("result", "booking", "booked", "closed")
DOES_NOT_APPLY = ("absent", "skip", "not_sure")


@dataclass
class Profile:
    """What is so with a patient: facts by name, and what they give for a booking."""

    facts: dict[str, Any]
    contact: dict[str, str] = field(default_factory=dict)

    def value_for(self, question: dict[str, Any]) -> Any:
        kind, name = question["kind"], question["id"]
        if kind == "finding":
            return "present" if self.facts.get(name) is True else "absent"
        if kind == "findings":
            return [option["value"] for option in question["options"] if self.facts.get(option["value"]) is True]
        return self.facts.get(name)


class PatientAtTheScreen:
    """Talks to the assistant in the chat of a page."""

    def __init__(self, page: Page, profile: Profile) -> None:
        self.page = page
        self.visitor = Visitor(page)
        self.profile = profile
        self.reply: dict[str, Any] = {}
        self.conversation = ""
        self.asked: list[str] = []

    # what was said last

    @property
    def question(self) -> dict[str, Any] | None:
        return next((each["question"] for each in reversed(self.reply["messages"]) if each["question"]), None)

    @property
    def buttons(self) -> list[dict[str, str]]:
        return next((each["buttons"] for each in reversed(self.reply["messages"]) if each["buttons"]), [])

    @property
    def urgency(self) -> str | None:
        return self.reply["state"]["urgency"]

    @property
    def stage(self) -> str:
        return str(self.reply["state"]["stage"])

    # what the patient does

    def arrive(self, url: str) -> None:
        """Open the chat and agree."""
        self.page.goto(f"{url}/embed/demo/")
        self.page.get_by_role("checkbox").check()
        self._turn(self.page.get_by_role("button", name="Start chat").click)
        self.conversation = self.reply["id"]

    def say(self, text: str) -> None:
        self.visitor.box.fill(text)
        self._turn(lambda: self.visitor.box.press("Enter"))

    def tap(self, title: str) -> None:
        self._turn(self._answers.get_by_role("button", name=title, exact=True).click)

    def answer_until_the_outcome(self) -> None:
        """Answer whatever appears until there is a result or an emergency."""
        while self.urgency != "emergency" and self.stage not in OUTCOMES and self.question:
            self.asked.append(self.question["id"])
            assert len(self.asked) <= MOST_QUESTIONS, f"asked without end: {self.asked}"
            self.answer(self.question)

    def book(self) -> None:
        """Take the first time that is offered and give what is asked for, until the visit is booked."""
        for _ in range(12):
            if self.stage == "booked":
                return
            if self.page.get_by_role("radio").count():
                self.page.get_by_role("radio").first.check()
                self._turn(self.page.get_by_role("button", name="Choose this time").click)
            elif self.question:
                self.say(self.profile.contact[self.question["id"]])
            else:
                self.tap("Yes, book it")
        raise AssertionError(f"not booked: {self.reply}")

    def answer(self, question: dict[str, Any]) -> None:
        value = self.profile.value_for(question)
        if question["kind"] == "findings":
            self._tick(question, value)
        elif question["kind"] == "number" and value is not None:
            self._answers.get_by_role("textbox").fill(str(value))
            self._turn(self._answers.get_by_role("button", name="Send answer").click)
        elif value is None:
            self.tap(self._title_of_the_first(question, DOES_NOT_APPLY))
        else:
            self.tap(self._title_of_the_first(question, (value,)))

    @property
    def _answers(self) -> Locator:
        return self.page.locator("triage-answer-panel")

    def _tick(self, question: dict[str, Any], values: list[str]) -> None:
        titles = [option["title"] for option in question["options"] if option["value"] in values]
        for title in titles or ["None of these"]:
            self._answers.get_by_role("checkbox", name=title, exact=True).check()
        self._turn(self._answers.get_by_role("button", name="Send answer").click)

    def _title_of_the_first(self, question: dict[str, Any], values: tuple[Any, ...]) -> str:
        """The title under which a value is offered."""
        offered = {option["value"]: option["title"] for option in question.get("options") or []}
        for button in self.buttons:
            if button["payload"].startswith("/answer"):
                offered[json.loads(button["payload"].removeprefix("/answer"))["value"]] = button["title"]
        if question["kind"] == "number" and not self.buttons:
            offered |= {"absent": "Does not apply", "not_sure": "I’m not sure"}
        found = next((offered[value] for value in values if value in offered), None)
        assert found, f"{question['id']}: none of {values} is offered, but {offered}"
        return found

    def _turn(self, act: Callable[[], None]) -> None:
        """Do something that sends one message, and keep the reply."""

        def is_turn(response: Response) -> bool:
            return response.request.method == "POST" and "/api/v1/conversations" in response.url

        with self.page.expect_response(is_turn, timeout=70_000) as answered:
            act()
        assert answered.value.ok, answered.value.text()
        self.reply = answered.value.json()
