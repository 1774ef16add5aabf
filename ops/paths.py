"""Where things are. Read by every other file of this package."""

import os
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
ENVIRONMENTS = ROOT / ".venv"
REQUIREMENTS = ROOT / "requirements"
MODELS = ROOT / "models"
RASA_PYTHON = ENVIRONMENTS / "rasa" / "bin" / "python"
SERVICE_PYTHON = ENVIRONMENTS / "service" / "bin" / "python"


def state_folder() -> Path:
    """The folder of databases, logs and secrets: DATA_DIR, default `var/`. Made if missing."""
    folder = Path(os.environ.get("DATA_DIR") or ROOT / "var").expanduser().resolve()
    folder.mkdir(parents=True, exist_ok=True, mode=0o700)
    return folder
