"""Products named in a message and the class of medicine each belongs to."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from spacy.matcher import PhraseMatcher as ProductMatcher
from spacy.tokens import Doc
from spacy.vocab import Vocab

from clinical.red_flag_screen.matching import Match
from clinical.red_flag_screen.reading import read
from clinical.red_flag_screen.word_sets import words_of

# "Tablets" by itself are painkillers here; these are not.
_SHAPES = words_of("tablets pills")
_NOT_FOR_PAIN = words_of(
    """
    hiv pressure bp water thyroid blood hrt hormone contraceptive birth control sleeping diabetes diabetic iron vitamin heart
    statin cholesterol steroid anxiety epilepsy allergy hayfever antihistamine antidepressant antibiotic stomach antacid bone
    weight slimming diet caffeine zinc magnesium metformin thinning thinner
    """
)


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
            is_for_else = start > 0 and doc[start].norm_ in _SHAPES and doc[start - 1].norm_ in _NOT_FOR_PAIN
            if taken.isdisjoint(range(start, end)) and not is_for_else:
                taken |= set(range(start, end))
                yield Match(doc.vocab.strings[key], start, end, ())
