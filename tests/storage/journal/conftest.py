"""A place for jobs."""

from __future__ import annotations

import pytest

from hubdesk.storage.paths import Paths


@pytest.fixture
def paths(tmp_path):
    """Folders of the test's own."""
    return Paths.below(tmp_path / "home")
