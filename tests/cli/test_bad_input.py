"""Bad files, recipes and options: exit 2, one sentence that says what and where, nothing sent, no job left behind."""

from __future__ import annotations

import ctypes
import json
import os
import zipfile
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

import pytest

from tests.support.canary import find_traces
from tests.support.checker import SUMMARY_KEYS
from tests.support.command import Hubdesk
from tests.support.contacts_file import write_people

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from tests.support.command import Ended

FILE = "people.csv"
TOKEN, ASKING = "private app", "contacts and forms"
"""Tokens that no other test uses, so that the portal's books tell what these commands sent."""

_DROP_FROM_BOUNDING_SET, _DAC_OVERRIDE, _DAC_READ_SEARCH = 24, 1, 2


@dataclass(frozen=True, slots=True)
class Case:
    """One way to get it wrong.

    Attributes:
        make: Puts files into the user's folder, in which the command runs.
        arguments: Of ``import``.
        words: What the sentence must name.
        code: Machine word of the failure; empty when click itself refuses.
        asks: Whether the account must be asked before it can be known.
        environment: Variables for the process.
    """

    arguments: tuple[str, ...]
    words: tuple[str, ...]
    code: str = ""
    make: Callable[[Path], object] = lambda folder: write_people(folder / FILE, 5)
    asks: bool = False
    environment: dict[str, str] = field(default_factory=dict)


def _file(content: bytes, name: str = "contacts.csv") -> Callable[[Path], object]:
    return lambda folder: (folder / name).write_bytes(content)


def _recipe(recipe: object) -> Callable[[Path], object]:
    def make(folder: Path) -> None:
        write_people(folder / FILE, 5)
        text = recipe if isinstance(recipe, str) else json.dumps(recipe)
        (folder / "recipe.json").write_text(text, "utf-8")

    return make


def _columns(**columns: object) -> dict[str, object]:
    return {"columns": {"E-mail": "email", **{name.replace("_", " "): value for name, value in columns.items()}}}


def _archive(folder: Path) -> None:
    with zipfile.ZipFile(folder / "contacts.zip", "w") as archive:
        archive.writestr("notes.txt", "no contacts")


WITH_RECIPE = (FILE, "--recipe", "recipe.json")
PNG = b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR" + bytes(range(256)) * 8
PDF = b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n1 0 obj\n<< /Type /Catalog >>\nendobj\n" * 20

CASES: dict[str, Case] = {
    "missing file": Case(("nowhere.csv",), ("nowhere.csv",)),
    "folder": Case(("folder.csv",), ("folder",), make=lambda folder: (folder / "folder.csv").mkdir()),
    "named pipe": Case(("pipe.csv",), ("pipe.csv",), make=lambda folder: os.mkfifo(folder / "pipe.csv")),
    "device": Case(("/dev/zero",), ("zero",)),
    "empty file": Case(("contacts.csv",), ("contacts.csv", "empty"), make=_file(b"")),
    "only blank lines": Case(("contacts.csv",), ("contacts.csv",), make=_file(b"\n\r\n\n  \n")),
    "header only": Case(("contacts.csv",), ("contacts.csv",), make=_file(b"E-mail,First name\n")),
    "no e-mail column": Case(("contacts.csv",), ("e-mail",), make=_file(b"First name,City\nAnn,Graz\nBob,Wien\n")),
    "picture": Case(("contacts.csv",), ("contacts.csv",), make=_file(PNG)),
    "PDF": Case(("contacts.pdf",), ("contacts.pdf",), make=_file(PDF, "contacts.pdf")),
    "zip": Case(("contacts.zip",), ("contacts.zip",), make=_archive),
    "NUL bytes": Case(("contacts.csv",), ("contacts.csv",), make=_file(os.urandom(4_000) + b"\0" * 500)),
    "recipe missing": Case((FILE, "--recipe", "nowhere.json"), ("nowhere.json",), "recipe.unreadable"),
    "recipe is no JSON": Case(WITH_RECIPE, ("JSON",), make=_recipe('{"columns": {"E-mail": "email",')),
    "recipe, unknown key": Case(WITH_RECIPE, ("colums",), make=_recipe({"colums": {"E-mail": "email"}})),
    "recipe, unknown key of a column": Case(
        WITH_RECIPE, ("propertie",), make=_recipe(_columns(City={"propertie": "city"}))
    ),
    "recipe, unknown property": Case(
        WITH_RECIPE, ("favourite_dish", "City"), make=_recipe(_columns(City="favourite_dish")), asks=True
    ),
    "recipe, read-only property": Case(WITH_RECIPE, ("createdate", "City"), make=_recipe(_columns(City="createdate"))),
    "recipe, two columns to one property": Case(
        WITH_RECIPE, ("First name", "Last name"), make=_recipe(_columns(First_name="firstname", Last_name="firstname"))
    ),
    "recipe, column that the file does not have": Case(
        WITH_RECIPE, ("Postcode",), make=_recipe(_columns(Postcode="zip"))
    ),
    "recipe without the key": Case(WITH_RECIPE, ("e-mail",), make=_recipe({"columns": {"City": "city"}})),
    "recipe, bad word": Case(
        WITH_RECIPE,
        ("City", "write", "if_empty"),
        make=_recipe(_columns(City={"property": "city", "write": "sometimes"})),
    ),
    "recipe, constant of a mapped property": Case(
        WITH_RECIPE, ("city",), make=_recipe({**_columns(City="city"), "constants": {"city": "Graz"}})
    ),
    "recipe, constant that is no option": Case(
        WITH_RECIPE,
        ("hs_lead_status",),
        make=_recipe({**_columns(), "constants": {"hs_lead_status": "Warm"}}),
        asks=True,
    ),
    "unknown option": Case((FILE, "--fast"), ("--fast",)),
    "unknown mode": Case((FILE, "--mode", "delete"), ("delete",)),
    "trial of nothing": Case((FILE, "--trial", "0"), ("--trial",)),
    "no file": Case((), ("FILE",)),
    "unknown account": Case((FILE, "--account", "Acme"), ("Acme",), "usage.account"),
    "two accounts": Case((FILE, "--account", "Acme", "--demo"), ("--demo", "--account"), "usage.account"),
    "results are a file": Case((FILE, "--results", FILE), (FILE,)),
    "foreign API address": Case(
        (FILE,), ("HUBDESK_API_BASE",), environment={"HUBDESK_API_BASE": "https://api.example.com"}
    ),
    "API address that only looks local": Case(
        (FILE,), ("HUBDESK_API_BASE",), environment={"HUBDESK_API_BASE": "http://127.0.0.1.example.com:80"}
    ),
    "API address with another's name before it": Case(
        (FILE,), ("HUBDESK_API_BASE",), environment={"HUBDESK_API_BASE": "http://127.0.0.1@example.com/"}
    ),
    "foreign forms address": Case(
        (FILE,), ("HUBDESK_FORMS_BASE",), environment={"HUBDESK_FORMS_BASE": "http://10.0.0.1"}
    ),
}


