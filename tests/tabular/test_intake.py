"""vCards and archives become private copies; what cannot gives a sentence."""

from __future__ import annotations

import gzip
import os
import stat

import pytest

from hubdesk.core.errors import FileProblem, StorageProblem
from hubdesk.tabular.head import read_head
from hubdesk.tabular.intake import is_unchanged, take_in
from hubdesk.tabular.source import open_source
from tests.tabular import workbooks
from tests.tabular.taking_in import PLAIN, ROWS, table_of, taken_in


def test_the_copy_is_private_and_bears_the_name(tmp_path):
    """Only the user may read it; screens show the name of the person's own file."""
    taken = taken_in(tmp_path, workbooks.xlsx(PLAIN), "visitors.xlsx")
    assert taken is not None
    assert taken.source.path.name == "visitors.xlsx"
    assert stat.S_IMODE(taken.source.path.stat().st_mode) == 0o600
    assert [path.name for path in taken.source.path.parent.iterdir()] == ["visitors.xlsx"]


@pytest.mark.fault("F79")
def test_a_changed_original_is_noticed(tmp_path):
    """One that was only touched is the same."""
    taken = taken_in(tmp_path, workbooks.xlsx(PLAIN))
    assert taken is not None
    assert is_unchanged(taken.origin)
    os.utime(taken.origin.path, (1, 1))
    assert is_unchanged(taken.origin)
    content = bytearray(taken.origin.path.read_bytes())
    content[-1] ^= 1
    taken.origin.path.write_bytes(content)
    assert not is_unchanged(taken.origin)
    taken.origin.path.unlink()
    assert not is_unchanged(taken.origin)


@pytest.mark.parametrize("pack", [
    gzip.compress,
    lambda content: workbooks.zipped({"in/a.csv": content, "__MACOSX/in/._a.csv": b"x", "in/.DS_Store": b"x"}),
    lambda content: gzip.compress(gzip.compress(content)),
])  # fmt: skip
def test_archives_with_one_file(tmp_path, pack):
    """Text of any dialect, and whatever systems put beside it."""
    content = "Größe;E-mail\nAnn;a@b.de\n".encode("cp1252")
    assert table_of(taken_in(tmp_path, pack(content))) == [("Größe", "E-mail"), *ROWS]


def test_a_workbook_in_an_archive(tmp_path):
    """Its sheets can be chosen as well."""
    packed = workbooks.zipped({"people.xlsx": workbooks.xlsx(PLAIN)})
    taken = taken_in(tmp_path, packed, sheet="2")
    assert table_of(taken) == [("a", "b"), ("x", "1")]
    assert taken is not None
    assert taken.origin.unpacked == ("zip",)
    assert taken.origin.inner == "people.xlsx"


@pytest.mark.fault("F85")
@pytest.mark.parametrize("name", ["../../evil.csv", "/etc/evil.csv", "in\\..\\evil.csv", "a/../../evil.csv"])
def test_a_name_in_an_archive_leads_nowhere(tmp_path, name):
    """The copy lies in its own folder, whatever the archive calls the file."""
    taken = taken_in(tmp_path, workbooks.zipped({name: "Name,E-mail\nAnn,a@b.de\n"}))
    assert table_of(taken) == [("Name", "E-mail"), *ROWS]
    assert taken is not None
    assert taken.source.path.is_relative_to(tmp_path / "private")
    assert taken.origin.inner == "evil.csv"
    assert not [path for path in tmp_path.rglob("evil*") if not path.is_relative_to(tmp_path / "private")]


def test_text_needs_no_copy(tmp_path):
    """It is read where it is."""
    assert taken_in(tmp_path, b"a,b\n1,2\n") is None
    assert not list((tmp_path / "private").iterdir())


_BOOK = workbooks.xlsx(PLAIN)
_ENCRYPTED = workbooks.compound_with("EncryptedPackage", b"x" * 5000)


