"""Searches a second and the block after refused submissions."""

from __future__ import annotations

from hubdesk.demo.limits.bursts import FormsBlock, SearchLimit


def test_five_searches_in_any_second():
    limit = SearchLimit()
    assert [limit.admit(0.1 * turn) for turn in range(7)] == [True] * 5 + [False] * 2
    assert limit.admit(1.0)
    assert not limit.admit(1.05)


def test_ten_refusals_in_a_second_block_for_a_minute():
    block = FormsBlock()
    for turn in range(9):
        block.refused(turn * 0.1)
    assert not block.blocked(0.9)
    block.refused(0.95)
    assert block.blocked(0.95)
    assert block.blocked(60.9)
    assert not block.blocked(60.96)


def test_slow_refusals_do_not_block():
    block = FormsBlock()
    for turn in range(50):
        block.refused(turn * 0.2)
    assert not block.blocked(10.0)
