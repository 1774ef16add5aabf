"""What `bin/trigem` runs."""

from __future__ import annotations

import argparse
import contextlib
import os
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import TextIO

from cli import assess
from cli.lines import Answer, answer_all


def arguments(argv: Sequence[str] | None = None) -> argparse.Namespace:
    """Parse the command line."""
    parser = argparse.ArgumentParser(
        prog="trigem",
        description="Reads JSON lines and writes one JSON line for each, in order. "
        "Exit status 1 when some line could not be answered.",
    )
    commands = parser.add_subparsers(dest="command", required=True, metavar="command")
    for name, says, example in (
        ("assess", "how urgent a set of facts is, and whom to see", assess.EXAMPLE),
        (
            "when",
            "what time a wish such as 'next tuesday after work' means",
            '{"text":"tomorrow morning","now":"2026-11-23T10:00:00+00:00","time_zone":"Europe/London","country":"GB"}',
        ),
    ):
        command = commands.add_parser(name, help=says, description=f"Says {says}. A line reads: {example}")
        command.add_argument("files", nargs="*", metavar="file", help="JSON lines to read; standard input if none")
    return parser.parse_args(argv)


def answer_for(command: str) -> Answer:
    """The function that answers one line of this command."""
    if command == "assess":
        return assess.answer
    from cli import when  # the grammar of time takes a moment to load, and only this command needs it

    return when.answer


def inputs(files: Sequence[str]) -> Iterator[TextIO]:
    """The named files one after another, or standard input."""
    if not files:
        with open(sys.stdin.fileno(), encoding="utf-8-sig", errors="replace", closefd=False) as standard_input:
            yield standard_input
    for name in files:
        with Path(name).open(encoding="utf-8-sig", errors="replace") as file:
            yield file


def main(argv: Sequence[str] | None = None) -> int:
    """Answer every line; 0 if all could be answered, 1 if some could not, 2 if a file cannot be read."""
    chosen = arguments(argv)
    with open(sys.stdout.fileno(), "w", encoding="utf-8", closefd=False) as out:
        try:
            good = [answer_all(lines, out, answer_for(chosen.command)) for lines in inputs(chosen.files)]
        except OSError as problem:
            if isinstance(problem, BrokenPipeError):
                raise
            print(f"trigem: {problem.filename}: {problem.strerror}", file=sys.stderr)
            return 2
    return 0 if all(good) else 1


if __name__ == "__main__":
    try:
        status = main()
    except BrokenPipeError:  # whoever read the answers has seen enough
        with contextlib.suppress(OSError):
            os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        status = 0
    except KeyboardInterrupt:
        status = 130
    sys.exit(status)
