"""What the journal keeps of a refusal, and what people read of it."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from hubdesk.engine.forms.file.refusals import pack, sentences
from hubdesk.engine.forms.model import FieldProblem
from hubdesk.engine.reasons import reason_title, remote_reason


def test_each_error_has_its_field_and_sentence():
    code, detail = pack([FieldProblem("email", "INVALID_EMAIL", ""), FieldProblem("", "INVALID_HUTK", "")])
    assert (code, detail) == ("form.invalid_email", "INVALID_EMAIL email; INVALID_HUTK")
    assert remote_reason(code, detail) == (
        "email: This is not an e-mail address that HubSpot accepts. "
        "This is not the value of a hubspotutk cookie. Leave it empty unless you really have one."
    )
    assert reason_title(code) == "Invalid e-mail address"


def test_a_field_of_a_company_keeps_its_name():
    assert pack([FieldProblem("0-2/phone", "REQUIRED_FIELD", "")])[1] == "REQUIRED_FIELD 0-2/phone"


def test_a_refusal_without_words_is_a_refusal():
    assert pack([]) == ("form.refused", "REFUSED")
    assert remote_reason("form.refused", "REFUSED") == "HubSpot refused this (refused)."


@given(st.lists(st.builds(FieldProblem, st.text(max_size=30), st.text(max_size=30), st.text(max_size=9)), max_size=5))
def test_nothing_but_machine_words_and_names_is_kept(problems):
    code, detail = pack(problems)
    assert code.startswith("form.")
    assert set(code + detail) <= set("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_.; -/")
    assert sentences(code, detail).endswith((".", "."))
