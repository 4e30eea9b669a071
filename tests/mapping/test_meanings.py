"""Usual words for stages and statuses are proposed where the account has the option."""

from __future__ import annotations

import pytest

from hubdesk.mapping.meanings import usual_meaning
from hubdesk.mapping.model import Option, Property

STAGE = Property(
    "lifecyclestage", "Stage", "enumeration", "radio", options=(Option("lead", "Lead"), Option("customer", "Customer"))
)
STATUS = Property("hs_lead_status", "Status", "enumeration", "radio", options=(Option("NEW", "New"),))


@pytest.mark.parametrize(
    ("prop", "value", "meant"),
    [
        (STAGE, "Kunde", "customer"), (STAGE, " kunde ", "customer"), (STAGE, "Client", "customer"),
        (STAGE, "Cliente", "customer"), (STAGE, "Interessent", "lead"), (STAGE, "Interesado", "lead"),
        (STAGE, "intéressé", "lead"), (STATUS, "Neu", "NEW"), (STATUS, "nouveau", "NEW"),
        (STAGE, "Ehemalig", None), (STAGE, "Neu", None), (STATUS, "Kunde", None),
        (STAGE, "Verkaufschance", None), (STATUS, "offen", None),
    ],
)  # fmt: skip
def test_a_usual_word_is_proposed_for_an_option_that_the_account_has(prop, value, meant):
    assert usual_meaning(prop, value) == meant


def test_other_properties_have_no_usual_words():
    assert usual_meaning(Property("industry", "Industry", "enumeration", "select"), "Kunde") is None
