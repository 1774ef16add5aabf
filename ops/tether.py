"""Run a program that ends when its parent does, so that nothing is left listening.

    python -m ops.tether PROGRAM [ARGUMENT …]

Linux only (prctl PR_SET_PDEATHSIG); elsewhere the program simply runs.
"""

import ctypes
import os
import signal
import sys

PR_SET_PDEATHSIG = 1


def tie_to_parent() -> None:
    """From now on the kernel sends this process SIGTERM when its parent ends."""
    if sys.platform == "linux":
        ctypes.CDLL(None).prctl(PR_SET_PDEATHSIG, signal.SIGTERM)


if __name__ == "__main__":
    if len(sys.argv) < 2 or sys.argv[1] in ("-h", "--help"):
        print(__doc__)
        raise SystemExit(0 if len(sys.argv) > 1 else 2)
    tie_to_parent()
    os.execvp(sys.argv[1], sys.argv[1:])
