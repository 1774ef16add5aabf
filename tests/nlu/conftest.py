"""The trained model and what it makes of the labelled messages, worked out once for all tests."""

import pytest

from tests.nlu.understanding import Listener, listener


@pytest.fixture(scope="session")
def model() -> Listener:
    return listener()
