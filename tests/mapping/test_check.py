"""Rows checked whole, and the shipped sample as its maker meant it."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace

import msgspec
import pytest

from hubdesk.core.resources import resource
from hubdesk.mapping.check import ROW, RowChecker
from hubdesk.mapping.duplicates import Deduplicator
from hubdesk.mapping.findings import FINDINGS, NO_CONTACT, Severity, sentence, severity_of
from hubdesk.mapping.model import Catalogue, Option, Owner, Property
from hubdesk.mapping.recipe import Blank, ColumnRule, Recipe, parse_recipe, validate
from hubdesk.mapping.suggest import require_key, suggest, to_recipe
from hubdesk.tabular.head import read_head
from hubdesk.tabular.model import Flaw
from hubdesk.tabular.reader import Records
from hubdesk.tabular.source import open_source
from tests.mapping.accounts import ACCOUNT, decided, record
from tests.support.sample_file import BAD_KINDS, SHIPPED_ROWS, write_sample

HEADERS = ("Name", "Mail", "Phone", "Stage", "Points")
RECIPE = Recipe({
    "Name": ColumnRule("lastname"), "Mail": ColumnRule("email"), "Phone": ColumnRule("phone"),
    "Stage": ColumnRule("lifecyclestage"), "Points": ColumnRule("points", blank=Blank.CLEAR),
})  # fmt: skip
CHECKER = RowChecker(RECIPE, HEADERS, ACCOUNT, "Europe/Berlin")


def test_what_is_wrong_with_a_cell_is_said_once_for_all_of_its_properties():
    """A column that goes to two has one finding for both, if it is the same; by both ways to check."""
    both = ColumnRule("date_of_birth", also=(ColumnRule("last_visit"),))
    text = ColumnRule("company", also=(ColumnRule("city"),))
    checker = RowChecker(Recipe({"M": ColumnRule("email"), "D": both, "T": text}), ("M", "D", "T"), ACCOUNT)
    row = record("a@x.de", "01/02/1990", " Ulm ")
    doubtful, keys = checker.screen([[cell] for cell in row.cells])
    for checked in (checker.check(row), checker.look_at(row, doubtful[0], keys[0])):
        assert checked.findings == ((1, "date.order_unknown", ""), (2, "text.trimmed", ""))


def test_a_good_row():
    """Its key, its values in the recipe's order, the key left out, blanks not there."""
    checked = CHECKER.check(record("Ann", " ANN@Example.com ", "", "Customer", "1.5"))
    assert checked.key == "ann@example.com"
    assert checked.values == (("lastname", "Ann"), ("lifecyclestage", "customer"), ("points", "1.5"))
    assert checked.findings == ()
    assert checked.valid
    assert CHECKER.values_of(record("Ann", " ANN@Example.com ", "", "Customer", "1.5")) == (checked.key, checked.values)
    assert CHECKER.key_column == 1


def test_a_blank_clears_only_where_the_recipe_says_so():
    """Points here, nothing else."""
    assert CHECKER.check(record("", "a@b.de", "", "", "")).values == (("points", ""),)


def test_everything_that_is_wrong_is_found():
    """Not only the first thing."""
    checked = CHECKER.check(record("Ann ", "ann", "call me", "Gold", "x"))
    assert [(column, code) for column, code, _ in checked.findings] == [
        (1, "email.invalid"),
        (0, "text.trimmed"),
        (2, "phone.unreadable"),
        (3, "option.unknown"),
        (4, "number.unreadable"),
    ]
    assert not checked.valid
    assert checked.key is None


def test_warnings_and_notes_do_not_stop_a_row():
    """It is sent as the finding says."""
    row = record("Ann ", "ann@gmial.com", "+49 30", "", "1")
    checked = CHECKER.check(row)
    assert checked.valid
    assert checked.key == "ann@gmial.com"
    assert checked.values == (("lastname", "Ann"), ("phone", "+49 30"), ("points", "1"))
    assert {code for _, code, _ in checked.findings} == {"email.typo_domain", "text.trimmed", "phone.unlikely"}
    assert CHECKER.values_of(row) == (checked.key, checked.values)


