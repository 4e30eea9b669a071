"""What is suggested for the columns of a file as it was read."""

from __future__ import annotations

from hubdesk.engine.catalogue import standard_catalogue
from hubdesk.engine.prepare import suggest_columns
from hubdesk.tabular.head import read_head
from hubdesk.tabular.source import open_source


def test_totals_and_a_second_header_say_nothing_about_columns(tmp_path):
    """Of a small file they would make everybody unsure what its columns are."""
    path = tmp_path / "few.csv"
    path.write_text("E-mail;Born;Revenue\nann@x.de;1980-01-05;10\nE-mail;Born;Revenue\nTotal;;10\n", encoding="utf-8")
    head = read_head(open_source(path))
    assert [one.certainty for one in suggest_columns(head, standard_catalogue())] == ["certain"] * 3
