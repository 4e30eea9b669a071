"""Rows as the form would check its visitors, and what is sent of them."""

from __future__ import annotations

import json
import re
from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hubdesk.core.errors import InputError, RecipeProblem
from hubdesk.engine.forms.check import check
from hubdesk.engine.forms.file.catalogue import catalogue_of
from hubdesk.engine.forms.file.contact_limit import MOST, beyond
from hubdesk.engine.forms.file.form_run import FormRun
from hubdesk.engine.forms.file.preparing import ready_run, require_fields
from hubdesk.engine.forms.file.rows import SubmissionChecker
from hubdesk.engine.forms.model import (
    CommunicationChoice,
    ConsentAnswer,
    ConsentKind,
    ConsentTexts,
    Dependent,
    FieldGroup,
    FieldKind,
    FieldLimits,
    FieldOption,
    FormDefinition,
    FormField,
    Submission,
)
from hubdesk.mapping.check import ROW
from hubdesk.mapping.findings import FINDINGS, NO_CONTACT, sentence
from hubdesk.mapping.recipe import ColumnRule, Part, Recipe, validate
from hubdesk.mapping.suggest import suggest, to_recipe
from tests.mapping.accounts import record

NOW = datetime(2026, 11, 28, 12, tzinfo=UTC)
PLANS = (FieldOption("gold", "Gold plan"), FieldOption("silver", "Silver plan"))
TOPICS = (FieldOption("a", "Training"), FieldOption("b", "Support"))
NUMBER = FormField("customer_number", "Customer number", required=True)
FIELDS = (
    FormField("email", "E-mail", FieldKind.EMAIL, required=True, limits=FieldLimits(blocked_domains=("no.example",))),
    FormField("plan", "Plan", FieldKind.DROPDOWN, options=PLANS, dependents=(Dependent("eq", ("gold",), NUMBER),)),
    FormField("topics", "Topics", FieldKind.CHECKBOXES, options=TOPICS),
    FormField("points", "Points", FieldKind.NUMBER, limits=FieldLimits(0, 100)),
    FormField("born", "Date of birth", FieldKind.DATE),
    FormField("news", "Newsletter", FieldKind.CHECKBOX),
    FormField("phone", "Phone", FieldKind.PHONE, limits=FieldLimits(7, 20)),
    FormField("note", "Note", FieldKind.LINES, default="nothing"),
    FormField("source", "Source", hidden=True, default="website"),
)
FORM = FormDefinition("7d3f0001-51b2-4c0e-9a6d-3f2b8c1e0001", "Survey", groups=(FieldGroup(FIELDS),))
NAMES = tuple(field.name for field in FORM.every_field())
MAPPED = tuple(name for name in NAMES if name not in ("note", "source"))


def _checker(names=MAPPED, form=FORM, *, constants=None, consent=None):
    run, catalogue = ready_run(FormRun(form.id, consent=consent or ConsentAnswer()), form, NOW)
    recipe = Recipe({name: ColumnRule(name) for name in names}, constants=constants or {})
    validate(recipe, names, catalogue)
    return SubmissionChecker(run, recipe, names, catalogue)


def _row(**cells):
    return record(*(cells.get(name, "") for name in MAPPED))


def test_what_is_left_out_of_a_name_is_told_once():
    """As for contacts, although the name goes to two fields."""
    run, catalogue = ready_run(FormRun(FORM.id, consent=ConsentAnswer()), FORM, NOW)
    last = ColumnRule("note", part=Part.LAST_NAME)
    recipe = Recipe({
        "email": ColumnRule("email"), "name": ColumnRule("source", part=Part.FIRST_NAME, also=(last,)),
    })  # fmt: skip
    checked = SubmissionChecker(run, recipe, ("email", "name"), catalogue).check(record("a@b.example", "Dr. Jo Öz"))
    assert {("source", "Jo"), ("note", "Öz")} <= set(checked.values)
    assert checked.findings == ((1, "name.left_out", "Dr."),)


def test_cells_become_what_the_form_would_send():
    checked = _checker().check(
        _row(
            email="A@B.example",
            plan="Silver plan",
            topics="Support, Training",
            points="1.5",
            born="31.12.1990",
            news="yes",
            phone="+43 316 123456",
        )
    )
    assert checked.findings == ()
    assert dict(checked.values) == {
        "email": "a@b.example",
        "plan": "silver",
        "topics": "b;a",
        "points": "1.5",
        "born": "1990-12-31",
        "news": "true",
        "phone": "+43 316 123456",
        "note": "nothing",
        "source": "website",
    }
    assert checked.key == "a@b.example"


