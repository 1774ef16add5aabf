"""Write docs/protocols/: the criteria as tables that a clinician can read and sign, made from clinical/.

python -m ops.protocol_pages            write them
python -m ops.protocol_pages --check    fail if what is written is stale
"""

import argparse
import inspect
import re
import sys
from pathlib import Path

from clinical.criterion import Criterion
from clinical.protocol import Protocol
from clinical.protocols import PROTOCOLS
from clinical.sources import SNNOOP10, SOURCES, Source, encoded_from, sources_of
from ops.paths import ROOT
from ops.progress import say

FOLDER = ROOT / "docs" / "protocols"
NOTE = "Made from `clinical/protocols/` by `make protocols`; edit the criteria, not this page."


def slug(protocol: Protocol) -> str:
    return re.sub(r"[^a-z0-9]+", "-", protocol.title.lower()).strip("-")


def cell(text: str) -> str:
    return text.replace("|", "\\|").replace("\n", " ")


def effect(criterion: Criterion) -> str:
    if criterion.urgency is None:
        return f"pattern: {criterion.pattern}"
    days = f", within {criterion.target_days} days" if criterion.target_days else ""
    advice = f"; {criterion.advice}" if criterion.advice else ""
    return f"**{criterion.urgency.value}** → {', '.join(criterion.refer)}{days}{advice}"


def notes(protocol: Protocol) -> str:
    """What its module says of it: what is confirmed, what is chosen, which clauses are not encoded."""
    module = next(
        module
        for name, module in sorted(sys.modules.items())
        if name.startswith("clinical.protocols.") and protocol in vars(module).values()
    )
    return " ".join((inspect.getdoc(module) or "").split())


def page(protocol: Protocol) -> str:
    lines = [
        f"# {protocol.title}",
        "",
        f"Source: {protocol.source}.",
        "",
        notes(protocol),
        "",
        NOTE,
        "",
        "| id | the patient … | effect | facts | source | status |",
        "|---|---|---|---|---|---|",
    ]
    for criterion in protocol.criteria:
        facts = ", ".join(f"`{fact}`" for fact in criterion.facts) or "none: for information"
        lines.append(
            f"| {criterion.id} {cell(criterion.name)} | {cell(criterion.sentence)} | {effect(criterion)} "
            f"| {facts} | {cell(criterion.source)} | {cell(criterion.status)} |"
        )
    lines += ["", "Reviewed by: ____________________  Registration: ____________  Date: ____________", ""]
    return "\n".join(lines)


def index() -> str:
    lines = ["# Protocols", "", NOTE, "", "| protocol | criteria |", "|---|---|"]
    for protocol in PROTOCOLS:
        ids = ", ".join(criterion.id for criterion in protocol.criteria)
        lines.append(f"| [{protocol.title}]({slug(protocol)}.md) | {ids} |")
    lines += ["", "[What is encoded of each source, and what is not](sources.md)"]
    return "\n".join([*lines, ""])


def address(source: Source) -> str:
    links = ", ".join(f"[{number}]({each})" for number, each in enumerate(source.addresses, start=1))
    return f"{cell(source.title)} {links}{' *(second hand)*' if source.second_hand else ''}"


def register() -> str:
    """Every source: what was read of it, which of its clauses are encoded and where, and which are not."""
    criteria = [criterion for protocol in PROTOCOLS for criterion in protocol.criteria]
    lines = [
        "# Sources: what is encoded of each, and what is not",
        "",
        "Made from `clinical/sources/` and the criteria's own citations by `make protocols`. Pages were read in part, "
        "never whole guidelines. What a protocol leaves out is also named at the head of its page.",
        "",
        "| source | pages | what they confirmed | encoded as | not encoded |",
        "|---|---|---|---|---|",
    ]
    for source in SOURCES.values():
        encoded = "; ".join(f"{each.id} {cell(each.name)}" for each in encoded_from(source, criteria))
        lines.append(
            f"| {source.key} | {address(source)} | {cell(source.seen)} | {encoded or 'no criterion'} "
            f"| {cell(source.not_encoded)} |"
        )
    own = "; ".join(f"{each.id} {cell(each.name)}" for each in criteria if not sources_of(each))
    lines += ["", "## SNNOOP10, item by item", "", "| | item | criteria |", "|---|---|---|"]
    lines += [f"| {letter} | {item} | {', '.join(ids)} |" for letter, item, ids in SNNOOP10]
    lines += ["", f"Criteria that rest on no page that was read, and say so in their status: {own}."]
    return "\n".join([*lines, ""])


def pages() -> dict[Path, str]:
    """Every page's path and text."""
    made = {FOLDER / "README.md": index(), FOLDER / "sources.md": register()}
    made.update({FOLDER / f"{slug(protocol)}.md": page(protocol) for protocol in PROTOCOLS})
    return made


def stale() -> list[str]:
    """The names of pages that are missing, out of date, or of no protocol any more."""
    wanted = pages()
    changed = [
        path.name for path, text in wanted.items() if not path.exists() or path.read_text(encoding="utf-8") != text
    ]
    return changed + [path.name for path in FOLDER.glob("*.md") if path not in wanted]


def main() -> int:
    parser = argparse.ArgumentParser(
        prog="python -m ops.protocol_pages", description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--check", action="store_true", help="write nothing; fail if a page is stale")
    if parser.parse_args().check:
        old = stale()
        if old:
            say(f"✗ Stale: {', '.join(old)}. Run `make protocols`.")
        return 1 if old else 0
    FOLDER.mkdir(parents=True, exist_ok=True)
    wanted = pages()
    for path in FOLDER.glob("*.md"):
        if path not in wanted:
            path.unlink()
    for path, text in wanted.items():
        path.write_text(text, encoding="utf-8")
    say(f"{len(wanted)} pages in {FOLDER.relative_to(ROOT)}")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
