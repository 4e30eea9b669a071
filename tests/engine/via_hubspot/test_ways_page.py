"""The table in the help is what the program proposes."""

from tests.engine.via_hubspot.ways_page import EXAMPLES, FILE, choice_of, replaced


def test_the_help_has_the_proposals_as_they_are_now():
    page = FILE.read_text("utf-8")
    assert replaced(page) == page, "run: python -m tests.engine.via_hubspot.ways_page"


def test_there_are_ten_files_of_all_plans_and_both_ways_are_proposed_among_them():
    assert len(EXAMPLES) == 10
    assert {example.tier for example in EXAMPLES} == {"free", "professional", "enterprise"}
    assert {choice_of(example).proposed for example in EXAMPLES} == {"batch", "hubspot"}
