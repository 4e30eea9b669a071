"""A contact file as people send it: a preamble, ragged rows, full names, addresses in two columns, typing mistakes."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

HEADERS = (
    "Name", "E-Mail", "Telefon", "Straße", "Hausnr", "Ort", "Status", "Geburtstag", "Umsatz", "Newsletter", "Notiz",
)  # fmt: skip
_STATUS = ("Lead", "heiß", "Kunde", "Sales Qualified", "k. A.", "Customer", "VIP", "")
_PEOPLE = (
    ("Dr. Anna-Lena Groß", "anna"), ("Ludwig van Beethoven", "ludwig"), ("Müller, Jürgen", "j.mueller"),
    ("Éloïse Lefèvre", "eloise"), ("佐藤 結衣", "yui"), ("Ngozi Okafor", "ngozi"), ("Begoña Ibáñez", "begona"),
)  # fmt: skip
_DOMAINS = ("nordlicht.example", "gmial.com", "gmail.com", "hotmial.com", "saigon.example", "gmial.com", "web.de")


def line_of(row: int) -> str:
    """Return a row, from 1 on."""
    name, local = _PEOPLE[row % len(_PEOPLE)]
    domain = _DOMAINS[row % len(_DOMAINS)]
    mail = f"{local}{row}@{domain}" if row % 23 else f"{local}{row}@@{domain}"
    if row % 31 == 0:
        mail = f"ANNA{row - 3}@Nordlicht.example "
    phone = "555" if row % 17 == 0 else f"0049 30 9018-{2000 + row}"
    day = f"{row % 28 + 1:02}.{row % 12 + 1:02}.19{60 + row % 40}" if row % 19 else "demnächst"
    note = '=HYPERLINK("http://x.example")' if row % 37 == 0 else "sah uns auf der Messe; ruft zurück"
    cells = [
        f'"{name}"', mail, phone, f"Hauptstr{'.' if row % 2 else 'aße'}", str(row % 90 + 1), "Köln",
        _STATUS[row % len(_STATUS)], day, f'"{row % 9},5{row % 10}0,5 €"', ("ja", "nein", "vielleicht")[row % 3],
        '"' + note.replace('"', '""') + '"',
    ]  # fmt: skip
    return ";".join(cells[:5] if row % 97 == 0 else cells)


def nasty_file(path: Path, rows: int = 400) -> Path:
    """Write the file and return its path."""
    lines = ["Teilnehmer der Messe;;;", "Stand: 12.10.2026", "", ";".join(HEADERS)]
    lines += [line_of(row) for row in range(1, rows + 1)]
    path.write_bytes("\r\n".join(lines).encode("utf-8") + b"\r\n")
    return path
