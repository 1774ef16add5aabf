"""A Chromium for the browser tests: the system's, else Playwright's, else Debian's package."""

import argparse
import os
import shutil
from pathlib import Path

from ops.paths import SERVICE_PYTHON
from ops.progress import StepFailed, run, say, step

NAMES = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")


def find() -> str | None:
    """The path of a Chromium on this machine."""
    for name in NAMES:
        found = shutil.which(name)
        if found:
            return found
    cache = Path(os.environ.get("PLAYWRIGHT_BROWSERS_PATH") or Path.home() / ".cache" / "ms-playwright")
    return next((str(file) for file in sorted(cache.glob("chromium-*/chrome-linux*/chrome"), reverse=True)), None)


def ensure() -> str:
    """The path of a Chromium, installed if there was none. Raises StepFailed with what to do."""
    found = find()
    if found:
        return found
    with step("Installing Chromium for the browser tests"):
        if shutil.which("apt-get") and os.geteuid() == 0:
            env = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
            advice = "Install Chromium yourself (Debian: apt-get install chromium) and try again."
            run(["apt-get", "update", "-q"], what="Reading Debian's package lists", then=advice, env=env, quiet=True)
            run(
                ["apt-get", "install", "-y", "-q", "--no-install-recommends", "chromium"],
                what="Installing Debian's chromium",
                then=advice,
                env=env,
                quiet=True,
            )
        else:
            run(
                [SERVICE_PYTHON, "-m", "playwright", "install", "chromium"],
                what="Downloading Chromium with Playwright",
                then="Install Chromium with your system's package manager and try again.",
                quiet=True,
            )
    found = find()
    if not found:
        raise StepFailed("No Chromium was found after installing it. Put one on PATH and try again.")
    return found


def main() -> int:
    argparse.ArgumentParser(prog="python3 -m ops.browser", description=__doc__).parse_args()
    try:
        say(ensure())
    except StepFailed as failure:
        say(f"✗ {failure}")
        return 1
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
