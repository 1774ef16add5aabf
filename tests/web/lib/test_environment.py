"""Settings from the environment: what cannot be meant is refused."""

from pathlib import Path

import pytest

from web.lib.environment import SettingRefused, choice, number, optional_secret, secret, switch, words


def test_a_switch_is_on_or_off_and_nothing_else() -> None:
    assert switch({"LIMIT": "off"}, "LIMIT", default=True) is False
    assert switch({"LIMIT": "ON"}, "LIMIT", default=False) is True
    assert switch({}, "LIMIT", default=True) is True
    with pytest.raises(SettingRefused, match="LIMIT"):
        switch({"LIMIT": "false"}, "LIMIT", default=True)


@pytest.mark.parametrize("written", ["many", "-1", "inf", "nan", "8000 "])
def test_a_number_is_a_number_of_0_or_more(written: str) -> None:
    if written == "8000 ":
        assert number({"PORT": written}, "PORT", default=1) == 8000
    else:
        with pytest.raises(SettingRefused, match="PORT"):
            number({"PORT": written}, "PORT", default=1)


def test_an_empty_variable_means_the_default() -> None:
    assert number({"PORT": ""}, "PORT", default=8000) == 8000
    assert switch({"LIMIT": ""}, "LIMIT", default=True) is True


def test_a_list_is_separated_by_commas() -> None:
    assert words({"HOSTS": "a.example, b.example,,"}, "HOSTS") == ["a.example", "b.example"]


def test_a_secret_may_stand_in_a_file(tmp_path: Path) -> None:
    file = tmp_path / "key"
    file.write_text("from the file\n", encoding="utf-8")
    assert secret({"KEY": "given", "KEY_FILE": str(file)}, "KEY") == "from the file"
    assert secret({"KEY": "given"}, "KEY") == "given"


def test_a_file_that_cannot_be_read_stops_the_start(tmp_path: Path) -> None:
    with pytest.raises(SettingRefused, match="KEY_FILE"):
        secret({"KEY_FILE": str(tmp_path / "missing")}, "KEY")


def test_without_a_secret_a_new_one_is_drawn_each_time() -> None:
    first, second = secret({}, "KEY"), secret({}, "KEY")
    assert first != second
    assert len(first) >= 32


def test_a_secret_that_may_be_missing_is_empty_then() -> None:
    assert optional_secret({}, "KEY") == ""


def test_one_of_a_few_words() -> None:
    assert choice({"SECURITY": " TLS "}, "SECURITY", ("none", "tls"), default="none") == "tls"
    assert choice({}, "SECURITY", ("none", "tls"), default="none") == "none"
    with pytest.raises(SettingRefused, match="none, tls"):
        choice({"SECURITY": "rot13"}, "SECURITY", ("none", "tls"), default="none")