def _sent(portal, token: str) -> list[str]:
    return [request["family"] for request in portal.history() if request["token"] == token]


@pytest.fixture(scope="module")
def refused(portal, tmp_path_factory):
    """All cases, two at a time, each with a user of its own."""
    folder = tmp_path_factory.mktemp("refused")
    users = {
        name: Hubdesk(
            folder / f"user{number}", url=portal.url, token=portal.tokens[ASKING if case.asks else TOKEN].token
        )
        for number, (name, case) in enumerate(CASES.items())
    }

    def run(name: str) -> Ended:
        case, user = CASES[name], users[name]
        case.make(user.folder)
        return user.run("import", *case.arguments, "--yes", "--json", env=case.environment)

    with ThreadPoolExecutor(2) as pool:  # the waiting is for the processes
        ended = dict(zip(CASES, pool.map(run, CASES), strict=True))
    assert find_traces(folder, [token for user in users.values() for token in user.tokens]) == []
    return {name: (ended[name], users[name]) for name in CASES}


@pytest.mark.fault("F76", "F80", "F81")
@pytest.mark.parametrize("name", CASES)
def test_bad_input_is_refused_in_one_sentence(name, refused):
    ended, user = refused[name]
    _is_refusal(ended, CASES[name], user)


def test_nothing_of_all_that_was_sent(refused, portal):
    assert _sent(portal, TOKEN) == []
    reads = ("account.", "owners.", "properties.")
    asked = _sent(portal, ASKING)
    assert asked, "some cases need the account's word"
    assert [family for family in asked if not family.startswith(reads)] == []


def _is_refusal(ended: Ended, case: Case, user: Hubdesk) -> None:
    assert ended.code == 2, ended.err
    for word in case.words:
        assert word.lower() in ended.err.lower(), ended.err
    assert "Traceback" not in ended.err
    assert ended.err.strip(), "says nothing"
    if ended.out:
        assert list(ended.answer) == [*SUMMARY_KEYS, "error", "message"]
        assert (ended.answer["job"], ended.answer["rows"], ended.answer["requests"]) == (None, 0, 0)
        assert ended.answer["message"] in " ".join(ended.err.split())
        assert case.code in ("", ended.answer["error"])
    jobs = user.home / "jobs"
    assert not jobs.exists() or [path for path in jobs.iterdir() if path.is_dir()] == []


def _without_powers_of_root() -> None:
    """Let file permissions hold for root too, once the program has been started."""
    if os.geteuid() == 0:
        libc = ctypes.CDLL(None)
        for power in (_DAC_OVERRIDE, _DAC_READ_SEARCH):
            libc.prctl(_DROP_FROM_BOUNDING_SET, power, 0, 0, 0)


def test_a_file_that_may_not_be_read(user_of, portal, tmp_path):
    file = write_people(tmp_path / "secret.csv", 5)
    file.chmod(0)
    user = user_of(portal, token=portal.tokens[TOKEN].token)
    ended = user.run("import", file, "--yes", "--json", preexec_fn=_without_powers_of_root)
    _is_refusal(ended, Case((), ("secret.csv",)), user)


def test_nobody_can_be_asked(user_of, portal):
    user = user_of(portal, token=portal.tokens[TOKEN].token)
    file = write_people(user.folder / FILE, 5)
    ended = user.run("import", file, "--json")
    _is_refusal(ended, Case((), ("--yes",), "usage.yes"), user)


@pytest.mark.parametrize(("command", "job"), [("resume", "NOPE"), ("verify", "../../etc"), ("resume", "")])
def test_a_job_that_does_not_exist(command, job, hubdesk):
    ended = hubdesk.run(command, job, "--json")
    assert (ended.code, ended.answer["error"]) == (2, "job.unknown")


def test_standard_output_stays_clean_without_json(user_of, portal):
    user = user_of(portal, token=portal.tokens[TOKEN].token)
    ended = user.run("import", "nowhere.csv", "--yes")
    assert (ended.code, ended.out) == (2, "")
    assert "nowhere.csv" in ended.err
