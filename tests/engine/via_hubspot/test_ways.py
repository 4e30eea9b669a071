"""Both ways side by side, the proposal, and its reasons."""

from hypothesis import given
from hypothesis import strategies as st

from hubdesk.engine.via_hubspot.ways import LARGE, Cost, compare_ways
from hubdesk.engine.via_hubspot.words import choice_lines, facts_of

SMALL = Cost(200, 12.0, 0.001, fits_today=True)


def test_a_usual_file_travels_in_batches_because_more_is_known_then():
    choice = compare_ways(20_000, SMALL, free=False, day_left=600_000)
    assert choice.proposed == "batch"
    assert "created or updated" in " ".join(choice.reasons)
    assert (choice.batch.undo, choice.hubspot.undo) == (True, False)
    assert (choice.batch.marketing, choice.hubspot.marketing) == (False, True)
    assert choice.hubspot.seconds is None
    assert (
        compare_ways(50, Cost(1, 0.2, 0.0, fits_today=True), free=False, day_left=9).reasons[0]
        == "1 call is soon made."
    )


def test_a_large_file_or_a_day_that_would_not_do_goes_by_hubspot():
    large = compare_ways(LARGE, Cost(2_000, 100.0, 0.01, fits_today=True), free=False, day_left=600_000)
    tired = compare_ways(20_000, Cost(200, 40_000.0, 4.0, fits_today=False), free=False, day_left=50)
    greedy = compare_ways(20_000, Cost(200, 12.0, 0.8, fits_today=True), free=False, day_left=250)
    assert [one.proposed for one in (large, tired, greedy)] == ["hubspot"] * 3
    assert "more than are left of the day" in tired.reasons[0]
    assert "80 %" in greedy.reasons[0]
    assert all("Undo will not be possible" in one.reasons[-1] for one in (large, tired, greedy))


def test_what_hubspots_import_cannot_do_decides_and_is_named():
    for facts in (
        {"cannot": (("clears", ("City",)),)},
        {"cannot": (("keeps", ("Job Title", "City")),)},
        {"may_import": False},
        {"existing_list": "Fair"},
    ):
        choice = compare_ways(5_000_000, Cost(50_000, 3_000.0), free=False, **facts)
        assert choice.proposed == "batch"
        assert choice.reasons == choice.obstacles
        assert len(choice.obstacles) == 1


def test_more_than_hubspot_imports_in_a_day_goes_in_batches():
    choice = compare_ways(600_000, Cost(6_000, 600.0, 0.02, fits_today=True), free=True, day_left=250_000)
    assert choice.proposed == "batch"
    assert "without a paid plan" in choice.reasons[0]
    assert compare_ways(600_000, Cost(6_000, 600.0, 0.02, fits_today=True), free=False).proposed == "hubspot"


@given(
    rows=st.integers(0, 10**8),
    seconds=st.floats(0, 10**6),
    share=st.none() | st.floats(0, 10),
    fits=st.none() | st.booleans(),
    free=st.booleans(),
    left=st.none() | st.integers(0, 10**6),
)
def test_there_is_always_one_proposal_with_reasons_in_sentences(rows, seconds, share, fits, free, left):
    choice = compare_ways(rows, Cost(-(-rows // 100), seconds, share, fits), free=free, day_left=left)
    assert choice.way(choice.proposed).via == choice.proposed
    assert choice.reasons
    assert all(one.endswith(".") for one in choice.reasons)
    assert [title for title, _ in facts_of(choice.batch)] == [title for title, _ in facts_of(choice.hubspot)]
    assert choice_lines(choice)[-1].startswith("Proposed: ")
