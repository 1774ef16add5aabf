"""What an answer in other words leans to: yes, no, not sure, or no answer at all.

Learnt in two parts. One, over all answers alike, knows how a yes, a no and a doubt sound, whatever was
asked: by the encoder's vector and by the small words ("never", "still", "who would"). The other knows how
near the answer is to what people said when asked just this.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass

import numpy as np

from components.sayings import Answered
from components.spoken_answers import NO, UNSURE, YES

NO_ANSWER = "no_answer"
WAYS = (YES, NO, UNSURE, NO_ANSWER)
ANYTHING, LIST, ALL, NONE = "any", "list", "all", "none"
# How much likeness to what was said of the same weighs beside how a yes or no sounds.
_WEIGHT_OF_LIKENESS = 8.0
# The vectors have length 1; a word counts as much as a fifth of one.
_LENGTH, _WEIGHT_OF_WORD = 3.0, 0.7
# A word that fewer sayings have tells nothing.
_FEWEST = 6
# One odd saying should not decide.
_NEAREST = 2
_OF_ANYTHING = 3.0


@dataclass(frozen=True)
class Leaning:
    """How likely each way is, adding up to 1, and how near the nearest that was said of this comes, 0 to 1."""

    ways: Mapping[str, float]
    likeness: float

    @property
    def likeliest(self) -> str:
        return max(self.ways, key=lambda way: self.ways[way])


@dataclass(frozen=True)
class LeaningPart:
    """words[start:end] of a message: what they lean to for each fact, and how near they come to all or none of a list."""

    start: int
    end: int
    leanings: Mapping[str, Leaning]
    of_list: Mapping[str, float]
    option: tuple[str, float, float] | None = None
    """Where one of several was asked for: the option that comes nearest, how near, and how near the next."""


@dataclass(frozen=True)
class Leanings:
    """What was learnt: `arrays` as a model keeps them."""

    arrays: Mapping[str, np.ndarray]

    @classmethod
    def fit(
        cls, answered: Sequence[Answered], vectors: np.ndarray, bare: Iterable[tuple[str, Collection[str], np.ndarray]]
    ) -> Leanings:
        """`vectors` are those of `answered`; `bare`: the way, words and vector of yes, no and not sure in general."""
        from sklearn.linear_model import LogisticRegression  # needed in training alone, and slow to import

        counts = Counter(form for each in answered for form in set(each.forms))
        words = np.array(sorted(form for form, count in counts.items() if count >= _FEWEST))
        of_one = [
            (each, vector)
            for each, vector in zip(answered, vectors, strict=True)
            if each.asked != LIST and each.way in WAYS
        ]
        rows = [_features(vector, each.forms, words) for each, vector in of_one]
        ways = [each.way for each, _ in of_one]
        weights = [_OF_ANYTHING if each.asked == ANYTHING else 1.0 for each, _ in of_one]
        for way, forms, vector in bare:
            rows.append(_features(vector, forms, words))
            ways.append(way)
            weights.append(0.5)
        regression = LogisticRegression(C=8, max_iter=200, tol=0.1).fit(np.array(rows), ways, sample_weight=weights)
        return cls(
            {
                "words": words,
                "ways": regression.classes_,
                "weights": regression.coef_.astype(np.float32),
                "bias": regression.intercept_.astype(np.float32),
                "names": np.array([f"{each.asked}={each.way}" for each in answered]),
                "vectors": vectors.astype(np.float32),
            }
        )

    def of(
        self, facts: Iterable[str], vector: np.ndarray, forms: Collection[str]
    ) -> tuple[dict[str, Leaning], dict[str, float]]:
        """By fact, what these words lean to when it was asked about; and how near they come to all, none and doubt."""
        scores = self.arrays["weights"] @ _features(vector, forms, self.arrays["words"]) + self.arrays["bias"]
        sounds = dict(zip(self.arrays["ways"], scores, strict=True))
        doubt, evasion = (self.likeness(f"{ANYTHING}={way}", vector) for way in (UNSURE, NO_ANSWER))
        found = {}
        for fact in facts:
            likeness = [self.likeness(f"{fact}={YES}", vector), self.likeness(f"{fact}={NO}", vector), doubt, evasion]
            together = [sounds[way] + _WEIGHT_OF_LIKENESS * near for way, near in zip(WAYS, likeness, strict=True)]
            chances = np.exp(np.array(together) - max(together))
            shares = (chances / chances.sum()).tolist()
            found[fact] = Leaning(dict(zip(WAYS, shares, strict=True)), max(likeness[:2]))
        of_list = {way: self.likeness(f"{LIST}={way}", vector) for way in (ALL, NONE)}
        return found, {**of_list, UNSURE: doubt, NO_ANSWER: evasion}

    def nearest_option(self, fact: str, options: Iterable[str], vector: np.ndarray) -> tuple[str, float, float] | None:
        """Of several options the one whose sayings come nearest, how near, and how near the next."""
        near = sorted(((self.likeness(f"{fact}={option}", vector), option) for option in options), reverse=True)
        return (near[0][1], near[0][0], near[1][0]) if len(near) > 1 and near[0][0] else None

    def likeness(self, name: str, vector: np.ndarray) -> float:
        """How near the two nearest of a name are."""
        rows = self._rows.get(name)
        if rows is None:
            return 0.0
        near = np.sort(rows @ vector)[-_NEAREST:]
        return float(near.mean())

    @property
    def _rows(self) -> dict[str, np.ndarray]:
        kept: dict[str, np.ndarray] | None = self.__dict__.get("_by_name")
        if kept is None:
            names = self.arrays["names"]
            kept = {str(name): self.arrays["vectors"][names == name] for name in np.unique(names)}
            object.__setattr__(self, "_by_name", kept)
        return kept


def _features(vector: np.ndarray, forms: Collection[str], words: np.ndarray) -> np.ndarray:
    said = set(forms)
    return np.concatenate([_LENGTH * vector, [_WEIGHT_OF_WORD * (str(word) in said) for word in words]])
