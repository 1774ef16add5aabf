"""Prepare the database and start every process. Runs in the service environment; `ops.run` calls it."""

import os
import socket
import tempfile
from pathlib import Path

from ops import secrets
from ops.paths import ROOT, SERVICE_PYTHON, state_folder
from ops.processes import Ports, shared_environment, write_config
from ops.progress import StepFailed, run, say, step
from ops.supervision import Supervision
from ops.training import model_file


def refuse_taken_ports(ports: Ports) -> None:
    """Raise StepFailed naming a port that something else listens on."""
    for name, variable, port in (
        ("web", "PORT", ports.web),
        ("rasa", "RASA_PORT", ports.rasa),
        ("actions", "ACTIONS_PORT", ports.actions),
    ):
        with socket.socket() as probe:
            probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
            try:
                probe.bind(("127.0.0.1", port))
            except OSError:
                raise StepFailed(
                    f"Port {port} for {name} is in use. Stop what listens there, "
                    f"or choose another: {variable}={port + 1} make run"
                ) from None


def prepare(environment: dict[str, str]) -> None:
    run(
        [SERVICE_PYTHON, "manage.py", "prepare"],
        what="Bringing the database up to date",
        then="Read the message above; the database is the one DATABASE_URL or DATA_DIR names.",
        cwd=ROOT,
        env=environment,
    )


def start() -> int:
    ports = Ports.from_environment()
    folder = state_folder()
    refuse_taken_ports(ports)
    environment = shared_environment(ports, folder, secrets.load(folder))
    with step("Preparing the database"):
        prepare(environment)
    model = model_file()
    with tempfile.TemporaryDirectory(prefix="trigem-") as short:
        # A Unix socket's path may have about 100 characters; DATA_DIR can be longer.
        channel = Path(short) / "supervisor.sock"
        config = write_config(folder, ports, model, channel)
        say("• Starting Rasa, the action server and the web service …")
        supervision = Supervision(config, channel, environment, folder / "logs")

        def on_ready() -> None:
            home = f"http://127.0.0.1:{ports.web}"
            say(f"  demo page      {home}/demo/")
            say(f"  staff console  {home}/console/")
            say(f"  logs           {folder / 'logs'}")
            say(f"ready: {home}/demo/")

        try:
            return supervision.watch(ports.web, on_ready)
        finally:
            supervision.end()
            say("• Stopped.")


if __name__ == "__main__":
    os.umask(0o077)
    try:
        raise SystemExit(start())
    except StepFailed as failure:
        say(f"✗ {failure}")
        raise SystemExit(1) from None
