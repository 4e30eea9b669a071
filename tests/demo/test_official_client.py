"""HubSpot's own Python client talks to the portal over real sockets, as it would to HubSpot."""

from __future__ import annotations

import uuid
from typing import Any

import hubspot
import pytest
from hubspot.crm.contacts import (
    BatchInputSimplePublicObjectBatchInput,
    BatchInputSimplePublicObjectBatchInputForCreate,
    BatchInputSimplePublicObjectBatchInputUpsert,
    BatchInputSimplePublicObjectId,
    BatchReadInputSimplePublicObjectId,
    Filter,
    FilterGroup,
    PublicObjectSearchRequest,
    SimplePublicObjectBatchInput,
    SimplePublicObjectBatchInputForCreate,
    SimplePublicObjectBatchInputUpsert,
    SimplePublicObjectId,
    SimplePublicObjectInput,
    SimplePublicObjectInputForCreate,
)
from hubspot.crm.contacts.exceptions import ApiException, ForbiddenException, UnauthorizedException
from hubspot.crm.contacts.models import PublicMergeInput


@pytest.fixture(scope="module")
def client(shared_portal) -> Any:
    return hubspot.HubSpot(access_token=shared_portal.token, host=shared_portal.url)


def an_email() -> str:
    return f"{uuid.uuid4().hex}@official.example"


def new_contact(client, **properties) -> Any:
    body = SimplePublicObjectInputForCreate(properties=properties, associations=[])
    return client.crm.contacts.basic_api.create(body)


def test_basic_life_of_a_contact(client):
    api = client.crm.contacts.basic_api
    email = an_email()
    made = new_contact(client, email=email.upper(), firstname="Zoë", lifecyclestage="lead")
    assert made.properties["email"] == email
    read = api.get_by_id(made.id, properties=["firstname", "lifecyclestage"])
    assert read.properties["firstname"] == "Zoë"
    assert api.get_by_id(email, id_property="email").id == made.id
    changed = api.update(
        made.id, SimplePublicObjectInput(properties={"firstname": "Zoé", "lifecyclestage": "customer"})
    )
    assert changed.properties["lifecyclestage"] == "customer"
    assert changed.created_at == made.created_at
    api.archive(made.id)
    with pytest.raises(ApiException) as gone:
        api.get_by_id(made.id)
    assert gone.value.status == 404
    assert api.get_by_id(made.id, archived=True).archived is True


def test_a_second_contact_with_an_email_is_a_conflict_that_names_the_first(client):
    email = an_email()
    first = new_contact(client, email=email)
    with pytest.raises(ApiException) as refused:
        new_contact(client, email=email)
    assert refused.value.status == 409
    assert f"Existing ID: {first.id}" in refused.value.body


def test_pages_go_through_every_contact_once(client, shared_portal):
    ids, after = [], None
    while True:
        page = client.crm.contacts.basic_api.get_page(limit=100, after=after, properties=["email"])
        ids += [one.id for one in page.results]
        if page.paging is None:
            break
        after = page.paging.next.after
    assert len(ids) == len(set(ids))
    assert set(ids) == {one["id"] for one in shared_portal.contacts()}


def test_batch_create_read_update_archive(client):
    api = client.crm.contacts.batch_api
    emails = [an_email() for _ in range(5)]
    made = api.create(
        BatchInputSimplePublicObjectBatchInputForCreate(
            inputs=[
                SimplePublicObjectBatchInputForCreate(properties={"email": email}, associations=[]) for email in emails
            ]
        )
    )
    ids = {one.properties["email"]: one.id for one in made.results}
    assert set(ids) == set(emails)
    api.update(
        BatchInputSimplePublicObjectBatchInput(
            inputs=[SimplePublicObjectBatchInput(id=ids[one], properties={"city": "Łódź"}) for one in emails]
        )
    )
    read = api.read(
        BatchReadInputSimplePublicObjectId(
            inputs=[SimplePublicObjectId(id=email) for email in [*emails, "nobody@official.example"]],
            id_property="email",
            properties=["city"],
            properties_with_history=[],
        )
    )
    assert {one.properties["city"] for one in read.results} == {"Łódź"}
    assert read.num_errors == 1
    assert read.errors[0].category == "OBJECT_NOT_FOUND"
    assert read.errors[0].context["ids"] == ["nobody@official.example"]
    every = BatchInputSimplePublicObjectId(inputs=[SimplePublicObjectId(id=one) for one in ids.values()])
    api.archive(every)
    api.archive(every)
    again = api.read(BatchReadInputSimplePublicObjectId(inputs=every.inputs, properties=[], properties_with_history=[]))
    assert again.results == []


