"""The nearest of each name, as a plain reading of the words finds them."""

import numpy as np
import pytest

from components.named_vectors import NamedVectors


@pytest.mark.parametrize("count", [1, 2, 5])
def test_the_nearest_of_each_name_are_found_wherever_they_stand(count: int) -> None:
    chance = np.random.default_rng(7)
    names = chance.choice(["pain", "book", "thank"], size=40, p=[0.8, 0.15, 0.05])
    names[0] = "alone"
    vectors = chance.normal(size=(40, 6)).astype(np.float32)
    vector = chance.normal(size=6).astype(np.float32)
    kept = NamedVectors(names, vectors)
    plainly = {
        str(name): sorted((float(row @ vector) for row, its in zip(vectors, names, strict=True) if its == name))
        for name in names
    }
    assert kept.names == sorted(plainly)
    assert kept.nearest(vector) == pytest.approx([plainly[name][-1] for name in kept.names], abs=1e-5)
    assert kept.mean_of_nearest(vector, count) == pytest.approx(
        [np.mean(plainly[name][-count:]) for name in kept.names], abs=1e-5
    )
