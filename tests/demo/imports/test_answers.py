"""Imports from outside: a file goes in over a real socket, its states, counters, errors and contacts come out."""

from __future__ import annotations

import pytest

from tests.demo.imports.asking import IMPORTS, Importer, mapping, request_for
from tests.support.portal import running_portal

COLUMNS = ("email", "firstname", "lifecyclestage", "loyalty_points", "date_of_birth")
HEADER = ",".join(COLUMNS)


@pytest.fixture
def portal():
    with running_portal(unlimited=True, prefilled=0) as one:
        yield one
        assert one.errors() == ""


@pytest.fixture
def importer(portal):
    with Importer(portal) as one:
        yield one


def lines(*rows: str) -> str:
    return "\n".join((HEADER, *rows)) + "\n"


def test_good_rows_become_contacts_and_bad_ones_errors_with_their_line(portal, importer):
    content = lines(
        "A@fair.example,Ann,Customer,7,24/12/1999",
        "not an address,Bo,,,",
        '"c@fair.example","Cy\nover two lines",customer,5,01/02/2001',
        "d@fair.example,Di,nonsense,many,",
        "a@fair.example,Twice,,,",
        "",
        "e@fair.example,Ed",
    )
    done = importer.finish(request_for(*COLUMNS, dateFormat="DAY_MONTH_YEAR"), content)
    assert (done["state"], done["mappedObjectTypeIds"]) == ("DONE", ["0-1"])
    assert done["metadata"]["counters"] == {
        "TOTAL_ROWS": 6,
        "CREATED_OBJECTS": 2,
        "UNIQUE_OBJECTS_WRITTEN": 2,
        "PROPERTY_VALUES_EMITTED": 10,
        "ERRORS": 5,
    }
    told = [
        (one["errorType"], one["sourceData"]["lineNumber"], one.get("knownColumnNumber"), one.get("invalidValue"))
        for one in importer.errors(done["id"])
    ]
    assert told == [
        ("INVALID_EMAIL", 3, 0, "not an address"),
        ("INVALID_ENUMERATION_OPTION", 5, 2, "nonsense"),
        ("COULD_NOT_PARSE_NUMBER", 5, 3, "many"),
        ("DUPLICATE_ALTERNATE_ID", 6, 0, "a@fair.example"),
        ("INCORRECT_NUMBER_OF_COLUMNS", 8, None, None),
    ]
    people = portal.by_email()
    assert set(people) == {"a@fair.example", "c@fair.example"}
    assert people["a@fair.example"]["date_of_birth"] == "1999-12-24"
    assert people["a@fair.example"]["lifecyclestage"] == "customer"
    assert people["c@fair.example"]["firstname"] == "Cy\nover two lines"
    assert list((portal.state_folder()).glob("*")) == []


def test_errors_come_in_pages_and_say_what_they_are_asked_for(importer):
    done = importer.finish(request_for("email", "firstname"), "email,firstname\n" + "bad,x\n" * 250)
    url = f"{IMPORTS}/{done['id']}/errors"
    assert len(importer.errors(done["id"])) == 250
    assert [one["sourceData"]["lineNumber"] for one in importer.errors(done["id"], limit="7")] == list(range(2, 252))
    bare = importer.client.get(url, params={"limit": "1"}).json()["results"][0]
    assert "errorMessage" not in bare
    assert bare["sourceData"]["rowData"] == []
    told = importer.client.get(url, params={"limit": "1", "includeRowData": "true", "includeErrorMessage": "true"})
    full = told.json()["results"][0]
    assert (full["errorMessage"], full["sourceData"]["rowData"]) == ("Email address bad is invalid", ["bad", "x"])
    assert importer.client.get(url, params={"limit": "101"}).status_code == 400


