"""Lists of words and of patterns, written so that they can be read."""

import re


def listed(text: str) -> tuple[str, ...]:
    """The words of a line of text."""
    return tuple(text.split())


def one_of(*patterns: str) -> re.Pattern[str]:
    """Finds any of several patterns as whole words."""
    return re.compile(rf"\b(?:{'|'.join(patterns)})\b")
