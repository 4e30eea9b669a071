"""Names are parted so that each search has room for its part, and each name is in one part."""

from __future__ import annotations

import msgspec
from hypothesis import given
from hypothesis import strategies as st

from hubdesk.engine.associations.lookup import CompanyLookup, parts_of
from hubdesk.engine.run.control import Control
from hubdesk.hubspot.companies import LONGEST_VALUES, MOST, CompanyRecord
from hubdesk.mapping.companies import CompanyBy, CompanyRule, NoCompany, SeveralCompanies
from hubdesk.storage.companies import Match, Named

RULE = CompanyRule("Firm", CompanyBy.NAME)


def named(*keys: str) -> list[Named]:
    return [Named(place, key, key, Match.UNKNOWN) for place, key in enumerate(keys, 1)]


@given(st.lists(st.text(min_size=1, max_size=400), max_size=300))
def test_parts_hold_every_name_once_and_fit(keys: list[str]):
    names = named(*keys)
    parts = list(parts_of(names))
    assert [one for part in parts for one in part] == names
    for part in parts:
        assert 0 < len(part) <= MOST
        assert len(part) == 1 or len(msgspec.json.encode([one.key for one in part])) <= LONGEST_VALUES + 2


def judged(rule: CompanyRule, *ids: str) -> Named:
    lookup = CompanyLookup(None, rule, None, Control())  # type: ignore[arg-type]
    return lookup.judge(named("acme")[0], [CompanyRecord(one, {}) for one in ids])


def test_what_becomes_of_none_one_and_several():
    assert judged(RULE).match is Match.NONE
    assert judged(CompanyRule("Firm", CompanyBy.NAME, NoCompany.CREATE)).match is Match.TO_MAKE
    one = judged(RULE, "7")
    assert (one.match, one.company) == (Match.FOUND, "7")
    several = judged(RULE, "7", "9")
    assert (several.match, several.company, several.candidates) == (Match.SEVERAL, "", ("7", "9"))
    first = judged(CompanyRule("Firm", CompanyBy.NAME, several=SeveralCompanies.FIRST), "7", "9")
    assert (first.match, first.company) == (Match.FOUND, "7")
    ask = judged(CompanyRule("Firm", CompanyBy.NAME, several=SeveralCompanies.ASK), "7", "9")
    assert (ask.match, ask.company) == (Match.ASK, "")