def test_update_and_create_tell_who_does_not_fit(portal, importer):
    content = "email,firstname\na@fair.example,Ann\n"
    update = request_for("email", "firstname", importOperations={"0-1": "UPDATE"})
    refused = importer.finish(update, content)
    assert [one["errorType"] for one in importer.errors(refused["id"])] == ["UPDATE_ONLY_IMPORT"]
    create = request_for("email", "firstname", importOperations={"0-1": "CREATE"})
    assert importer.finish(create, content)["metadata"]["counters"]["CREATED_OBJECTS"] == 1
    refused = importer.finish(create, content)
    assert [one["errorType"] for one in importer.errors(refused["id"])] == ["CREATE_ONLY_IMPORT"]
    changed = importer.finish(update, "email,firstname\na@fair.example,Anna\n")
    assert changed["metadata"]["counters"]["UPDATED_OBJECTS"] == 1
    assert portal.by_email()["a@fair.example"]["firstname"] == "Anna"


def test_blank_cells_clear_nothing_and_record_ids_find_contacts(portal, importer):
    importer.finish(request_for("email", "firstname", "city"), "email,firstname,city\na@fair.example,Ann,Rom\n")
    number = portal.contacts()[0]["id"]
    kinds = {"id": "HUBSPOT_OBJECT_ID"}
    request = request_for("id", "firstname", "city", kinds=kinds, importOperations={"0-1": "UPDATE"})
    done = importer.finish(request, f"id,firstname,city\n{number},Anna,\n{number},Twice,\n17,Nobody,\nx,Nobody,\n")
    assert [one["errorType"] for one in importer.errors(done["id"])] == [
        "DUPLICATE_OBJECT_ID", "INVALID_OBJECT_ID", "INVALID_OBJECT_ID",
    ]  # fmt: skip
    person = portal.by_email()["a@fair.example"]
    assert (person["firstname"], person["city"]) == ("Anna", "Rom")


def test_owners_by_email_labels_several_choices_and_marketing_status(portal, importer):
    request = request_for(
        "email", "hubspot_owner_id", "product_interest", "newsletter_opt_in", marketableContactImport=True
    )
    content = (
        "email,hubspot_owner_id,product_interest,newsletter_opt_in\n"
        "a@fair.example,Anna.Lindqvist@acme.example,Consulting; software,yes\n"
        "b@fair.example,nobody@acme.example,,\n"
    )
    done = importer.finish(request, content)
    assert [one["errorType"] for one in importer.errors(done["id"])] == ["COULD_NOT_FIND_OWNER"]
    person = portal.by_email()["a@fair.example"]
    assert person["hubspot_owner_id"] == "61470001"
    assert person["product_interest"] == "consulting;software"
    assert person["newsletter_opt_in"] == person["hs_marketable_status"] == "true"


def test_a_list_is_made_of_whom_the_import_wrote(portal, importer):
    content = "email,firstname\na@fair.example,Ann\nbad,Bo\nc@fair.example,Cy\n"
    done = importer.finish(request_for("email", "firstname", createContactListFromImport=True), content)
    (made,) = done["metadata"]["objectLists"]
    found = importer.client.get(f"/crm/lists/2026-09/{made['listId']}").json()["list"]
    assert (found["name"], found["size"]) == ("A fair", 2)
    again = importer.finish(request_for("email", "firstname", createContactListFromImport=True), content)
    (other,) = again["metadata"]["objectLists"]
    assert other["listId"] != made["listId"]


def test_only_who_made_an_import_sees_it_newest_first(portal, importer):
    numbers = [importer.begin(request_for("email"), f"email\np{turn}@fair.example\n") for turn in range(3)]
    page = importer.client.get(IMPORTS, params={"limit": "2"}).json()
    assert [one["id"] for one in page["results"]] == [numbers[2], numbers[1]]
    rest = importer.client.get(IMPORTS, params={"limit": "2", "after": page["paging"]["next"]["after"]}).json()
    assert [one["id"] for one in rest["results"]] == [numbers[0]]
    assert "paging" not in rest
    with Importer(portal, "second key") as other:
        assert other.client.get(IMPORTS).json()["results"] == []
        assert other.client.get(f"{IMPORTS}/{numbers[0]}").status_code == 404
        assert other.client.post(f"{IMPORTS}/{numbers[0]}/cancel").status_code == 404
    with Importer(portal, "contacts only") as narrow:
        refused = narrow.upload(request_for("email"), "email\nx@fair.example\n")
        assert refused.json()["errors"][0]["context"]["requiredGranularScopes"] == ["crm.import"]
        assert len(portal.imports()) == 3


