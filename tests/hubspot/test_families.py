"""The endpoint families: what goes out, and how leniently answers are read."""

import pytest

from hubdesk.core.errors import HubDeskError, ScopeMissing, TokenRefused, Unreachable
from hubdesk.hubspot.account import account_details, daily_usage
from hubdesk.hubspot.contacts import ContactsApi, RowError
from hubdesk.hubspot.failures import Refused
from hubdesk.hubspot.forms import get_form, list_forms
from hubdesk.hubspot.owners import owners
from hubdesk.hubspot.properties import contact_properties
from hubdesk.hubspot.token_info import token_info
from tests.hubspot.fakes import CANARY, DETAILS, FakeHubSpot, error, make_client, reply
from tests.support.virtual_time import run_virtual


def run(script, what):
    async def main():
        fake = FakeHubSpot(script)
        client = make_client(fake)
        try:
            return await what(client), fake.sent
        finally:
            await client.aclose()

    return run_virtual(main())


# -- batches


def batch(status, **body):
    return reply(status, {"status": "COMPLETE", "results": [], **body})


async def upsert(client):
    return await ContactsApi(client).upsert(b"{}")


def test_a_mixed_answer_names_rows_in_every_way_that_hubspot_has():
    errors = [
        {
            "status": "error",
            "category": "VALIDATION_ERROR",
            "message": "bad",
            "context": {"objectWriteTraceId": ["row-3"]},
        },
        {"errors": [{"code": "INVALID_EMAIL", "context": {"objectWriteTraceId": "row-4", "propertyName": ["email"]}}]},
        {"category": "OBJECT_NOT_FOUND", "context": {"ids": ["a@b.example"]}},
        {"category": "RATE_LIMITS"},
        {},
    ]
    answer, _ = run([batch(207, errors=errors, numErrors=99)], upsert)
    assert [one.trace_ids for one in answer.errors] == [("row-3",), ("row-4",), (), (), ()]
    assert answer.errors[1].code == "INVALID_EMAIL"
    assert answer.errors[1].properties == ("email",)
    assert answer.errors[2].ids == ("a@b.example",)
    assert [one.passing for one in answer.errors] == [False, False, False, True, False]
    assert answer.complete


def test_results_are_taken_as_they_are_and_unknown_fields_ignored():
    results = [
        {
            "id": "7",
            "new": False,
            "createdAt": "2026-11-25T09:00:00Z",
            "updatedAt": "2026-11-25T09:00:01.5Z",
            "url": "x",
        },
        {"id": "8", "properties": {"email": None, "x": 5}, "objectWriteTraceId": "row-1", "warnings": [{"a": 1}]},
    ]
    answer, _ = run([batch(200, results=results, startedAt="z")], upsert)
    first, second = answer.results
    assert (first.id, first.new, first.email, first.trace_id) == ("7", False, None, None)
    assert first.updated_at - first.created_at == 1.5
    assert (second.new, second.created_at, second.trace_id) == (None, None, "row-1")
    assert answer.server_time == 1795597200.0
    assert not answer.replay


@pytest.mark.parametrize("status", ["PROCESSING", "CANCELED", "PENDING", "SOMETHING_NEW"])
def test_a_batch_that_is_not_done_says_so(status):
    answer, _ = run([reply(200, {"status": status, "results": []})], upsert)
    assert not answer.complete


def test_archiving_what_is_gone_already_is_done():
    async def what(client):
        await ContactsApi(client).archive(["1", "2"])

    _, sent = run([reply(204, b"")], what)
    assert sent[0].body == b'{"inputs":[{"id":"1"},{"id":"2"}]}'
    run([error(404, "OBJECT_NOT_FOUND")], what)
    with pytest.raises(Refused):
        run([error(400)], what)


def test_a_read_says_what_is_missing():
    async def what(client):
        return await ContactsApi(client).read(["a@b.example", "c@d.example"], ["email", "phone"], id_property="email")

    body = {
        "status": "COMPLETE",
        "results": [{"id": "9", "properties": {"email": "a@b.example", "phone": None, "n": 5}, "archived": False}],
        "errors": [{"category": "OBJECT_NOT_FOUND", "context": {"ids": ["c@d.example"]}}],
    }
    read, sent = run([reply(207, body)], what)
    assert read.missing == ["c@d.example"]
    assert read.found[0].properties == {"email": "a@b.example", "phone": None, "n": "5"}
    assert b'"idProperty":"email"' in sent[0].body
    assert b'"propertiesWithHistory":[]' in sent[0].body


