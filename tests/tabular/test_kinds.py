"""Files that are no text."""

from __future__ import annotations

import gzip
import io
import random
import sqlite3
import zipfile

import pytest

from hubdesk.core.errors import FileProblem
from hubdesk.tabular.kinds import sniff_kind


def _zip(*names: str) -> bytes:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as archive:
        for name in names:
            archive.writestr(name, "application/vnd.oasis.opendocument.spreadsheet" if name == "mimetype" else "x")
    return buffer.getvalue()


def _code(head: bytes) -> str:
    with pytest.raises(FileProblem) as caught:
        sniff_kind(head)
    assert caught.value.message.startswith("This is ")
    assert caught.value.hint
    return caught.value.code


def test_each_kind_has_its_code(tmp_path):
    """And a hint that helps."""
    database = tmp_path / "x.db"
    with sqlite3.connect(database) as connection:
        connection.execute("create table t (a)")
    connection.close()
    assert _code(_zip("[Content_Types].xml", "xl/workbook.xml")) == "file.workbook"
    assert _code(_zip("mimetype", "content.xml")) == "file.workbook"
    assert _code(_zip("[Content_Types].xml", "word/document.xml")) == "file.not_text"
    assert _code(_zip("contacts.csv")) == "file.archive"
    assert _code(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 500) == "file.workbook"
    assert _code(gzip.compress(b"a,b\n")) == "file.archive"
    assert _code(database.read_bytes()) == "file.not_text"
    assert _code(b"%PDF-1.7\n%\xe2\xe3") == "file.not_text"
    assert _code(b"\x89PNG\r\n\x1a\n") == "file.not_text"
    assert _code(b"\xff\xd8\xff\xe0") == "file.not_text"
    assert _code(b"\xef\xbb\xbf<!DOCTYPE html><html>") == "file.markup"
    assert _code(b"<?xml version='1.0'?>") == "file.markup"
    assert _code(b"BEGIN:VCARD\r\nVERSION:3.0") == "file.vcard"
    assert _code(b'[{"email": "a@b.de"}]') == "file.json"
    assert _code(b"\0" * 1000) == "file.not_text"
    assert (
        _code(b"contacts.csv".ljust(257, b"\0") + b"ustar\x0000" + b"\0" * 248 + b"a,b\n1,2\n" * 500) == "file.archive"
    )
    assert _code(random.Random(1).randbytes(5000)) == "file.not_text"


@pytest.mark.parametrize("text", [
    b"a,b\n1,2\n", b"", b"PK,name\n1,x\n", b"[x],y\n1,2\n", b"name\0,b\n" + b"x,y\n" * 50, b"<a@b.de>,x\n",
    b"name,b\n" + b"x,y\n" * 5 + b"\0" * 4096, b"name,b\n" + b"\0" * 512 + b"\nx,y\n" * 5,
    "a,ü\n".encode("utf-16"), "a,b\n".encode("utf-16-be"), "a,b\n".encode("utf-32-le"), "表,ソ\n".encode("cp932"),
])  # fmt: skip
def test_text_passes(text):
    """In whatever encoding, also damaged."""
    sniff_kind(text)
