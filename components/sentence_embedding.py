"""The sentence encoder: all-MiniLM-L6-v2 in int8 arithmetic, run on one thread for each sentence."""

from collections.abc import Iterable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

import numpy as np
import onnxruntime
from tokenizers import Tokenizer

from components.encoder_files import (
    TOKENIZER_NAME,
    TOKENIZER_PACKAGE,
    TOKENIZER_SHA256,
    checked,
    packaged_file,
    quick_model,
)

DIMENSION = 384
# A chat message has some 20 word pieces; the encoder was made for 128 and slows with length.
LONGEST = 128
# Sentences at a time while training; a visitor's message is one.
THREADS_IN_TRAINING = 2
# Letters of a sentence that many visitors say alike, and how many such are remembered: some 5 MB.
SHORT, SHORT_ONES = 24, 512


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

    def encode_all(self, sentences: Iterable[str]) -> dict[str, np.ndarray]:
        """The vector of each different sentence, found on both cores.

        Each is run alone: in int8 the sentences of one run share their scales, and would change each other's vectors.
        """
        different = list(dict.fromkeys(sentences))
        with ThreadPoolExecutor(max_workers=THREADS_IN_TRAINING) as threads:
            return dict(
                zip(different, threads.map(lambda sentence: self._read(sentence).vector, different), strict=True)
            )

    def _read(self, sentence: str) -> Encoded:
        pieces = self._tokenizer.encode(sentence)
        given = {"input_ids": pieces.ids, "attention_mask": pieces.attention_mask, "token_type_ids": pieces.type_ids}
        inputs = {name: np.array([given[name]], dtype=np.int64) for name in self._inputs}
        vectors = np.asarray(self._session.run(None, inputs)[0])[0]
        vectors.flags.writeable = False
        return Encoded(vectors, tuple(pieces.offsets))


@lru_cache(maxsize=1)
def encoder() -> SentenceEncoder:
    """The encoder, loaded once per process. Raises EncoderFileError if a file is missing or damaged."""
    return SentenceEncoder(
        quick_model(),
        checked(packaged_file(TOKENIZER_PACKAGE, TOKENIZER_NAME), TOKENIZER_SHA256, "rasa-without-dependencies.txt"),
    )
