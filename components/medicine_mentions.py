"""Products named in a message and the class of medicine each belongs to."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from spacy.matcher import PhraseMatcher as ProductMatcher
from spacy.tokens import Doc
from spacy.vocab import Vocab

from clinical.red_flag_screen.matching import Match
from clinical.red_flag_screen.reading import read


class MedicineMentions:
    """Finds product names by their usual spelling; the longest name counts."""

    def __init__(self, vocab: Vocab, products: Mapping[str, str]) -> None:
        self._matcher = ProductMatcher(vocab, attr="NORM")
        for product, medicine_class in products.items():
            words = read(product)
            name = Doc(vocab, words=[word.form for word in words])
            for token, word in zip(name, words, strict=True):
                token.norm_ = word.form
            self._matcher.add(medicine_class, [name])

    def find(self, doc: Doc) -> Iterator[Match]:
        found = sorted(self._matcher(doc), key=lambda match: (match[1] - match[2], match[1]))
        taken: set[int] = set()
        for key, start, end in found:
            if taken.isdisjoint(range(start, end)):
                taken |= set(range(start, end))
                yield Match(doc.vocab.strings[key], start, end, ())