def test_a_field_that_depends_on_another_is_sent_only_when_it_is_asked_for():
    checker = _checker()
    asked = checker.check(_row(email="a@b.example", plan="gold", customer_number="K-1"))
    assert dict(asked.values)["customer_number"] == "K-1"
    unasked = checker.check(_row(email="a@b.example", plan="silver", customer_number="K-1"))
    assert "customer_number" not in dict(unasked.values)
    assert unasked.findings == ((MAPPED.index("customer_number"), "form.not_asked", ""),)
    assert unasked.valid
    lacking = checker.check(_row(email="a@b.example", plan="gold"))
    assert [code for _, code, _ in lacking.findings] == ["form.required_field"]
    assert not lacking.valid


def test_a_required_field_without_a_column_is_told_where_it_is_asked_for():
    names = ("email", "plan")
    checker = _checker(names)
    assert checker.check(record("a@b.example", "silver")).valid
    (finding,) = checker.check(record("a@b.example", "gold")).findings
    assert finding == (ROW, "form.no_column", "Customer number")


@pytest.mark.parametrize(
    ("cells", "codes"),
    [
        ({}, ["row.empty"]),
        ({"email": " ", "plan": "\u200b"}, ["row.empty"]),
        ({"plan": "silver"}, ["form.required_field"]),
        ({"email": "nobody"}, ["email.invalid"]),
        ({"email": "a@no.example"}, ["form.blocked_email"]),
        ({"email": "a@b.example", "points": "101"}, ["form.number_out_of_range"]),
        ({"email": "a@b.example", "points": "many"}, ["number.unreadable"]),
        ({"email": "a@b.example", "plan": "bronze"}, ["option.unknown"]),
        ({"email": "a@b.example", "born": "someday"}, ["date.unreadable"]),
        ({"email": "a@b.example", "phone": "12345"}, ["form.value_not_in_field_definition"]),
        ({"email": "a@b.example", "news": "perhaps"}, ["bool.unreadable"]),
    ],
)
def test_what_the_form_would_not_take_is_found_once(cells, codes):
    checked = _checker().check(_row(**cells))
    assert [code for _, code, _ in checked.findings] == codes
    assert not checked.valid


def test_what_hides_from_visitors_cannot_be_emptied_and_what_they_see_can():
    checker = _checker((*MAPPED, "note", "source"))
    cells = {"email": "a@b.example"}
    values = dict(checker.check(record(*(cells.get(name, "") for name in (*MAPPED, "note", "source")))).values)
    assert values == {"email": "a@b.example", "source": "website"}


def test_fields_of_a_company_are_told_from_those_of_the_contact():
    fields = (FormField("phone", "Phone"), FormField("0-2/phone", "Company phone", object_type="0-2"))
    form = FormDefinition("x", "Two phones", groups=(FieldGroup(fields),))
    assert [one.property for one in suggest(("Phone", "Company phone"), (), catalogue_of(form))] == [
        "phone",
        "0-2/phone",
    ]
    checker = _checker(("phone", "0-2/phone"), form)
    sent = json.loads(checker.body(dict(checker.check(record("123456", "654321")).values)))["fields"]
    assert [(one["objectTypeId"], one["name"], one["value"]) for one in sent] == [
        ("0-1", "phone", "123456"),
        ("0-2", "phone", "654321"),
    ]


def test_a_constant_is_for_all_rows():
    checker = _checker(constants={"note": "from the fair"})
    assert dict(checker.check(_row(email="a@b.example")).values)["note"] == "from the fair"


def test_what_every_row_would_lack_is_refused_before_any_row_is_read():
    run, _ = ready_run(FormRun(FORM.id), FORM, NOW)
    with pytest.raises(RecipeProblem, match="“E-mail”"):
        require_fields(run, Recipe({"Plan": ColumnRule("plan")}))
    require_fields(run, Recipe({"Mail": ColumnRule("email")}))
    later = FormDefinition("x", "Later", groups=(FieldGroup((FormField("job", "Job", required=True),), kind="queued"),))
    run, _ = ready_run(FormRun("x"), later, NOW)
    require_fields(run, Recipe({}))
    upload = FormDefinition("x", "CV", groups=(FieldGroup((FormField("cv", "CV", FieldKind.FILE, required=True),)),))
    run, _ = ready_run(FormRun("x"), upload, NOW)
    with pytest.raises(RecipeProblem, match="only HubSpot's own page"):
        require_fields(run, Recipe({}))


