"""`make test` and `make check`: every check in order, the quick ones first; stops at the first that fails."""

import argparse
import os
import time
from collections.abc import Callable
from dataclasses import dataclass

from ops import browser, postgresql, training
from ops.environments import RASA, SERVICE, ensure
from ops.paths import MODELS, RASA_PYTHON, ROOT, SERVICE_PYTHON
from ops.progress import StepFailed, run, say

TYPED = ("clinical", "scheduling", "actions", "web", "cli", "ops", "benchmarks")
Step = Callable[[], None]


@dataclass(frozen=True)
class Check:
    """One line of `make test`: its name, what it does, and whether it needs a trained model or a browser."""

    name: str
    step: Step
    is_quick: bool = False


def service(*arguments: str, what: str, then: str) -> Step:
    def step() -> None:
        run([SERVICE_PYTHON, "-m", *arguments], what=what, then=then, cwd=ROOT, env=environment())

    return step


def rasa(*arguments: str, what: str, then: str, quiet: bool = False) -> Step:
    def step() -> None:
        run([RASA_PYTHON, "-m", *arguments], what=what, then=then, cwd=ROOT, env=environment_of_rasa(), quiet=quiet)

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


CHECKS = (
    Check(
        "style", service("ruff", "check", ".", what="ruff", then="`make tidy` mends most of it."), is_quick=True
    ),
    Check(
        "format",
        service("ruff", "format", "--check", ".", what="ruff format", then="`make tidy` mends it."),
        is_quick=True,
    ),
    Check("types", service("mypy", *TYPED, what="mypy", then="Mend the lines it names."), is_quick=True),
    Check(
        "layers",
        lint_imports,
        is_quick=True,
    ),
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
            what="The tests of understanding", then="Read the failures above.",
        ),
    ),
    Check("diary on PostgreSQL", diary_on_postgresql),
    Check("everything else", service("pytest", what="pytest", then="Read the failures above.")),
)  # fmt: skip


def main() -> int:
    parser = argparse.ArgumentParser(prog="python3 -m ops.checks", description=__doc__)
    parser.add_argument("--quick", action="store_true", help="only style, types and layers")
    parser.add_argument("--only", metavar="NAME", help=f"only one of: {', '.join(check.name for check in CHECKS)}")
    arguments = parser.parse_args()
    chosen = [
        check
        for check in CHECKS
        if (not arguments.quick or check.is_quick) and (not arguments.only or check.name == arguments.only)
    ]
    began = time.monotonic()
    try:
        ensure(SERVICE, with_tests=True)
        ensure(RASA, with_tests=True)
        if not arguments.quick:
            browser.ensure()
            MODELS.mkdir(exist_ok=True)
        for check in chosen:
            say(f"── {check.name} ({time.monotonic() - began:.0f} s so far)")
            check.step()
    except StepFailed as failure:
        say(f"✗ {failure}")
        return 1
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
