"""Build the English spaCy pipeline that Rasa's SpacyNLP loads.

Words are cut and their usual spelling found by `clinical.red_flag_screen.reading`, so that
the web service and the dialogue server read a message alike; lemmas come from spaCy's own
tables. Run before training: `python -m components.spacy_pipeline [folder]`.
"""

import sys
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Any

import spacy
from spacy.language import Language
from spacy.lookups import Lookups, load_lookups
from spacy.tokens import Doc
from spacy.vocab import Vocab

from clinical.red_flag_screen.reading import read
from clinical.red_flag_screen.word_sets import words_of

FOLDER = Path("models/english")

# Where the table's lemma would join words that patients keep apart.
KEPT_APART = words_of(
    """
    left bit worse worst better pins needles glasses daily weekly monthly hourly felt lying found has was is are
    were been as us this
    """
)


class PatientTokenizer:
    """Cuts a text as `reading.read` does; NORM holds the usual spelling."""

    def __init__(self, vocab: Vocab) -> None:
        self.vocab = vocab

    def __call__(self, text: str) -> Doc:
        words = read(text)
        following = [word.start for word in words[1:]] + [len(text)]
        spaces = [text[word.end : next_start] == " " for word, next_start in zip(words, following, strict=True)]
        doc = Doc(self.vocab, words=[text[word.start : word.end] for word in words], spaces=spaces)
        for token, word in zip(doc, words, strict=True):
            token.norm_ = word.form
        return doc

    def pipe(self, texts: Iterable[str], **_: Any) -> Iterable[Doc]:
        return map(self, texts)

    # spaCy saves and loads a tokenizer through these; all that ours knows is in its code.
    def to_bytes(self, **_: Any) -> bytes:
        return b""

    def from_bytes(self, _data: bytes, **_: Any) -> "PatientTokenizer":
        return self

    def to_disk(self, _path: Path, **_: Any) -> None:
        return None

    def from_disk(self, _path: Path, **_: Any) -> "PatientTokenizer":
        return self


@spacy.registry.tokenizers("trigem.patient_tokenizer.v1")
def make_tokenizer() -> Callable[[Language], PatientTokenizer]:
    return lambda nlp: PatientTokenizer(nlp.vocab)


class UsualLemmas:
    """Sets each token's lemma from the table, by its usual spelling and not as typed."""

    def __init__(self) -> None:
        self._lookups = Lookups()
        self._lookups.add_table("lemma_lookup")

    def initialize(self, *_: Any, **__: Any) -> None:
        self._lookups = load_lookups("en", ["lemma_lookup"])

    def lemma(self, form: str) -> str:
        if form in KEPT_APART:
            return form
        return str(self._lookups.get_table("lemma_lookup").get(form, form))

    def __call__(self, doc: Doc) -> Doc:
        for token in doc:
            token.lemma_ = self.lemma(token.norm_)
        return doc

    def to_disk(self, path: Path, **_: Any) -> None:
        path.mkdir(parents=True, exist_ok=True)
        self._lookups.to_disk(path)

    def from_disk(self, path: Path, **_: Any) -> "UsualLemmas":
        self._lookups.from_disk(path)
        return self


@Language.factory("usual_lemmas")
def make_lemmas(nlp: Language, name: str) -> UsualLemmas:
    return UsualLemmas()


def build() -> Language:
    """A blank English pipeline with our tokenizer and lemmas."""
    nlp = spacy.blank("en", config={"nlp": {"tokenizer": {"@tokenizers": "trigem.patient_tokenizer.v1"}}})
    nlp.add_pipe("usual_lemmas")
    nlp.initialize()
    return nlp


def main() -> None:
    folder = Path(sys.argv[1]) if len(sys.argv) > 1 else FOLDER
    folder.parent.mkdir(parents=True, exist_ok=True)
    build().to_disk(folder)


if __name__ == "__main__":
    main()
