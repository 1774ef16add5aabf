"""JSON lines: one object in, one object out, in order; a bad line is answered with what is wrong with it."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable
from typing import Any, TextIO

Answer = Callable[[dict[str, Any]], dict[str, Any]]


def answer_all(lines: Iterable[str], out: TextIO, answer: Answer) -> bool:
    """Answer every line that is not blank. False if some line could not be answered."""
    all_good = True
    for line in lines:
        if line.strip():
            answered, good = answer_line(line, answer)
            all_good = all_good and good
            out.write(json.dumps(answered, ensure_ascii=False) + "\n")
            out.flush()
    return all_good


def answer_line(line: str, answer: Answer) -> tuple[dict[str, Any], bool]:
    """The answer to one line, and whether it is one."""
    try:
        request = json.loads(line)
    except (ValueError, RecursionError):
        return {"error": "not a JSON object"}, False
    if not isinstance(request, dict):
        return {"error": "not a JSON object"}, False
    try:
        return answer(request), True
    except ValueError as wrong:
        return {"error": str(wrong)}, False