def test_answers_for_all_rows_are_demanded_once():
    texts = ConsentTexts(
        ConsentKind.EXPLICIT,
        communications=(CommunicationChoice(7, "News", required=True),),
        process_label="I agree.",
    )
    form = FormDefinition("x", "Newsletter", groups=(FieldGroup(FIELDS[:1]),), consent=texts)
    for answer, said in (
        (ConsentAnswer(), "--consent process if all of them agreed to: I agree."),
        (ConsentAnswer(process=True), "--consent 7 if they agreed to: News"),
    ):
        with pytest.raises(InputError) as caught:
            ready_run(FormRun("x", consent=answer), form, NOW)
        assert said in caught.value.hint
    checker = _checker(("email",), form, consent=ConsentAnswer(True, frozenset({7})))
    sent = json.loads(checker.body(dict(checker.check(record("a@b.example")).values)))
    assert sent == {
        "fields": [{"objectTypeId": "0-1", "name": "email", "value": "a@b.example"}],
        "legalConsentOptions": {
            "consent": {
                "consentToProcess": True,
                "text": "I agree.",
                "communications": [{"value": True, "subscriptionTypeId": 7, "text": "News"}],
            }
        },
    }


def test_a_form_in_a_journal_is_the_form_that_was_read():
    run, _ = ready_run(FormRun(FORM.id, ("process",), ConsentAnswer(True, frozenset({1, 2})), most=5), FORM, NOW)
    assert FormRun.decode(run.encoded()) == run


def test_columns_find_fields_by_label_name_and_other_words():
    headers = ("E-Mail-Adresse", "PLAN", "Date of birth", "Customer number", "Hobby")
    found = to_recipe(suggest(headers, [("a@b.example", "Gold plan", "1.1.1990", "K-1", "x")], catalogue_of(FORM)))
    assert {column: rule.property for column, rule in found.columns.items()} == {
        "E-Mail-Adresse": "email",
        "PLAN": "plan",
        "Date of birth": "born",
        "Customer number": "customer_number",
    }


def test_beyond_a_thousand_submissions_of_one_contact_rows_are_left_out():
    groups = [list(range(1, MOST + 4)), [MOST + 4, MOST + 5]]
    assert list(beyond(groups)) == [MOST + 1, MOST + 2, MOST + 3]


_CELLS = st.one_of(
    st.text(max_size=12),
    st.sampled_from(
        ("a@b.example", "gold", "Gold plan", "silver", "Training;Support", "7", "31.12.1990", "yes", "K-1")
    ),
    st.from_regex(r"\+?[0-9 ]{0,14}", fullmatch=True),
)


@given(st.fixed_dictionaries(dict.fromkeys(MAPPED, _CELLS)))
def test_a_row_that_is_called_good_has_nothing_that_the_form_refuses(cells):
    """Whatever a row holds: what is sent of it passes the form's own check, and is the same each time."""
    checker = _checker()
    row = _row(**cells)
    checked = checker.check(row)
    assert checker.check(row) == checked
    for column, code, detail in checked.findings:
        name = MAPPED[column] if column != ROW else ""
        assert sentence(code, column=name, value=cells.get(name, ""), detail=detail)
    if not checked.valid:
        assert any(FINDINGS[code].severity == "error" or code in NO_CONTACT for _, code, _ in checked.findings)
        return
    key, values = checker.values_of(row)
    assert (key, values) == (checked.key or "", checked.values)
    assert check(FORM, Submission(dict(values)), NOW) == ()
    sent = [field["name"] for field in json.loads(checker.body(dict(values)))["fields"]]
    assert sent == [name for name in NAMES if name in dict(values)]
    born = dict(values).get("born")
    assert born is None or re.fullmatch(r"\d{4}-\d{2}-\d{2}", born)


@pytest.mark.parametrize(
    ("cells", "codes"),
    [
        ({name: name for name in MAPPED}, ["row.header"]),
        ({name: f" {name.upper()} " for name in MAPPED}, ["row.header"]),
        ({"email": "Phone", "plan": "Note", "topics": "City"}, ["row.other_header"]),
        ({name: name for name in MAPPED} | {"email": "a@b.example"}, None),
    ],
)
def test_a_row_that_names_columns_has_one_finding_and_none_of_its_cells(cells, codes):
    """As in an import: nobody filled that in, and each of its cells would be wrong in a way of its own."""
    checked = _checker().check(_row(**cells))
    found = [code for _, code, _ in checked.findings]
    if codes is None:
        assert not {"row.header", "row.other_header"} & set(found)
    else:
        assert (found, checked.valid, checked.findings[0][0]) == (codes, False, ROW)


def test_names_of_columns_are_not_submitted_where_a_form_takes_any_text():
    texts = (FormField("note", "Note", FieldKind.LINES), FormField("wish", "Wish"))
    form = FormDefinition(FORM.id, "Wishes", groups=(FieldGroup(texts),))
    checker = _checker(("note", "wish"), form)
    again = checker.check(record("Note", "Wish"))
    assert [code for _, code, _ in again.findings] == ["row.header"]
    assert checker.check(record("Note", "a bicycle")).valid
