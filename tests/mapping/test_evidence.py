"""What a column shows about its dates and numbers."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hubdesk.mapping.evidence import DateEvidence, FileEvidence, NumberEvidence
from hubdesk.mapping.recipe import ColumnRule, DateOrder, Recipe
from hubdesk.tabular.head import read_head
from hubdesk.tabular.model import Flaw
from hubdesk.tabular.source import open_source
from tests.mapping.accounts import ACCOUNT, decided, record

DMY, MDY, YMD = DateOrder.DMY, DateOrder.MDY, DateOrder.YMD


def _decide(*cells: str) -> DateOrder | None:
    evidence = DateEvidence()
    for cell in cells:
        evidence.feed(cell)
    return evidence.decide()


@pytest.mark.parametrize(("cells", "order"), [
    (["05/06/2024", "25/06/2024"], DMY), (["05/06/2024", "06/25/2024"], MDY), (["05/06/2024"], None), ([], None),
    (["25/06/2024", "06/25/2024", "05/06/2024"], None), (["5.6.2024", "1.2.2020"], DMY), (["5.6.2024", "1/2/2020"],
    None),
    (["5.25.2024", "1.2.2020"], MDY), (["2024-06-05", "2024-07-08"], YMD), (["2024-06-05", "05/06/2024"], None),
    (["", "x", "5 May 2024", "05/05/2024"], None), (["99/99/2024", "05/06/2024"], None), (["25/06/24"], None),
    (["25/06/2024 10:00", "05/06/2024 11:00"], DMY), (["25.06.2024, 10:00"], DMY), (["31/02/2024", "05/06/2024"], None),
])  # fmt: skip
def test_orders(cells, order):
    """One decisive cell is enough, one against it too many."""
    assert _decide(*cells) == order


def test_a_column_with_both_orders_is_contradictory():
    """And said to be."""
    evidence = DateEvidence()
    for cell in ["25/06/2024", "06/25/2024", "05/06/2024"]:
        evidence.feed(cell)
    assert evidence.contradictory
    assert evidence.unclear == 1


@given(
    st.lists(st.dates(date(1950, 1, 1), date(2030, 1, 1)), max_size=20),
    st.sampled_from([DMY, MDY]),
    st.sampled_from("/-"),
)
def test_never_the_wrong_order(days, order, sign):
    """Dates written in one order show that order or none."""
    cells = [day.strftime(f"%d{sign}%m{sign}%Y" if order is DMY else f"%m{sign}%d{sign}%Y") for day in days]
    assert _decide(*cells) == (order if any(day.day > 12 for day in days) else None)


@pytest.mark.parametrize(("cells", "decimal"), [
    (["1,234", "0,5"], ","), (["1,234", "0.5"], "."), (["1,234"], None), (["1.234", "1.234,5"], ","), (["7", "x",
    ""], None),
    (["0,5", "0.5"], None), (["1,234,567"], "."),
])  # fmt: skip
def test_decimal_signs(cells, decimal):
    """Likewise."""
    evidence = NumberEvidence()
    for cell in cells:
        evidence.feed(cell)
    assert evidence.decide() == decimal
    assert evidence.contradictory == (cells == ["0,5", "0.5"])


RECIPE = Recipe({"Mail": ColumnRule("email"), "Born": ColumnRule("date_of_birth"), "Points": ColumnRule("points")})


def test_a_recipe_is_filled_in_from_the_whole_file(tmp_path):
    """What it says already stays."""
    path = tmp_path / "a.csv"
    path.write_text("Mail,Born,Points\n" + 'a@b.de,05/06/2024,"1,234"\n' * 2000 + 'b@b.de,25/06/2024,"0,5"\nx\n')
    head = read_head(open_source(path))
    found = decided(RECIPE, head, ACCOUNT)
    assert found.columns["Born"] == ColumnRule("date_of_birth", date_order=DMY)
    assert found.columns["Points"] == ColumnRule("points", decimal=",")
    fixed = RECIPE.with_rule("Born", ColumnRule("date_of_birth", date_order=MDY))
    assert decided(fixed, head, ACCOUNT).columns["Born"].date_order is MDY
    assert not FileEvidence(found, head.layout.headers, ACCOUNT).needed
    assert decided(found, head, ACCOUNT) == found


def test_flawed_rows_say_nothing():
    """Their values may be in the wrong column."""
    evidence = FileEvidence(RECIPE, ("Mail", "Born", "Points"), ACCOUNT)
    evidence.feed(record("a@b.de", "25/06/2024", "", flaw=Flaw.TOO_FEW))
    assert evidence.resolve() == RECIPE
    evidence.feed_all([record("a@b.de", "25/06/2024", "0.5"), record("a@b.de", "06/25/2024", "0,5")])
    assert evidence.contradictory() == ("Born", "Points")
    assert evidence.resolve() == RECIPE
