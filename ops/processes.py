"""The processes of a running Trigem, as supervisor (supervisord.org) is told of them."""

import configparser
import os
import sys
from dataclasses import dataclass
from pathlib import Path

from ops.paths import RASA_PYTHON, ROOT, SERVICE_PYTHON
from ops.training import environment as rasa_environment

LOG_BYTES = "5MB"
STOP_SECONDS = 8


@dataclass(frozen=True)
class Ports:
    """TCP ports. Only `web` listens on all interfaces."""

    web: int
    rasa: int
    actions: int

    @classmethod
    def from_environment(cls) -> "Ports":
        return cls(
            web=int(os.environ.get("PORT") or 8000),
            rasa=int(os.environ.get("RASA_PORT") or 5005),
            actions=int(os.environ.get("ACTIONS_PORT") or 5055),
        )


def shared_environment(ports: Ports, folder: Path, secrets: dict[str, str]) -> dict[str, str]:
    """What every process of ours is told."""
    return {
        **os.environ,
        **secrets,
        "PYTHONPATH": str(ROOT),
        "DATA_DIR": str(folder),
        "PORT": str(ports.web),
        "RASA_PORT": str(ports.rasa),
        "ACTIONS_PORT": str(ports.actions),
        "TRIGEM_WEB_URL": f"http://127.0.0.1:{ports.web}",
        "TRIGEM_ACTIONS_URL": f"http://127.0.0.1:{ports.actions}/webhook",
        "DJANGO_SETTINGS_MODULE": "web.settings",
        "RASA_TELEMETRY_ENABLED": "false",
        "PYTHONUNBUFFERED": "1",
    }


def commands(ports: Ports, model: Path) -> dict[str, list[str]]:
    """The command of each process by name."""
    return {
        "actions": [str(SERVICE_PYTHON), "-m", "actions", "--port", str(ports.actions)],
        "rasa": [
            str(RASA_PYTHON), "-m", "components.lean_rasa", "run", "--model", str(model), "--interface", "127.0.0.1",
            "--port", str(ports.rasa), "--endpoints", "endpoints.yml", "--credentials", "credentials.yml",
        ],
        "web": [
            str(SERVICE_PYTHON), "-m", "uvicorn", "web.asgi:application", "--host", "0.0.0.0",  # noqa: S104 the public one
            "--port", str(ports.web), "--no-access-log", "--no-server-header", "--timeout-graceful-shutdown", "5",
        ],
        "worker": [str(SERVICE_PYTHON), "manage.py", "work"],
    }  # fmt: skip


def extra_environment(name: str) -> dict[str, str]:
    if name == "rasa":
        added = rasa_environment()
        return {key: added[key] for key in added.keys() - os.environ.keys()}
    if name == "actions":
        return {"SANIC_HOST": "127.0.0.1"}
    return {}


def quoted(values: dict[str, str]) -> str:
    """Supervisor's notation: KEY="value" with % doubled and quotes escaped."""

    def escape(value: str) -> str:
        return value.replace("\\", "\\\\").replace('"', '\\"').replace("%", "%%")

    return ",".join(f'{key}="{escape(value)}"' for key, value in sorted(values.items()))


def write_config(folder: Path, ports: Ports, model: Path, channel: Path) -> Path:
    """Write supervisord's configuration (no secret in it: those come from its environment)."""
    logs = folder / "logs"
    logs.mkdir(exist_ok=True, mode=0o700)
    config = configparser.RawConfigParser()
    config["supervisord"] = {
        "nodaemon": "true",
        "logfile": str(logs / "supervisord.log"),
        "logfile_maxbytes": LOG_BYTES,
        "pidfile": str(folder / "supervisord.pid"),
        "childlogdir": str(logs),
        "loglevel": "warn",
    }
    config["unix_http_server"] = {"file": str(channel), "chmod": "0700"}
    config["rpcinterface:supervisor"] = {
        "supervisor.rpcinterface_factory": "supervisor.rpcinterface:make_main_rpcinterface"
    }
    for name, command in commands(ports, model).items():
        config[f"program:{name}"] = {
            "command": " ".join([sys.executable, "-m", "ops.tether", *command]).replace("%", "%%"),
            "directory": str(ROOT),
            "environment": quoted(extra_environment(name)),
            "autorestart": "true",
            "startsecs": "3",
            "startretries": "5",
            "stopwaitsecs": str(STOP_SECONDS),
            "stopasgroup": "true",
            "killasgroup": "true",
            "redirect_stderr": "true",
            "stdout_logfile": str(logs / f"{name}.log"),
            "stdout_logfile_maxbytes": LOG_BYTES,
            "stdout_logfile_backups": "3",
        }
    file = folder / "supervisord.conf"
    with file.open("w") as out:
        config.write(out)
    return file
