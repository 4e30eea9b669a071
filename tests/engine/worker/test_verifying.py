"""Result files that somebody has edited: what is wrong with them is said in sentences, whatever they look like now."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.support.contacts_file import HEADERS, person, write_rows

pytestmark = pytest.mark.anyio

OTHER_VALUES = "Row 2 has other values in written.csv than in the file."
EDITS = {
    "another encoding": ("written.csv", lambda old: old.replace("Zoë".encode(), "Zoë".encode("cp1252")), OTHER_VALUES),
    "a line cut short": (
        "written.csv",
        lambda old: b"".join(b"2\r\n" if line.startswith(b"2,") else line for line in old.splitlines(keepends=True)),
        OTHER_VALUES,
    ),
    "an exponent for a number": (
        "written.csv",
        lambda old: old.replace(b"\n2,", "\n²,".encode()),
        "written.csv has a line without a row number.",
    ),
    "another summary": ("summary.json", lambda _: b"[]", "There is no readable summary.json."),
}


@pytest.mark.parametrize(("name", "edit", "found"), EDITS.values(), ids=EDITS)
async def test_edited_files_are_told_of_and_no_defect(rig, tmp_path, request, name, edit, found):
    domain = f"verify{len(request.node.name)}.example"
    rows = [person(1, domain), (f"zoe@{domain}", "Zoë", "Z", "Ulm"), person(3, domain)]
    summary = await rig.import_(write_rows(tmp_path / "people.csv", HEADERS, rows))
    path = Path(summary.results or "") / name
    before = path.read_bytes()
    path.write_bytes(edit(before))
    assert path.read_bytes() != before
    verdict = await rig.jobs.verify(summary.job)
    assert found in verdict.problems
