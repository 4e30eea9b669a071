"""The summary of a job as a PDF, from the Results step of the whole window."""

from __future__ import annotations

import pytest

from hubdesk.gui.aio import qtwait
from hubdesk.gui.export_menu import ExportAs
from tests.support.contacts_file import write_people
from tests.support.waiting import until

pytestmark = [pytest.mark.gui, pytest.mark.anyio]


async def test_the_summary_becomes_a_pdf(open_window, portal, tmp_path, monkeypatch):
    asked = []

    async def save_file(_parent, _title, _filters, proposal):
        asked.append(proposal)
        return asked_for[0]

    monkeypatch.setattr(qtwait, "save_file", save_file)
    asked_for = [tmp_path / "for the boss.pdf"]
    async with open_window(portal) as whole:
        job = await whole.imported(write_people(tmp_path / "people.csv", 3, "boss.example"))
        button = whole.pane.results.summary
        assert button.isVisible()
        whole.importer.summary_export.export(ExportAs.PDF)
        await until(lambda: asked_for[0].exists() and asked_for[0].stat().st_size > 1_000)
        await whole.settle("summary")
        assert asked_for[0].read_bytes().startswith(b"%PDF-")
        assert asked[0].name == f"summary-{job}.pdf"

        asked_for[0] = tmp_path / "no such folder" / "page.pdf"
        whole.importer.summary_export.export(ExportAs.PDF)
        await until(lambda: "page.pdf cannot be written." in " ".join(whole.banners()))