@pytest.mark.fault("F78")
def test_rows_without_a_key_or_without_anything():
    """Each has its word."""
    assert CHECKER.check(record("Ann", "", "", "", "")).findings == ((1, "email.missing", ""),)
    assert CHECKER.check(record("", " ", "", "", "")).findings == ((ROW, "row.empty", ""),)
    number = RowChecker(Recipe({"Name": ColumnRule("customer_number")}, key="customer_number"), HEADERS, ACCOUNT)
    assert number.check(record("", "x", "", "", "")).findings == ((0, "key.missing", ""),)
    assert number.check(record("K-7", "x", "", "", "")).key == "k-7"
    ids = RowChecker(Recipe({"Name": ColumnRule("hs_object_id")}, key="hs_object_id"), HEADERS, ACCOUNT)
    assert ids.check(record("77", "", "", "", "")).key == "77"
    assert ids.check(record("x", "", "", "", "")).findings == ((0, "record_id.invalid", ""),)


def test_flawed_rows_are_not_looked_into():
    """Their values may be in the wrong columns."""
    for flaw in Flaw:
        checked = CHECKER.check(record("Ann", "ann@b.de", "", "", "", flaw=flaw))
        assert checked.findings == ((ROW, flaw.value, "line 2"),)
        assert not checked.valid
        assert (severity_of(flaw.value) is Severity.ERROR) is (flaw.value not in NO_CONTACT)


def test_constants_are_in_every_row():
    """Converted once."""
    checker = RowChecker(replace(RECIPE, constants={"hs_lead_status": "new"}), HEADERS, ACCOUNT)
    assert checker.check(record("", "a@b.de", "", "", "1")).values == (("points", "1"), ("hs_lead_status", "NEW"))


def test_every_finding_has_a_sentence_for_people():
    """That names the column, quotes the value and is one line."""
    for code, finding in FINDINGS.items():
        text = sentence(code, column="E-mail", value="<b>x\n" * 100, detail="line 7" if code.startswith("row.") else "")
        assert text.endswith((".", "?")), code
        assert text[0] == "“" or text[0].isupper(), code
        assert "\n" not in text
        assert len(text) < 300
        assert finding.title
        assert "{" not in text
    assert "<U+202E>" in sentence("email.invalid", column="x", value="a\u202eb")
    assert sentence("row.too_few_values", detail="line 3").startswith("This row (line 3) has fewer")


@pytest.fixture(scope="module")
def account() -> Catalogue:
    """HubSpot's own properties and what the sample needs besides, with the sample's owners."""
    content = resource("standard_properties.json").read_bytes()
    properties = {prop.name: prop for prop in msgspec.json.decode(content, type=list[Property])}
    labels = ("Consulting", "Hardware", "Maintenance", "Software", "Training", "Cloud hosting")
    for prop in (
        Property("date_of_birth", "Date of birth", "date", "date"),
        Property("loyalty_points", "Loyalty points", "number", "number"),
        Property("newsletter_opt_in", "Newsletter opt-in", "bool", "booleancheckbox"),
        Property("product_interest", "Product interest", "enumeration", "checkbox",
                 options=tuple(Option(label.lower(), label) for label in labels)),
        Property("industry", "Industry", "string", "text"),
        Property("internal_notes", "Internal notes", "string", "textarea"),
    ):  # fmt: skip
        properties[prop.name] = prop
    names = ("anna.lindqvist", "juergen.gross", "mariajose.nunez", "tomasz.wisniewski", "priya.raman", "john.smith2")
    owners = tuple(Owner(str(number), f"{name}@acme.example") for number, name in enumerate(names))
    return Catalogue(tuple(properties.values()), owners)


def test_the_shipped_sample_is_what_its_maker_makes(tmp_path):
    """Byte for byte."""
    write_sample(tmp_path / "a.csv", SHIPPED_ROWS)
    assert resource("samples", "contacts-sample.csv").read_bytes() == (tmp_path / "a.csv").read_bytes()


