"""`bin/trigem assess` as someone at a terminal meets it."""

from __future__ import annotations

import json
import subprocess
from pathlib import Path

import pytest

TRIGEM = Path(__file__).resolve().parents[2] / "bin" / "trigem"


def run(*args: str, lines: str = "", cwd: Path | None = None) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [str(TRIGEM), *args], input=lines, capture_output=True, text=True, encoding="utf-8", cwd=cwd, check=False
    )


def answers(*lines: object) -> tuple[list[dict], int]:
    finished = run(
        "assess", lines="".join((each if isinstance(each, str) else json.dumps(each)) + "\n" for each in lines)
    )
    return [json.loads(line) for line in finished.stdout.splitlines()], finished.returncode


def test_each_line_is_answered_in_order_and_blank_lines_are_not():
    said, status = answers(
        {"facts": {"jaw_stuck_open": True}},
        "",
        {"facts": {"ulcer_weeks": 4}},
        "   ",
        {"facts": {"lost_restoration": True}},
    )
    assert [each["urgency"] for each in said] == ["emergency", "soon", "routine"]
    assert status == 0


def test_an_answer_carries_what_the_contract_promises():
    (said,), _ = answers({"facts": {"has_headache": True, "age": 54, "fever": "not_sure", "neck_stiff": True}})
    assert said["urgency"] == "same_day"
    assert said["referrals"] == ["urgent_medical"]
    assert "HRF-10" in said["criteria"]
    assert said["left_open"] == ["fever"]
    assert "headache_status" in said["ask_next"]
    assert not {"age", "fever", "neck_stiff"} & set(said["ask_next"])


def test_false_for_a_number_or_a_choice_means_that_it_does_not_apply():
    said, status = answers({"facts": {"has_headache": True, "head_injury_days": False, "tooth_knocked_out": False}})
    assert status == 0
    assert not {"head_injury_days", "tooth_knocked_out"} & set(said[0]["ask_next"])


@pytest.mark.parametrize(
    ("facts", "named"),
    [
        ({"head_ache": True}, "head_ache"),
        ({"severity": 11}, "severity"),
        ({"severity": True}, "severity"),
        ({"severity": "8"}, "severity"),
        ({"age": -1}, "age"),
        ({"fever": 38.5}, "fever"),
        ({"fever": None}, "fever"),
        ({"headache_status": "old"}, "headache_status"),
        ({"headache_status": True}, "headache_status"),
        ({"fever": ["present"]}, "fever"),
        ({"age": {}}, "age"),
    ],
)
def test_an_impossible_answer_is_named_and_the_other_lines_are_still_answered(facts, named):
    said, status = answers({"facts": facts}, {"facts": {"jaw_stuck_open": True}})
    assert named in said[0]["error"]
    assert said[1]["urgency"] == "emergency"
    assert status == 1


@pytest.mark.parametrize("line", ["nonsense", "[]", "{}", '{"facts": 3}', '{"facts": {"age": NaN}}', "[" * 100_000])
def test_a_line_that_is_no_case_is_an_error_and_not_a_crash(line):
    said, status = answers(line)
    assert list(said[0]) == ["error"]
    assert status == 1


def test_it_reads_files_from_any_directory(tmp_path):
    (tmp_path / "one.jsonl").write_text('{"facts":{"jaw_stuck_open":true}}\n')
    (tmp_path / "two.jsonl").write_text('\ufeff{"facts":{"ulcer_weeks":2}}')
    (tmp_path / "clinical.py").write_text("raise SystemExit('the wrong module')")
    finished = run("assess", "one.jsonl", "two.jsonl", cwd=tmp_path)
    assert [json.loads(line)["urgency"] for line in finished.stdout.splitlines()] == ["emergency", "self_care"]
    assert finished.returncode == 0


def test_a_missing_file_is_said_plainly(tmp_path):
    finished = run("assess", "nowhere.jsonl", cwd=tmp_path)
    assert finished.returncode == 2
    assert finished.stderr.strip() == "trigem: nowhere.jsonl: No such file or directory"


def test_a_missing_environment_says_what_to_do(tmp_path):
    (tmp_path / "bin").mkdir()
    copy = tmp_path / "bin" / "trigem"
    copy.write_bytes(TRIGEM.read_bytes())
    copy.chmod(0o755)
    finished = subprocess.run([str(copy), "assess"], capture_output=True, text=True, check=False)
    assert finished.returncode == 69
    assert "make install" in finished.stderr


def test_help_names_both_commands():
    assert {"assess", "when"} <= set(run("--help").stdout.split())
