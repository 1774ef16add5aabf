"""How a protocol is written: one sentence, one expression, named thresholds, brackets, a citation."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest

import clinical.derived
import clinical.protocols
from clinical.protocols import PROTOCOLS
from clinical.sources import SOURCES, encoded_from, sources_of

FOLDERS = [Path(package.__path__[0]) for package in (clinical.protocols, clinical.derived)]
FILES = sorted(file for folder in FOLDERS for file in folder.glob("*.py") if file.name != "__init__.py")
PROTOCOL_FILES = [file for file in FILES if file.parent.name == "protocols"]
CRITERIA = [criterion for protocol in PROTOCOLS for criterion in protocol.criteria]


def functions(file: Path) -> list[ast.FunctionDef]:
    return [each for each in ast.parse(file.read_text()).body if isinstance(each, ast.FunctionDef)]


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.stem)
def test_a_body_is_one_sentence_and_one_expression(file):
    for function in functions(file):
        sentence, expression = function.body
        assert ast.get_docstring(function), function.name
        assert isinstance(sentence, ast.Expr)
        assert isinstance(expression, ast.Return)


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.stem)
def test_no_number_stands_in_a_body(file):
    for function in functions(file):
        numbers = [
            node.value
            for node in ast.walk(function.body[-1])
            if isinstance(node, ast.Constant) and not isinstance(node.value, str)
        ]
        assert numbers == [], function.name


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.stem)
def test_and_and_or_are_never_mixed_without_brackets(file):
    text = file.read_text()
    lines = text.splitlines(keepends=True)
    for function in functions(file):
        for node in ast.walk(function):
            if isinstance(node, ast.BinOp):
                for operand in (node.left, node.right):
                    if isinstance(operand, ast.BinOp) and type(operand.op) is not type(node.op):
                        before = "".join(lines[: operand.lineno - 1]) + lines[operand.lineno - 1][: operand.col_offset]
                        assert before.rstrip().endswith("("), ast.unparse(operand)


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.stem)
def test_files_stay_short(file):
    assert len(file.read_text().splitlines()) < 300


@pytest.mark.parametrize("file", PROTOCOL_FILES, ids=lambda file: file.stem)
def test_a_protocol_says_what_it_leaves_out(file):
    assert "Not encoded" in ast.get_docstring(ast.parse(file.read_text()))


@pytest.mark.parametrize("file", PROTOCOL_FILES, ids=lambda file: file.stem)
def test_a_protocol_file_is_named_like_its_protocol_and_listed(file):
    module = ast.parse(file.read_text())
    protocol = next(
        each.targets[0].id
        for each in module.body
        if isinstance(each, ast.Assign) and isinstance(each.value, ast.Call) and each.value.func.id == "Protocol"
    )
    assert protocol == file.stem
    assert getattr(clinical.protocols, file.stem) in PROTOCOLS


@pytest.mark.parametrize("criterion", CRITERIA, ids=lambda criterion: criterion.id)
def test_a_criterion_cites_sources_that_are_registered(criterion):
    assert criterion.source
    assert criterion.status
    assert all(source.key in SOURCES for source in sources_of(criterion))


@pytest.mark.parametrize("criterion", CRITERIA, ids=lambda criterion: criterion.id)
def test_what_is_called_verified_names_a_source(criterion):
    if criterion.status.startswith("VERIFIED"):
        assert sources_of(criterion)


def test_every_source_has_an_address_and_says_what_is_left_out():
    for source in SOURCES.values():
        assert all(address.startswith("http") for address in source.addresses), source.key
        assert source.addresses, source.key
        assert source.seen, source.key
        assert source.not_encoded, source.key


def test_the_clauses_encoded_from_a_source_are_the_criteria_that_cite_it():
    assert [each.id for each in encoded_from(SOURCES["S-TIA"], CRITERIA)] == ["HRF-02b", "HRF-02c"]


def test_criteria_of_one_kind_stand_in_the_order_of_the_sheet_within_a_file():
    for protocol in PROTOCOLS:
        kinds = {criterion.id.split("-")[0] for criterion in protocol.criteria}
        for kind in kinds:
            numbers = [criterion.id for criterion in protocol.criteria if criterion.id.startswith(kind)]
            assert numbers == sorted(numbers), protocol.title
