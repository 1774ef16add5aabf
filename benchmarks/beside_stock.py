"""Trigem beside the bot that `rasa init` makes: same machine, same run, same Rasa.

Both are trained from nothing, served by the same command, and asked over
Rasa's REST channel. Trigem is then asked once more through its whole public
chat API (web service, red-flag screen, database, Rasa, action server).
"""

import os
import shutil
import subprocess
import tempfile
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import httpx

from benchmarks.load import Measured, Turn, measure, rest_turn
from benchmarks.servers import Ask, free_port, memory_mb, seconds_until, serving
from ops import training
from ops.paths import MODELS, RASA_PYTHON, ROOT, SERVICE_PYTHON

# Each bot by the command that its makers start it with: `rasa init` prints the one, `make run` uses the other.
RASA, LEAN_RASA = "rasa", "components.lean_rasa"
VISITORS = 50
# What both bots have an answer to, so that the same turns are compared.
SMALLTALK = ("hello", "thank you", "are you a bot?", "bye", "hi there", "thanks a lot")
TROUBLE = "went wrong on our side"  # utter_trouble
# A visit as it really goes, for the public API.
VISIT = ("hello", "I have a throbbing headache on one side", "45", "no", "no", "what are the side effects of botox?")


@dataclass(frozen=True)
class Bot:
    """What was measured of one bot. Seconds, MB, turns per second, milliseconds."""

    training_s: float
    first_reply_s: float
    memory_mb: float
    single: Measured
    crowd: Measured


