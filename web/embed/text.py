"""The widget's text table, for the words that are needed before the widget runs."""

from __future__ import annotations

import json
from functools import cache
from typing import cast

from web.embed import assets
from web.embed.clinic import TelephoneNumber

TABLE = "text/en.js"
LAUNCHER = "launcher."


@cache
def table() -> dict[str, str]:
    """Read the table. It is JSON behind `export default`, so that no second copy is kept in step by hand."""
    module = (assets.folder() / TABLE).read_text(encoding="utf-8")
    return cast(dict[str, str], json.loads(module.removeprefix("export default").strip().removesuffix(";")))


def launcher_words() -> dict[str, str]:
    """What the loader says on the clinic's page."""
    return {key: words for key, words in table().items() if key.startswith(LAUNCHER)}


def title_of(number: TelephoneNumber) -> str:
    """Whom a telephone number reaches."""
    return table()[f"number.{number['kind']}"].format(**number)
