"""Options that are given and empty, as by a script whose variable is not set."""

from __future__ import annotations

import click
import pytest

from hubdesk.cli.main import cli, main
from tests.support.contacts_file import write_people


@pytest.fixture
def offline(user_of):
    """A user without account, token and network."""
    return user_of(url="http://127.0.0.1:9")


OPTIONS = [
    (name, param.opts[-1], param.nargs)
    for name, command in cli.commands.items()
    for param in command.params
    if isinstance(param, click.Option) and not (param.is_flag or param.count)
]


@pytest.mark.parametrize(("command", "option", "count"), OPTIONS)
def test_no_option_takes_an_empty_value(command, option, count, capsys):
    """Whatever else is missing or wrong is said later."""
    assert main([command, option, *[""] * count]) == 2
    assert f"{option} is empty. Nothing was read or written." in capsys.readouterr().err
    if count == 1:
        assert main([command, f"{option}="]) == 2
        assert "is empty." in capsys.readouterr().err


def test_nothing_is_sent_and_no_folder_is_filled(hubdesk, portal, tmp_path):
    file = write_people(tmp_path / "people.csv", 2, "empty.example")
    for option, value in (("--list", ""), ("--list", " "), ("--stamp", ""), ("--results", ""), ("--plan", "")):
        ended = hubdesk.import_(file, option, value)
        assert (ended.code, ended.answer["error"]) == (2, "usage.empty"), ended.err
        assert f"{option} is empty." in ended.err
    assert hubdesk.jobs() == []
    assert not [address for address in portal.by_email() if address.endswith("empty.example")]


def test_a_space_is_a_sign(offline, tmp_path):
    file = tmp_path / "in.txt"
    file.write_text("a b\n1 2\n", "utf-8")
    assert offline.run("table", file, "-o", "-", "--delimiter", " ").out.splitlines() == ["a,b", "1,2"]
