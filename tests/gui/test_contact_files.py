"""Whoever asks for a file of contacts offers the same files, from the folder in which the last one was."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QDialog, QFileDialog

from tests.support.waiting import until
from tests.support.whole_window import whole_window

pytestmark = [pytest.mark.anyio, pytest.mark.gui]


async def test_every_dialog_offers_all_that_can_be_read_and_begins_in_the_last_folder(
    theme, sink, tmp_path, monkeypatch
):
    asked: list[tuple[list[str], str]] = []
    found: list[tuple[list[str], str]] = []

    def opened(chooser: QFileDialog) -> None:
        asked.append((chooser.nameFilters(), chooser.directory().path()))
        chooser.filesSelected.emit([str(tmp_path / "leads.csv")])
        chooser.done(QDialog.DialogCode.Accepted)

    monkeypatch.setattr(QFileDialog, "open", opened)
    async with whole_window(theme, sink) as whole:
        (tmp_path / "leads.csv").write_text("Email\na@dialog.example\n")
        askers = (
            whole.importer.file.choose,
            whole.forms.file.choose,
            whole.window.actions_table["open-file"].trigger,
        )
        for ask in askers:
            if ask is askers[-1]:
                whole.window.show_pane("help")
            ask()
            await until(lambda: asked)
            found.append(asked.pop())
            for name in ("choose file", "choose-file"):
                await whole.settle(name)
    first = found[0][0]
    for ending in ("csv", "tsv", "txt", "xlsx", "xls", "xlsb", "ods", "vcf", "gz", "zip"):
        assert f"*.{ending}" in first[0].strip(")").replace("(", " ").split()
    assert all(filters == first for filters, _ in found)
    assert [folder for _, folder in found[1:]] == [str(tmp_path)] * 2
