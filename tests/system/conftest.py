"""One running Trigem for all tests of this folder that do not break it."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.system.running import RunningTrigem


@pytest.fixture(scope="session")
def trigem(tmp_path_factory: pytest.TempPathFactory) -> Iterator[RunningTrigem]:
    running = RunningTrigem(Path(tmp_path_factory.mktemp("trigem"))).start()
    yield running
    assert running.stop() == 0


@pytest.fixture
def breakable(tmp_path: Path) -> Iterator[RunningTrigem]:
    """A Trigem of the test's own, to be killed or starved."""
    running = RunningTrigem(tmp_path).start()
    yield running
    running.stop()
