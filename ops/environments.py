"""The two Python environments, made from hashed requirement files.

Rasa needs CPython 3.10, the service 3.12 or newer. An interpreter is looked
for on PATH, then among pyenv's versions, then downloaded by uv. uv itself is
taken from PATH or installed from PyPI into an environment of its own.
"""

import argparse
import hashlib
import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

from ops.paths import ENVIRONMENTS, REQUIREMENTS, ROOT
from ops.progress import StepFailed, run, say, step

RASA = "rasa"
SERVICE = "service"
VERSIONS = {RASA: ("3.10",), SERVICE: ("3.12", "3.13", "3.14")}
FILES = {RASA: ("rasa.txt",), SERVICE: ("service.txt",)}
# test.txt holds the pins of service.txt as well.
TEST_FILES = {RASA: ("rasa.txt", "rasa-test.txt"), SERVICE: ("service.txt", "test.txt")}
WITHOUT_DEPENDENCIES = {RASA: ("rasa-without-dependencies.txt",), SERVICE: ()}
# Modules of ours that make a file of an environment out of what was installed.
MADE_BY = {RASA: ("components/int8_encoder.py",), SERVICE: ()}


def uv() -> Path:
    """The uv program. Raises StepFailed when it can neither be found nor installed."""
    found = shutil.which("uv")
    if found:
        return Path(found)
    home = ENVIRONMENTS / "uv"
    program = home / "bin" / "uv"
    if not program.exists():
        with step("Installing uv, the package installer"):
            run(
                [sys.executable, "-m", "venv", home],
                what="Making an environment for uv",
                then="Install your system's venv package (Debian: python3-venv), or uv itself, and try again.",
                quiet=True,
            )
            run(
                [home / "bin" / "pip", "install", "--quiet", "--require-hashes", "-r", REQUIREMENTS / "uv.txt"],
                what="Installing uv from PyPI",
                then="Check that this machine reaches PyPI, or install uv yourself, and try again.",
                quiet=True,
            )
    return program


def interpreters(version: str) -> Iterator[Path]:
    """Candidates for one minor version of CPython, best first."""
    on_path = shutil.which(f"python{version}")
    if on_path:
        yield Path(on_path)
    if sys.version_info[:2] == tuple(int(part) for part in version.split(".")):
        yield Path(sys.executable)
    pyenv = Path(os.environ.get("PYENV_ROOT") or Path.home() / ".pyenv")
    yield from sorted((pyenv / "versions").glob(f"{version}.*/bin/python"), reverse=True)


def answers_as(interpreter: Path, version: str) -> bool:
    """Whether it runs and is that version: a pyenv shim for another version exists but fails."""
    question = "import sys; print('%d.%d' % sys.version_info[:2])"
    try:
        outcome = subprocess.run(
            [str(interpreter), "-c", question], capture_output=True, text=True, timeout=30, check=False
        )
    except (OSError, subprocess.TimeoutExpired):
        return False
    return outcome.returncode == 0 and outcome.stdout.strip() == version


def find_interpreter(versions: tuple[str, ...]) -> str:
    """The path of a fitting interpreter, or the version for uv to download."""
    for version in versions:
        for candidate in interpreters(version):
            if answers_as(candidate, version):
                return str(candidate)
    return versions[0]


def digest(files: list[Path]) -> str:
    return hashlib.sha256(b"".join(file.read_bytes() for file in files)).hexdigest()


def ensure(name: str, *, with_tests: bool = False) -> None:
    """Make or renew one environment if its requirement files changed since it was made.

    Raises StepFailed with what to do.
    """
    home = ENVIRONMENTS / name
    python = home / "bin" / "python"
    apart = [*(REQUIREMENTS / file for file in WITHOUT_DEPENDENCIES[name]), *(ROOT / file for file in MADE_BY[name])]
    stamps = {home / "installed": digest([*(REQUIREMENTS / file for file in FILES[name]), *apart])}
    if with_tests:
        stamps[home / "installed-with-tests"] = digest([*(REQUIREMENTS / file for file in TEST_FILES[name]), *apart])
    if python.exists() and all(stamp.exists() and stamp.read_text() == wanted for stamp, wanted in stamps.items()):
        return
    with step(f"Preparing the {name} environment ({home.relative_to(ROOT)})"):
        if not answers_as(python, find_version(home)):
            make(name, home)
        for file in (TEST_FILES if with_tests else FILES)[name]:
            install(python, file, "--require-hashes")
        for file in WITHOUT_DEPENDENCIES[name]:
            install(python, file, "--require-hashes", "--no-deps")
        for module in MADE_BY[name]:
            make_file(python, module)
        compile_once(python)
        for stamp, wanted in stamps.items():
            stamp.write_text(wanted)


def make(name: str, home: Path) -> None:
    interpreter = find_interpreter(VERSIONS[name])
    say(f"  with Python {interpreter}")
    run(
        [uv(), "venv", "--quiet", "--clear", "--python", interpreter, home],
        what=f"Making the {name} environment",
        then=f"Install CPython {' or '.join(VERSIONS[name])} (for example with pyenv) and try again.",
        # The machine's own versions were looked for above: uv need only download.
        env={**os.environ, "UV_PYTHON_PREFERENCE": "managed"},
    )


def install(python: Path, file: str, *options: str) -> None:
    say(f"  {file}")
    run(
        [uv(), "pip", "install", "--quiet", "--python", python, *options, "-r", REQUIREMENTS / file],
        what=f"Installing {file}",
        then="Check that this machine reaches PyPI and has 4 GB of free disk, and try again.",
    )


def make_file(python: Path, module: str) -> None:
    say(f"  {module}")
    run(
        [python, "-m", module.removesuffix(".py").replace("/", ".")],
        what=f"Running {module}",
        then="Read the message above; `make clean-environments run` starts from nothing.",
        cwd=ROOT,
        quiet=True,
    )


def compile_once(python: Path) -> None:
    """Compile what was installed, or every start would: where Python may not write its cache, each time anew."""
    say("  compiling")
    packages = python.parent.parent / "lib"
    # Some packages carry templates that are not Python; they count as failures here and are never imported.
    subprocess.run([str(python), "-m", "compileall", "-q", "-j", "0", str(packages)], capture_output=True, check=False)


def find_version(home: Path) -> str:
    """The minor version an environment was made with, or an empty text."""
    config = home / "pyvenv.cfg"
    if not config.exists():
        return ""
    for line in config.read_text().splitlines():
        key, _, value = line.partition("=")
        if key.strip() in ("version", "version_info"):
            return ".".join(value.strip().split(".")[:2])
    return ""


def main() -> int:
    parser = argparse.ArgumentParser(prog="python3 -m ops.environments", description=__doc__)
    parser.add_argument("--with-tests", action="store_true", help="also install what the tests need")
    arguments = parser.parse_args()
    try:
        for name in (SERVICE, RASA):
            ensure(name, with_tests=arguments.with_tests)
    except StepFailed as failure:
        say(f"✗ {failure}")
        return 1
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
