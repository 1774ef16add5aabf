"""Log lines that cannot carry a patient's words.

An exception's message often quotes the value that broke (a database row, a
JSON body), so a traceback is written as its frames and the type alone.
"""

import logging
import traceback
from http import HTTPStatus
from types import TracebackType


def is_more_than_an_answer(record: logging.LogRecord) -> bool:
    """Leave out Django's line for each 503: being busy or not ready yet is an answer, not a fault."""
    return getattr(record, "status_code", None) != HTTPStatus.SERVICE_UNAVAILABLE


class FramesWithoutValues(logging.Formatter):
    """Writes where an error came from and what kind it was, not what it said."""

    def formatException(  # noqa: N802, the name is the standard library's
        self, ei: tuple[type[BaseException], BaseException, TracebackType | None] | tuple[None, None, None]
    ) -> str:
        """Name each frame and the exception's type; leave its message out."""
        kind, error, _ = ei
        if kind is None or error is None:
            return ""
        lines: list[str] = []
        cause: BaseException | None = error
        while cause is not None:
            lines.append(f"{type(cause).__module__}.{type(cause).__qualname__}")
            lines += [
                f"  {frame.filename}:{frame.lineno} in {frame.name}"
                for frame in traceback.extract_tb(cause.__traceback__)
            ]
            cause = cause.__cause__ or cause.__context__
        return "\n".join(lines)
