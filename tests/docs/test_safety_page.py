"""The hazard table names every hazard of the sheet, and every proof it names exists."""

from __future__ import annotations

import re

from ops.paths import ROOT

PAGE = (ROOT / "docs" / "safety.md").read_text(encoding="utf-8")
ROWS = [line.strip("|").split("|") for line in PAGE.splitlines() if line.startswith("| HZ-")]
HAZARDS = [f"HZ-{number:02}" for number in range(1, 17)]


def test_each_of_the_sixteen_hazards_has_its_row_in_order():
    assert [row[0].split()[0] for row in ROWS] == HAZARDS


def test_each_hazard_has_a_control_and_a_proof_that_exists():
    for hazard, control, proof in ROWS:
        assert control.strip(), hazard
        named = re.findall(r"`([^`]+)`", proof)
        assert named, hazard
        folder = None
        for path in named:
            there = ROOT / path if "/" in path else folder / path
            assert there.exists(), (hazard, path)
            folder = there.parent
