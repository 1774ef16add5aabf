"""Ordinary findings in everyday words: stated, denied, and only sounding alike."""

from __future__ import annotations

from tests.nlu.held_out import read_file
from tests.nlu.understanding import Listener

_NOT_PRESENT = (None, "absent", "not_sure", 0)


def test_findings_are_heard_stated_and_denied(model: Listener) -> None:
    wrong, total = [], 0
    for name, kinds in read_file("ordinary_findings.yml").items():
        fact, _, option = name.partition("/")
        for kind, all_said in kinds.items():
            for says in all_said:
                total += 1
                got = model.hear(says).answer(fact)
                if not _is_right(got, kind, option):
                    wrong.append((name, kind, says, got))
    assert total >= 700
    assert len(wrong) <= 0.05 * total, wrong


def _is_right(got: object, kind: str, option: str) -> bool:
    if kind == "present":
        return got == option if option else got not in _NOT_PRESENT
    return got in ("absent", 0) if kind == "absent" else got in _NOT_PRESENT
