"""Vectors that bear names, and how near the nearest of each name are to a vector."""

from __future__ import annotations

import numpy as np


class NamedVectors:
    """Kept in the order of their names, so that those of one name lie side by side."""

    def __init__(self, names: np.ndarray, vectors: np.ndarray) -> None:
        order = np.argsort(names, kind="stable")
        self._vectors = np.ascontiguousarray(vectors[order])
        found, self._starts = np.unique(names[order], return_index=True)
        self._ends = [*self._starts[1:], len(names)]
        self.names = [str(name) for name in found]
        """Each name once, in order."""

    def nearest(self, vector: np.ndarray) -> np.ndarray:
        """For each name the likeness of its nearest vector."""
        return np.asarray(np.maximum.reduceat(self._vectors @ vector, self._starts))

    def mean_of_nearest(self, vector: np.ndarray, count: int) -> list[float]:
        """For each name the mean likeness of its nearest `count`, or of all if there are fewer."""
        likeness = self._vectors @ vector
        means = []
        for start, end in zip(self._starts, self._ends, strict=True):
            some = likeness[start:end]
            some.sort()
            highest = some[-count:]
            means.append(float(highest.sum()) / len(highest))
        return means
