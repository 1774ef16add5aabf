"""`make run`: install what is missing, train if needed, start everything, print the addresses.

Environment: PORT (8000), RASA_PORT (5005), ACTIONS_PORT (5055), DATA_DIR (var/),
DATABASE_URL (SQLite in DATA_DIR), CHAT_RATE_LIMIT (off for a load test),
DEMO_STAFF_PASSWORD (the first staff account's password). Ctrl-C stops everything.
"""

import argparse
import os

from ops.environments import RASA, SERVICE, ensure
from ops.paths import ROOT, SERVICE_PYTHON
from ops.progress import StepFailed, say
from ops.training import train


def main() -> int:
    argparse.ArgumentParser(
        prog="python3 -m ops.run", description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    ).parse_args()
    try:
        ensure(SERVICE)
        ensure(RASA)
        train()
    except StepFailed as failure:
        say(f"✗ {failure}")
        return 1
    except KeyboardInterrupt:
        say("• Stopped.")
        return 130
    os.chdir(ROOT)
    # The same process goes on in the service environment, so that a signal to it reaches everything.
    os.environ["PYTHONPATH"] = str(ROOT)
    command = [str(SERVICE_PYTHON), "-m", "ops.start"]
    return os.execv(command[0], command)


if __name__ == "__main__":
    raise SystemExit(main())