def upsert_input(email, trace=None, **properties) -> Any:
    return SimplePublicObjectBatchInputUpsert(
        id=email, id_property="email", properties=properties, object_write_trace_id=trace
    )


def test_batch_upsert_creates_updates_and_reports_bad_rows(client):
    api = client.crm.contacts.batch_api
    known, fresh = an_email(), an_email()
    first = new_contact(client, email=known, firstname="Before")
    answer = api.upsert(
        BatchInputSimplePublicObjectBatchInputUpsert(
            inputs=[
                upsert_input(known, "a", firstname="After"),
                upsert_input(fresh, "b", firstname="New"),
                upsert_input(an_email(), "c", hs_lead_status="NO_SUCH"),
            ]
        )
    )
    by_trace = {one.object_write_trace_id: one for one in answer.results}
    assert (by_trace["a"].new, by_trace["a"].id) == (False, first.id)
    assert by_trace["b"].new is True
    assert answer.num_errors == 1
    assert answer.errors[0].context["objectWriteTraceId"] == ["c"]
    assert "INVALID_OPTION" in answer.errors[0].message


def test_merged_contacts_answer_for_both_ids(client):
    first, second = new_contact(client, email=an_email()), new_contact(client, email=an_email(), city="Brno")
    merged = client.crm.contacts.basic_api.merge(
        PublicMergeInput(primary_object_id=first.id, object_id_to_merge=second.id)
    )
    assert merged.id == first.id
    read = client.crm.contacts.basic_api.get_by_id(second.id, properties=["city"])
    assert (read.id, read.properties["city"]) == (first.id, "Brno")


def test_search(client):
    email = an_email()
    made = new_contact(client, email=email, city="Trondheim")
    request = PublicObjectSearchRequest(
        filter_groups=[FilterGroup(filters=[Filter(property_name="email", operator="EQ", value=email)])],
        properties=["city"],
        limit=10,
        after="0",
        sorts=["createdate"],
    )
    found = client.crm.contacts.search_api.do_search(request)
    assert (found.total, found.results[0].id) == (1, made.id)


def test_properties_and_groups(client):
    every = client.crm.properties.core_api.get_all("contacts").results
    by_name = {one.name: one for one in every}
    assert len(every) >= 60
    assert by_name["hs_object_id"].modification_metadata.read_only_value is True
    assert by_name["hubspot_owner_id"].referenced_object_type == "OWNER"
    assert by_name["customer_number"].has_unique_value is True
    one = client.crm.properties.core_api.get_by_name("0-1", "product_interest")
    assert (one.type, one.field_type) == ("enumeration", "checkbox")
    assert {option.value for option in one.options} >= {"hardware", "software"}
    assert client.crm.properties.groups_api.get_all("contacts").results


def test_owners(client):
    page = client.crm.owners.owners_api.get_page(limit=3)
    assert len(page.results) == 3
    more = client.crm.owners.owners_api.get_page(limit=100, after=page.paging.next.after)
    assert not {one.id for one in page.results} & {one.id for one in more.results}
    one = client.crm.owners.owners_api.get_by_id(page.results[0].id)
    assert one.email == page.results[0].email


def test_forms(client, shared_portal):
    # The client's own models know one field type only and refuse every real form when they validate.
    relaxed = hubspot.HubSpot(access_token=shared_portal.token, host=shared_portal.url, client_side_validation=False)
    api = relaxed.marketing.forms.forms_api
    forms = api.get_page(limit=100, form_types=["hubspot"]).results
    assert {"Contact us", "Kontaktformular"} <= {form.name for form in forms}
    one = api.get_by_id(forms[0].id)
    assert one.configuration.recaptcha_enabled is False
    assert one.field_groups[0].fields[0].name
    assert [form.name for form in api.get_page(archived=True).results] == ["Old trade fair form"]


def test_token_problems_are_the_clients_own_exceptions(shared_portal):
    def of(name) -> Any:
        return hubspot.HubSpot(access_token=shared_portal.tokens[name].token, host=shared_portal.url)

    with pytest.raises(UnauthorizedException):
        of("revoked").crm.contacts.basic_api.get_page()
    body = SimplePublicObjectInputForCreate(properties={"email": an_email()}, associations=[])
    with pytest.raises(ForbiddenException) as refused:
        of("read only").crm.contacts.basic_api.create(body)
    assert "crm.objects.contacts.write" in refused.value.body
