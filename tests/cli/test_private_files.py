"""With the most careless umask there is, nobody else can read what HubDesk keeps: files 0600, folders 0700."""

from __future__ import annotations

import stat
import sys

import pytest

from tests.support.contacts_file import write_people
from tests.support.portal_forms import CONTACT, demo_form
from tests.tabular import workbooks

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="Windows keeps profiles private by other means")


def modes(folder):
    """Return what others could enter or read, by place."""
    found = {}
    for path in [folder, *folder.rglob("*")]:
        mode = stat.S_IMODE(path.lstat().st_mode)
        if (path.is_file() and mode & 0o177) or (path.is_dir() and mode & 0o077):
            found[str(path.relative_to(folder))] = oct(mode)
    return found


@pytest.mark.fault("F95")
def test_whatever_is_kept_is_kept_private(hubdesk, tmp_path):
    def run(*arguments, codes=(0,), **options):
        ended = hubdesk.run(*arguments, umask=0, **options)
        assert ended.code in codes, ended.err
        return ended

    people = write_people(tmp_path / "people.csv", 120, "private.example")
    book = tmp_path / "people.xlsx"
    book.write_bytes(workbooks.xlsx({"People": [["E-mail"], ["book@private.example"]]}))
    job = run("import", people, "--preview", "--json").answer["job"]
    run("resume", job, "--yes", "--json")
    run("undo", job, "--yes", "--json")
    run("import", book, "--yes", "--json")
    run("scopes", "--json", codes=(0, 1, 4))
    run("limits", "--json")
    run("forms", "--json")
    run("submit", "--form", demo_form(CONTACT).id, "--field", "email=p@private.example", "lastname=L", "message=M")
    run("import", people, "--demo", "--yes", "--json", token="", url="", patience=120)
    kept = {path.name for path in hubdesk.home.rglob("*")}
    assert {"journal.sqlite", "hubdesk.log", "written.csv"} <= kept, kept
    theirs = modes(hubdesk.home)
    # The folders of result files are the user's own, in the place for documents; the files in them are not for others.
    ours = {place: mode for place, mode in theirs.items() if not place.startswith("results")}
    assert ours == {}
    assert not [place for place in theirs if place.startswith("results") and place.endswith((".csv", ".json"))]
