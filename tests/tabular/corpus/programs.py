"""Files as well-known programs write them, and rows as spreadsheets put them on the clipboard."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tests.tabular.corpus.case import Case, table

if TYPE_CHECKING:
    from collections.abc import Iterator


def cases() -> Iterator[Case]:
    """Yield the files."""
    yield Case(
        "LinkedIn connections",
        b'Notes:\n"When exporting your connection data, you may notice that some of the email addresses are missing."\n\n'
        b"First Name,Last Name,URL,Email Address,Company,Position,Connected On\n"
        b"Ann,Low,https://www.linkedin.com/in/ann,,Acme,CEO,31 Jan 2024\n"
        b'Bob,High,https://www.linkedin.com/in/bob,bob@example.com,"Acme, Inc.",CTO,01 Feb 2024\n',
        ("First Name", "Last Name", "URL", "Email Address", "Company", "Position", "Connected On"),
        table(
            "Ann¦Low¦https://www.linkedin.com/in/ann¦¦Acme¦CEO¦31 Jan 2024",
            "Bob¦High¦https://www.linkedin.com/in/bob¦bob@example.com¦Acme, Inc.¦CTO¦01 Feb 2024",
        ),
        expect={"header_row": 4},
    )
    yield Case(
        "Salesforce report",
        b'"First Name","Last Name","Email","Account Name"\n"Ann","Low","ann@example.com","Acme"\n'
        b'"Bob","High","bob@example.com","Acme"\n\n\n"Visitors 2024"\n"Copyright (c) 2000-2024 salesforce.com, inc."\n'
        b'"Confidential Information - Do Not Distribute"\n',
        ("First Name", "Last Name", "Email", "Account Name"),
        table(
            "Ann¦Low¦ann@example.com¦Acme", "Bob¦High¦bob@example.com¦Acme", "Visitors 2024¦¦¦",
            "Copyright (c) 2000-2024 salesforce.com, inc.¦¦¦", "Confidential Information - Do Not Distribute¦¦¦",
        ),
        flaws={3: "row.too_few_values", 4: "row.footer", 5: "row.footer"},
    )  # fmt: skip
    yield Case(
        "Excel, German",
        "Vorname;Nachname;Umsatz;Datum\r\nJürgen;Groß;1.234,50 €;31.01.2024\r\nÄnne;Möller;0,00 €;01.02.2024\r\n".encode(
            "cp1252"
        ),
        ("Vorname", "Nachname", "Umsatz", "Datum"),
        table("Jürgen¦Groß¦1.234,50 €¦31.01.2024", "Änne¦Möller¦0,00 €¦01.02.2024"),
        expect={"encoding": "cp1252"},
    )
    yield Case(
        "Excel, Unicode text",
        'Name\tZip\tPhone\r\nŁukasz\t00123\t+48 22 123\r\n"Low, Ann"\t00456\t0048221\r\n'.encode("utf-16"),
        ("Name", "Zip", "Phone"),
        table("Łukasz¦00123¦+48 22 123", "Low, Ann¦00456¦0048221"),
        expect={"delimiter": "\t"},
    )
    yield Case(
        "Outlook",
        b'"Title","First Name","Last Name","E-mail Address","Notes"\r\n"","Ann","Low","ann@example.com","line\r\n\r\nline"\r\n'
        b'"Dr.","Bob","High","bob@example.com",""\r\n',
        ("Title", "First Name", "Last Name", "E-mail Address", "Notes"),
        table("¦Ann¦Low¦ann@example.com¦line\r\n\r\nline", "Dr.¦Bob¦High¦bob@example.com¦"),
    )
    yield Case(
        "Mailchimp",
        b'"Email Address","First Name","MEMBER_RATING","OPTIN_TIME","TAGS"\n'
        b'ann@example.com,Ann,2,"2024-01-31 10:00:00","""vip"",""fair"""\nbob@example.com,Bob,3,"2024-02-01 11:00:00",\n',
        ("Email Address", "First Name", "MEMBER_RATING", "OPTIN_TIME", "TAGS"),
        table('ann@example.com¦Ann¦2¦2024-01-31 10:00:00¦"vip","fair"', "bob@example.com¦Bob¦3¦2024-02-01 11:00:00¦"),
    )
    yield Case(
        "Eventbrite",
        b"Order #,Order Date,First Name,Surname,Email,Quantity,Price Tier\n12345678901,2024-01-31 10:00:00+00:00,Ann,Low,"
        b"ann@example.com,1,\n12345678902,2024-01-31 11:00:00+00:00,Bob,High,bob@example.com,2,\n",
        ("Order #", "Order Date", "First Name", "Surname", "Email", "Quantity", "Price Tier"),
        table(
            "12345678901¦2024-01-31 10:00:00+00:00¦Ann¦Low¦ann@example.com¦1¦",
            "12345678902¦2024-01-31 11:00:00+00:00¦Bob¦High¦bob@example.com¦2¦",
        ),
    )
    yield Case(
        "Google contacts",
        "Name,Given Name,E-mail 1 - Type,E-mail 1 - Value,Phone 1 - Value\nAnn Low,Ann,* Home,ann@example.com,+1 212-555-0100\n"
        "Zoë,Zoë,,zoe@example.com ::: z@example.com,030 1 ::: 030 2\n".encode(),
        ("Name", "Given Name", "E-mail 1 - Type", "E-mail 1 - Value", "Phone 1 - Value"),
        table(
            "Ann Low¦Ann¦* Home¦ann@example.com¦+1 212-555-0100",
            "Zoë¦Zoë¦¦zoe@example.com ::: z@example.com¦030 1 ::: 030 2",
        ),
    )
    yield Case(
        "MySQL",
        b'"id","name","note"\n"1","Ann \\"A\\" Low","C:\\\\temp"\n"2","Bob","two\\\nlines"\n',
        ("id", "name", "note"),
        (("1", 'Ann "A" Low', "C:\\temp"), ("2", "Bob", "two\nlines")),
        expect={"escape": "\\"},
    )
    yield Case(
        "JSON in a column",
        b'id,email,extra\n1,ann@example.com,"{""a"": ""x\\""y"", ""b"": [1, 2]}"\n2,bob@example.com,"{""a"": ""z""}"\n',
        ("id", "email", "extra"),
        (("1", "ann@example.com", '{"a": "x\\"y", "b": [1, 2]}'), ("2", "bob@example.com", '{"a": "z"}')),
        expect={"escape": ""},
    )
    yield Case(
        "Windows paths",
        b'name,folder\n"Ann","C:\\data\\"\n"Bob","D:\\x\\y\\"\n',
        ("name", "folder"),
        (("Ann", "C:\\data\\"), ("Bob", "D:\\x\\y\\")),
        expect={"escape": ""},
    )
    yield Case(
        "apostrophes",
        b"name,city\nO'Neil,'s-Hertogenbosch\nD'Arc,L'Aquila\n't Hooft,Utrecht\n",
        ("name", "city"),
        table("O'Neil¦'s-Hertogenbosch", "D'Arc¦L'Aquila", "'t Hooft¦Utrecht"),
        expect={"quote": '"'},
    )
    yield Case(
        "inches",
        b'part,size,price\npipe,5" wide,1\ntube,6",2\n',
        ("part", "size", "price"),
        table('pipe¦5" wide¦1', 'tube¦6"¦2'),
    )
    yield Case(
        "comma and blank, with commas in values",
        b"name, link, age\nAnn, https://example.com/?q=1,2, 4\nBob, https://example.com/?q=3,4, 5\n",
        ("name", "link", "age"),
        table("Ann¦https://example.com/?q=1,2¦4", "Bob¦https://example.com/?q=3,4¦5"),
        expect={"delimiter": ", "},
    )
    yield Case(
        "single quotes where they are needed, double ones as text",
        b"a,b,c\n1,'x, y',\"great\"\n2,'u, v',5\" pipe\n3,plain,ok\n",
        ("a", "b", "c"),
        (("1", "x, y", '"great"'), ("2", "u, v", '5" pipe'), ("3", "plain", "ok")),
        expect={"quote": "'"},
    )
    yield Case(
        "a column without a name", b"a,,c\n1,,3\n4,,6\n", ("a", "Column 2", "c"), table("1¦¦3", "4¦¦6"),
    )  # fmt: skip
    yield Case(
        "telephone numbers alone", b"+49 30 1\n+49 30 2\n+49 30 3\n", ("+49 30 1",), table("+49 30 2", "+49 30 3"),
        choices={"header_line": 1},
    )  # fmt: skip
    yield Case(
        "decimal commas", b"a;b;c\n1,5;2,5;3,5\n4,5;5,5;6,5\n", ("a", "b", "c"), table("1,5¦2,5¦3,5", "4,5¦5,5¦6,5"),
        expect={"delimiter": ";"},
    )  # fmt: skip
    yield Case(
        "log with blanks", b"date time level\n2024-01-31 10:00 info\n2024-02-01 11:00 warn\n", ("date", "time", "level"),
        table("2024-01-31¦10:00¦info", "2024-02-01¦11:00¦warn"), expect={"delimiter": " "},
    )  # fmt: skip
    yield from _pasted()


def _pasted() -> Iterator[Case]:
    pasted = {
        "cells": ("Name\tE-mail\nAnn\ta@b.de\nBob\tb@b.de", ("Name", "E-mail"), table("Ann¦a@b.de", "Bob¦b@b.de")),
        "Excel": ("Name\tAge\r\nAnn\t4\r\nBob\t5\r\n", ("Name", "Age"), table("Ann¦4", "Bob¦5")),
        "a cell of two lines": ('Name\tNote\r\nAnn\t"a\nb"\r\nBob\tc\r\n', ("Name", "Note"), table("Ann¦a\nb", "Bob¦c")),
        "a quote in a cell": ('Name\tNote\nAnn\t"5"" pipe\n6"\nBob\tx\n', ("Name", "Note"), (("Ann", '5" pipe\n6'), ("Bob", "x"))),
        "one column": ("E-mail\na@b.de\nb@b.de\n", ("E-mail",), table("a@b.de", "b@b.de")),
        "empty cells": ("a\tb\tc\n1\t\t3\n\t2\t\n", ("a", "b", "c"), table("1¦¦3", "¦2¦")),
        "commas in cells": ("Name\tCity\nLow, Ann\tParis, France\nB, C\tD, E\n", ("Name", "City"), table("Low, Ann¦Paris, France", "B, C¦D, E")),
    }  # fmt: skip
    for name, (text, headers, rows) in pasted.items():
        yield Case(f"pasted: {name}", text.encode(), headers, rows)
