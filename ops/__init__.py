"""Set-up and start: environments, training, secrets, processes.

`environments`, `fingerprint` and `run` use the standard library only, since
they run before anything is installed, on the Python that the machine has.
"""

import sys

# Said before anything newer is read, in words that even an old Python can print.
if sys.version_info < (3, 10):  # noqa: UP036, this is for whoever has an older one
    sys.exit(
        "Trigem needs Python 3.11 or newer, and this is %d.%d. Install one, or name the one you have: "  # noqa: UP031
        "make run PYTHON=python3.12" % sys.version_info[:2]
    )
