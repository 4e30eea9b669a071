"""The review as a PDF, and on the printer that the user chooses."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QWidget

from hubdesk.core.errors import StorageProblem
from hubdesk.gui.aio import qtwait
from hubdesk.gui.printing import print_page, write_pdf

pytestmark = [pytest.mark.anyio, pytest.mark.gui]
PAGE = "<html><body><h1>Scope review</h1><p>forms is missing</p></body></html>"


async def test_a_pdf_is_written(theme, tmp_path):
    path = tmp_path / "review.pdf"
    await write_pdf(PAGE, path, "Scope review")
    assert path.read_bytes().startswith(b"%PDF")


async def test_a_folder_that_cannot_be_written_is_told(theme, tmp_path):
    with pytest.raises(StorageProblem, match=r"review\.pdf cannot be written"):
        await write_pdf(PAGE, tmp_path / "nowhere" / "review.pdf", "Scope review")


async def test_giving_up_prints_nothing(theme, monkeypatch):
    async def given_up(_dialog):
        return False

    monkeypatch.setattr(qtwait, "dialog", given_up)
    assert not await print_page(PAGE, QWidget(), "Scope review")
