"""What stands under a visitor's message for whoever reads it."""

from web.console.transcript import line_of
from web.conversations.models import Message, Sender


def fact(said: str, extractor: str) -> dict[str, str]:
    return {"entity": "fact", "value": "has_headache", "answer": "present", "said": said, "extractor": extractor}


def test_what_two_parts_saw_in_the_same_words_stands_there_once() -> None:
    entities = [
        fact("headache", "EmergencyMatcher"),
        fact("headache", "FactExtractor"),
        fact("my head", "FactExtractor"),
    ]
    line = line_of(Message(sender=Sender.VISITOR, text="x", understood={"intent": "inform", "entities": entities}))
    assert [each.said for each in line.understood] == ["headache", "my head"]
