"""What all tests of the engine share."""

import os

import pytest

import model  # noqa: F401  # before NumPy, which then has the threads that it has in the engine


@pytest.fixture(autouse=True, scope="session")
def _logs_of_their_own(tmp_path_factory):
    """Log files of engines that tests start lie in a folder of the tests, not in the user's."""
    os.environ["XDG_STATE_HOME"] = os.environ["LOCALAPPDATA"] = str(tmp_path_factory.mktemp("state"))


@pytest.fixture(autouse=True, scope="session")
def _no_waiting_for_disks():
    """Files are handed to the system and not waited for: no test cuts the power."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(os, "fsync", lambda _descriptor: None)
        yield