def test_one_contact_or_none():
    async def what(client):
        return await ContactsApi(client).get("5", ["email"])

    record, sent = run([reply(200, {"id": "6", "properties": {"email": "x"}})], what)
    assert record.id == "6"  # the survivor of a merge
    assert sent[0].path.endswith("/contacts/5?properties=email")
    assert run([error(404)], what)[0] is None
    with pytest.raises(Refused):
        run([error(400)], what)


def test_search_pages():
    async def what(client):
        return await ContactsApi(client).search(b"{}")

    page, _ = run([reply(200, {"results": [{"id": "1"}], "total": 7, "paging": {"next": {"after": "1"}}})], what)
    assert (page.total, page.after, page.found[0].id) == (7, "1", "1")
    page, _ = run([reply(200, {"results": [], "total": 0})], what)
    assert page.after is None


def test_a_row_error_knows_whether_it_passes():
    assert RowError(code="INTERNAL_ERROR").passing
    assert not RowError(code="INVALID_OPTION").passing


# -- properties


def test_properties_of_all_three_levels_with_tolerance_for_the_sensitive_ones():
    full = {
        "name": "lifecyclestage",
        "label": "Stage",
        "type": "enumeration",
        "fieldType": "radio",
        "groupName": "g",
        "description": "d",
        "options": [
            {"value": "b", "label": "B", "displayOrder": 2},
            {"value": "a", "label": "A", "displayOrder": 1, "hidden": True},
            {"value": "c", "label": None, "displayOrder": -1},
        ],
        "hubspotDefined": True,
        "formField": True,
        "modificationMetadata": {"readOnlyValue": False},
        "somethingNew": [1],
    }
    sparse = {"name": "x"}
    calculated = {
        "name": "n",
        "calculated": True,
        "hasUniqueValue": True,
        "referencedObjectType": "owner",
        "modificationMetadata": {"readOnlyValue": True},
        "archived": False,
    }
    gone = {"name": "old", "archived": True}

    def script(sent):
        if "=non_sensitive" in sent.path:
            return reply(200, {"results": [full, sparse, calculated, gone]})
        if "=sensitive" in sent.path:
            return error(403, "MISSING_SCOPES")
        return error(400, "VALIDATION_ERROR")

    found, sent = run(script, contact_properties)
    assert len(sent) == 3
    assert [one.name for one in found] == ["lifecyclestage", "x", "n"]
    assert [option.value for option in found[0].options] == ["a", "b", "c"]
    assert found[0].options[0].hidden
    assert found[0].options[2].label == "c"
    assert (found[1].label, found[1].type, found[1].options, found[1].read_only) == ("x", "string", (), False)
    assert found[2].read_only
    assert found[2].calculated
    assert found[2].unique
    assert found[2].owner


def test_normal_properties_must_be_readable():
    with pytest.raises(ScopeMissing):
        run([error(403, "MISSING_SCOPES")], contact_properties)


def test_sensitive_properties_join_the_others():
    def script(sent):
        name = sent.path.rpartition("=")[2]
        return reply(200, {"results": [{"name": name, "dataSensitivity": name}, {"name": "both"}]})

    found, _ = run(script, contact_properties)
    assert [one.name for one in found] == ["non_sensitive", "both", "sensitive", "highly_sensitive"]
    assert found[3].sensitivity == "highly_sensitive"


# -- owners, account, token, forms


def test_owners_of_all_pages():
    def script(sent):
        if "after=2" in sent.path:
            return reply(200, {"results": [{"id": "3", "type": "QUEUE"}]})
        results = [
            {"id": "1", "email": "A@b.example", "firstName": "A", "lastName": "B"},
            {"id": "2", "archived": True},
        ]
        return reply(200, {"results": results, "paging": {"next": {"after": "2"}}})

    found, sent = run(script, owners)
    assert [(one.id, one.email, one.kind) for one in found] == [("1", "A@b.example", "PERSON"), ("3", "", "QUEUE")]
    assert len(sent) == 2


def test_a_page_that_points_to_itself_ends_the_list():
    found, sent = run([reply(200, {"results": [{"id": "1"}], "paging": {"next": {"after": "1"}}})], owners)
    assert len(sent) == 2
    assert len(found) == 2


def test_the_account_sets_the_end_of_the_day():
    async def what(client):
        details = await account_details(client)
        assert client.governor.snapshot().resets_at is not None
        return details

    details, _ = run([reply(200, DETAILS)], what)
    assert (details.portal_id, details.time_zone, details.region) == (42, "Europe/Berlin", "")


