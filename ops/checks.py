"""`make test` and `make check`: every check, the quick ones first; begins no other after one has failed.

What needs the dialogue model and what needs none are checked side by side, each on a core of its own; their output
is shown when each is done. The whole system is tested last, with both cores for itself.
"""

import argparse
import os
import threading
import time
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass

from ops import browser, postgresql, training
from ops.environments import RASA, SERVICE, ensure
from ops.paths import MODELS, RASA_PYTHON, ROOT, SERVICE_PYTHON
from ops.progress import StepFailed, run, say

TYPED = ("clinical", "scheduling", "actions", "web", "cli", "ops", "benchmarks")
Step = Callable[[], None]


@dataclass(frozen=True)
class Check:
    """One line of `make test`: its name and what it does."""

    name: str
    step: Step


Lane = tuple[Check, ...]
"""Checks that follow one another; lanes of one phase run at the same time."""


def service(*arguments: str, what: str, then: str, held: bool = False) -> Step:
    def step() -> None:
        run([SERVICE_PYTHON, "-m", *arguments], what=what, then=then, cwd=ROOT, env=environment(), held=held)

    return step


def rasa(*arguments: str, what: str, then: str, quiet: bool = False, held: bool = False) -> Step:
    def step() -> None:
        run(
            [RASA_PYTHON, "-m", *arguments],
            what=what,
            then=then,
            cwd=ROOT,
            env=environment_of_rasa(),
            quiet=quiet,
            held=held,
        )

    return step


def environment() -> dict[str, str]:
    return {**os.environ, "PYTHONPATH": str(ROOT), "RASA_TELEMETRY_ENABLED": "false"}


def environment_of_rasa() -> dict[str, str]:
    """The addresses and tokens that credentials.yml and endpoints.yml name; nothing is called while checking."""
    return {
        **training.environment(),
        "TRIGEM_ACTIONS_URL": "http://127.0.0.1:9/webhook",
        "TRIGEM_RASA_TOKEN": "for-checks-only",
    }


def lint_imports() -> None:
    """import-linter has a command and no module to run."""
    run(
        [SERVICE_PYTHON.parent / "lint-imports"],
        what="import-linter",
        then="Move the import to where it may be.",
        cwd=ROOT,
        env=environment(),
    )


def train() -> None:
    training.train()


def converse() -> None:
    """Play the test conversations against the present model, with the real action server."""
    run(
        [SERVICE_PYTHON, "-m", "ops.conversations", str(training.train())],
        what="The test conversations",
        then="Read results/failed_test_stories.yml: each failed step is marked there.",
        cwd=ROOT,
        env=environment(),
        held=True,
    )


def diary_on_postgresql() -> None:
    """The tests of the diary once more, on a PostgreSQL of their own, where this machine has the programs."""
    programs = postgresql.programs()
    if programs is None:
        say("  no PostgreSQL on this machine: the diary was tested on SQLite only")
        return
    with postgresql.private_server(programs, durable=False) as address:
        run(
            [SERVICE_PYTHON, "-m", "pytest", "tests/web/appointments"],
            what="The diary's tests on PostgreSQL",
            then="Read the failures above.",
            cwd=ROOT,
            env={**environment(), "DATABASE_URL": address},
        )


QUICK: Lane = (
    Check("style", service("ruff", "check", ".", what="ruff", then="`make tidy` mends most of it.")),
    Check("format", service("ruff", "format", "--check", ".", what="ruff format", then="`make tidy` mends it.")),
    Check("types", service("mypy", *TYPED, what="mypy", then="Mend the lines it names.")),
    Check("layers", lint_imports),
)
WITH_THE_MODEL: Lane = (
    Check(
        "dialogue data",
        rasa(
            "components.lean_rasa", "data", "validate", "--fail-on-warnings", "--quiet",
            what="rasa data validate", then="Mend what it names in domain.yml or data/.", quiet=True,
        ),
    ),
    Check("training", train),
    Check("conversations", converse),
    Check(
        "language understanding",
        rasa(
            "pytest", "-c", "tests/rasa_environment.ini", "--rootdir", ".", "tests/nlu", "tests/components",
            what="The tests of understanding", then="Read the failures above.", held=True,
        ),
    ),
)  # fmt: skip
WITHOUT_THE_MODEL: Lane = (
    Check(
        "criteria, diary and service",
        service(
            "pytest", "--ignore=tests/system", "--ignore=tests/browser",
            what="pytest", then="Read the failures above.", held=True,
        ),
    ),
)  # fmt: skip
THE_WHOLE: Lane = (
    Check(
        "whole system",
        service("pytest", "tests/system", "tests/browser", what="pytest", then="Read the failures above."),
    ),
)
PHASES: tuple[tuple[Lane, ...], ...] = ((QUICK,), (WITH_THE_MODEL, WITHOUT_THE_MODEL), (THE_WHOLE,))


def names() -> Iterator[str]:
    return (check.name for phase in PHASES for lane in phase for check in lane)


class Run:
    """One run of checks: its clock, and whether a check has failed."""

    def __init__(self) -> None:
        self.began = time.monotonic()
        self.failed = threading.Event()

    def lane(self, lane: Lane) -> None:
        """One check after the other. Raises StepFailed at the first that fails."""
        for check in lane:
            if self.failed.is_set():
                return
            say(f"── {check.name} ({time.monotonic() - self.began:.0f} s so far)")
            try:
                check.step()
            except StepFailed:
                self.failed.set()
                raise

    def phase(self, lanes: Sequence[Lane]) -> None:
        """All lanes at the same time. Raises what the first of them raised."""
        with ThreadPoolExecutor(max_workers=len(lanes)) as threads:
            for outcome in [threads.submit(self.lane, lane) for lane in lanes]:
                outcome.result()


def main() -> int:
    parser = argparse.ArgumentParser(prog="python3 -m ops.checks", description=__doc__)
    parser.add_argument("--quick", action="store_true", help="only style, types and layers")
    parser.add_argument("--only", metavar="NAME", choices=tuple(names()), help=f"one of: {', '.join(names())}")
    arguments = parser.parse_args()
    checks = Run()
    try:
        ensure(SERVICE, with_tests=True)
        ensure(RASA, with_tests=True)
        if not arguments.quick:
            browser.ensure()
            MODELS.mkdir(exist_ok=True)
        for phase in PHASES[:1] if arguments.quick else PHASES:
            lanes = [
                tuple(check for check in lane if not arguments.only or check.name == arguments.only) for lane in phase
            ]
            checks.phase(lanes)
    except StepFailed as failure:
        say(f"✗ {failure}")
        return 1
    say(f"All passed in {time.monotonic() - checks.began:.0f} s.")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
