"""From HubSpot's description to a form: whole, with parts missing, with unknown parts, with markup."""

from __future__ import annotations

import msgspec
from hypothesis import given
from hypothesis import strategies as st

from hubdesk.engine.forms.definition import definition_of, entry_of, plain_text
from hubdesk.engine.forms.model import ConsentKind, FieldKind, FieldLimits
from hubdesk.hubspot.forms import WireForm
from tests.support.portal_forms import APPLICATION, EVERY, NEWSLETTER, SURVEY, demo_form


def form_of(**parts):
    return definition_of(msgspec.convert({"id": "AB", **parts}, WireForm))


def test_every_part_of_a_field_arrives():
    form = demo_form(EVERY)
    fields = {field.name: field for field in form.every_field()}
    assert {field.kind for field in fields.values()} == set(FieldKind) - {FieldKind.PAYMENT, FieldKind.OTHER}
    assert (fields["firstname"].placeholder, fields["lastname"].required) == ("Ada", True)
    assert fields["email"].help == "We write to this address only to answer you."
    assert fields["email"].limits == FieldLimits(blocked_domains=("blocked.example",))
    assert fields["loyalty_points"].limits == FieldLimits(0, 100_000)
    assert fields["product_interest"].default == "software;training"
    assert [option.label for option in fields["membership_level"].options] == ["Bronze", "Silver", "Gold"]
    assert (fields["country"].hidden, fields["country"].default) == (True, "Germany")
    assert form.groups[0].text == "About you\nFields with a star are needed."


def test_consents():
    explicit, legitimate = demo_form(NEWSLETTER).consent, demo_form(SURVEY).consent
    assert explicit.kind is ConsentKind.EXPLICIT
    assert [(one.subscription, one.required) for one in explicit.communications] == [(4401, False), (4402, False)]
    assert explicit.process_label == "I agree that my personal data is stored and processed."
    assert (legitimate.kind, legitimate.legal_basis, legitimate.subscriptions) == (
        ConsentKind.LEGITIMATE_INTEREST,
        "CUSTOMER",
        (4403,),
    )


def test_dependent_fields_keep_their_conditions():
    (level,) = (field for field in demo_form(APPLICATION).every_field() if field.name == "membership_level")
    number, interest = level.dependents
    assert (number.operator, number.values, number.field.name) == ("set_any", ("gold",), "customer_number")
    assert interest.field.dependents[0].operator == "is_not_empty"


def test_a_form_of_which_hubspot_tells_nothing_is_a_form_all_the_same():
    form = form_of()
    assert (form.id, form.name, form.kind, form.groups, form.refusal) == ("ab", "AB", "hubspot", (), "")
    assert form_of(fieldGroups=[{}], legalConsentOptions={"type": "new"}).consent.kind is ConsentKind.NONE


def test_an_unknown_kind_of_field_is_a_line_of_text_without_rules():
    form = form_of(fieldGroups=[{"fields": [{"name": "x", "fieldType": "hologram"}, {"name": "y"}]}])
    assert [field.kind for field in form.every_field()] == [FieldKind.OTHER, FieldKind.TEXT]
    assert [field.label for field in form.every_field()] == ["x", "y"]


def test_numbers_and_truths_where_texts_are_due_become_texts():
    condition = {"operator": "between", "value": None, "values": [1, 2.5], "rangeStart": 1, "rangeEnd": 9}
    dependent = {"dependentCondition": condition, "dependentField": {"name": "y", "defaultValue": True}}
    options = [{"value": 1, "label": None}]
    (x, y) = form_of(
        fieldGroups=[
            {"fields": [{"name": "x", "defaultValues": [1], "options": options, "dependentFields": [dependent]}]}
        ]
    ).every_field()
    assert (x.default, x.options[0].value, x.options[0].label, y.default) == ("1", "1", "1", "true")
    (found,) = x.dependents
    assert (found.values, found.range_start, found.range_end) == (("1", "2.5"), "1", "9")


def test_endless_nesting_ends():
    field: dict[str, object] = {"name": "last"}
    for number in range(40):
        field = {"name": f"f{number}", "dependentFields": [{"dependentField": field}, {"dependentCondition": {}}]}
    assert 1 < len(list(form_of(fieldGroups=[{"fields": [field]}]).every_field())) < 10


def test_an_entry_of_the_list():
    entry = entry_of(msgspec.convert({"id": "A", "name": "Sign up", "formType": "captured"}, WireForm))
    assert (entry.id, entry.name, entry.kind) == ("a", "Sign up", "captured")
    assert "not made in HubSpot" in entry.refusal


def test_markup_becomes_text_and_is_never_run():
    assert plain_text("<p>One<br>two &amp; <b>three</b></p><script>alert(1)</script>") == "One\ntwo & three"
    assert plain_text(None) == ""


@given(st.text())
def test_any_text_can_be_shown(text):
    plain = plain_text(text)
    assert plain == "\n".join(line for line in plain.splitlines() if line.strip())
