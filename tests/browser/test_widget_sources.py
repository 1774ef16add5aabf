"""What must hold for the widget's files as such. Needs no browser."""

import gzip
import re
from pathlib import Path

import pytest

from web.embed import assets, text

WIDGET = assets.folder()
FRAME_BUDGET_BYTES = 60_000
LOADER_BUDGET_BYTES = 4_000
DEMO = "pages/demo.css"
EVALUATING = (
    "innerHTML", "outerHTML", "insertAdjacentHTML", "createContextualFragment", "unsafeHTML", "document.write", "eval(",
    "new Function",
)  # fmt: skip
COMPONENTS = sorted(path.name for path in (WIDGET / "components").iterdir() if path.is_dir())
MODULES = sorted(path for path in WIDGET.rglob("*.js") if "vendor" not in path.parts)
TESTS = Path(__file__).parent / "components"


def packed_bytes(path: Path) -> int:
    return len(gzip.compress(path.read_bytes(), mtime=0))


def test_all_that_the_frame_loads_weighs_less_than_60_kb() -> None:
    weights = {name: packed_bytes(WIDGET / name) for name in assets.widget().assets if name != DEMO}
    assert sum(weights.values()) < FRAME_BUDGET_BYTES, sorted(weights.items(), key=lambda each: -each[1])[:10]


def test_the_loader_weighs_less_than_4_kb_on_every_page_of_the_clinic() -> None:
    assert packed_bytes(WIDGET / assets.LOADER) < LOADER_BUDGET_BYTES


@pytest.mark.parametrize("component", COMPONENTS)
def test_a_component_has_its_contract_and_its_test(component: str) -> None:
    source = (WIDGET / "components" / component / f"{component}.js").read_text(encoding="utf-8")
    assert re.search(r"/\*\*(?:(?!\*/).)*\*/\s*export class Triage", source, re.DOTALL), "no comment on the class"
    assert f'customElements.define("triage-{component}"' in source
    tests = (TESTS / f"test_{component.replace('-', '_')}.py").read_text(encoding="utf-8")
    assert re.findall(r"^def (test_\w+)", tests, re.MULTILINE)[:2] == ["test_it_renders", "test_it_is_accessible"]


def test_every_word_that_is_asked_for_is_in_the_table_and_the_other_way_round() -> None:
    sources = "\n".join(path.read_text(encoding="utf-8") for path in MODULES if path.parent.name != "text")
    views = "\n".join(path.read_text(encoding="utf-8") for path in Path(text.__file__).parent.glob("*.py"))
    asked = set(re.findall(r'"([a-z_]+\.[a-z_.]+)"', sources))
    families = {f"{name}." for name in re.findall(r"[`\"]([a-z_]+(?:\.[a-z_]+)?)\.\$\{", sources)}
    table = set(text.table())
    counted = {key.removesuffix(".one").removesuffix(".other") for key in table}
    assert {key for key in asked if key not in table | counted and not key.endswith(".js")} == set()
    unused = {
        key
        for key in table
        if key not in asked
        and key.removesuffix(".one").removesuffix(".other") not in asked
        and not any(key.startswith(family) for family in families)
        and f'"{key}"' not in views
    }
    assert {key for key in unused if key.split(".")[0] not in ("restart", "erase", "launcher")} == set()


@pytest.mark.parametrize("path", MODULES, ids=lambda path: path.relative_to(WIDGET).as_posix())
def test_a_module_builds_no_markup_from_strings_and_evaluates_nothing(path: Path) -> None:
    source = path.read_text(encoding="utf-8")
    for forbidden in (
        "innerHTML",
        "outerHTML",
        "insertAdjacentHTML",
        "unsafeHTML",
        "document.write",
        "eval(",
        "new Function",
    ):
        assert forbidden not in source


@pytest.mark.parametrize("path", MODULES, ids=lambda path: path.relative_to(WIDGET).as_posix())
def test_only_the_chat_client_fetches(path: Path) -> None:
    calls = re.findall(r"\bfetch\(|XMLHttpRequest|sendBeacon|WebSocket|EventSource", path.read_text(encoding="utf-8"))
    assert calls == [] or path.name == "chat_client.js"


def test_no_medicine_is_advertised() -> None:
    """In the UK a prescription-only medicine is not named to the public unasked: not on a page, a button or a hint."""
    pages = Path(text.__file__).parent / "templates"
    for path in [*WIDGET.rglob("*.*"), *pages.rglob("*.html")]:
        if path.is_file() and "vendor" not in path.parts:
            assert not re.search("botox|botulin|dysport|xeomin", path.read_text(encoding="utf-8"), re.IGNORECASE), path


def test_files_stay_short() -> None:
    assert [path.name for path in MODULES if len(path.read_text(encoding="utf-8").splitlines()) > 300] == []
