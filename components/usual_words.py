"""A message's words with the usual spelling put in for each slip."""

from rasa.shared.nlu.constants import TEXT
from rasa.shared.nlu.training_data.message import Message
from spacy.tokens import Doc

from clinical.red_flag_screen.reading import Word, read
from clinical.red_flag_screen.stems import stem

SPACY_DOC = "text_spacy_doc"


def doc_of(message: Message) -> Doc | None:
    """The spaCy document that SpacyNLP made of the text; an empty message has none."""
    doc = message.get(SPACY_DOC)
    return doc if isinstance(doc, Doc) else None


def words_of_doc(doc: Doc) -> tuple[Word, ...]:
    """The words as `reading.read` cuts them, each with the spelling that the document holds."""
    words = []
    for token in doc:
        form = token.norm_
        is_mark = not form[:1].isalnum()
        words.append(
            Word(token.text, form, "" if is_mark else stem(form), token.idx, token.idx + len(token.text), is_mark)
        )
    return tuple(words)


def words_of_message(message: Message) -> tuple[Word, ...]:
    """The words of a message, whether or not a document was made of it."""
    doc = doc_of(message)
    return read(str(message.get(TEXT) or "")) if doc is None else words_of_doc(doc)


def usual_words(message: Message) -> str:
    """The text for the sentence encoder."""
    doc = doc_of(message)
    return str(message.get(TEXT) or "") if doc is None else usual_text(doc)[0]


def usual_text(doc: Doc) -> tuple[str, list[tuple[int, int]]]:
    """The text with the usual spelling, single blanks between words, and where in it each token stands."""
    text, places = "", []
    for token in doc:
        form = " ".join(token.norm_.split())
        places.append((len(text), len(text) + len(form)))
        text += form
        if text and (token.whitespace_ or token.is_space) and not text.endswith(" "):
            text += " "
    return text.rstrip(), places