def test_usage_without_figures_is_none():
    row = {"name": "private-apps-api-calls-daily", "usageLimit": 1000, "currentUsage": 7, "fetchStatus": "CACHED"}
    usage, _ = run([reply(200, {"results": [row]})], daily_usage)
    assert (usage.limit, usage.used) == (1000, 7)
    assert run([reply(200, {"results": [{**row, "fetchStatus": "FAILURE"}]})], daily_usage)[0] is None
    assert run([reply(200, {"results": []})], daily_usage)[0] is None


def test_introspection_sends_the_token_in_header_and_body_and_logs_neither(caplog):
    caplog.set_level("DEBUG")

    async def what(client):
        return await token_info(client)

    info, sent = run([reply(200, {"hubId": 42, "userId": 1, "appId": 2, "scopes": ["oauth", "forms"]})], what)
    assert (info.portal_id, info.scopes) == (42, ("oauth", "forms"))
    assert CANARY.encode() in sent[0].body
    assert sent[0].headers["authorization"].endswith(CANARY)
    assert CANARY not in sent[0].path
    assert "canary" not in caplog.text
    assert run([reply(200, {"hubId": 42})], what)[0].scopes == ()


@pytest.mark.parametrize("answer", [error(404), error(410), error(403, "MISSING_SCOPES")])
def test_introspection_that_is_gone_is_no_failure(answer):
    async def what(client):
        return await token_info(client)

    assert run([answer], what)[0] is None


def test_introspection_of_a_bad_token():
    async def what(client):
        return await token_info(client)

    with pytest.raises(TokenRefused):
        run([error(401, "INVALID_AUTHENTICATION")], what)
    with pytest.raises(Unreachable):
        run([reply(503, b"")], what)


def test_forms_with_their_fields():
    form = {
        "id": "guid-1",
        "name": "Contact us",
        "formType": "hubspot",
        "configuration": {"recaptchaEnabled": True},
        "legalConsentOptions": {"type": "implicit_consent_to_process"},
        "fieldGroups": [
            {
                "fields": [
                    {
                        "name": "email",
                        "fieldType": "email",
                        "objectTypeId": "0-1",
                        "required": True,
                        "dependentFields": [
                            {"dependentField": {"name": "size", "options": [{"value": "s", "label": "S"}]}}
                        ],
                    }
                ]
            },
            {},
        ],
    }

    def script(sent):
        if "guid-1" in sent.path:
            return reply(200, form)
        if "after=x" in sent.path:
            return reply(200, {"results": [{"id": "guid-2"}]})
        return reply(200, {"results": [form], "paging": {"next": {"after": "x"}}})

    found, sent = run(script, list_forms)
    assert [one.id for one in found] == ["guid-1", "guid-2"]
    assert "formTypes=all" in sent[0].path
    first, bare = found
    assert first.configuration.recaptcha_enabled
    assert first.legal_consent_options.type == "implicit_consent_to_process"
    (email,) = first.field_groups[0].fields
    assert (email.name, email.required) == ("email", True)
    assert email.dependent_fields[0].dependent_field.options[0].label == "S"
    assert (bare.name, bare.field_groups, bare.configuration) == (None, None, None)

    async def one(client):
        return await get_form(client, "guid-1")

    assert run(script, one)[0].name == "Contact us"


ODD = {"id": "guid-3", "name": "Odd", "formType": "flow", "fieldGroups": "none of your business"}


def test_a_form_that_cannot_be_read_costs_only_itself():
    answer = {"results": [{"id": "guid-1", "updatedAt": "yesterday"}, ODD, {"name": "no id"}, 7, {"id": "guid-4"}]}
    found, _ = run(lambda _sent: reply(200, answer), list_forms)
    assert [(one.id, one.name, one.form_type) for one in found] == [
        ("guid-1", None, None),
        ("guid-3", "Odd", "flow"),
        ("guid-4", None, None),
    ]


@pytest.mark.parametrize("answer", [ODD, [], 7, {"name": "no id"}])
def test_a_form_that_cannot_be_read_is_said_to_be_one(answer):
    async def what(client):
        return await get_form(client, "guid-3")

    with pytest.raises(HubDeskError) as caught:
        run(lambda _sent: reply(200, answer), what)
    assert caught.value.code == "form.unreadable"


def test_a_form_that_does_not_exist():
    async def what(client):
        return await get_form(client, "nope")

    with pytest.raises(Refused) as caught:
        run([error(404)], what)
    assert caught.value.status == 404
