"""Make the hashed requirement files anew from requirements/*.in, without any registry's address in them."""

import argparse

from ops.environments import uv
from ops.paths import REQUIREMENTS, ROOT
from ops.progress import StepFailed, run, say

# In order: a later file keeps to an earlier one's pins.
FILES = (
    ("uv", "3.11", ()),
    ("rasa", "3.10", ()),
    ("rasa-without-dependencies", "3.10", ("--no-deps",)),
    ("rasa-test", "3.10", ("-c", "requirements/rasa.txt")),
    ("service", "3.12", ()),
    ("test", "3.12", ("-c", "requirements/service.txt")),
)


def main() -> int:
    parser = argparse.ArgumentParser(prog="python3 -m ops.lock", description=__doc__)
    parser.add_argument("--upgrade", action="store_true", help="take the newest versions that fit")
    upgrade = ["--upgrade"] if parser.parse_args().upgrade else []
    try:
        for name, version, options in FILES:
            say(f"• {name}.txt")
            run(
                [uv(), "pip", "compile", "--quiet", "--universal", "--generate-hashes", "--no-emit-index-url",
                 "--no-header", "--python-version", version, *options, *upgrade,
                 f"requirements/{name}.in", "-o", REQUIREMENTS / f"{name}.txt"],
                what=f"Resolving {name}.in",
                then="Loosen the requirement it names.",
                cwd=ROOT,
            )  # fmt: skip
    except StepFailed as failure:
        say(f"✗ {failure}")
        return 1
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