def test_the_sample_is_checked_as_its_maker_meant_it(tmp_path, account):
    """Every bad row is found with its code, and no other row."""
    truth = write_sample(tmp_path / "a.csv", SHIPPED_ROWS)
    head = read_head(open_source(tmp_path / "a.csv"))
    suggestions = suggest(head.layout.headers, [one.cells for one in head.records], account)
    require_key(suggestions)
    recipe = decided(to_recipe(suggestions), head, account)
    assert len(recipe.columns) == len(head.layout.headers)
    validate(recipe, head.layout.headers, account, mode="upsert")
    checker = RowChecker(recipe, head.layout.headers, account, "Europe/Berlin")
    duplicates = Deduplicator(recipe.duplicates)
    found: dict[str, list[int]] = {}
    with Records(head.source, head.layout) as records:
        for one in records:
            checked = checker.check(one)
            for _, code, _ in checked.findings:
                found.setdefault(code, []).append(one.row)
            if checked.valid:
                assert checked.key is not None
                duplicates.add(one.row, checked.key)
    found["key.duplicate"] = [row for row, _ in duplicates.superseded()]
    assert found == {BAD_KINDS[kind]: rows for kind, rows in truth.bad.items()}
    assert set(truth.bad) == set(BAD_KINDS)
    assert 0.025 < (truth.rejected + truth.duplicates) / truth.rows < 0.035
    assert truth.good + truth.rejected + truth.duplicates == truth.rows == SHIPPED_ROWS


def test_samples_of_any_size(tmp_path):
    """Good addresses are all different; another seed gives other people."""
    truth = write_sample(tmp_path / "a.csv", 30_000, bad_share=0.0)
    assert truth.good == 30_000
    head = read_head(open_source(tmp_path / "a.csv"))
    with Records(head.source, head.layout) as records:
        counts = Counter(one.cells[2] for one in records)
    assert len(counts) == 30_000
    write_sample(tmp_path / "b.csv", 100, seed=2)
    write_sample(tmp_path / "c.csv", 100, seed=3)
    assert (tmp_path / "b.csv").read_bytes() != (tmp_path / "c.csv").read_bytes()


def test_every_flaw_of_a_row_has_a_finding():
    """A flaw that nobody can put into words would end the check."""
    assert all(FINDINGS[flaw].severity == "error" or flaw in NO_CONTACT for flaw in Flaw)


def checker(recipe: str, *headers: str) -> RowChecker:
    """A checker of a recipe in JSON."""
    found = parse_recipe(recipe.encode())
    validate(found, headers, ACCOUNT)
    return RowChecker(found, headers, ACCOUNT, "Europe/Berlin")


def test_a_name_is_split_and_address_lines_are_joined():
    """One column to two properties; filled ones of several columns to one; findings at the file's columns."""
    recipe = """{"columns": {"Mail": ["email", "city"],
        "Name": [{"property": "firstname", "part": "first_name"}, {"property": "lastname", "part": "last_name"}]},
        "joined": {"company": {"columns": ["One", "Two"], "separator": ", "},
                   "points": {"columns": ["Two"]}}}"""
    both = checker(recipe, "Name", "Mail", "One", "Two")
    row = record("Dr. Anna von Groß", "a@b.de", " Acme", "")
    checked = both.check(row)
    assert checked.values == (
        ("city", "a@b.de"), ("firstname", "Anna"), ("lastname", "von Groß"), ("company", "Acme"),
    )  # fmt: skip
    assert both.values_of(row) == (checked.key, checked.values)
    assert dict(both.check(record("", "a@b.de", "Acme", "7")).values)["company"] == "Acme, 7"
    assert both.check(record("", "a@b.de", "Acme", "many")).findings[0][:2] == (3, "number.unreadable")


def test_good_columns_of_bad_rows_are_sent_where_the_recipe_says_so():
    """Without the cells that have errors; a row without a usable key or a flawed one is left out all the same."""
    recipe = """{"columns": {"Mail": "email", "Points": "points", "City": "city"},
        "rows_with_errors": "send_good_columns"}"""
    lenient = checker(recipe, "Mail", "Points", "City")
    checked = lenient.check(record("a@b.de", "many", "Graz"))
    assert (checked.valid, checked.values) == (True, (("city", "Graz"),))
    assert lenient.values_of(record("a@b.de", "many", "Graz")) == ("a@b.de", (("city", "Graz"),))
    assert [code for _, code, _ in checked.findings] == ["number.unreadable"]
    assert not lenient.check(record("nobody", "1", "Graz")).valid
    assert not lenient.check(record("", "many", "Graz")).valid
    assert not lenient.check(record("a@b.de", "1", "Graz", flaw=Flaw.TOO_FEW)).valid


