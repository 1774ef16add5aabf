"""The widget's modules and styles, read once and served from memory.

Their addresses carry a version made from all of their contents, so that browsers
may keep them for good and never mix modules of two releases. Only what is in
the list is served; no request ever names a file on disk.
"""

from __future__ import annotations

import gzip
import hashlib
from dataclasses import dataclass
from functools import cache, cached_property
from pathlib import Path

from django.conf import settings

CONTENT_TYPES = {".js": "text/javascript; charset=utf-8", ".css": "text/css; charset=utf-8"}
LOADER = "loader.js"
VERSION_LENGTH = 16


@dataclass(frozen=True)
class Asset:
    """One file of the widget."""

    name: str
    body: bytes

    @property
    def content_type(self) -> str:
        """What the browser is told it is."""
        return CONTENT_TYPES[Path(self.name).suffix]

    @cached_property
    def compressed(self) -> bytes:
        """The body as most browsers ask for it."""
        return gzip.compress(self.body, mtime=0)


@dataclass(frozen=True)
class Widget:
    """All files of the widget, as they were when the service started."""

    assets: dict[str, Asset]

    @cached_property
    def version(self) -> str:
        """A name for exactly these contents."""
        digest = hashlib.sha256()
        for name, asset in sorted(self.assets.items()):
            digest.update(name.encode() + b"\0" + asset.body + b"\0")
        return digest.hexdigest()[:VERSION_LENGTH]

    @property
    def modules(self) -> list[str]:
        """The modules the chat is made of, for the browser to fetch at once rather than one by one."""
        return [name for name in self.assets if name.endswith(".js")]


def read(folder: Path) -> Widget:
    """Read every file of the widget but the loader, which has an address of its own."""
    names = sorted(
        path.relative_to(folder).as_posix()
        for path in folder.rglob("*")
        if path.suffix in CONTENT_TYPES and path.name != LOADER
    )
    return Widget({name: Asset(name, (folder / name).read_bytes()) for name in names})


@cache
def widget() -> Widget:
    """The widget this process serves."""
    return read(folder())


def folder() -> Path:
    """Where the widget's sources lie."""
    return settings.BASE_DIR / "widget"
