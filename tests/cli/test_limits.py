"""``hubdesk limits`` over real processes: its JSON, its text, its log, and the forecast before an import."""

import csv

import pytest

from tests.support.command import Hubdesk
from tests.support.portal import running_portal


@pytest.fixture(scope="module")
def portal():
    with running_portal(prefilled=0, tier="professional") as portal:
        yield portal


@pytest.fixture
def hubdesk(tmp_path, portal):
    hubdesk = Hubdesk(tmp_path, url=portal.url, token=portal.token)
    yield hubdesk
    hubdesk.close()


def test_limits_as_json(hubdesk):
    ended = hubdesk.run("limits", "--json")
    assert ended.code == 0
    burst, day = ended.answer["burst"], ended.answer["day"]
    assert {"limit", "interval_ms", "used", "ours", "others", "source", "age_s"} <= set(burst)
    assert (burst["limit"], burst["interval_ms"], burst["source"]) == (190, 10_000, "headers")
    assert burst["ours"] >= 1
    assert day["limit"] == 625_000
    assert day["used"] == day["ours"] + day["others"]
    assert day["resets_at"][11:19] == "00:00:00"
    assert [one["key"] for one in ended.answer["tiers"]] == ["professional"]
    assert {one["family"]: one["limit"] for one in ended.answer["families"]} == {"search": 5, "forms": 50}
    assert ended.answer["errors"]["calls_today"] >= 1


def test_limits_for_people_say_what_they_cost(hubdesk):
    ended = hubdesk.run("limits")
    assert ended.code == 0
    assert "of 190 calls" in ended.out
    assert "Reading the limits took" in ended.err


def test_our_calls_of_today_are_counted_over_several_commands(hubdesk):
    first = hubdesk.run("limits", "--json").answer["day"]["ours"]
    second = hubdesk.run("limits", "--json").answer["day"]["ours"]
    assert second == 2 * first


def test_a_watch_prints_a_line_a_second_and_ends_well(hubdesk):
    running = hubdesk.start("limits", "--watch", "--json")
    running.until(lambda: len(running.events) >= 2 or None)
    running.interrupt()
    ended = running.wait()
    assert ended.code == 0
    assert all(line["burst"]["limit"] == 190 for line in ended.lines)


def test_the_log_of_calls_and_its_export(hubdesk, tmp_path):
    hubdesk.run("limits", "--json")
    listed = hubdesk.run("limits", "--log", "--json").lines
    assert {"at", "endpoint", "status", "milliseconds", "correlation_id"} <= set(listed[0])
    assert "account.details" in {line["endpoint"] for line in listed}
    file = tmp_path / "calls.csv"
    assert hubdesk.run("limits", "--log", "--export", file, "--json").answer["calls"] >= len(listed)
    with file.open(encoding="utf-8-sig", newline="") as lines:
        assert next(csv.reader(lines))[:2] == ["time", "endpoint"]
    assert hubdesk.run("limits", "--log", "--export", file).code != 0  # it is not overwritten


def test_an_import_says_before_it_writes_what_it_takes(hubdesk, tmp_path):
    file = tmp_path / "people.csv"
    file.write_text("Email,First name\n" + "".join(f"p{n}@example.com,P{n}\n" for n in range(250)), "utf-8")
    ended = hubdesk.run("import", file, "--yes", "--json")
    assert ended.code == 0
    expected = next(line for line in ended.lines if line.get("event") == "forecast")
    assert (expected["calls"], expected["fits_today"]) == (3, True)
    assert 0 < expected["share_of_day_left"] < 0.001
    assert "3 calls" in ended.err
    preview = hubdesk.run("import", file, "--preview", "--json")
    reading = next(line for line in preview.lines if line.get("event") == "forecast")
    assert reading["calls"] == 3
    assert (preview.answer["unchanged"], preview.answer["forecast"]["calls"]) == (250, 0), "nothing would change"
    listed = hubdesk.run("limits", "--log", "--json").lines
    assert sum(line["rows"] for line in listed if line["endpoint"] == "contacts.upsert") == 250


def test_a_day_that_no_answer_told_is_read_from_hubspots_report(tmp_path):
    gone = dict.fromkeys(("X-HubSpot-RateLimit-Daily", "X-HubSpot-RateLimit-Daily-Remaining"))
    faults = {"rules": [{"match": {"path": "*"}, "effect": {"headers": gone}}]}
    with running_portal(prefilled=0, tier="professional", faults=faults) as portal:
        hubdesk = Hubdesk(tmp_path, url=portal.url, token=portal.token)
        ended = hubdesk.run("limits", "--json")
        day = ended.answer["day"]
        assert day["used"] is None
        assert day["report"]["limit"] == 625_000
        assert "leaves service keys out" in hubdesk.run("limits").out
        hubdesk.close()


def test_no_report_is_read_where_answers_tell_the_day(hubdesk, portal):
    portal.reset_stats()
    assert hubdesk.run("limits", "--json").answer["day"]["report"] is None
    asked = portal.stats()["requests"]
    assert "account.details" in asked
    assert "account.usage" not in asked
