"""The suite notices deliberate defects. ``python -m tests.sabotage.run`` prints the same as a list."""

from __future__ import annotations

import pytest

from tests.sabotage.defects import DEFECTS
from tests.sabotage.run import caught, copy_of_the_project, verdict

pytestmark = pytest.mark.timeout(300)


@pytest.fixture(scope="module")
def copy(tmp_path_factory):
    return copy_of_the_project(tmp_path_factory.mktemp("sabotage"))


def test_the_copy_is_sound(copy):
    code, told = verdict(("tests/hubspot/test_classify.py",), copy)
    assert code == 0, told


@pytest.mark.parametrize("defect", DEFECTS, ids=[defect.name for defect in DEFECTS])
def test_it_is_caught(defect, copy):
    good, told = caught(defect, copy)
    assert good, told
