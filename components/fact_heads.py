"""One logistic regression a statement over the encoder's vectors, all fitted at once.

They share their inputs, so that one descent over the whole matrix is many times quicker than a
fit for each. Statements are rare beside all that is said: what states one weighs more (the
square root of the imbalance), what only comes near it weighs more as a counter-example.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from components.sayings import Saying, Statement, facts_said_with

# The vectors have length 1; longer ones let the regression be as sure as the examples allow.
_LENGTH = 10.0
_PENALTY = 1.0
_NEAR_ITSELF, _NEAR_ANOTHER = 3.0, 0.5
_STEPS = 40
# How much of the inputs' own spread counts beside the penalty where they are evened out.
_CURVATURE = 0.02


@dataclass(frozen=True)
class FactHeads:
    """`weights` is (statements, dimension + 1), the last column the bias."""

    statements: tuple[Statement, ...]
    weights: np.ndarray

    @classmethod
    def fit(cls, sayings: Sequence[Saying], vectors: np.ndarray, others: np.ndarray) -> FactHeads:
        """`vectors` are those of the sayings; `others` of messages that state no fact."""
        statements = tuple(
            sorted({each for saying in sayings if not saying.is_near for each in saying.statements}, key=str)
        )
        if not statements:
            return cls((), np.zeros((0, vectors.shape[-1] + 1), dtype=np.float32))
        inputs = _inputs(np.vstack([vectors, others]) if len(others) else vectors)
        wanted, counts = _targets(statements, sayings, len(inputs))
        return cls(statements, _descend(inputs, wanted, counts))

    def chances(self, vectors: np.ndarray) -> np.ndarray:
        """How surely each vector states each statement: (vectors, statements), 0 to 1."""
        return _sigmoid(_inputs(vectors) @ self.weights.T)

    def save(self, file: Path) -> None:
        names = np.array([f"{each.fact}={each.answer}" for each in self.statements])
        np.savez(file, names=names, weights=self.weights)

    @classmethod
    def load(cls, file: Path) -> FactHeads:
        with np.load(file, allow_pickle=False) as kept:
            return cls(tuple(Statement.of(str(name)) for name in kept["names"]), kept["weights"])


def _inputs(vectors: np.ndarray) -> np.ndarray:
    return np.hstack([_LENGTH * vectors, np.ones((len(vectors), 1))]).astype(np.float32)


def _targets(statements: Sequence[Statement], sayings: Sequence[Saying], rows: int) -> tuple[np.ndarray, np.ndarray]:
    """What each row states (0 or 1), and how much it counts."""
    wanted = np.zeros((rows, len(statements)), dtype=np.float32)
    counts = np.ones_like(wanted)
    columns = {statement: column for column, statement in enumerate(statements)}
    of_fact: dict[str, list[int]] = defaultdict(list)
    for statement, column in columns.items():
        of_fact[statement.fact].append(column)
    for row, saying in enumerate(sayings):
        stated_here = [columns[each] for each in saying.statements if each in columns]
        if saying.is_near:
            counts[row] = _NEAR_ANOTHER
            counts[row, stated_here] = _NEAR_ITSELF
        else:
            own = [column for each in saying.statements for column in of_fact[each.fact]]
            counts[row, [column for fact in facts_said_with(saying.statements) for column in of_fact[fact]]] = 0
            counts[row, own] = _NEAR_ITSELF  # another answer of the same fact
            wanted[row, stated_here] = 1
    stated = wanted.sum(axis=0)
    return wanted, np.where(wanted == 1, np.sqrt(rows / stated), counts).astype(np.float32)


def _descend(inputs: np.ndarray, wanted: np.ndarray, counts: np.ndarray) -> np.ndarray:
    """The weights that fit best, the bias alone unpenalised."""
    from scipy.optimize import minimize  # needed in training alone, and slow to import

    shape = (wanted.shape[1], inputs.shape[1])
    # Descending along directions in which the loss bends alike takes a third of the steps.
    bend, axes = np.linalg.eigh(_CURVATURE * (inputs.T @ inputs).astype(np.float64) + np.eye(shape[1]))
    even = (axes / np.sqrt(bend)).astype(np.float32)
    evened = inputs @ even
    away = 1 - 2 * wanted  # the side of zero on which a score is wrong
    slopes = counts * away

    def loss(flat: np.ndarray) -> tuple[float, np.ndarray]:
        along = flat.reshape(shape).astype(np.float32)
        right = _sigmoid(-away * (evened @ along.T))  # the chance given to what is so
        weights = along @ even.T
        weights[:, -1] = 0
        slope = (slopes * (1 - right)).T @ evened + _PENALTY * weights @ even
        total = -float(np.vdot(counts, np.log(right))) + 0.5 * _PENALTY * float((weights**2).sum())
        return total, slope.ravel().astype(np.float64)

    found = minimize(loss, np.zeros(shape[0] * shape[1]), jac=True, method="L-BFGS-B", options={"maxiter": _STEPS})
    return np.asarray(found.x.reshape(shape) @ even.T, dtype=np.float32)


def _sigmoid(scores: np.ndarray) -> np.ndarray:
    return np.asarray(1 / (1 + np.exp(-np.clip(scores, -30, 30))))
