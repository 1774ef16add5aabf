"""Wrong rulebooks, each wrong in one place.

A criterion is missing, a threshold is shifted by one, a limit falls on the wrong side, or a clause is forgotten.

All but the first are changed at their source, in the module that declares them, so that a shared
threshold or pattern is wrong wherever it is used.
"""

from __future__ import annotations

import ast
import importlib
import pkgutil
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from itertools import chain, count
from pathlib import Path
from types import ModuleType
from typing import Any, ClassVar

import clinical.derived
import clinical.protocols
from clinical.case import Case
from clinical.criterion import Criterion
from clinical.protocol import Protocol
from clinical.rulebook import Rulebook


@dataclass(frozen=True)
class Mutant:
    """One wrong rulebook, and what is wrong in it."""

    kind: str
    where: str
    rules: Rulebook


def _modules(package: ModuleType) -> list[ModuleType]:
    return [
        importlib.import_module(f"{package.__name__}.{each.name}") for each in pkgutil.iter_modules(package.__path__)
    ]


PROTOCOL_MODULES = _modules(clinical.protocols)
MODULES = _modules(clinical.derived) + PROTOCOL_MODULES


def _tree(module: ModuleType) -> ast.Module:
    return ast.parse(Path(str(module.__file__)).read_text(encoding="utf-8"))


def _criteria_of(module: ModuleType) -> list[Criterion]:
    """The criteria of a protocol's module, read anew from its predicates."""
    declared = next(each for each in vars(module).values() if isinstance(each, Protocol)).criteria
    names = [each.name for each in _tree(module).body if isinstance(each, ast.FunctionDef)]
    return [
        replace(criterion, truth=getattr(module, name)(Case())) for criterion, name in zip(declared, names, strict=True)
    ]


def _gathered(criteria: list[Criterion]) -> Rulebook:
    protocol = Protocol(title="all", source="")
    protocol.criteria = criteria
    return Rulebook.of([protocol])


def rules_in_force() -> Rulebook:
    """The rulebook as the modules stand now."""
    in_order = {id(each): place for place, each in enumerate(clinical.protocols.PROTOCOLS)}
    modules = sorted(
        PROTOCOL_MODULES,
        key=lambda module: next(in_order[id(each)] for each in vars(module).values() if isinstance(each, Protocol)),
    )
    return _gathered(list(chain.from_iterable(map(_criteria_of, modules))))


@contextmanager
def _replaced(home: ModuleType, name: str, value: object) -> Iterator[None]:
    """While it lasts, ``name`` of ``home`` is ``value``, also where other modules have imported it."""
    before = getattr(home, name)
    users = [home] + [
        module
        for module in MODULES
        if any(
            isinstance(each, ast.ImportFrom)
            and each.module == home.__name__
            and any(alias.name == name for alias in each.names)
            for each in _tree(module).body
        )
    ]
    for module in users:
        setattr(module, name, value)
    try:
        yield
    finally:
        for module in users:
            setattr(module, name, before)


def without_a_criterion() -> Iterator[Mutant]:
    """Each criterion that can fire, left out."""
    rules = rules_in_force()
    for criterion in rules.criteria:
        if criterion.facts:
            others = [each for each in rules.criteria if each is not criterion]
            yield Mutant("criterion removed", criterion.id, _gathered(others))


def with_a_shifted_threshold() -> Iterator[Mutant]:
    """Each named number, one more and one less."""
    for module in MODULES:
        for statement in _tree(module).body:
            if isinstance(statement, ast.Assign) and isinstance(statement.value, ast.Constant):
                name = ast.unparse(statement.targets[0])
                number = statement.value.value
                for step in (1, -1):
                    with _replaced(module, name, number + step):
                        yield Mutant(
                            "threshold shifted", f"{module.__name__}.{name} = {number + step:g}", rules_in_force()
                        )


class _Chain(ast.NodeTransformer):
    """Drops one operand of one chain of ``&`` or ``|``, or one statement of a count."""

    def __init__(self, drop: int) -> None:
        self.seen = -1
        self.drop = drop
        self.changed = ""

    def _keep(self, operands: list[ast.expr]) -> list[ast.expr]:
        kept = []
        for each in operands:
            self.seen += 1
            if self.seen == self.drop:
                self.changed = ast.unparse(each)
            else:
                kept.append(each)
        return [self.visit(each) for each in kept]

    def visit_BinOp(self, node: ast.BinOp) -> ast.expr:
        joined: ast.expr | None = None
        for each in self._keep(_operands(node, type(node.op))):
            joined = each if joined is None else ast.BinOp(joined, node.op, each)
        assert joined is not None
        return joined

    def visit_Call(self, node: ast.Call) -> ast.Call:
        if isinstance(node.func, ast.Attribute) and node.func.attr == "count":
            return ast.Call(node.func, self._keep(node.args), [])
        return node


def _operands(node: ast.expr, operator: type[ast.operator]) -> list[ast.expr]:
    if isinstance(node, ast.BinOp) and isinstance(node.op, operator):
        return [*_operands(node.left, operator), *_operands(node.right, operator)]
    return [node]


class _Comparison(ast.NodeTransformer):
    """Moves the limit itself to the other side of one comparison."""

    OTHER_SIDE: ClassVar[dict[type[ast.cmpop], ast.cmpop]] = {
        ast.GtE: ast.Gt(),
        ast.Gt: ast.GtE(),
        ast.LtE: ast.Lt(),
        ast.Lt: ast.LtE(),
    }

    def __init__(self, place: int) -> None:
        self.seen = -1
        self.place = place
        self.changed = ""

    def visit_Compare(self, node: ast.Compare) -> ast.Compare:
        self.seen += 1
        if self.seen == self.place:
            self.changed = ast.unparse(node)
            node.ops = [self.OTHER_SIDE[type(node.ops[0])]]
        self.generic_visit(node)
        return node


def _rewritten(kind: str, change: Callable[[int], _Chain | _Comparison]) -> Iterator[Mutant]:
    """One mutant for every place at which ``change`` finds something to do, in every function."""
    for module in MODULES:
        for function in (each for each in _tree(module).body if isinstance(each, ast.FunctionDef)):
            for place in count():
                rewriter = change(place)
                copy = ast.parse(ast.unparse(function)).body[0]
                assert isinstance(copy, ast.FunctionDef)
                copy.decorator_list = []
                copy.body = [rewriter.visit(each) for each in copy.body]
                if not rewriter.changed:
                    break
                code = compile(ast.fix_missing_locations(ast.Module([copy], [])), str(module.__file__), "exec")
                scope: dict[str, Any] = dict(vars(module))
                exec(code, scope)
                with _replaced(module, function.name, scope[function.name]):
                    yield Mutant(kind, f"{module.__name__}.{function.name}: {rewriter.changed}", rules_in_force())


def with_a_forgotten_clause() -> Iterator[Mutant]:
    """Each part of each "and", "or" and count, left out."""
    return _rewritten("clause forgotten", _Chain)


def with_a_loosened_comparison() -> Iterator[Mutant]:
    """Each "at least" as "more than", each "up to" as "less than", and the other way round."""
    return _rewritten("comparison loosened", _Comparison)
