"""A PostgreSQL of one's own for tests and benchmarks, where the machine has the programs; gone afterwards.

PostgreSQL is never required: the product runs on SQLite, and `programs` is None on a machine without it.
"""

import os
import pwd
import shutil
import signal
import socket
import subprocess
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from ops.progress import StepFailed, run
from ops.tether import tie_to_parent

UP_WITHIN_SECONDS = 30
DOWN_WITHIN_SECONDS = 20
ACCOUNTS = ("postgres", "nobody")
"""Whose process it becomes where we are root: PostgreSQL refuses to be root's."""


def programs() -> Path | None:
    """The folder that holds `initdb` and `postgres`, the newest where there are several."""
    on_path = shutil.which("postgres")
    debian = sorted(Path("/usr/lib/postgresql").glob("*/bin"), key=lambda folder: _version(folder.parent.name))
    folders = [*([Path(on_path).resolve().parent] if on_path else []), *reversed(debian)]
    return next((each for each in folders if (each / "initdb").exists() and (each / "postgres").exists()), None)


def _version(name: str) -> tuple[int, ...]:
    return tuple(int(part) for part in name.split(".") if part.isdigit())


@contextmanager
def private_server(folder: Path, *, durable: bool) -> Iterator[str]:
    """The address of a server that lives as long as the block, on loopback; raises StepFailed if it does not come up.

    `durable` waits for the disk at each commit, as a clinic's server does; tests need not.
    """
    account = _account()
    home = Path(tempfile.mkdtemp(prefix="trigem-postgresql-"))
    try:
        if account is not None:
            os.chown(home, account.pw_uid, account.pw_gid)
        run(
            _as(account, folder / "initdb", "-D", home / "data", "-U", "trigem", "-A", "trust", "-E", "UTF8", "-N"),
            what="Making a PostgreSQL database",
            then="Read its message; or take the PostgreSQL programs off this machine's paths.",
            cwd=home,
            quiet=True,
        )
        port = _free_port()
        with _running(account, folder, home, port, durable=durable):
            yield f"postgres://trigem@127.0.0.1:{port}/postgres"
    finally:
        shutil.rmtree(home, ignore_errors=True)


@contextmanager
def _running(
    account: pwd.struct_passwd | None, folder: Path, home: Path, port: int, *, durable: bool
) -> Iterator[None]:
    settings = {
        "listen_addresses": "127.0.0.1",
        "port": str(port),
        "unix_socket_directories": str(home),
        "max_connections": "200",
        "fsync": "on" if durable else "off",
    }
    options = [part for name, value in settings.items() for part in ("-c", f"{name}={value}")]
    log = home / "server.log"
    with log.open("wb") as out:
        server = subprocess.Popen(
            [str(part) for part in _as(account, folder / "postgres", "-D", home / "data", *options)],
            cwd=home,
            stdout=out,
            stderr=subprocess.STDOUT,
            start_new_session=True,  # a Ctrl-C meant for us is not the server's
            preexec_fn=tie_to_parent,
        )
        try:
            _wait_until_up(server, folder, port, log)
            yield
        finally:
            server.send_signal(signal.SIGINT)  # PostgreSQL's fast shutdown: sessions end, nothing is lost
            try:
                server.wait(DOWN_WITHIN_SECONDS)
            except subprocess.TimeoutExpired:
                server.kill()
                server.wait()


def _wait_until_up(server: "subprocess.Popen[bytes]", folder: Path, port: int, log: Path) -> None:
    deadline = time.monotonic() + UP_WITHIN_SECONDS
    while time.monotonic() < deadline and server.poll() is None:
        ready = [str(folder / "pg_isready"), "-q", "-h", "127.0.0.1", "-p", str(port)]
        if subprocess.run(ready, check=False).returncode == 0:
            return
        time.sleep(0.1)
    raise StepFailed(f"PostgreSQL did not start: {log.read_text(errors='replace')[-2000:]}")


def _account() -> pwd.struct_passwd | None:
    """None where we are an ordinary user ourselves."""
    if os.geteuid() != 0:
        return None
    for name in ACCOUNTS:
        try:
            return pwd.getpwnam(name)
        except KeyError:
            continue
    raise StepFailed("PostgreSQL cannot run as root, and there is no other account for it.")


def _as(account: pwd.struct_passwd | None, *command: str | Path) -> list[str | Path]:
    """A command as run by an account, ending with us. setpriv is util-linux, and keeps the process's number."""
    if account is None:
        return list(command)
    return [
        "setpriv", f"--reuid={account.pw_uid}", f"--regid={account.pw_gid}", "--clear-groups",
        "--pdeathsig=TERM", "--", *command,
    ]  # fmt: skip


def _free_port() -> int:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        return int(free.getsockname()[1])
