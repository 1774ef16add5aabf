"""The shapes of the API, as its OpenAPI description shows them.

Requests are checked against these. Replies are laid out by hand, for speed; a
test compares them with the description.
"""

from datetime import datetime
from typing import Annotated, Any, Literal

from ninja import Schema
from pydantic import AfterValidator, ConfigDict, Field, StrictFloat, StrictInt, StrictStr, model_validator

LONGEST_TEXT = 4000
LONGEST_PAYLOAD = 2000
# A tab, line breaks and what old word processors put for them; every other control character is refused.
ALLOWED_CONTROLS = frozenset("\t\n\v\f\r")

Urgency = Literal["emergency", "same_day", "soon", "routine", "self_care"]
Stage = Literal["complaint", "interview", "result", "booking", "booked", "follow_up", "with_staff", "closed"]


def _readable(text: str) -> str:
    if any(ord(character) < 32 and character not in ALLOWED_CONTROLS for character in text):
        raise ValueError("control characters are not accepted")
    if any("\ud800" <= character <= "\udfff" for character in text):
        raise ValueError("half a character stands in it")
    return text


def _not_blank(text: str) -> str:
    if not text.strip():
        raise ValueError("there is nothing in it but blanks")
    return text


Readable = Annotated[StrictStr, AfterValidator(_readable)]


class Exact(Schema):
    """A request that may carry more than is named here."""

    model_config = ConfigDict(extra="ignore")


class NewConversation(Exact):
    """What a visitor's page sends to begin."""

    clinic: StrictStr = Field(default="", description="The clinic's publishable key.", examples=["demo"])
    consent: Any = Field(
        default=False,
        description="Must be true: the visitor has agreed to the privacy notice.",
        json_schema_extra={"type": "boolean"},
    )
    time_zone: StrictStr = Field(
        default="",
        description="The visitor's time zone. One that is not known is replaced by the clinic's.",
        examples=["Europe/London"],
    )


class GivenAnswer(Exact):
    """A structured answer to a question of the interview."""

    question: Annotated[Readable, Field(min_length=1, max_length=100)]
    value: StrictInt | Annotated[StrictFloat, Field(allow_inf_nan=False)] | Readable | list[Readable] = Field(
        description="A finding's, number's or choice's value; a list for findings; text; or 'skip'."
    )


class NewMessage(Exact):
    """What a visitor sends: exactly one of the three."""

    text: Annotated[Readable, AfterValidator(_not_blank), Field(min_length=1, max_length=LONGEST_TEXT)] | None = None
    payload: Annotated[Readable, AfterValidator(_not_blank), Field(min_length=1, max_length=LONGEST_PAYLOAD)] | None = (
        None
    )
    answer: GivenAnswer | None = None

    @model_validator(mode="after")
    def _one_of_three(self) -> "NewMessage":
        if sum(part is not None for part in (self.text, self.payload, self.answer)) != 1:
            raise ValueError("send exactly one of text, payload and answer")
        return self


class ButtonShape(Schema):
    """A quick reply; its payload is sent back unchanged."""

    title: str
    payload: str


class OptionShape(Schema):
    """One of several to choose from."""

    model_config = ConfigDict(extra="allow")
    value: str
    title: str


class QuestionShape(Schema):
    """What is being asked, and which answers it takes."""

    model_config = ConfigDict(extra="allow")
    id: str
    kind: Literal["finding", "findings", "number", "choice", "text"]
    unit: str | None = None
    min: float | None = None
    max: float | None = None
    options: list[OptionShape] | None = None


class CardShape(Schema):
    """Something shown beside the text. What else it holds depends on its kind."""

    model_config = ConfigDict(extra="allow")
    kind: str


class MessageShape(Schema):
    """One message of the transcript. Ids sort in order of sending."""

    id: str
    sender: Literal["assistant", "visitor", "staff", "system"]
    sent_at: datetime
    text: str
    buttons: list[ButtonShape]
    question: QuestionShape | None
    topic: str | None
    card: CardShape | None


class AppointmentShape(Schema):
    """The conversation's appointment."""

    reference: str
    service: str
    practitioner: str
    start: datetime
    end: datetime
    status: str


class StateShape(Schema):
    """Where the conversation stands."""

    stage: Stage
    urgency: Urgency | None
    booking_allowed: bool
    appointment: AppointmentShape | None


class ConversationBegun(Schema):
    """A new conversation. The token is shown this once."""

    id: str
    token: str
    expires_at: datetime
    messages: list[MessageShape]
    state: StateShape


class TurnReply(Schema):
    """What the assistant says, and where the conversation stands now."""

    messages: list[MessageShape]
    state: StateShape


class CriterionShape(Schema):
    """A criterion that fired, with the facts that made it fire."""

    model_config = ConfigDict(extra="allow")
    id: str
    sentence: str
    source: str
    status: str
    because: list[str]


class KnownFact(Schema):
    """One fact: its value, the exact words it was said in, and the message they stand in."""

    value: str | float
    said: str | None
    message: str | None


class NumberRange(Schema):
    """Numbers from `low` to `high`; null is open."""

    low: float | None
    high: float | None


class ChangeShape(Schema):
    """One answer that would change how urgent it is. `range` holds the numbers that would, where it is a number."""

    fact: str
    answer: str | float
    range: NumberRange | None
    urgency: Urgency | None
    criteria: list[str]


class ChangesShape(Schema):
    """Which single answers would make it more urgent, closest first; and what the level rests on."""

    more_urgent: list[ChangeShape]
    rests_on: list[ChangeShape]


class AssessmentShape(Schema):
    """What the guidelines say about what is known so far."""

    model_config = ConfigDict(extra="allow")
    provisional: bool
    urgency: Urgency | None
    referrals: list[str]
    criteria: list[CriterionShape]
    facts: dict[str, KnownFact]
    left_open: list[str]
    version: str
    what_would_change: ChangesShape | None


class ErasedCounts(Schema):
    """How much was erased. `events` counts Rasa's working memory."""

    messages: int
    facts: int
    assessments: int
    appointments: int
    events: int


class Receipt(Schema):
    """Proof of erasure. `outstanding` names what could not be reached yet and will be erased at the next chance."""

    erased: ErasedCounts
    outstanding: list[Literal["events"]]


class Problem(Schema):
    """An RFC 9457 problem document."""

    model_config = ConfigDict(extra="allow")
    type: str
    title: str
    status: int
    detail: str
