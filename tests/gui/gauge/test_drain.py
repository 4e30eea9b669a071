from __future__ import annotations

from hubdesk.gui.gauge.drain import Drain


def test_columns_move_on_and_keep_what_they_hold():
    drain = Drain()
    drain.note(0.0, (1, 2, 3, 4, 5, 6, 7, 8, 9, 10), 0)
    before = drain.sliding()
    drain.note(0.5, (2, 2, 3, 4, 5, 6, 7, 8, 9, 11), 0)
    after = drain.sliding()
    assert after.columns[:10] == before.columns[:10]
    assert (before.shift, after.shift) == (0.0, 0.5)


def test_after_a_second_they_are_cut_anew():
    drain = Drain()
    drain.note(0.0, (5,) * 10, 0)
    drain.note(1.0, (5,) * 9 + (12,), 0)
    assert [column.ours for column in drain.sliding().columns[:10]] == [5] * 9 + [12]


def test_others_are_what_their_number_grew_by():
    drain = Drain()
    drain.note(0.0, (0,) * 10, 20)
    assert [column.others for column in drain.sliding().columns[:10]] == [2] * 10
    drain.note(1.0, (0,) * 10, 28)
    assert [column.others for column in drain.sliding().columns[:10]] == [2] * 9 + [10]
    drain.note(2.0, (0,) * 10, 13)
    assert sum(column.others for column in drain.sliding().columns[:10]) in range(11, 15)


def test_what_comes_back_counts_everybody():
    drain = Drain()
    drain.note(0.0, (3, 9, 1, 1, 1, 1, 1, 1, 1, 1), 10)
    assert drain.sliding().back_within(2) == 14
