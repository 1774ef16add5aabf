"""Serve the actions to Rasa, on loopback only.

Rasa would send the whole domain with every call, wording and all. Here it is
read once, at the start, and handed to every action.
"""

import argparse
import logging
import os
from pathlib import Path
from typing import Any

import yaml
from rasa_sdk.endpoint import create_app
from rasa_sdk.executor import ActionExecutor

DOMAIN_FILE = Path(__file__).resolve().parent.parent / "domain.yml"
DEFAULT_PORT = 5055
LOOPBACK = "127.0.0.1"


class ActionsWithTheirDomain(ActionExecutor):
    """Runs actions with the domain that was read at the start."""

    def __init__(self, domain: dict[str, Any]) -> None:
        super().__init__()
        self.domain = domain

    def update_and_return_domain(self, payload: dict[str, Any], action_name: str) -> dict[str, Any] | None:
        return self.domain


def main() -> None:
    parser = argparse.ArgumentParser(prog="python -m actions", description=__doc__)
    parser.add_argument("--port", type=int, default=int(os.environ.get("ACTIONS_PORT") or DEFAULT_PORT))
    port = parser.parse_args().port
    logging.basicConfig(level=logging.INFO, format="%(asctime)s %(levelname)s %(name)s %(message)s")
    logging.getLogger("rasa_sdk").setLevel(logging.WARNING)
    executor = ActionsWithTheirDomain(yaml.safe_load(DOMAIN_FILE.read_text()))
    executor.register_package("actions")
    create_app(executor).run(host=LOOPBACK, port=port, single_process=True, access_log=False, motd=False)


if __name__ == "__main__":
    main()
