"""A workbook is imported like any text: what was looked at is what is sent."""

from __future__ import annotations

import shutil
import stat

import pytest

from hubdesk.core.errors import FileProblem
from hubdesk.engine.catalogue import standard_catalogue
from hubdesk.engine.prepare import suggested_recipe
from hubdesk.storage.journal.catalog import delete_job
from tests.support.engine import Rig
from tests.support.portal import running_portal
from tests.tabular import workbooks

pytestmark = pytest.mark.anyio
_GOOD: list[list[workbooks.Cell]] = [["Ann", f"Low\n{number}", f"ann{number}@copy.example"] for number in range(250)]
ROWS: list[list[workbooks.Cell]] = [["First name", "Last name", "E-mail"], *_GOOD, ["Bad", "Row", "nobody"]]


@pytest.fixture(scope="module")
def portal():
    with running_portal() as running:
        yield running


@pytest.fixture
def book(tmp_path):
    path = tmp_path / "visitors.xlsx"
    path.write_bytes(workbooks.xlsx({"Cover": [["Fair"]], "People": ROWS}))
    return path


async def test_an_import_of_a_workbook(tmp_path, portal, book):
    """Every row has its place, the job keeps its own copy, which goes with it; the workbook may be gone meanwhile."""
    rig = Rig(tmp_path, portal)
    async with rig.session() as session:
        job = await rig.plan(session, book)
        book.unlink()
        summary = await rig.run(job)
    assert (summary.state, summary.rows, summary.created, summary.rejected) == ("finished", 251, 250, 1)
    assert summary.job is not None
    kept = rig.paths.jobs_folder / summary.job / "source" / "visitors.xlsx"
    assert stat.S_IMODE(kept.stat().st_mode) == 0o600
    assert not (await rig.jobs.verify(summary.job)).problems
    delete_job(rig.paths, summary.job)
    assert not kept.parent.exists()


async def test_the_copy_is_made_once_for_all_choices(tmp_path, portal, book):
    """Another header line needs no second reading, another sheet does."""
    rig = Rig(tmp_path, portal)
    first = await rig.preparer.look(book)
    again = await rig.preparer.look(book, header_line=2)
    cover = await rig.preparer.look(book, sheet="People")
    assert first.origin is not None
    assert first.origin.sheet == "People"
    assert first.path == book
    assert again.source == first.source
    assert cover.source.path != first.source.path


async def test_a_workbook_that_was_saved_again_is_refused_before_the_check(tmp_path, portal, book):
    """What is on the screen is no longer what is in the file."""
    rig = Rig(tmp_path, portal)
    head = await rig.preparer.look(book)
    book.write_bytes(workbooks.xlsx({"People": ROWS[:-2]}))
    catalogue = standard_catalogue()
    with pytest.raises(FileProblem) as caught:
        await rig.preparer.check(head, suggested_recipe(head, catalogue), catalogue)
    assert caught.value.code == "file.changed"


async def test_a_workbook_that_is_somewhere_else_now_is_not_called_changed(tmp_path, portal, book):
    rig = Rig(tmp_path, portal)
    head = await rig.preparer.look(book)
    book.rename(book.with_name("Renamed.xlsx"))
    catalogue = standard_catalogue()
    with pytest.raises(FileProblem) as caught:
        await rig.preparer.check(head, suggested_recipe(head, catalogue), catalogue)
    assert caught.value.code == "file.missing"
    assert "is no longer where it was" in caught.value.message


async def test_copies_go_with_their_program(tmp_path, portal, book):
    """Those of files that cannot be read at once; another program at work leaves them alone."""
    rig, other = Rig(tmp_path, portal), Rig(tmp_path, portal)
    copy = (await rig.preparer.look(book)).source.path
    broken = tmp_path / "broken.xlsx"
    broken.write_bytes(workbooks.zipped({"xl/workbook.xml": "<no"}))
    with pytest.raises(FileProblem):
        await rig.preparer.look(broken)
    assert list(copy.parent.parent.iterdir()) == [copy.parent]
    other.preparer.remove_stale_copies()
    theirs = (await other.preparer.look(book)).source.path
    other.preparer.close()
    assert not theirs.exists()
    assert copy.exists()
    rig.preparer.close()
    assert not list((rig.paths.data_folder / "opened").iterdir())


async def test_a_file_can_be_opened_after_everything_was_removed(tmp_path, portal, book):
    """Its copy is made anew, in a folder that is leased again."""
    rig, other = Rig(tmp_path, portal), Rig(tmp_path, portal)
    await rig.preparer.look(book)
    shutil.rmtree(rig.paths.data_folder)
    copy = (await rig.preparer.look(book)).source.path
    other.preparer.remove_stale_copies()
    assert copy.exists()


@pytest.mark.fault("F67")
async def test_a_workbook_that_ends_the_process_that_reads_it_is_a_sentence(tmp_path, portal, capfd):
    """One cell in the last corner makes the library ask for more memory than there is; nobody sees its last words."""
    rig = Rig(tmp_path, portal)
    corner = tmp_path / "corner.xlsx"
    corner.write_bytes(workbooks.xlsx({"A": [["Name"], ["Ann"]]}, corner="XFD1048576"))
    with pytest.raises(FileProblem) as caught:
        await rig.preparer.look(corner)
    assert caught.value.code == "file.workbook_damaged"
    assert "corner.xlsx" in caught.value.message
    assert capfd.readouterr().err == ""
    assert not list((rig.paths.data_folder / "opened").rglob("*.xlsx"))
