"""What each row would submit, found by its values and by what people call them."""

from __future__ import annotations

import json

import pytest

from hubdesk.engine.forms.file.preview import SubmissionPages
from hubdesk.engine.worker.protocol import Body
from hubdesk.storage.plan.records import PlanFilter

pytestmark = pytest.mark.anyio


def _pages(*values: dict[str, str]) -> SubmissionPages:
    bodies = []
    for row, given in enumerate(values, 1):
        fields = [{"name": name, "value": value} for name, value in given.items()]
        bodies.append(Body(row, [row], [], json.dumps({"fields": fields}).encode(), []))
    return SubmissionPages(bodies)


async def test_submissions_are_found_by_what_a_value_is_called():
    pages = _pages({"trips": "s1"}, {"trips": "c1;s1"}, {"trips": "s11"}, {"other": "s1"})
    wanted = PlanFilter(text="Safari", stored=(("trips", "s1"),))
    assert [planned.row for planned in await pages.page(wanted, 0, 9)] == [1, 2]
    assert await pages.count(PlanFilter(text="S11")) == 1
    assert await pages.count(PlanFilter(text="Safari")) == 0