@pytest.mark.fault("F80")
@pytest.mark.parametrize(("content", "code"), [
    (_BOOK[: len(_BOOK) // 2], "file.archive_damaged"),
    (workbooks.xls(PLAIN)[:600], "file.workbook_damaged"),
    (workbooks.compound_with("WordDocument", b"x"), "file.workbook_damaged"),
    (_ENCRYPTED, "file.encrypted"),
    (workbooks.zipped({"xl/workbook.xml": "<no"}), "file.workbook_damaged"),
    (workbooks.zipped({"a.csv": "a,b\n", "b.csv": "c,d\n"}), "file.archive_many"),
    (workbooks.zipped({".hidden": "a"}), "file.archive_empty"),
    (gzip.compress(b"a,b\n1,2\n")[:-6], "file.archive_damaged"),
    (gzip.compress(gzip.compress(gzip.compress(b"a"))), "file.archive"),
    (gzip.compress(bytes(120 << 20), 1), "file.archive_bomb"),
    (workbooks.zipped({"a.csv": bytes(120 << 20)}), "file.archive_bomb"),
    (workbooks.zipped({"xl/workbook.xml": "x", "xl/a": bytes(120 << 20)}), "file.archive_bomb"),
    (b"BEGIN:VCARD\nEND:VCARD\n", "file.header_only"),
])  # fmt: skip
def test_what_cannot_be_read_gives_a_sentence(tmp_path, content, code):
    """What is wrong and what to do; never a message of a library."""
    with pytest.raises(FileProblem) as caught:
        taken_in(tmp_path, content)
    assert caught.value.code == code
    assert "contacts.any" in caught.value.message
    assert caught.value.hint


_MANY = workbooks.zipped({"a.csv": "a,b\n", "b.csv": "c,d\n"})
_BOMB = workbooks.zipped({"xl/workbook.xml": "x", "xl/a": bytes(120 << 20)})


@pytest.mark.parametrize("pack", [gzip.compress, lambda content: workbooks.zipped({"inner.csv": content})])
@pytest.mark.parametrize(("content", "code"), [
    (b"", "file.empty"),
    (b"\n \n", "file.empty"),
    (b"a,b\n", "file.header_only"),
    (b"%PDF-1.7\n", "file.not_text"),
    (gzip.compress(b"a,b\n1,2\n")[:-6], "file.archive_damaged"),
    (gzip.compress(b""), "file.empty"),
    (_MANY, "file.archive_many"),
    (_MANY[:-30], "file.archive_damaged"),
    (workbooks.zipped({".hidden": "a"}), "file.archive_empty"),
    (_BOOK[: len(_BOOK) // 2], "file.archive_damaged"),
    (_BOMB, "file.archive_bomb"),
    (_ENCRYPTED, "file.encrypted"),
    (workbooks.xls(PLAIN)[:600], "file.workbook_damaged"),
    (b"BEGIN:VCARD\nEND:VCARD\n", "file.header_only"),
])  # fmt: skip
def test_what_is_wrong_inside_of_an_archive_is_said_of_the_persons_file(tmp_path, pack, content, code):
    """Never of the files that HubDesk makes while it unpacks, nor with the folder in which they are."""
    with pytest.raises(FileProblem) as caught:
        table_of(taken_in(tmp_path, pack(content)))
    assert caught.value.code == code
    assert "“contacts.any”" in caught.value.message
    said = caught.value.sentence()
    assert ("far more than contacts would." in said) == (code == "file.archive_bomb")
    assert "unpacked-" not in said
    assert "private" not in said


def test_a_copy_that_has_gone_is_said_by_the_name_of_the_persons_file(tmp_path):
    """Without the folder that HubDesk keeps copies in."""
    taken = taken_in(tmp_path, gzip.compress(b"a,b\n1,2\n"))
    assert taken is not None
    taken.source.path.unlink()
    with pytest.raises(FileProblem) as caught:
        read_head(taken.source, origin=taken.origin)
    assert caught.value.sentence() == "“contacts.any” is not there any more. Open it again."


def test_a_disk_that_refuses(tmp_path):
    """Is no fault of the file."""
    path = tmp_path / "a.gz"
    path.write_bytes(gzip.compress(b"a,b\n1,2\n"))
    with pytest.raises(StorageProblem) as caught:
        take_in(open_source(path), tmp_path / "missing")
    assert caught.value.message.startswith("HubDesk cannot make its private copy of “a.gz”: ")


@pytest.mark.parametrize(("name", "pack", "inner"), [
    ("people.csv.gz", gzip.compress, "people.csv"),
    ("people.csv.gz.gz", lambda content: gzip.compress(gzip.compress(content)), "people.csv"),
    ("people.zip", lambda content: workbooks.zipped({"in/list.csv.gz": gzip.compress(content)}), "list.csv"),
    ("people.any", gzip.compress, "people.any"),
])  # fmt: skip
def test_the_name_of_what_was_inside(tmp_path, name, pack, inner):
    """However deep."""
    taken = taken_in(tmp_path, pack(b"a,b\n1,2\n"), name)
    assert taken is not None
    assert taken.origin.inner == inner
