"""Files of the user that cannot be used: every command says so, and goes on without them."""

from __future__ import annotations

import pytest


@pytest.mark.parametrize(
    ("name", "content", "told"),
    [
        ("accounts.json", '{"version": 99, "accounts": []}', "The list of accounts came from a newer version"),
        ("accounts.json", '{"version": 1, "acc', "The list of accounts was damaged and was reset"),
        (
            "settings.json",
            '{"version": 1, "proxy": 7}',
            "The file of the settings was damaged, so they were reset. The old file is kept as settings.json.bad.",
        ),
    ],
    ids=["newer", "damaged", "settings"],
)
def test_a_file_that_cannot_be_used_is_named_and_kept(name, content, told, hubdesk):
    config = hubdesk.home / "config"
    config.mkdir(parents=True)
    (config / name).write_text(content)
    for command in ("accounts", "jobs"):
        ended = hubdesk.run(command, "--json")
        assert ended.code == 0
        assert told in ended.err
        assert ended.out == ""
    assert (config / f"{name}.bad").read_text() == content


def test_nothing_is_said_about_files_that_are_in_order(hubdesk):
    assert hubdesk.run("accounts").err == ""


@pytest.mark.parametrize(
    "command", [("jobs",), ("accounts",), ("resume", "7F3K", "--yes"), ("import", "{file}", "--demo", "--yes")]
)
def test_a_file_in_the_place_of_the_folder_is_said(user_of, tmp_path, command):
    """An empty list would say that there is no job."""
    user = user_of(url="http://127.0.0.1:9")
    file = tmp_path / "people.csv"
    file.write_text("Email\na@example.com\n", "utf-8")
    home = tmp_path / "home.txt"
    home.write_text("mine", "utf-8")
    ended = user.run(*(part.format(file=file) for part in command), "--json", env={"HUBDESK_HOME": str(home)})
    assert (ended.code, ended.answer["error"]) == (2, "usage.home"), ended.err
    assert f"{home} is a file and no folder" in ended.err
    assert home.read_text("utf-8") == "mine"
