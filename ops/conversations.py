"""Play tests/conversations with `rasa test`, beside a real action server on a free port."""

import argparse
import os
import socket
import subprocess
import tempfile
import time
from pathlib import Path

from ops import training
from ops.paths import RASA_PYTHON, ROOT, SERVICE_PYTHON
from ops.progress import StepFailed, run, say
from ops.tether import tie_to_parent

UP_WITHIN_SECONDS = 60


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def wait_for(port: int, process: subprocess.Popen[bytes]) -> None:
    """Return once something listens on the port. Raises StepFailed when the process ends first."""
    for _ in range(UP_WITHIN_SECONDS * 10):
        if process.poll() is not None:
            raise StepFailed("The action server ended at once. Its message is above.")
        with socket.socket() as probe:
            if probe.connect_ex(("127.0.0.1", port)) == 0:
                return
        time.sleep(0.1)
    raise StepFailed(f"The action server did not listen within {UP_WITHIN_SECONDS} s.")


def main() -> int:
    parser = argparse.ArgumentParser(prog="python -m ops.conversations", description=__doc__)
    parser.add_argument("model", type=Path, help="a trained model's file")
    parser.add_argument("stories", nargs="?", default="tests/conversations", help="a folder or file of test stories")
    arguments = parser.parse_args()
    port = free_port()
    environment = {
        **training.environment(),
        "TRIGEM_ACTIONS_URL": f"http://127.0.0.1:{port}/webhook",
        "TRIGEM_RASA_TOKEN": "for-tests-only",
        "TRIGEM_SERVICE_TOKEN": "for-tests-only",
        "TRIGEM_WEB_URL": "http://127.0.0.1:9",
        "DATA_DIR": tempfile.mkdtemp(prefix="trigem-conversations-"),
    }
    actions = subprocess.Popen(
        [str(SERVICE_PYTHON), "-m", "actions", "--port", str(port)],
        cwd=ROOT,
        env={**environment, "SANIC_HOST": "127.0.0.1"},
        stdout=subprocess.DEVNULL,
        preexec_fn=tie_to_parent,
    )
    try:
        wait_for(port, actions)
        run(
            [RASA_PYTHON, "-m", "components.lean_rasa", "test", "core", "--model", arguments.model,
             "--stories", arguments.stories, "--endpoints", "endpoints.yml",
             "--fail-on-prediction-errors", "--no-plot", "--out", ROOT / "results"],
            what="rasa test",
            then="Read results/failed_test_stories.yml: each failed step is marked there.",
            cwd=ROOT,
            env=environment,
        )  # fmt: skip
    except StepFailed as failure:
        say(f"✗ {failure}")
        return 1
    finally:
        actions.terminate()
        actions.wait(timeout=10)
    return 0


if __name__ == "__main__":
    os.umask(0o077)
    raise SystemExit(main())
