"""The family of HubSpot's own import: what goes out, and how leniently answers are read."""

import msgspec
import pytest

from hubdesk.hubspot.failures import OutcomeUnknown, Refused
from hubdesk.hubspot.imports import DONE, Fault, ImportsApi, WireImport
from tests.hubspot.client_rig import run
from tests.hubspot.fakes import error, reply, throttled


class Hooks:
    def __init__(self):
        self.begun = 0
        self.setbacks = []

    async def begin(self):
        self.begun += 1

    def setback(self, *, perhaps_applied):
        self.setbacks.append(perhaps_applied)


@pytest.fixture
def table(tmp_path, monkeypatch):
    async def at_once(work, *arguments):
        """Read without a thread: virtual time does not wait for one."""
        return work(*arguments)

    monkeypatch.setattr("hubdesk.hubspot.upload.asyncio.to_thread", at_once)
    path = tmp_path / "table.csv"
    path.write_bytes(b"email\na@b.example\n")
    return path


def start(path, hooks):
    async def main(client, fake):
        api = ImportsApi(client)
        return await api.start(
            b'{"name":"n"}',
            path,
            18,
            rows=1,
            before_attempt=hooks.begin,
            on_setback=hooks.setback,
            sent=lambda _: None,
        ), fake.sent

    return main


def test_a_file_is_given_to_hubspot_as_a_form(table):
    hooks = Hooks()
    started, sent = run([reply(200, {"id": "4711", "state": "STARTED", "new in 2027": [1]})], start(table, hooks))
    assert (started.id, started.state, started.ended) == ("4711", "STARTED", False)
    assert sent[0].path == "/crm/imports/2026-09"
    assert sent[0].headers["content-type"].startswith("multipart/form-data; boundary=")
    assert b'name="importRequest"' in sent[0].body
    assert b"a@b.example" in sent[0].body
    assert hooks.begun == 1


def test_after_a_pause_for_the_limit_it_leaves_again_and_after_a_lost_answer_never(table):
    hooks = Hooks()
    started, sent = run([throttled(), reply(200, {"id": 4711})], start(table, hooks))
    assert (str(started.id), len(sent), hooks.begun, hooks.setbacks) == ("4711", 2, 2, [False])
    assert sent[0].body == sent[1].body
    hooks = Hooks()
    with pytest.raises(OutcomeUnknown):
        run([error(502)], start(table, hooks))
    assert (hooks.begun, hooks.setbacks) == (1, [True])


def test_an_import_is_found_by_its_whole_name_on_any_page():
    def script(sent):
        second = "after=2" in sent.path
        found = {"id": "2", "importName": "HubDesk A-1" if second else "HubDesk A-11", "state": "DONE"}
        return reply(200, {"results": [found]} | ({} if second else {"paging": {"next": {"after": "2"}}}))

    async def find(client, fake):
        api = ImportsApi(client)
        return await api.named("HubDesk A-1"), await api.named("HubDesk A"), fake.sent

    found, other, sent = run(script, find)
    assert found is not None
    assert found.state == DONE
    assert other is None
    assert [one.method for one in sent] == ["GET"] * 4


def test_what_was_refused_comes_page_by_page():
    pages = [
        {
            "results": [
                {
                    "id": "1",
                    "errorType": "INVALID_EMAIL",
                    "knownColumnNumber": 0,
                    "sourceData": {"lineNumber": 7, "rowData": ["x@", None]},
                },
                {"sourceData": {"lineNumber": 8, "rowData": None}},
            ],
            "paging": {"next": {"after": "100"}},
        },
        {"results": [{"errorType": "NEW_ONE"}]},
    ]

    async def faults(client, fake):
        return [page async for page in ImportsApi(client).faults("9")], fake.sent

    found, sent = run([reply(200, page) for page in pages], faults)
    assert [(one.error_type, one.line, one.first_cell) for page in found for one in page] == [
        ("INVALID_EMAIL", 7, "x@"),
        ("UNKNOWN_ERROR", 8, ""),
        ("NEW_ONE", 0, ""),
    ]
    assert "includeRowData=true" in sent[0].path
    assert "after=100" in sent[1].path


def test_an_import_that_is_gone_is_none_and_other_refusals_are_raised():
    async def get(client, fake):
        return await ImportsApi(client).get("9")

    assert run([error(404, "OBJECT_NOT_FOUND")], get) is None
    with pytest.raises(Refused):
        run([error(400)], get)


@pytest.mark.parametrize("answer", [reply(200, {"status": "CANCELED"}), reply(204, b""), error(400), error(404)])
def test_cancelling_what_has_ended_already_does_not_matter(answer):
    async def cancel(client, fake):
        await ImportsApi(client).cancel("9")
        return [one.path for one in fake.sent]

    assert run([answer], cancel) == ["/crm/imports/2026-09/9/cancel"]


def test_counters_and_lists_are_read_leniently():
    wire = msgspec.json.decode(
        b'{"id":5,"state":"DONE","metadata":{"counters":{"TOTAL_ROWS":3},"objectLists":[{"listId":77}],"fileIds":[1]}}',
        type=WireImport,
    )
    assert (wire.counted("TOTAL_ROWS", "MISSING"), wire.list_ids, wire.ended) == (3, ("77",), True)
    assert msgspec.json.decode(b"{}", type=Fault).line == 0
