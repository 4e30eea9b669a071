"""``hubdesk demo-portal``: one JSON line first, a HubSpot of one's own, an end in good order."""

from __future__ import annotations

import json

from tests.support.contacts_file import write_people


def test_it_says_where_it_is_and_takes_an_import(user_of, tmp_path):
    operator = user_of()
    serving = operator.start("demo-portal", "--json", "--tier", "free", "--contacts", "7")
    ready = serving.until(lambda: serving.events)[0]
    assert set(ready) >= {"url", "portal_id", "token", "tokens"}
    assert ready["url"].startswith("http://127.0.0.1:")
    assert {"name", "token", "scopes"} <= set(ready["tokens"][0])
    user = user_of(url=ready["url"], token=ready["token"])
    ended = user.import_(write_people(tmp_path / "people.csv", 150, "free.example"))
    assert (ended.code, ended.answer["created"]) == (0, 150), ended.err
    serving.interrupt()
    stopped = serving.wait(10)
    assert (stopped.code, "Traceback" in stopped.err) == (0, False), stopped.err


def test_it_refuses_a_script_that_is_none(user_of, tmp_path):
    script = tmp_path / "faults.json"
    script.write_text(json.dumps({"rules": [{"effect": {"statuss": 500}}]}), "utf-8")
    ended = user_of().run("demo-portal", "--json", "--faults", script)
    assert ended.code == 2, ended.err
    assert "statuss" in ended.err
