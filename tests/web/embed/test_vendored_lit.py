"""Lit is what it was when it was taken in: no byte more, no file more."""

import hashlib
import re

import pytest

from web.embed import assets

FOLDER = assets.folder() / "vendor" / "lit"
SUMS = dict(reversed(line.split()) for line in (FOLDER / "SHA256SUMS").read_text().splitlines())


@pytest.mark.parametrize("name", SUMS)
def test_a_file_is_unchanged(name: str) -> None:
    assert hashlib.sha256((FOLDER / name).read_bytes()).hexdigest() == SUMS[name]


def test_every_file_is_pinned() -> None:
    assert {path.name for path in FOLDER.iterdir()} == {*SUMS, "SHA256SUMS", "README.md"}


def test_its_licence_is_there() -> None:
    assert "BSD 3-Clause" in (FOLDER / "LICENSE").read_text()


@pytest.mark.parametrize("name", [name for name in SUMS if name.endswith(".js")])
def test_it_imports_nothing_but_its_neighbours(name: str) -> None:
    imported = re.findall(r'(?:from|import)\s*"([^"]+)"', (FOLDER / name).read_text())
    assert all((FOLDER / module).exists() and module.startswith("./") for module in imported)
