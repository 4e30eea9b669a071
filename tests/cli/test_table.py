"""``hubdesk table``: files as HubDesk reads them."""

from __future__ import annotations

import csv
import stat

import pytest

from tests.tabular import workbooks

TEXT = (
    "Visitors\r\n\r\nName;E-mail;Age\r\nJürgen;j@example.com;4\r\n"
    '"A ""B""";b@example.com;5;x\r\n1,"never;c@example.com;6\r\n'
)


@pytest.fixture
def offline(user_of):
    """A user without account, token and network."""
    return user_of(url="http://127.0.0.1:9")


def _rows(path):
    content = path.read_bytes()
    assert content.count(b"\r\n") == content.count(b"\n")
    return list(csv.reader(content.decode().splitlines()))


def test_one_file(offline, tmp_path):
    """Commas, UTF-8, CRLF, the header first; private; doubtful lines are told."""
    file = tmp_path / "a.txt"
    file.write_bytes(TEXT.encode("cp1252"))
    ended = offline.run("table", file, "-o", tmp_path / "out.csv", "--json")
    assert ended.code == 0, ended.err
    assert _rows(tmp_path / "out.csv") == [
        ["Name", "E-mail", "Age"], ["Jürgen", "j@example.com", "4"], ['A "B"', "b@example.com", "5", "x"],
        ['1,"never', "c@example.com", "6"],
    ]  # fmt: skip
    assert stat.S_IMODE((tmp_path / "out.csv").stat().st_mode) == 0o600
    assert ended.answer == {"files": 1, "written": 1, "failed": 0}
    assert "Line 5" in ended.err


def test_several_files_and_one_that_cannot_be_read(offline, tmp_path):
    """It gives a sentence and does not stop the others."""
    (tmp_path / "a.csv").write_text("a,b\n1,2\n")
    (tmp_path / "b.xlsx").write_bytes(workbooks.xlsx({"S": [["x", "y"], ["1", 2.0]]}))
    (tmp_path / "a.tsv").write_text("c\td\n3\t4\n")
    (tmp_path / "broken.pdf").write_bytes(b"%PDF-1.7")
    out = tmp_path / "new" / "out"
    names = ("a.csv", "broken.pdf", "b.xlsx", "a.tsv", "missing.csv")
    ended = offline.run("table", *(tmp_path / name for name in names), "--out-dir", out)
    assert ended.code == 1
    assert "broken.pdf: “broken.pdf” is a PDF document." in ended.err
    assert "missing.csv: There is no file" in ended.err
    assert {path.name: _rows(path) for path in out.iterdir()} == {
        "a.csv": [["a", "b"], ["1", "2"]],
        "b.csv": [["x", "y"], ["1", "2"]],
        "a (2).csv": [["c", "d"], ["3", "4"]],
    }


def test_nothing_that_can_be_read(offline, tmp_path):
    """Exit code 2, as for any bad input."""
    ended = offline.run("table", tmp_path / "no.csv", "-o", tmp_path / "out.csv", "--json")
    assert ended.code == 2
    assert not (tmp_path / "out.csv").exists()
    assert ended.answer["failed"] == 1


def test_describe(offline, tmp_path):
    """Everything that was detected, and every line that is not in order."""
    file = tmp_path / "a.txt"
    file.write_bytes(TEXT.encode("cp1252"))
    answer = offline.run("table", "--describe", "--json", file).answer
    assert (answer["encoding"], answer["delimiter"], answer["quote"], answer["escape"]) == ("cp1252", ";", '"', "")
    assert (answer["newline"], answer["header_row"], answer["rows"], answer["columns"]) == ("\r\n", 3, 3, 3)
    assert set(answer["certainty"]) == {"encoding", "delimiter", "header"}
    assert [(line["line"], line["row"], line["kind"], line["code"]) for line in answer["lines"]] == [
        (5, 2, "doubtful", "row.too_many_values")
    ]
    assert "delimiter" in offline.run("table", "--describe", file).out


