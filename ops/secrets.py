"""The secrets of one installation, made at random on the first start and kept in DATA_DIR/secrets.env."""

import os
import secrets
from pathlib import Path

from ops.progress import StepFailed

NAMES = ("TRIGEM_SECRET_KEY", "TRIGEM_SERVICE_TOKEN", "TRIGEM_RASA_TOKEN")


def load(folder: Path) -> dict[str, str]:
    """The secrets by name; what the environment sets wins. Raises StepFailed when the file cannot be read."""
    file = folder / "secrets.env"
    if not file.exists():
        lines = "".join(f"{name}={secrets.token_urlsafe(48)}\n" for name in NAMES)
        descriptor = os.open(file, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
        with os.fdopen(descriptor, "w") as out:
            out.write(lines)
    kept = dict(line.split("=", 1) for line in file.read_text().splitlines() if "=" in line)
    missing = [name for name in NAMES if not (os.environ.get(name) or kept.get(name))]
    if missing:
        raise StepFailed(f"{file} lacks {', '.join(missing)}. Add the line(s) or delete the file to have it made anew.")
    return {name: os.environ.get(name) or kept[name] for name in NAMES}
