"""Which trained model the tests ask, and what they say when there is none."""

import os
from pathlib import Path

import pytest

from tests.nlu.understanding import NoModelError, newest_model


def test_without_a_model_the_tests_say_what_to_run(tmp_path: Path) -> None:
    with pytest.raises(NoModelError, match="make train"):
        newest_model(tmp_path, tmp_path / "trigem-of-today.tar.gz")


def test_the_model_of_the_present_sources_is_preferred(tmp_path: Path) -> None:
    present, newer = tmp_path / "trigem-1.tar.gz", tmp_path / "trigem-2.tar.gz"
    for age, file in enumerate((present, newer)):
        file.touch()
        os.utime(file, (age, age))
    assert newest_model(tmp_path, present) == present


def test_else_the_newest_is_taken(tmp_path: Path) -> None:
    for age, name in enumerate(("trigem-b.tar.gz", "trigem-a.tar.gz")):
        (tmp_path / name).touch()
        os.utime(tmp_path / name, (age, age))
    assert newest_model(tmp_path, tmp_path / "trigem-c.tar.gz").name == "trigem-a.tar.gz"