@pytest.mark.parametrize(
    ("request_body", "content", "words"),
    [
        ("{", "email\n", "Invalid import request JSON"),
        (request_for("email", name=" "), "email\n", "no name"),
        (request_for("email", dateFormat="DMY"), "email\n", "dateFormat must be one of"),
        (request_for("email", files=[]), "email\n", "Exactly one file"),
        (request_for("email"), "email,firstname\n", "Every column of the file must be mapped"),
        (request_for("email", "city"), "city,email\n", "in the order of the file"),
        (request_for("email", "shoe_size"), "email,shoe_size\n", 'property "shoe_size" does not exist'),
        (request_for("email", "createdate"), "email,createdate\n", "read only"),
        (request_for("email", "city", "city"), "email,city,city\n", "More than one column is mapped to city"),
        (request_for("email", importOperations={"0-1": "MERGE"}), "email\n", "not one of UPSERT"),
        (request_for("email", importOperations={"0-2": "UPSERT"}), "email\n", "importOperations must name"),
        (request_for("city", kinds={}, importOperations={"0-1": "CREATE"}), "city\n", "Missing required properties"),
        (request_for("city", kinds={}), "city\n", "needs a column that identifies contacts"),
        (request_for("city", kinds={"city": "HUBSPOT_ALTERNATE_ID"}), "city\n", "does not identify contacts"),
        (request_for("email"), "", "The file is empty"),
    ],
)  # fmt: skip
def test_what_is_refused_before_anything_is_imported(harness_importer, request_body, content, words):
    answer = harness_importer.upload(request_body, content)
    assert answer.status_code == 400, answer.text
    assert answer.json()["category"] == "VALIDATION_ERROR"
    assert words in answer.json()["message"]


@pytest.fixture(scope="module")
def harness_importer():
    with running_portal(unlimited=True, prefilled=0) as portal, Importer(portal) as one:
        yield one
        assert portal.imports() == []
        assert portal.errors() == ""


def test_parts_that_are_missing_or_named_differently(harness_importer):
    answer = harness_importer.upload(request_for("email"), "email\n", file_name="others.csv")
    assert "is not the name of the uploaded file" in answer.json()["message"]
    client = harness_importer.client
    only_file = client.post(IMPORTS, files={"files": ("people.csv", b"email\n", "text/csv")})
    assert "importRequest is missing" in only_file.json()["message"]
    only_text = client.post(IMPORTS, files={"importRequest": (None, b'{"name": "x"}')})
    assert only_text.status_code == 400
    assert client.post(IMPORTS, json={}).status_code == 415


def test_columns_of_other_objects_are_refused(harness_importer):
    request = request_for("email")
    request["files"][0]["fileImportPage"]["columnMappings"] += [
        {"columnObjectTypeId": "0-2", "columnName": "Company", "propertyName": "name"}
    ]
    answer = harness_importer.upload(request, "email,Company\n")
    assert "imports contacts (0-1) alone" in answer.json()["message"]


def test_older_words_of_the_request_are_understood(portal, importer):
    columns = mapping("email", "city")
    columns[0] = {
        "columnName": "email", "propertyName": "email", "columnObjectType": "CONTACT",
        "idColumnType": "HUBSPOT_ALTERNATE_ID", "foreignKeyType": None, "associationIdentifierColumn": False,
    }  # fmt: skip
    columns[1] = {"columnName": "city", "ignored": True}
    page = {"hasHeader": True, "columnMappings": columns}
    request = {"name": "Old", "files": [{"fileName": "people.csv", "fileImportPage": page}]}
    importer.finish(request, "email,city\na@fair.example,Rom\n")
    assert "city" not in portal.by_email()["a@fair.example"]
