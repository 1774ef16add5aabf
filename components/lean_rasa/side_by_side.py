"""Trains components that do not need each other at the same time.

Rasa 3.6 has the graph of a training run one node after the other. Most of what ours learn from
is the same, the examples with their vectors, and what they do is arithmetic that leaves Python
to others meanwhile. A component gets what it needs as before, and writes into a folder of its own.
"""

from __future__ import annotations

from typing import Any

import dask.threaded
from rasa.engine.exceptions import GraphRunError
from rasa.engine.runner.dask import DaskGraphRunner

THREADS = 2


class SideBySideRunner(DaskGraphRunner):
    """Rasa's runner with as many nodes at a time as there are threads."""

    def run(self, inputs: dict[str, Any] | None = None, targets: list[str] | None = None) -> dict[str, Any]:
        """As its parent's. Raises GraphRunError."""
        wanted = targets or self._graph_schema.target_names
        graph = self._build_dask_graph(self._graph_schema.minimal_graph_schema(wanted))
        self._add_inputs_to_graph(inputs, graph)
        try:
            return dict(dask.threaded.get(graph, wanted, num_workers=THREADS))
        except RuntimeError as fault:
            raise GraphRunError("Error running runner.") from fault
