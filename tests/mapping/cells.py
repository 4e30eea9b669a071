"""Cells of all kinds, good and bad, for tests that throw everything at a checker."""

from __future__ import annotations

from hypothesis import strategies as st

LONG = "x" * 65_537

PLAIN = {
    "text": ("", "Ann", "van Dijk", "O'Brien", "Jean-Luc", "Müller", "Łódź", "東京", "a b", "5", "50667", "Acme & Co."),
    "email": ("ann{n}@acme.example", "ann.b+{n}@acme-shop.co.uk", "Ann{n}@Acme.Example", "x_{n}@a1.b2.de"),
    "phone": ("", "+49 30 1{n:06}", "+1 (212) 555-{n:04}", "+352 27{n:04}", "030 {n:06}", "(0)30/{n:05}", "0{n:05}-1"),
    "date": ("", "2024-12-31", "31.12.2024", "05.06.2024", "12/31/2024", "05/05/2024", "28-02-1999", "2000-02-29",
             "29/02/2000", "03/04/1980", "17/04/1980", "04/17/1980", "1 May 2024", "20240131"),
    "number": ("", "5", "007", "{n}", "1234567890123456", "1,5", "1.5", "1.234,5", "25 %", "-3", "$ 5"),
    "choice": ("", "Lead", "customer", "Kunde", "New", "OPEN", "wine;food", "Café", "Art; music", "yes", "nein", "Gern",
               "anna@acme.example", "John Smith", "11", "Same"),
    "name": ("", "Anna Groß", "van Beethoven, Ludwig", "GROSS Anna", "José Ortega y Gasset", "山田 太郎", "Madonna"),
}  # fmt: skip
"""Usual cells of each kind; ``{n}`` stands for a number that differs from row to row."""

ODD = {
    "text": (
        " ", "\t", " x", "x ", "x\u00a0", "\u3000x", "\u200bx", "x\u200b", "\u202cx", "=1+1", "=SUM(A1)",
        '="01067"', "@a(b)",
        "M&uuml;ller", "AT&amp;T", "MÃ¼ller", "Lâ€™OrÃ©al",
        "#N/A", " #REF!", "#####", "#1", "NULL", "n/a ", "nan", "Nan", "N/A Ltd",
        "\\N", "(null)", "1067.0", "v2.0",
        "+cmd|x", "-5", "\uff1dSUM(A1)", "a\nb", "a\0b", LONG,
    ),
    "email": (
        "info@acme.example", "ann@gmial.com", "ann@mailinator.com", "a..b@x.de", ".a@x.de", "ann@x", "ann@-x.de",
        "ann", "",
        "x" * 70 + "@acme.example", "grün@acme.example", " ann@acme.example", "ann@acme.example\nbob@acme.example",
        "<ann@acme.example>", "ann@x.d", "ann@x.1a",
    ),
    "phone": (
        "+49 30 1", "+49 301", "+49 3012", "+999 1234567", "030", "03012", "call me", "+49", "0049 30 1234567",
        "(00)49 30 12",
        " (0049) 30 12345", "00", "0000", "(((00123", "-00123", "123456789012345", "1234567890123456",
        "+1 212 555010",
        "+4930123456789012345", "0 0 4 9 3 0 1", "++49 30 1234567", "+49 30 1234567 ext 5", "+٤٩ 30 1234567",
        "+39 123",
        "tel. 0049301234567", "+49 30\n1234567", "+0 123 456 789", "+1 21 2", "+352 1", "+352 123456789012",
        "+290 12345",
        "+290 1234", "+290 123456", "+7 123", "+355 1234", "491711234567.0", "+491711234567.0", "12345678.5",
        "'+49 30 123456", "'", '=" "', "(./.)", "- - -",
        "\u202d+49 30 123456\u202c", "4.91512E+11", "030 123456 / +49 30 123456",
        "2024-01-05", "01.02.1980", " 1/2/1980 ", "2024-01-05 00:00", "2024-31-31", "9999-01-05",
    ),
    "date": (
        "30/02/2024", "31/04/2024", "29/02/2023", "32/01/2024", "00/01/2024", "1.2.3", "01/02/03", "31.12.2024 10:00",
        "31.12.1800", "31.12.2150", "31.12.2126", "1850-01-01", "2024-02-30", "2024-13-01", "13/13/2024",
        "04/31/2024",
        "31.12-2024", "45000", "31/06/1999", "2024-06-31", "2024-02-29", "2024-04-31", "00.05.2024", "05/05/1700",
    ),
    "number": ("5,6,7", "1e5", "٣", "abc", "--5", "1.2.3", "1 2 3", "12345678901234567890"),
    "choice": ("Gold", "wine;Gold", "maybe", "nobody@acme.example", "lead ", "LEAD", "Art", ";"),
    "name": (
        "Prof. Dr. h.c. Anna-Lena Berg", "Jane Doe, MBA", "Hans Müller (Vertrieb)", "Hans Müller <hm@x.de>", "hm@x.de",
        "(Hans)", "Smith, John, Jr.", "John Smith III", " Dr. =Müller", "Herr n/a", "Anna &amp; (x)", "Jr.", ", Dr.",
        "()",
    ),
}  # fmt: skip
"""Cells of each kind that have a finding somewhere, or look as if they had."""

EVERY = tuple(
    cell
    for cells in zip(PLAIN.values(), ODD.values(), strict=True)
    for pool in cells
    for cell in (c.format(n=7) for c in pool)
)
CELLS = st.sampled_from(EVERY) | st.text(max_size=6)