def test_decisions_about_values():
    """Another option, nothing, or the row rejected; in cells with several values for each of them."""
    recipe = """{"columns": {"Mail": "email",
        "Stage": {"property": "lifecyclestage", "values": {"Kunde": "customer", "Alt": "", "Junk": null}},
        "Likes": {"property": "interests", "values": {"Vino": "wine", "Nix": "", "Junk": null}}}}"""
    decided = checker(recipe, "Mail", "Stage", "Likes")
    assert decided.check(record("a@b.de", "Kunde", "Vino; café;Nix")).values == (
        ("lifecyclestage", "customer"), ("interests", "wine;cafe"),
    )  # fmt: skip
    assert decided.check(record("a@b.de", "Alt", "Nix")).values == ()
    for cells in (("Junk", ""), ("", "Junk"), ("", "wine;Junk")):
        assert [code for _, code, _ in decided.check(record("a@b.de", *cells)).findings] == ["value.rejected"]
    assert decided.undecided(record("a@b.de", " Gold ", "wine;Beer")) == [
        (1, "lifecyclestage", "Gold", ""), (2, "interests", "Beer", ": the part “Beer”"),
    ]  # fmt: skip
    assert decided.undecided(record("a@b.de", "Lead", "wine")) == []
    assert decided.undecided(record("a@b.de", "Gold", "", flaw=Flaw.TOO_FEW)) == []


@pytest.mark.parametrize("way", ["leave_out", "send_good_columns", "stop"])
@pytest.mark.parametrize("unknown", ["reject", "leave_out"])
@pytest.mark.parametrize("cells", [("Junk", "wine"), ("Lead", "Junk"), ("", "wine;Junk"), ("", "Beer;Junk;wine")])
def test_a_row_that_somebody_decided_to_reject_is_never_sent(way, unknown, cells):
    """Whatever else its cells hold, and however rows with errors and unknown values are dealt with."""
    rules = [f'"unknown_value": "{unknown}", "values": {{"Junk": null}}', '"values": {"Beer": ""}']
    recipe = f"""{{"rows_with_errors": "{way}", "columns": {{"Mail": "email",
        "Stage": [{{"property": "city"}}, {{"property": "lifecyclestage", {rules[0]}}}],
        "Likes": [{{"property": "interests", {rules[0]}}}, {{"property": "jobtitle", {rules[1]}}}]}}}}"""
    decided = checker(recipe, "Mail", "Stage", "Likes")
    row = record("a@b.de", *cells)
    checked = decided.check(row)
    assert "value.rejected" in [code for _, code, _ in checked.findings]
    assert not checked.valid
    doubtful, keys = decided.screen([(cell,) for cell in row.cells])
    assert not decided.look_at(row, doubtful[0], keys[0]).valid


def test_what_is_decided_about_a_part_is_asked_by_the_part():
    """Not by the cell that it was taken from, where the decision would never be found again."""
    rule = '"property": "lifecyclestage", "part": "title"'
    asked = checker(f'{{"columns": {{"Mail": "email", "Name": {{{rule}}}}}}}', "Mail", "Name")
    row = record("a@b.de", "Dr. Ann Miller")
    assert asked.undecided(row) == [(1, "lifecyclestage", "Dr.", "")]
    decided = checker(
        f'{{"columns": {{"Mail": "email", "Name": {{{rule}, "values": {{"Dr.": null}}}}}}}}', "Mail", "Name"
    )
    assert [code for _, code, _ in decided.check(row).findings] == ["value.rejected"]
    left_out = checker(
        '{"columns": {"Mail": "email", "Name": {"property": "interests", "unknown_value": "leave_out"}}}',
        "Mail",
        "Name",
    )
    assert left_out.undecided(record("a@b.de", "wine;Beer")) == [(1, "interests", "Beer", "")]


@pytest.mark.parametrize(
    ("address", "code"),
    [("info@acme.example", "email.role"), ("ann@mailinator.com", "email.disposable"), ("ann@acme.example", None)],
)
def test_addresses_of_groups_and_for_a_while_are_noted(address, code):
    """And sent."""
    checked = checker('{"columns": {"Mail": "email"}}', "Mail").check(record(address))
    assert [found for _, found, _ in checked.findings] == ([code] if code else [])
    assert (checked.valid, checked.key) == (True, address)
