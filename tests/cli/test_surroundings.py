"""Computers that give the program little: few handles, no folder to write to, other locales, other people."""

from __future__ import annotations

import ctypes
import os
import resource
import signal
import sys

import pytest

from tests.support.checker import check_account, check_files
from tests.support.contacts_file import write_people
from tests.support.killing import processes_of
from tests.support.portal import running_portal

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="limits, modes and locales of POSIX")

_DROP_FROM_BOUNDING_SET, _DAC_OVERRIDE, _DAC_READ_SEARCH = 24, 1, 2


@pytest.fixture(scope="module")
def slow_portal():
    """A portal that takes its time."""
    with running_portal(prefilled=0, unlimited=True, latency_median_ms=150) as running:
        yield running


def _handles(most):
    return lambda: resource.setrlimit(resource.RLIMIT_NOFILE, (most, most))


def _modes_count_for_root_too() -> None:
    if os.geteuid() == 0:
        libc = ctypes.CDLL(None)
        for power in (_DAC_OVERRIDE, _DAC_READ_SEARCH):
            libc.prctl(_DROP_FROM_BOUNDING_SET, power, 0, 0, 0)


# -- handles, processes


@pytest.mark.fault("F68")
@pytest.mark.slow
def test_a_run_with_hardly_any_handles_is_slow_and_exact(user_of, slow_portal, tmp_path):
    """32 are half of what it would open; it says what is short, goes on by itself, and writes each row once."""
    domain = "handles.example"
    file = write_people(tmp_path / "people.csv", 8_000, domain)
    ended = user_of(slow_portal).import_(file, preexec_fn=_handles(32))
    assert ended.code == 0, ended.err
    assert "This computer lets HubDesk open no more connections at the moment. HubDesk keeps trying." in ended.err
    assert (ended.answer["created"], ended.answer["needs_review"]) == (8_000, 0)
    check_account(file, check_files(file, ended.answer), slow_portal, domain=domain)


@pytest.mark.fault("F67")
@pytest.mark.skipif(sys.platform != "linux", reason="looks into /proc")
def test_the_reading_process_is_killed_in_the_middle(user_of, slow_portal, tmp_path):
    """As the system does it when memory runs out: the run stops in a sentence, and goes on later."""
    domain = "readerkilled.example"
    file = write_people(tmp_path / "people.csv", 12_000, domain)
    user = user_of(slow_portal)
    before = slow_portal.stats()["contacts"]
    running = user.start("import", file, "--yes", "--json")
    running.until(lambda: slow_portal.stats()["contacts"] > before)
    readers = [pid for pid in processes_of(user) if pid != running.pid]
    assert readers
    for pid in readers:
        os.kill(pid, signal.SIGKILL)
    ended = running.wait()
    assert ended.code == 3, ended.err
    assert "The part of HubDesk that reads files ended unexpectedly. Nothing is lost." in ended.err
    assert "Traceback" not in ended.err
    assert f"hubdesk resume {ended.job}" in ended.err
    again = user.run("resume", ended.job, "--json")
    assert (again.code, again.answer["created"], again.answer["updated"]) == (0, 12_000, 0), again.err
    check_account(file, check_files(file, again.answer), slow_portal, domain=domain)


# -- folders


@pytest.mark.fault("F55")
def test_without_a_folder_to_write_to(user_of, portal, tmp_path):
    """What keeps nothing works; an import says that its result files have no place, before anything is sent."""
    domain = "nofolder.example"
    file = write_people(tmp_path / "people.csv", 20, domain)
    place = tmp_path / "place"
    place.mkdir(mode=0o500)
    user = user_of(portal)
    surroundings = {"env": {"HUBDESK_HOME": str(place / "home")}, "preexec_fn": _modes_count_for_root_too}
    for command in ("scopes", "jobs", "limits"):
        ended = user.run(command, "--json", **surroundings)
        assert (ended.code, ended.err) == (0, ""), command
    refused = user.import_(file, **surroundings)
    assert (refused.code, refused.answer["error"]) == (2, "results.unwritable"), refused.err
    assert "Nothing was sent. Name another folder with --results" in refused.err
    elsewhere = user.import_(file, "--results", tmp_path / "results", **surroundings)
    assert elsewhere.code == 3, elsewhere.err
    assert "could not be saved in" in elsewhere.err
    assert "Check that you may write there, then try again." in elsewhere.err
    assert "Traceback" not in refused.err + elsewhere.err
    assert not [address for address in portal.by_email() if address.endswith(domain)]


