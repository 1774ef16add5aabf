"""A message's text with the usual spelling put in for each slip."""

from rasa.shared.nlu.constants import TEXT
from rasa.shared.nlu.training_data.message import Message
from spacy.tokens import Doc

SPACY_DOC = "text_spacy_doc"


def doc_of(message: Message) -> Doc | None:
    """The spaCy document that SpacyNLP made of the text; an empty message has none."""
    doc = message.get(SPACY_DOC)
    return doc if isinstance(doc, Doc) else None


def usual_words(message: Message) -> str:
    """The text for the sentence encoder."""
    doc = doc_of(message)
    if doc is None:
        return str(message.get(TEXT) or "")
    return " ".join("".join(token.norm_ + token.whitespace_ for token in doc).split())
