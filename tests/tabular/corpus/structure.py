"""Titles above, totals below, headers of several rows or none, rows that are damaged."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tests.tabular.corpus.case import Case, table

if TYPE_CHECKING:
    from collections.abc import Iterator

HEAD = "Name;E-mail;Age"
BODY = "Ann;ann@example.com;41\nBob;bob@example.com;52\nCid;cid@example.com;63\n"
ROWS = table("Ann¦ann@example.com¦41", "Bob¦bob@example.com¦52", "Cid¦cid@example.com¦63")
NAMES = ("Name", "E-mail", "Age")
PREAMBLES = {
    "a title": ("Visitors of the fair\n", 2),
    "a title and a blank line": ("Visitors of the fair\n\n", 3),
    "three notes": ("Report\nMade by Ann\n2024-01-31\n", 4),
    "a title padded": ("Visitors;;\n", 2),
    "a title and an empty row, padded": ("Visitors;;\n;;\n", 3),
    "notes with a value each": ("Report;Visitors\nDate;2024-01-31\n\n", 4),
    "blank lines": ("\n\n\n", 4),
    "commas in the title": ("Visitors, all of them, with age, by Ann\n", 2),
    "a quoted title": ('"Visitors of the fair"\n\n', 3),
    "comments": ("# exported by a program\n# version 3\n", 3),
    "ten lines": ("note\n" * 10, 11),
    "prose of many lines": ("Please note:\nwhat follows are visitors; do not share.\nThank you.\n\n", 5),
}
FOOTERS = {
    "Total;;156": ("Total", "", "156"), "Summe;;156": ("Summe", "", "156"), "Total: 3;;": ("Total: 3", "", ""),
    "Grand total;;156": ("Grand total", "", "156"), "Итого;;156": ("Итого", "", "156"), "合計;;156": ("合計", "", "156"),
    "Generated on 2024-01-31;;": ("Generated on 2024-01-31", "", ""), "3 rows;;": None, "Source: fair;;": ("Source: fair", "", ""),
    "Anzahl Personen: 3;;": ("Anzahl Personen: 3", "", ""), ";Total attendees: 3;": ("", "Total attendees: 3", ""),
    "Nombre de participants : 3;;": ("Nombre de participants : 3", "", ""),
}  # fmt: skip


def cases() -> Iterator[Case]:
    """Yield the files."""
    for name, (above, line) in PREAMBLES.items():
        for newline in ("\n", "\r\n"):
            content = (above + HEAD + "\n" + BODY).replace("\n", newline).encode()
            yield Case(f"above: {name} {newline!r}", content, NAMES, ROWS, expect={"header_row": line})
        commas = (above.replace(";", ",") + HEAD + "\n" + BODY).replace(";", ",") if ", all" not in above else ""
        if commas and "visitors," not in commas:
            yield Case(f"above, commas: {name}", commas.encode(), NAMES, ROWS, expect={"header_row": line})
    for footer, cells in FOOTERS.items():
        if cells is not None:
            content = f"{HEAD}\n{BODY}{footer}\n".encode()
            yield Case(f"below: {footer}", content, NAMES, (*ROWS, cells), flaws={4: "row.footer"})
    content = f"{HEAD}\n{BODY};;\nTotal;;156\nGenerated on 2024-01-31;;\n".encode()
    below = table("¦¦", "Total¦¦156", "Generated on 2024-01-31¦¦")
    yield Case("below: several lines", content, NAMES, (*ROWS, *below), flaws=dict.fromkeys((4, 5, 6), "row.footer"))
    content = f"{HEAD}\n{BODY}\nFootnote\n".encode()
    yield Case("below: a line of its own", content, NAMES, (*ROWS, ("Footnote", "", "")), flaws={4: "row.footer"})
    yield _german()
    yield from _headers()
    yield from _damage()


def _german() -> Case:
    """Return a file with a title, decimal commas, damaged rows and a total: what speaks for a comma is no table."""
    people = [[f"Jürgen {n}", f"j{n}@example.de", "Köln", f"1.2{n:02},50"] for n in range(30)]
    lines = [";".join(cells) for cells in people]
    lines[3] = '"' + lines[3]
    lines[7] = lines[7].replace("Köln", ";Köln")
    lines[11] = lines[11].replace(";Köln", "")
    text = "Besucher\r\nStand 31.01.2024\r\n\r\nName;E-Mail;Ort;Umsatz\r\n" + "\r\n".join(
        [*lines, "Summe;;;36.450,00", ""]
    )
    rows = [tuple(cells) for cells in people]
    rows[3] = ('"Jürgen 3', *rows[3][1:])
    rows[7] = (*rows[7][:2], "", *rows[7][2:])
    rows[11] = (*rows[11][:2], "1.211,50", "")
    flaws = {4: "row.open_quote", 8: "row.too_many_values", 12: "row.too_few_values", 31: "row.footer"}
    names = ("Name", "E-Mail", "Ort", "Umsatz")
    total = ("Summe", "", "", "36.450,00")
    expect = {"delimiter": ";", "header_row": 4, "encoding": "cp1252"}
    return Case("a German export", text.encode("cp1252"), names, (*rows, total), flaws, expect=expect)


def _headers() -> Iterator[Case]:
    columns = ("Column 1", "Column 2", "Column 3")
    yield Case("no header", BODY.encode(), columns, ROWS, expect={"header_row": 0})
    numbers = "1;Ann;2024-01-31\n2;Bob;2024-02-01\n3;Cid;2024-03-01\n"
    rows = table("1¦Ann¦2024-01-31", "2¦Bob¦2024-02-01", "3¦Cid¦2024-03-01")
    yield Case("no header and no address", numbers.encode(), columns, rows, expect={"header_row": 0})
    yield Case("header repeated", f"{HEAD}\n{HEAD}\n{BODY}".encode(), NAMES, ROWS, expect={"header_rows": 2})
    yield Case("header three times", f"{HEAD}\n{HEAD}\n{HEAD}\n{BODY}".encode(), NAMES, ROWS, expect={"header_rows": 3})
    grouped = f"Person;;Details;\nName;E-mail;Age;City\n{BODY}".replace("41", "41;Ulm").replace("52", "52;Bonn")
    grouped = grouped.replace("63", "63;Jena")
    rows = table("Ann¦ann@example.com¦41¦Ulm", "Bob¦bob@example.com¦52¦Bonn", "Cid¦cid@example.com¦63¦Jena")
    names = ("Person Name", "Person E-mail", "Details Age", "Details City")
    yield Case("grouped header", grouped.encode(), names, rows, expect={"header_rows": 2})
    other = BODY.replace(";", ",")
    yield Case("a header with another delimiter", f"{HEAD}\n{other}".encode(), NAMES, ROWS, expect={"header_row": 1})
    units = f"{HEAD}\n;;(years)\n{BODY}"
    yield Case("units below the header", units.encode(), ("Name", "E-mail", "Age (years)"), ROWS)
    unknown = f"{HEAD}\nZoe;unknown;none\n{BODY}"
    yield Case("placeholders are data", unknown.encode(), NAMES, (("Zoe", "unknown", "none"), *ROWS))
    yield from _second_lines()
    texts = "Ann;Low\nBob;High\n"
    yield Case("only words", texts.encode(), ("Ann", "Low"), (("Bob", "High"),), expect={"header_row": 1})
    yield Case(
        "chosen: none",
        texts.encode(),
        ("Column 1", "Column 2"),
        table("Ann¦Low", "Bob¦High"),
        choices={"header_line": 0},
    )
    yield Case("chosen: line 3", f"a;b;c\n1;2;3\n{HEAD}\n{BODY}".encode(), NAMES, ROWS, choices={"header_line": 3})
    years = "Name;2019;2020\nAnn;3;4\nBob;5;6\n"
    yield Case("years as names", years.encode(), ("Name", "2019", "2020"), table("Ann¦3¦4", "Bob¦5¦6"))
    yield Case("names twice and none", b"a,a,,b\n1,2,3,4\n", ("a", "a (2)", "Column 3", "b"), table("1¦2¦3¦4"))
    yield Case("a line break in a name", b'"First\nname",b\n1,2\n', ("First name", "b"), table("1¦2"))
    yield Case("one column", b"E-mail\na@b.de\nc@d.de\n", ("E-mail",), table("a@b.de", "c@d.de"))
    yield Case("one column of names", b"Name\nMiller, Ann\nSmith Bob\n", ("Name",), table("Miller, Ann", "Smith Bob"))
    yield Case("one address", b"a@b.de\n", ("Column 1",), table("a@b.de"))
    wide = [f"c{n}" for n in range(300)]
    yield Case(
        "wide",
        f"{','.join(wide)}\n{','.join(map(str, range(300)))}\n".encode(),
        tuple(wide),
        (tuple(map(str, range(300))),),
    )


def _second_lines() -> Iterator[Case]:
    """Yield files whose second line has words above values: names only where something speaks for it."""
    rows = table(
        "Ann¦+49 30 1234567¦41.5¦2024-01-31", "Bob¦+49 30 1234568¦52¦2024-02-01", "Cid¦+49 30 1234569¦63¦2024-02-03"
    )
    body = "".join(f"{';'.join(row)}\n" for row in rows)
    names = ("Name", "Phone", "Amount", "Date")
    first = "Miller;on request;open;tbc"
    expect = {"header_rows": 1}
    for above in (";".join(names), "Name;Phone;;", "Person;;Sale;", "Name;Name;Amount;Amount"):
        cells = tuple(above.split(";"))
        called = tuple(name or f"Column {n}" for n, name in enumerate(cells, 1)) if "" in cells else cells
        called = ("Name", "Name (2)", "Amount", "Amount (2)") if above.startswith("Name;Name") else called
        content = f"{above}\n{first}\n{body}".encode()
        yield Case(
            f"words in the first row below {above}", content, called, (tuple(first.split(";")), *rows), expect=expect
        )
    bracketed = "Miller;(unknown);(none);(tbd)"
    content = f"{';'.join(names)}\n{bracketed}\n{body}".encode()
    yield Case("placeholders in brackets", content, names, (tuple(bracketed.split(";")), *rows), expect=expect)
    for above, joined in (
        ("Person;;Sale;", ("Person Name", "Person Phone", "Sale Amount", "Sale Date")),
        ("Person;Person;Sale;Sale", ("Person Name", "Person Phone", "Sale Amount", "Sale Date")),
        ("Wer;Telefon;Summe;Datum", ("Wer Name", "Telefon Phone", "Summe Amount", "Datum Date")),
    ):
        content = f"{above}\n{';'.join(names)}\n{body}".encode()
        yield Case(f"names below {above}", content, joined, rows, expect={"header_rows": 2})
    units = f"{';'.join(names)}\n;;[EUR];[day]\n{body}".encode()
    yield Case("units in square brackets", units, ("Name", "Phone", "Amount [EUR]", "Date [day]"), rows)


def _damage() -> Iterator[Case]:
    head = f"{HEAD}\n"
    more = "Dan;dan@example.com;1\n" * 5
    rest = (("Dan", "dan@example.com", "1"),) * 5
    few, many, quote = "row.too_few_values", "row.too_many_values", "row.open_quote"
    lines = {
        "a delimiter is missing": ("Annann@example.com;41\n", ("Annann@example.com", "41", ""), few),
        "a delimiter too many": ("Ann;;ann@example.com;41\n", ("Ann", "", "ann@example.com", "41"), many),
        "an empty value too many": ("Ann;ann@example.com;41;\n", ("Ann", "ann@example.com", "41", ""), many),
        "one value": ("Ann\n", ("Ann", "", ""), few),
        "a quote never closes": ('"Ann;ann@example.com;41\n', ('"Ann', "ann@example.com", "41"), quote),
        "a quote never closes, beside a quoted value": ('"Ann;"a;b";41\n', ('"Ann', "a;b", "41"), quote),
        "a quote never closes at the end": ('Ann;ann@example.com;"41\n', ("Ann", "ann@example.com", '"41'), quote),
        "text behind a quote": ('"Ann" Low;ann@example.com;41\n', ("Ann Low", "ann@example.com", "41"), ""),
        "quotes inside of quotes": ('"Ann "A" Low";"a@b.de";"52" wide"\n', ('Ann "A" Low', "a@b.de", '52" wide'), ""),
        "quotes around quotes": ('""Ann"";a@b.de;41\n', ('"Ann"', "a@b.de", "41"), ""),
        "a quote inside": ('Ann "A" Low;ann@example.com;41\n', ('Ann "A" Low', "ann@example.com", "41"), ""),
        "a NUL": ("An\0n;ann@example.com;41\n", ("An\0n", "ann@example.com", "41"), "row.control_character"),
        "an escape character": ("An\x1bn;ann@example.com;41\n", ("An\x1bn", "ann@example.com", "41"), "row.control_character"),
        "a replacement character": ("J\ufffdrg;ann@example.com;41\n", ("J\ufffdrg", "ann@example.com", "41"), "row.undecodable"),
        "a line separator": ("Ann\u2028Low;ann@example.com;41\n", ("Ann\u2028Low", "ann@example.com", "41"), ""),
        "a next line": ("Ann\x85Low;ann@example.com;41\n", ("Ann\x85Low", "ann@example.com", "41"), ""),
        "blanks around": (" Ann ; ann@example.com;41\n", (" Ann ", " ann@example.com", "41"), ""),
        "a row of delimiters": (";;\n", ("", "", ""), ""),
        "a row of a blank": (" \n", (" ", "", ""), few),
        "a line break inside": ('"Ann\nLow";ann@example.com;41\n', ("Ann\nLow", "ann@example.com", "41"), ""),
        "CRLF inside": ('"Ann\r\nLow";ann@example.com;41\n', ("Ann\r\nLow", "ann@example.com", "41"), ""),
        "blank lines inside": ('"Ann\n\n\nLow";ann@example.com;41\n', ("Ann\n\n\nLow", "ann@example.com", "41"), ""),
    }  # fmt: skip
    for name, (line, cells, flaw) in lines.items():
        flaws = {6: flaw} if flaw else {}
        mends = {7: "mend.text_behind_quote"} if name == "text behind a quote" else {}
        if name.startswith("quotes "):
            mends = {7: "mend.quote_inside_quotes"}
        yield Case(f"damage: {name}", (head + more + line + more).encode(), NAMES, (*rest, cells, *rest), flaws, mends)
    for newline, other in (("\n", "\r\n"), ("\r\n", "\n"), ("\r\n", "\r"), ("\n", "\r")):
        content = (head + more).replace("\n", newline) + more.replace("\n", other)
        yield Case(f"mixed line ends {newline!r} {other!r}", content.encode(), NAMES, (*rest, *rest))
    yield Case("no last line end", (head + more).encode()[:-1], NAMES, rest)
    yield Case("many last line ends", (head + more + "\n\r\n\n").encode(), NAMES, rest)
    yield Case("blank lines between", (head + more.replace("\n", "\n\n")).encode(), NAMES, rest)
    mark = "\ufeff"
    yield Case(
        "marks in the middle",
        (head + more + mark + more).encode("utf-8-sig"),
        NAMES,
        (*rest, *rest),
        mends={7: "mend.byte_order_mark"},
    )
    yield Case("a mark twice", (mark + head + more).encode("utf-8-sig"), NAMES, rest)
    yield Case(
        "a mark before a quote",
        (head + more + mark + '"Dan";dan@example.com;1\n').encode(),
        NAMES,
        (*rest, rest[0]),
        mends={7: "mend.byte_order_mark"},
    )
    old = "Jürgen;j@example.com;1\n"
    mixed = (head + old * 5).encode() + old.encode("cp1252")
    yield Case(
        "a line of another encoding",
        mixed,
        NAMES,
        (("Jürgen", "j@example.com", "1"),) * 6,
        flaws={6: "row.undecodable"},
    )
    cut = (head + old * 5).encode() + b"J\xc3;j@example.com;1\n"
    yield Case(
        "half a character",
        cut,
        NAMES,
        (*(("Jürgen", "j@example.com", "1"),) * 5, ("JÃ", "j@example.com", "1")),
        flaws={6: "row.undecodable"},
    )
