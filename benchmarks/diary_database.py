"""A database of one's own with the demo clinic in it: on SQLite, and on PostgreSQL where there is one.

That is the server which `DATABASE_URL` names, else one started for the purpose where the machine has the programs.
"""

import os
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from urllib.parse import urlsplit, urlunsplit

from ops import postgresql
from ops.paths import ROOT


def on_each_database(module: str, *arguments: str) -> None:
    """Run a module once for each database, in a process of its own, with the database made and gone afterwards."""
    with tempfile.TemporaryDirectory(prefix="trigem-diary-") as folder:
        run("SQLite", module, arguments, {"DATA_DIR": folder, "DATABASE_URL": ""})
    with postgresql_server() as server:
        if server is None:
            print("PostgreSQL: not run, as this machine has none and DATABASE_URL names none.")
        else:
            on_postgresql(server, module, arguments)


@contextmanager
def postgresql_server() -> Iterator[str | None]:
    named, programs = os.environ.get("DATABASE_URL", ""), postgresql.programs()
    if named.startswith("postgres"):
        yield named
    elif programs is None:
        yield None
    else:
        with postgresql.private_server(programs, durable=True) as own:
            yield own


def on_postgresql(server: str, module: str, arguments: tuple[str, ...]) -> None:
    name = f"trigem_bench_{os.getpid()}"
    with tempfile.TemporaryDirectory(prefix="trigem-diary-") as folder:
        ask(server, f'CREATE DATABASE "{name}"')
        try:
            address = urlunsplit(urlsplit(server)._replace(path=f"/{name}"))
            run("PostgreSQL", module, arguments, {"DATA_DIR": folder, "DATABASE_URL": address})
        finally:
            ask(server, f'DROP DATABASE "{name}" WITH (FORCE)')


def run(name: str, module: str, arguments: tuple[str, ...], database: dict[str, str]) -> None:
    environment = {**os.environ, **database, "DJANGO_SETTINGS_MODULE": "web.settings", "PYTHONPATH": str(ROOT)}
    for command in (["migrate", "-v0", "--no-input"], ["seed_demo"]):
        prepare = [sys.executable, "manage.py", *command]
        subprocess.run(prepare, cwd=ROOT, env=environment, check=True, stdout=subprocess.DEVNULL)
    print(f"{name}: ", end="", flush=True)
    subprocess.run([sys.executable, "-W", "ignore", "-m", module, *arguments], cwd=ROOT, env=environment, check=True)


def ask(server: str, statement: str) -> None:
    import psycopg

    with psycopg.connect(server, autocommit=True) as connection:
        connection.execute(statement)