@pytest.mark.fault("F55")
def test_a_file_where_the_folder_should_be(user_of, portal, tmp_path):
    """Nothing can be kept there, and nothing is known: no command goes on as if there were no jobs."""
    domain = "nohome.example"
    file = write_people(tmp_path / "people.csv", 20, domain)
    (tmp_path / "place").write_text("")
    user = user_of(portal)
    surroundings = {"env": {"HUBDESK_HOME": str(tmp_path / "place" / "home")}}
    every = [user.run(command, "--json", **surroundings) for command in ("scopes", "jobs", "limits")]
    for ended in (*every, user.import_(file, **surroundings)):
        assert (ended.code, ended.answer["error"]) == (2, "usage.home"), ended.err
        assert "is a file and no folder. Nothing was read or written. Set HUBDESK_HOME to a folder." in ended.err
    assert not [address for address in portal.by_email() if address.endswith(domain)]


@pytest.mark.fault("F55")
def test_a_home_with_a_long_name_in_many_scripts(user_of, portal, tmp_path):
    domain = "oddhome.example"
    file = write_people(tmp_path / "people.csv", 120, domain)
    odd = tmp_path / ("Kontakte ä 東京 שלום " + "x" * 150) / "O'Neil & Söhne %s"
    user = user_of(portal)
    ended = user.import_(file, env={"HUBDESK_HOME": str(odd)})
    assert ended.code == 0, ended.err
    check_account(file, check_files(file, ended.answer), portal, domain=domain)
    assert user.run("verify", ended.job, env={"HUBDESK_HOME": str(odd)}).code == 0


# -- locales

LOCALES = {
    "C": {"LC_ALL": "C"},
    "ASCII": {"LC_ALL": "C", "PYTHONUTF8": "0", "PYTHONCOERCECLOCALE": "0", "PYTHONIOENCODING": "ascii"},
    "Turkish": {"LC_ALL": "tr_TR.UTF-8", "LANG": "tr_TR.UTF-8"},
    "Windows": {"PYTHONIOENCODING": "cp1252"},
}


@pytest.mark.fault("F108")
@pytest.mark.parametrize("name", LOCALES)
def test_an_import_is_the_same_in_every_locale(name, user_of, portal, tmp_path):
    """Addresses in capitals, also with the letter that Turkish writes in another way, find their contact."""
    domain = f"locale{name.lower()}.example"
    folder = tmp_path / ("plain" if name == "ASCII" else "Käufer Iğdır 東京")
    folder.mkdir()
    file = write_people(folder / "people.csv", 5, domain)
    file.write_text(file.read_text("utf-8").replace("p1@", "PIRI1@"), "utf-8")
    user = user_of(portal)
    told = user.run("import", file, "--yes", "--json", env=LOCALES[name])
    assert told.code == 0, told.err
    assert (told.answer["created"], told.answer["rows"]) == (5, 5)
    assert f"piri1@{domain}" in portal.by_email()
    if "PYTHONIOENCODING" in LOCALES[name]:
        shown = user.run("import", file, "--yes", env=LOCALES[name])
        assert shown.code == 0, shown.err
        assert "Updated                 5" in shown.out
        assert str(tmp_path) in shown.out


@pytest.mark.fault("F108")
@pytest.mark.parametrize("name", [b"K\xe4ufer.csv", b"\xff\xfe.csv"])
def test_a_file_whose_name_is_no_text_is_refused_in_words(name, user_of, portal, tmp_path):
    domain = "badname.example"
    file = os.fsencode(write_people(tmp_path / "people.csv", 5, domain))
    odd = os.path.join(os.fsencode(tmp_path), name)  # noqa: PTH118  # paths have no bytes
    os.rename(file, odd)  # noqa: PTH104
    ended = user_of(portal).run("import", os.fsdecode(odd), "--yes", "--json")
    assert (ended.code, ended.answer["error"]) == (2, "file.bad_name"), ended.err
    assert "Rename the file or its folder, then open it again." in ended.err
    assert not [address for address in portal.by_email() if address.endswith(domain)]


# -- other people


@pytest.mark.fault("F63")
@pytest.mark.slow
def test_two_people_import_the_same_file_at_the_same_time(user_of, slow_portal, tmp_path):
    domain = "twopeople.example"
    file = write_people(tmp_path / "people.csv", 3_000, domain)
    users = [user_of(slow_portal), user_of(slow_portal)]
    running = [user.start("import", file, "--yes", "--json") for user in users]
    ended = [one.wait() for one in running]
    assert [one.code for one in ended] == [0, 0], [one.err for one in ended]
    contacts = [
        one["properties"]["email"]
        for one in slow_portal.contacts()
        if one["properties"].get("email", "").endswith(f"@{domain}")
    ]
    assert len(contacts) == len(set(contacts)) == 3_000
    for one in ended:
        check_files(file, one.answer)
    assert sum(one.answer["created"] for one in ended) == 3_000
    assert sum(one.answer["updated"] for one in ended) == 3_000
