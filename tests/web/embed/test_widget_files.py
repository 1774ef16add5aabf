"""The widget's modules and styles, as browsers get them."""

import gzip
from pathlib import Path

import pytest
from django.test import Client

from web.embed import assets


def address(name: str, version: str | None = None) -> str:
    return f"/embed/assets/{version or assets.widget().version}/{name}"


def test_it_works(client: Client) -> None:
    http_response = client.get(address("pages/start.js"))
    assert http_response.status_code == 200
    assert http_response["Content-Type"] == "text/javascript; charset=utf-8"
    assert http_response["Cache-Control"] == "public, max-age=31536000, immutable"


def test_a_style_sheet_is_one(client: Client) -> None:
    assert client.get(address("styles/tokens.css"))["Content-Type"] == "text/css; charset=utf-8"


def test_a_browser_that_can_unpack_gets_it_packed(client: Client) -> None:
    packed = client.get(address("text/en.js"), headers={"Accept-Encoding": "gzip, br"})
    plain = client.get(address("text/en.js"))
    assert packed["Content-Encoding"] == "gzip"
    assert gzip.decompress(packed.content) == plain.content
    assert packed["Vary"] == "Accept-Encoding"


def test_another_releases_address_gets_what_there_is_but_may_not_keep_it(client: Client) -> None:
    http_response = client.get(address("pages/start.js", version="0123456789abcdef"))
    assert http_response.status_code == 200
    assert http_response["Cache-Control"] == "no-cache"


@pytest.mark.parametrize(
    "name", ["pages/none.js", "loader.js", "../manage.py", "..%2Fmanage.py", "vendor/lit/SHA256SUMS", "text/"]
)
def test_nothing_else_is_served(client: Client, name: str) -> None:
    assert client.get(address(name)).status_code == 404


def test_the_version_changes_with_any_byte_and_with_nothing_else(tmp_path: Path) -> None:
    (tmp_path / "a.js").write_text("one")
    first = assets.read(tmp_path).version
    assert assets.read(tmp_path).version == first
    (tmp_path / "a.js").write_text("two")
    assert assets.read(tmp_path).version != first


def test_tests_and_notes_are_not_part_of_it() -> None:
    assert {Path(name).suffix for name in assets.widget().assets} == {".js", ".css"}
