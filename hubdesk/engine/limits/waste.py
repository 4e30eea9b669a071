"""Calls that could be fewer: batches of a handful of rows, lists that are read again and again, calls sent twice."""

from __future__ import annotations

from collections import Counter
from math import ceil
from typing import TYPE_CHECKING

from hubdesk.engine.limits.look import count
from hubdesk.engine.limits.words import share
from hubdesk.storage.call_figures import small_batches, troubles

if TYPE_CHECKING:
    from collections.abc import Iterator

    from hubdesk.engine.limits.look import Advice, Look

BATCH = 100
"""Rows that one batch call takes (HubSpot's contacts guide)."""

SMALL_ROWS = 5
"""A batch of so few rows, or a call for a single contact, could have been a part of a larger one."""

MANY_SMALL = 20
"""Such calls within an hour that are worth a word."""

SPLIT_SHARE = 0.02
"""Share of refused batches from which small ones are put down to splitting: HubDesk halves a refused batch."""

MANY_READS = 6
"""Reads of the same list within an hour."""

REPEATS_NOTE, FEWEST_REPEATS = 0.05, 20
"""Share and number of calls that were sent again."""

_LISTS = {
    "properties.list": "The properties were",
    "owners.list": "The owners were",
    "forms.list": "The list of forms was",
    "forms.get": "The fields of forms were",
    "account.details": "The account's details were",
}
_BATCHES = ("contacts.upsert", "contacts.create", "contacts.update", "contacts.read", "contacts.get")
_WHY = {0: "no answer came", 423: "HubSpot had locked a contact", 429: "HubSpot refused them as too many"}
_HOUR = 3_600


def small(look: Look) -> Iterator[Advice]:
    """Find where batches were smaller than they need be, or were split."""
    for code, split in (("batch.small", False), ("batch.split", True)):
        worst = next(
            (
                one
                for one in small_batches(look.log, _BATCHES, look.since, rows=SMALL_ROWS)
                if one.calls >= MANY_SMALL and split == (one.refused > SPLIT_SHARE * one.calls)
            ),
            None,
        )
        if worst is None:
            continue
        enough = ceil(worst.rows / BATCH)
        sentence = (
            f"{count(worst.calls, 'call')} ({worst.endpoint}) within an hour carried at most {SMALL_ROWS} contacts "
            f"each ({look.when(worst.hour)}); together they would fit into {count(enough, 'call')}."
        )
        if split:
            sentence += (
                f" HubSpot refused {count(worst.refused, 'batch', 'batches')}, which HubDesk then splits until only "
                "the wrong rows are left: checking the values before saves these calls."
            )
        else:
            sentence += " Larger files, less often, save the rest."
        figures: dict[str, float | str] = {
            "endpoint": worst.endpoint,
            "calls": worst.calls,
            "rows": worst.rows,
            "enough": enough,
            "refused": worst.refused,
        }
        yield from look.found(code, sentence, figures)


def reads(look: Look) -> Iterator[Advice]:
    """Find lists that were read again and again within an hour."""
    hours: Counter[tuple[str, int]] = Counter()
    for one in look.sums:
        if one.endpoint in _LISTS:
            hours[one.endpoint, one.start // _HOUR * _HOUR] += one.calls - one.repeats
    for endpoint, what in _LISTS.items():
        best = max(((reads_then, hour) for (key, hour), reads_then in hours.items() if key == endpoint), default=(0, 0))
        times, hour = best
        if times < MANY_READS:
            continue
        sentence = (
            f"{what} read {times} times within an hour ({look.when(hour)}). An open window reads them once; each "
            "command reads them again."
        )
        figures: dict[str, float | str] = {"endpoint": endpoint, "reads": times}
        yield from look.found("reads.repeated", sentence, figures)


def repeats(look: Look) -> Iterator[Advice]:
    """Find many calls that had to be sent again."""
    calls = sum(one.calls for one in look.sums)
    again = sum(one.repeats for one in look.sums)
    if again < FEWEST_REPEATS or again < REPEATS_NOTE * calls:
        return
    causes = troubles(look.log, look.since)
    why = ""
    if causes:
        status = causes[0].status
        words = _WHY.get(status, f"HubSpot answered {status}")
        why = f" Most often {words} ({causes[0].calls:,} times)."
    sentence = f"{again:,} of {calls:,} calls were sent again ({share(again / calls)}).{why}"
    figures: dict[str, float | str] = {"calls": calls, "repeats": again}
    if causes:
        figures |= {"status": causes[0].status, "cause": causes[0].cause, "times": causes[0].calls}
    yield from look.found("repeats", sentence, figures)
