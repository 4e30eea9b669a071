"""Which calls count as a use of their scopes, and that uses survive the program."""

from __future__ import annotations

import pytest

from hubdesk.core.clock import SystemClock
from hubdesk.core.events import Subject
from hubdesk.engine.scopes.usage import ScopeUsage, usage_path
from hubdesk.hubspot.calls import CallRecord
from hubdesk.storage.scope_usage import load_usage

pytestmark = pytest.mark.anyio
AT = 1_790_000_000.0


def call(endpoint="contacts.read", status=200, at=AT, cause=""):
    return CallRecord(at, endpoint, status, 12, 1, 1, "", cause)


async def test_only_calls_that_were_answered_well_are_uses(tmp_path):
    calls: Subject[CallRecord] = Subject()
    usage = ScopeUsage(calls, SystemClock())
    for one in (
        call("contacts.upsert", 207),
        call("owners.list", 403),
        call("forms.list", 0, cause="reset"),
        call("properties.list", 429),
    ):
        calls.publish(one)
    assert set(usage.times()) == {"contacts.upsert"}
    assert usage.times()["contacts.upsert"].timestamp() == AT
    await usage.aclose()


async def test_trying_whether_a_call_would_work_is_no_use(tmp_path):
    calls: Subject[CallRecord] = Subject()
    usage = ScopeUsage(calls, SystemClock())
    with usage.not_counting("contacts.read"):
        calls.publish(call("contacts.read"))
        calls.publish(call("owners.list"))
    assert set(usage.times()) == {"owners.list"}
    calls.publish(call("contacts.read"))
    assert set(usage.times()) == {"owners.list", "contacts.read"}
    await usage.aclose()


async def test_uses_are_kept_from_one_start_to_the_next(tmp_path):
    path = usage_path(tmp_path, 12345678, "https://api.hubapi.com")
    for at in (AT, AT + 60):
        calls: Subject[CallRecord] = Subject()
        usage = ScopeUsage(calls, SystemClock())
        calls.publish(call("forms.list", at=at - 30))
        await usage.keep(path)
        calls.publish(call("contacts.read", at=at))
        await usage.aclose()
    assert load_usage(path) == {"contacts.read": AT + 60, "forms.list": AT + 30}
    again = ScopeUsage(Subject(), SystemClock())
    await again.keep(path)
    assert again.times()["contacts.read"].timestamp() == AT + 60
    assert usage_path(tmp_path, 12345678, "http://127.0.0.1:8080") != path