def test_each_description_names_its_file(offline, tmp_path):
    """Of several nobody could tell which is which; nor whose lines are not in order."""
    files = [tmp_path / name for name in ("a.csv", "more/a.csv")]
    (tmp_path / "more").mkdir()
    for file in files:
        file.write_text("x;y\n1;2\n1;2;3\n")
    ended = offline.run("table", "--describe", *files)
    named = [line for line in ended.out.splitlines() if line.startswith("file ")]
    assert [line.split(None, 1)[1] for line in named] == list(map(str, files))
    assert [line for line in ended.err.splitlines() if line.endswith(":")] == [f"{file}:" for file in files]
    told = offline.run("table", "--describe", "--json", *files)
    assert [line["file"] for line in told.lines] == list(map(str, files))
    assert told.err.index(f"{files[0]}:") < told.err.index(f"{files[1]}:")


def test_what_people_choose_wins(offline, tmp_path):
    """Encoding, delimiter, quote, escape, header, sheet."""
    file = tmp_path / "a.csv"
    file.write_bytes(b"x\ty\n'a\tb'\t\xe9\n")
    options = (
        "--encoding",
        "mac_roman",
        "--delimiter",
        "tab",
        "--quote",
        "single",
        "--escape",
        "none",
        "--header",
        "0",
    )
    assert offline.run("table", file, "-o", tmp_path / "out.csv", *options).code == 0
    assert _rows(tmp_path / "out.csv") == [["Column 1", "Column 2"], ["x", "y"], ["a\tb", "È"]]
    book = tmp_path / "b.ods"
    book.write_bytes(workbooks.ods({"One": [["a"], ["1"]], "Two": [["b"], ["2"]]}))
    assert offline.run("table", book, "-o", tmp_path / "two.csv", "--sheet", "two").code == 0
    assert _rows(tmp_path / "two.csv") == [["b"], ["2"]]
    book = tmp_path / "merged.xlsx"
    book.write_bytes(workbooks.merged())
    assert offline.run("table", book, "-o", tmp_path / "as_is.csv").code == 0
    assert offline.run("table", book, "-o", tmp_path / "filled.csv", "--fill-merged").code == 0
    assert [row[0] for row in _rows(tmp_path / "as_is.csv")] == ["Company", "Acme", "", "", "Bolt", ""]
    assert [row[0] for row in _rows(tmp_path / "filled.csv")] == ["Company", "Acme", "Acme", "Acme", "Bolt", ""]


def test_a_header_alone_is_a_table_without_rows(offline, tmp_path):
    """Nobody can import it, but it can be read."""
    file = tmp_path / "a.csv"
    file.write_text("a;b\n")
    assert offline.run("table", file, "-o", tmp_path / "out.csv").code == 0
    assert _rows(tmp_path / "out.csv") == [["a", "b"]]


@pytest.mark.parametrize(
    "options", [(), ("-o", "{here}/a.csv"), ("-o", "x.csv", "--out-dir", "y"), ("--out-dir", "{here}")]
)
def test_options_that_do_not_go_together(offline, tmp_path, options):
    """The source is never written to."""
    file = tmp_path / "a.csv"
    file.write_text("a;b\n1;2\n")
    ended = offline.run("table", file, *(option.format(here=tmp_path) for option in options))
    assert ended.code == 2
    assert file.read_text() == "a;b\n1;2\n"


def test_a_line_that_may_belong_to_the_header_is_told(offline, tmp_path):
    """It stays a row, and both the words and the JSON name it."""
    file = tmp_path / "a.csv"
    body = "".join(f"Ann;+49 30 123456{n};4{n}.5;2024-01-3{n}\n" for n in range(2))
    file.write_text(f"Name;Phone;Amount;Date\nMiller;on request;open;tbc\n{body}")
    ended = offline.run("table", "--describe", "--json", file)
    assert (ended.code, ended.answer["rows"], ended.answer["header_rows"]) == (0, 3, 1)
    assert [(one["line"], one["kind"], one["code"]) for one in ended.answer["lines"]] == [
        (2, "doubtful", "header.doubtful")
    ]
    assert ended.answer["certainty"]["header"] == "likely"
    said = offline.run("table", "--describe", file)
    assert "Line 2: It has words where the rows below have numbers" in said.out + said.err
