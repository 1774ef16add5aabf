"""Train the dialogue model if what it is made from changed since the last one.

A model's file name carries a digest of everything it was trained from, so an
unchanged project never trains twice and a changed one never runs a stale model.
"""

import argparse
import gzip
import hashlib
import os
import shutil
import tempfile
import zlib
from collections.abc import Iterator
from pathlib import Path

from ops.environments import RASA, ensure
from ops.paths import MODELS, RASA_PYTHON, REQUIREMENTS, ROOT
from ops.progress import StepFailed, run, say, step

SOURCES = ("config.yml", "domain.yml", "data", "components")
KEPT = 3
READ_BYTES = 1 << 20


def sources() -> Iterator[Path]:
    for name in SOURCES:
        path = ROOT / name
        if path.is_dir():
            yield from sorted(file for file in path.rglob("*") if file.is_file() and "__pycache__" not in file.parts)
        else:
            yield path
    yield REQUIREMENTS / "rasa.txt"


def fingerprint() -> str:
    """A digest of the names and contents of everything that a model is trained from."""
    total = hashlib.sha256()
    for file in sources():
        total.update(str(file.relative_to(ROOT)).encode())
        total.update(b"\0")
        total.update(file.read_bytes())
        total.update(b"\0")
    return total.hexdigest()[:16]


def model_file() -> Path:
    """Where the model of the present sources is, or will be."""
    return MODELS / f"trigem-{fingerprint()}.tar.gz"


def environment() -> dict[str, str]:
    """What every Rasa process needs: our code on its path and no message home."""
    return {
        **os.environ,
        "PYTHONPATH": str(ROOT),
        "RASA_TELEMETRY_ENABLED": "false",
        "TF_CPP_MIN_LOG_LEVEL": "3",
        "SQLALCHEMY_SILENCE_UBER_WARNING": "1",
        "PYTHONWARNINGS": "ignore",
        "OMP_NUM_THREADS": "1",
        "TOKENIZERS_PARALLELISM": "false",
    }


def is_whole(model: Path) -> bool:
    """Whether a model's file can be unpacked to its end, checksum and all. Rasa starts without one that cannot."""
    size = 0
    try:
        with gzip.open(model) as packed:
            while part := packed.read(READ_BYTES):
                size += len(part)
    except (OSError, EOFError, zlib.error):
        return False
    return size > 0


def train(*, anew: bool = False) -> Path:
    """The model's file, trained now if there is none. Raises StepFailed with what to do."""
    model = model_file()
    if model.exists() and not anew:
        if is_whole(model):
            return model
        say(f"  {model.relative_to(ROOT)} is damaged and is made anew")
    ensure(RASA)
    MODELS.mkdir(exist_ok=True)
    with step("Training the dialogue model"), tempfile.TemporaryDirectory(dir=MODELS) as scratch:
        run(
            [RASA_PYTHON, "-m", "components.spacy_pipeline"],
            what="Preparing the language pipeline",
            then="Read the message above; `make clean-environments run` starts from nothing.",
            cwd=ROOT,
            env=environment(),
        )
        run(
            [
                RASA_PYTHON,
                "-m",
                "components.lean_rasa",
                "train",
                "--fixed-model-name",
                "model",
                "--out",
                scratch,
                "--quiet",
            ],
            what="Training",
            then="Read Rasa's message above: it names the file and line of config.yml, domain.yml or data/.",
            cwd=ROOT,
            env=environment(),
            quiet=True,
        )
        made = Path(scratch) / "model.tar.gz"
        if not made.exists():
            raise StepFailed("Training left no model. Read Rasa's message above.")
        shutil.move(made, model)
    for old in sorted(MODELS.glob("trigem-*.tar.gz"), key=lambda file: file.stat().st_mtime, reverse=True)[KEPT:]:
        old.unlink()
    return model


def main() -> int:
    parser = argparse.ArgumentParser(prog="python3 -m ops.training", description=__doc__)
    parser.add_argument("--anew", action="store_true", help="train even if nothing changed")
    try:
        say(str(train(anew=parser.parse_args().anew).relative_to(ROOT)))
    except StepFailed as failure:
        say(f"✗ {failure}")
        return 1
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
