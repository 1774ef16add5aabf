"""What a visitor says to be booked in: name, phone, e-mail, which offer, which service, when."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from rasa.engine.graph import ExecutionContext, GraphComponent
from rasa.engine.recipes.default_recipe import DefaultV1Recipe
from rasa.engine.storage.resource import Resource
from rasa.engine.storage.storage import ModelStorage
from rasa.nlu.extractors.extractor import EntityExtractorMixin
from rasa.shared.nlu.constants import ENTITIES, TEXT
from rasa.shared.nlu.training_data.message import Message

_EMAIL = re.compile(r"[\w.+-]+@[\w-]+\.[\w.-]*\w")
_PHONE = re.compile(r"(?<![\w.])\+?\(?\d[\d\s().-]{7,17}\d(?!\w)")
_FEWEST_DIGITS, _MOST_DIGITS = 9, 15
_NAME_LEADS = (
    r"(?:my (?:full )?name(?:'?s| is)?|name(?:'s| is)|i(?:'m| am)|call me|this is|it'?s|its|the name(?:'s| is))"
)
_GOES_ON = (
    "but|and|so|i|i'm|im|he|she|they|we|it|you|everyone|everybody|people|please|thanks|thank|though|my|the|on|at|for|from"
    "|with|is|are|was|can|could|would|not|as|because|cos|or|if|spelt|spelled|born|aged|number|phone|email"
)
"""What follows a name and is none of it."""
_NAME = re.compile(rf"\b(?i:{_NAME_LEADS})\s+(?P<name>[A-Z][\w'’-]+(?:\s+(?!(?:But|And|I)\b)[A-Z][\w'’-]+){{0,3}})")
_NAME_ANY_CASE = re.compile(
    r"\b(?i:my (?:full )?name(?:'?s| is)|name'?s|name is|call me)\s+(?P<name>[^\W\d_][\w'’-]*"
    rf"(?:\s+(?!(?:{_GOES_ON})\b)[^\W\d_][\w'’-]*){{0,3}})"
)
_NOT_A_NAME = frozenset(
    [
        "not",
        "in",
        "on",
        "at",
        "having",
        "getting",
        "feeling",
        "really",
        "so",
        "very",
        "pregnant",
        "ok",
        "fine",
        "and",
        "but",
        "the",
        "a",
        "here",
        "back",
        "from",
        "been",
        "if",
        "my",
        "when",
        "later",
        "tomorrow",
        "today",
        "free",
        "available",
    ]
)
_ORDINALS = {
    "first": "1", "frist": "1", "fisrt": "1", "frst": "1", "secnd": "2", "secound": "2", "thrid": "3", "1st": "1", "earliest": "1", "soonest": "1", "second": "2", "2nd": "2", "middle": "2", "third": "3", "3rd": "3",
    "fourth": "4", "4th": "4", "fifth": "5", "last": "last", "latest": "last",
}  # fmt: skip
_ORDINAL = re.compile(
    rf"\b(?:the\s+)?(?P<place>{'|'.join(_ORDINALS)})(?:\s+(?:one|slot|option|time|appointment|pls|please|of (?:them|those|these)|works|is)\b|[.!]?$)",
    re.I,
)
_OPTION = re.compile(r"\b(?:option|number|slot)\s+(?P<number>[1-9])\b", re.I)
_SERVICES = {
    "dental": r"dentists?|dental|hygienist|check[ -]?ups?|filling|crown|tooth|teeth|mouth ?guard|splint|root canal|implant|denture",
    "neurology": r"neurolog(?:ist|y)|neuro|headache (?:specialist|clinic|doctor|nurse|appointment)|migraine (?:specialist|clinic|doctor|nurse)|head doctor",
}
_SERVICE = {name: re.compile(rf"\b(?:{words})\b", re.I) for name, words in _SERVICES.items()}
_AND = re.compile(r"^\W*(?:\w+\W+){0,3}?(?:and|plus|as well as|along with)\b|^\s*[&+]", re.I)
_OR = re.compile(r"\b(?:or|rather than|instead of|not|versus|vs)\b", re.I)
_TIME = re.compile(
    r"\b(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?s?\b|\btoday\b|\btonight\b|\btomorrow\b|\btmrw\b|\bnext week\b|\bthis week\b|"
    r"\bweekends?\b|\bmornings?\b|\bafternoons?\b|\bevenings?\b|\blunch ?time\b|\bafter work\b|\bbefore work\b|\basap\b|\bas soon as\b|\bsoonest\b|"
    r"\bearliest\b|\b\d{1,2}(?::\d\d)?\s?(?:am|pm)\b|\b\d{1,2}:\d\d\b|\bhalf (?:past )?\w+\b|\bquarter (?:past|to)\b|\bo'?clock\b|\bnoon\b|"
    r"\b(?:january|february|march|april|june|july|august|september|october|november|december)\b|\b\d{1,2}(?:st|nd|rd|th)\b|\bfortnight\b|\bany ?time\b|"
    r"\b(?:after|before|around|between|from) \d|"
    r"\bin (?:an?|two|three|four|six|\d+|a couple of|a few) (?:hours?|days?|weeks?|months?)\b|\bin the next \w+ (?:days|weeks)\b|"
    r"\b(?:next|this|following) (?:month|fortnight)\b|\bweek after\b|\b(?:weds|thurs?)\b|\bfirst thing\b|\bmid-?day\b|"
    r"\b(?:jan|feb|mar|apr|may|jun|jul|aug|sept?|oct|nov|dec)\.? \d{1,2}\b|\b\d{1,2}(?: of)? (?:jan|feb|mar|apr|may|jun|jul|aug|sept?|oct|nov|dec)\b|"
    r"(?<![\d/])(?!\d+/10(?!/))\d{1,2}/\d{1,2}(?:/(?:\d\d){1,2})?(?![\d/])|\b\d{4}-\d\d-\d\d\b|\b(?:christmas|easter|new year)\b",
    re.I,
)


@DefaultV1Recipe.register(DefaultV1Recipe.ComponentType.ENTITY_EXTRACTOR, is_trainable=False)
class ContactDetails(EntityExtractorMixin, GraphComponent):
    """Adds `email`, `phone_number`, `person_name`, `ordinal`, `service` and `time_wish` entities."""

    @classmethod
    def create(
        cls,
        config: dict[str, Any],
        model_storage: ModelStorage,
        resource: Resource,
        execution_context: ExecutionContext,
    ) -> ContactDetails:
        return cls()

    def process(self, messages: list[Message]) -> list[Message]:
        for message in messages:
            text = str(message.get(TEXT) or "")
            if not text.startswith("/"):
                found = self.add_extractor_name(list(details(text)))
                message.set(ENTITIES, [*message.get(ENTITIES, []), *found], add_to_output=True)
        return messages


def details(text: str) -> Iterator[dict[str, Any]]:
    """The entities in a text, each at most once."""
    if found := _EMAIL.search(text):
        yield _entity("email", found.group(), found.span())
    for phone in _PHONE.finditer(text):
        digits = re.sub(r"\D", "", phone.group())
        if _FEWEST_DIGITS <= len(digits) <= _MOST_DIGITS:
            yield _entity("phone_number", phone.group().strip(), phone.span())
            break
    if (found := _NAME.search(text) or _NAME_ANY_CASE.search(text)) and found["name"].split()[
        0
    ].lower() not in _NOT_A_NAME:
        yield _entity("person_name", found["name"], found.span("name"))
    if found := _ORDINAL.search(text):
        yield _entity("ordinal", _ORDINALS[found["place"].lower()], found.span())
    elif found := _OPTION.search(text):
        yield _entity("ordinal", found["number"], found.span())
    services = [(found, name) for name, pattern in _SERVICE.items() if (found := pattern.search(text))]
    if len(services) == 1 or _are_joined(text, [found for found, _ in services]):
        for found, name in services:
            yield _entity("service", name, found.span())
    if found := _TIME.search(text):
        yield _entity("time_wish", text.strip(), (0, len(text)))


def _are_joined(text: str, services: list[re.Match[str]]) -> bool:
    """ "A dentist and a neurologist" are both wanted; "a dentist or a neurologist" is a question."""
    if not services:
        return False
    first, last = sorted(found.span() for found in services)
    return _AND.search(text[first[1] : last[0]]) is not None and _OR.search(text) is None


def _entity(name: str, value: str, span: tuple[int, int]) -> dict[str, Any]:
    return {"entity": name, "value": value, "start": span[0], "end": span[1]}
