"""A busy database is asked again, for a while, and only by the whole transaction."""

import pytest
from django.db import IntegrityError, OperationalError, transaction

from web.lib import patience
from web.lib.patience import patient


@pytest.fixture(autouse=True)
def no_waiting(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(patience, "FIRST_WAIT_SECONDS", 0)
    monkeypatch.setattr(patience, "LONGEST_WAIT_SECONDS", 0)


class Busy:
    """Fails so many times before it does its work."""

    def __init__(self, times: int, fault: type[Exception] = OperationalError) -> None:
        self.left, self.fault, self.asked = times, fault, 0

    def work(self) -> str:
        self.asked += 1
        if self.asked <= self.left:
            raise self.fault("database is locked")
        return "done"


@pytest.mark.django_db(transaction=True)
def test_what_was_locked_for_a_moment_is_done() -> None:
    busy = Busy(2)
    assert patient(busy.work)() == "done"
    assert busy.asked == 3


@pytest.mark.django_db(transaction=True)
def test_what_stays_locked_is_told_in_the_end() -> None:
    busy = Busy(100)
    with pytest.raises(OperationalError):
        patient(busy.work)()
    assert busy.asked == patience.MOST_ATTEMPTS


@pytest.mark.django_db(transaction=True)
def test_a_fault_of_the_request_is_told_at_once() -> None:
    busy = Busy(1, IntegrityError)
    with pytest.raises(IntegrityError):
        patient(busy.work)()
    assert busy.asked == 1


@pytest.mark.django_db(transaction=True)
def test_inside_a_transaction_it_is_for_the_outermost_to_try_again() -> None:
    busy = Busy(1)
    with pytest.raises(OperationalError), transaction.atomic():
        patient(busy.work)()
    assert busy.asked == 1
