"""Logs hold no word of a patient."""

import logging

from web.lib.logs import FramesWithoutValues

SECRET = "I have a lump on my neck"  # what a patient might write


def logged(error: Exception) -> str:
    record = logging.LogRecord(
        "web", logging.ERROR, __file__, 1, "A call failed", (), (type(error), error, error.__traceback__)
    )
    return FramesWithoutValues("%(message)s").format(record)


def test_a_traceback_names_places_and_types_only() -> None:
    try:
        raise ValueError(SECRET)
    except ValueError as error:
        line = logged(error)
    assert "ValueError" in line
    assert "test_logs.py" in line
    assert SECRET not in line


def test_the_cause_of_an_error_is_named_but_not_quoted() -> None:
    try:
        try:
            raise KeyError(SECRET)
        except KeyError as cause:
            raise RuntimeError(SECRET) from cause
    except RuntimeError as error:
        line = logged(error)
    assert "RuntimeError" in line
    assert "KeyError" in line
    assert SECRET not in line