def timed(command: list[str | Path], cwd: Path) -> float:
    began = time.perf_counter()
    subprocess.run(
        [str(part) for part in command],
        cwd=cwd,
        env=training.environment(),
        check=True,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    return time.perf_counter() - began


def serve_and_measure(
    rasa: str, project: Path, model: Path, env: dict[str, str], scratch: Path
) -> tuple[float, float, Measured, Measured]:
    port = free_port()
    credentials = scratch / "rest.yml"
    credentials.write_text("rest:\n")
    command: list[str | Path] = [
        RASA_PYTHON, "-m", rasa, "run", "--model", model, "--interface", "127.0.0.1", "--port", str(port),
        "--credentials", credentials, "--endpoints", project / "endpoints.yml",
    ]  # fmt: skip
    with serving(command, cwd=project, env=env, log=scratch / "rasa.log") as process:
        url = f"http://127.0.0.1:{port}"
        first = seconds_until(process, Ask(f"{url}/webhooks/rest/webhook", {"sender": "first", "message": "hello"}))
        turn = rest_turn(url, may_be_silent=rasa == RASA)
        measure(turn, visitors=2, messages=SMALLTALK, prefix="warm")
        single = measure(turn, visitors=1, messages=SMALLTALK * 5, prefix="single")
        crowd = measure(turn, visitors=VISITORS, messages=SMALLTALK, prefix="crowd")
        return first, memory_mb(process), single, crowd


def stock(scratch: Path) -> Bot:
    project = scratch / "stock"
    project.mkdir()
    subprocess.run(
        [str(RASA_PYTHON), "-m", RASA, "init", "--no-prompt", "--init-dir", str(project)],
        env=training.environment(),
        check=True,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    shutil.rmtree(project / "models", ignore_errors=True)
    shutil.rmtree(project / ".rasa", ignore_errors=True)
    took = timed([RASA_PYTHON, "-m", RASA, "train", "--fixed-model-name", "stock", "--quiet"], project)
    figures = serve_and_measure(RASA, project, project / "models" / "stock.tar.gz", training.environment(), scratch)
    return Bot(took, *figures)


def ours(scratch: Path, after: Callable[[Path], None] | None = None) -> Bot:
    project = scratch / "trigem"
    project.mkdir()
    for name in ("config.yml", "domain.yml", "endpoints.yml", "credentials.yml", "data", "components", "clinical"):
        (project / name).symlink_to(ROOT / name)
    for part in MODELS.iterdir():
        if not part.name.endswith(".tar.gz"):
            (project / "models").mkdir(exist_ok=True)
            (project / "models" / part.name).symlink_to(part)
    took = timed(
        [RASA_PYTHON, "-m", LEAN_RASA, "train", "--fixed-model-name", "trigem", "--out", "trained", "--quiet"], project
    )
    model = project / "trained" / "trigem.tar.gz"
    actions = free_port()
    env = {
        **training.environment(),
        "DATA_DIR": str(scratch),
        "TRIGEM_ACTIONS_URL": f"http://127.0.0.1:{actions}/webhook",
        "TRIGEM_WEB_URL": "http://127.0.0.1:9",
        "TRIGEM_RASA_TOKEN": "benchmark",
        "TRIGEM_SERVICE_TOKEN": "benchmark",
        "SANIC_HOST": "127.0.0.1",
    }
    command: list[str | Path] = [SERVICE_PYTHON, "-m", "actions", "--port", str(actions)]
    with serving(command, cwd=ROOT, env=env, log=scratch / "actions.log"):
        figures = serve_and_measure(LEAN_RASA, ROOT, model, env, scratch)
    return Bot(took, *figures)


def chat_turn(url: str, unanswered: list[str] | None = None) -> Turn:
    """A turn through the public chat API; each visitor's conversation is opened at its first message.

    `unanswered` takes the messages to which the service had to answer without the dialogue.
    """
    opened: dict[str, dict[str, str]] = {}

    async def turn(client: httpx.AsyncClient, visitor: str, message: str) -> None:
        if visitor not in opened:
            reply = await client.post(
                f"{url}/api/v1/conversations", json={"clinic": "demo", "consent": True, "time_zone": "Europe/London"}
            )
            reply.raise_for_status()
            opened[visitor] = reply.json()
        mine = opened[visitor]
        reply = await client.post(
            f"{url}/api/v1/conversations/{mine['id']}/messages",
            json={"text": message},
            headers={"Authorization": f"Bearer {mine['token']}"},
        )
        reply.raise_for_status()
        if unanswered is not None and any(TROUBLE in each["text"] for each in reply.json()["messages"]):
            unanswered.append(message)

    return turn


def whole_api(scratch: Path) -> tuple[Measured, Measured, int]:
    """One visitor and then 50 through everything, as `make run` starts it; how many turns of the 50 were unanswered."""
    port, rasa_port, actions_port = free_port(), free_port(), free_port()
    env = {
        **os.environ,
        "PORT": str(port),
        "RASA_PORT": str(rasa_port),
        "ACTIONS_PORT": str(actions_port),
        "DATA_DIR": str(scratch / "api"),
        "CHAT_RATE_LIMIT": "off",
    }
    with serving([SERVICE_PYTHON, "-m", "ops.run"], cwd=ROOT, env=env, log=scratch / "run.log") as process:
        url = f"http://127.0.0.1:{port}"
        body: dict[str, object] = {"clinic": "demo", "consent": True, "time_zone": "Europe/London"}
        seconds_until(process, lambda: is_ready(url))
        seconds_until(process, Ask(f"{url}/api/v1/conversations", body))
        unanswered: list[str] = []
        turn = chat_turn(url, unanswered)
        measure(turn, visitors=2, messages=VISIT, prefix="warm")
        single = measure(turn, visitors=1, messages=VISIT * 5, prefix="single")
        crowd = measure(turn, visitors=VISITORS, messages=VISIT, prefix="crowd")
        return single, crowd, len(unanswered)


def is_ready(url: str) -> bool:
    try:
        return httpx.get(f"{url}/readyz", timeout=5, trust_env=False).status_code == 200
    except httpx.HTTPError:
        return False


def row(name: str, theirs: float, mine: float, unit: str, target: str) -> str:
    return f"| {name} | {theirs:.1f} {unit} | {mine:.1f} {unit} | {mine / theirs:.2f}× | {target} |"


def main() -> None:
    with tempfile.TemporaryDirectory(prefix="trigem-bench-") as folder:
        scratch = Path(folder)
        theirs = stock(scratch)
        mine = ours(scratch)
        single, crowd, unanswered = whole_api(scratch)
    print("| | stock `rasa init` | Trigem | ratio | target |")
    print("|---|---|---|---|---|")
    print(row("training", theirs.training_s, mine.training_s, "s", "≤ 0.4×"))
    print(row("start to first reply", theirs.first_reply_s, mine.first_reply_s, "s", "≤ 0.5×"))
    print(row("memory of the Rasa process", theirs.memory_mb, mine.memory_mb, "MB", "≤ 0.8×"))
    print(
        row(
            f"{VISITORS} visitors, REST",
            theirs.crowd.turns_per_second,
            mine.crowd.turns_per_second,
            "turns/s",
            "≥ 2.5×",
        )
    )
    print(row("one visitor, REST, median turn", theirs.single.p50_ms, mine.single.p50_ms, "ms", ""))
    print(
        row("public chat API, median turn (stock: bare REST turn)", theirs.single.p50_ms, single.p50_ms, "ms", "≤ 1.0×")
    )
    print(
        f"\nPublic chat API: one visitor p50 {single.p50_ms:.0f} ms, p95 {single.p95_ms:.0f} ms; "
        f"{VISITORS} visitors at once {crowd.turns_per_second:.0f} turns/s, p95 {crowd.p95_ms:.0f} ms, "
        f"{unanswered} turns without the dialogue's answer."
    )


if __name__ == "__main__":
    main()
