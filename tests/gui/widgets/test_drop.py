"""What hangs over the window: opened, or refused in words, and nothing is asked about other computers."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QByteArray, QMimeData, QUrl
from PySide6.QtWidgets import QWidget

from hubdesk.gui.widgets.drop import DropOverlay, files_of

pytestmark = pytest.mark.gui


def _drag(*urls: str) -> QMimeData:
    data = QMimeData()
    data.setUrls([QUrl(url) for url in urls])
    return data


@pytest.fixture
def asked(monkeypatch):
    """Paths about which the file system was asked."""
    paths: list[Path] = []
    for name in ("stat", "is_dir", "is_file", "exists"):
        real = getattr(Path, name)

        def ask(path, *rest, real=real, **options):
            paths.append(path)
            return real(path, *rest, **options)

        monkeypatch.setattr(Path, name, ask)
    return paths


@pytest.mark.fault("F83")
@pytest.mark.parametrize("url", ["file://host/share/x.csv", "file:////host/share/x.csv"])
def test_nothing_is_asked_about_a_file_on_another_computer(qtbot, theme, asked, url):
    """Qt calls it local, and on Windows a question alone may send the user's credentials."""
    dropped = files_of(_drag(url))
    assert dropped.files == ()
    assert dropped.refusal == "This file is on a network computer (host). Copy it to this computer and open the copy."
    overlay = DropOverlay(theme, _host(qtbot))
    overlay.show_for(dropped)
    assert overlay.title() == dropped.refusal
    assert [path for path in asked if "share" in str(path)] == []


def _host(qtbot):
    host = QWidget()
    qtbot.addWidget(host)
    return host


@pytest.mark.fault("F83")
def test_files_of_this_computer_among_others_are_opened(tmp_path):
    file = tmp_path / "a.csv"
    file.write_text("x")
    assert files_of(_drag("file://host/share/x.csv", QUrl.fromLocalFile(str(file)).toString())).files == (file,)


@pytest.mark.fault("F84")
@pytest.mark.parametrize(
    ("url", "words"),
    [
        ("https://example.com/contacts.csv", "This is not a file on this computer."),
        ("data:text/csv,a%0Ab", "This is not a file on this computer."),
        ("mailto:ada@example.com", "This is not a file on this computer."),
        ("file:///tmp/a%00b.csv", "This is not a file name: it contains a NUL character. Choose the file again."),
        ("file:///tmp/../tmp", "This is a folder. Drop a file."),
    ],
)
def test_what_is_no_file_is_refused_in_words(qtbot, theme, url, words):
    dropped = files_of(_drag(url))
    assert (dropped.files, dropped.refusal) == ((), words)
    overlay = DropOverlay(theme, _host(qtbot))
    overlay.show_for(dropped)
    assert overlay.title() == words


@pytest.mark.fault("F84")
def test_what_holds_no_address_at_all_is_passed_over():
    text = QMimeData()
    text.setText("email,firstname\na@b.example,Ann")
    odd = QMimeData()
    odd.setData("text/uri-list", QByteArray(b"\xff\xfe not an address\r\n\x00\r\n"))
    assert files_of(text) == files_of(QMimeData())
    assert files_of(odd).files == ()


@pytest.mark.fault("F84")
def test_ten_thousand_files_are_not_asked_about_one_by_one(asked, tmp_path):
    urls = [QUrl.fromLocalFile(str(tmp_path / f"{number}.csv")) for number in range(10_000)]
    data = QMimeData()
    data.setUrls(urls)
    assert len(files_of(data).files) == 10_000
    assert len(asked) < 100
