"""Runs a graph of components in an order that was worked out once.

Rasa 3.6 hands the graph to dask at every message and every prediction, which works out the
order anew and keeps account of what could run at the same time; nothing does.
"""

from __future__ import annotations

from collections.abc import Mapping
from graphlib import TopologicalSorter
from typing import Any

from rasa.engine.exceptions import GraphRunError
from rasa.engine.graph import GraphSchema
from rasa.engine.runner.dask import DaskGraphRunner

RUN = DaskGraphRunner.run
Order = list[tuple[str, tuple[str, ...]]]


def order_of(schema: GraphSchema, targets: list[str]) -> Order:
    """The nodes that the targets need, each after what it needs, with the names of its needs."""
    nodes = schema.minimal_graph_schema(targets).nodes
    needs = {name: tuple(node.needs.values()) for name, node in nodes.items()}
    return [(name, needs[name]) for name in TopologicalSorter(needs).static_order() if name in needs]


def run(
    self: DaskGraphRunner, inputs: Mapping[str, Any] | None = None, targets: list[str] | None = None
) -> dict[str, Any]:
    """The outputs of the targets, as Rasa's runner gives them."""
    wanted = targets or self._graph_schema.target_names
    orders: dict[tuple[str, ...], Order] = self.__dict__.setdefault("_orders", {})
    key = tuple(wanted)
    if key not in orders:
        orders[key] = order_of(self._graph_schema, list(wanted))
    known: dict[str, Any] = {name: (name, value) for name, value in (inputs or {}).items()}
    try:
        for name, needs in orders[key]:
            known[name] = self._instantiated_nodes[name](*[known.get(need, need) for need in needs])
    except RuntimeError as error:
        raise GraphRunError("Error running runner.") from error
    return dict(known[name] for name in wanted)


def run_in_a_straight_line() -> None:
    """Put the known order in the place of dask's."""
    DaskGraphRunner.run = run
