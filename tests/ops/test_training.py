"""A model that cannot be unpacked is no model."""

import tarfile
from pathlib import Path

import pytest

from ops.training import is_whole


@pytest.fixture
def model(tmp_path: Path) -> Path:
    part = tmp_path / "metadata.json"
    part.write_bytes(bytes(range(256)) * 200)
    packed = tmp_path / "model.tar.gz"
    with tarfile.open(packed, "w:gz") as archive:
        archive.add(part, "metadata.json")
    return packed


def test_a_model_is_whole(model: Path) -> None:
    assert is_whole(model)


@pytest.mark.parametrize("kept", [0, 1, 40, 200])
def test_a_model_that_was_cut_off_is_not(model: Path, kept: int) -> None:
    model.write_bytes(model.read_bytes()[:kept])
    assert not is_whole(model)


def test_a_file_of_something_else_is_not(model: Path) -> None:
    model.write_text("not a model")
    assert not is_whole(model)


def test_a_model_with_a_spoilt_part_is_not(model: Path) -> None:
    packed = bytearray(model.read_bytes())
    packed[len(packed) // 2] ^= 0xFF
    model.write_bytes(packed)
    assert not is_whole(model)
