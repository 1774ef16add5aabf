"""A dentist's diary with five free times, and someone who has been shown the first three."""

from __future__ import annotations

import pytest

from tests.actions.booking_desk import (
    FRIDAY_10,
    MONDAY_11,
    THURSDAY_4,
    THURSDAY_9,
    THURSDAY_12,
    Desk,
    Diary,
)


@pytest.fixture
def diary(monkeypatch: pytest.MonkeyPatch) -> Diary:
    return Diary(THURSDAY_9, THURSDAY_12, THURSDAY_4, FRIDAY_10, MONDAY_11).put_in_place(monkeypatch)


@pytest.fixture
def someone(diary: Diary) -> Desk:
    """Someone who has been shown three times of a dentist."""
    desk = Desk(diary, booking_service="dental").opens()
    assert desk.shown == [THURSDAY_9["token"], THURSDAY_12["token"], THURSDAY_4["token"]]
    return desk
