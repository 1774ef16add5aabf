"""What a person at the terminal sees: steps as they begin, failures with what to do next."""

import subprocess
import sys
import time
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path


class StepFailed(Exception):
    """A step of set-up or start failed; the text says what and what to do."""


def say(text: str) -> None:
    print(text, flush=True)


@contextmanager
def step(title: str) -> Iterator[None]:
    """Announce a step, then how long it took."""
    say(f"• {title} …")
    began = time.monotonic()
    yield
    say(f"  done in {time.monotonic() - began:.1f} s")


def run(
    command: Sequence[str | Path],
    *,
    what: str,
    then: str,
    cwd: Path | None = None,
    env: Mapping[str, str] | None = None,
    quiet: bool = False,
    held: bool = False,
) -> None:
    """Run a command; its output is shown, with `held` when it has ended, with `quiet` only when it fails.

    Raises StepFailed naming `what` failed and what to do `then`.
    """
    outcome = subprocess.run(
        [str(part) for part in command],
        cwd=cwd,
        env=dict(env) if env is not None else None,
        stdout=subprocess.PIPE if quiet or held else None,
        stderr=subprocess.STDOUT if quiet or held else None,
        text=True,
        check=False,
    )
    if held:
        say(f"── {what}: its output\n{outcome.stdout}")
    if outcome.returncode != 0:
        if quiet and outcome.stdout:
            sys.stderr.write(outcome.stdout[-6000:])
        raise StepFailed(f"{what} failed (exit status {outcome.returncode}). {then}")
