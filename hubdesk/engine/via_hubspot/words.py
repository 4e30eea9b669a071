"""What is said of the two ways, and of files that HubSpot imports by itself. Pure.

Each sentence stands here once, in English, for the terminal and for the window: who shows it brings a :class:`Speech`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Protocol

from hubdesk.engine.limits.look import count
from hubdesk.storage.journal.records import BATCH, HUBSPOT

if TYPE_CHECKING:
    from collections.abc import Sequence

    from hubdesk.engine.via_hubspot.elsewhere import Elsewhere
    from hubdesk.engine.via_hubspot.ways import Choice, Way

_KILOBYTE, _MEGABYTE = 1_000, 1_000_000
_LITTLE = 0.01


class Speech(Protocol):
    """A language: words and figures as somebody reads them."""

    def say(self, text: str, *parts: Any) -> str:
        """Return a sentence; ``text`` is the English one, with ``{0}``, ``{1}`` … for its parts."""
        ...

    def number(self, value: int) -> str:
        """Return a whole number."""
        ...

    def rows(self, value: int) -> str:
        """Return a number of rows with the noun."""
        ...

    def duration(self, seconds: float) -> str:
        """Return a time, one second at least."""
        ...

    def share(self, share: float) -> str:
        """Return a share, 0 to 1, in per cent."""
        ...

    def sizes(self, done: int, total: int) -> tuple[str, str]:
        """Return how many bytes of how many."""
        ...


class Plain:
    """English, as the terminal and pages have it."""

    def say(self, text: str, *parts: Any) -> str:
        """Fill in the parts."""
        return text.format(*parts) if parts else text

    def number(self, value: int) -> str:
        """Group the figures."""
        return f"{value:,}"

    def rows(self, value: int) -> str:
        """Return, say, ``1 row``."""
        return count(value, "row")

    def duration(self, seconds: float) -> str:
        """Return the one unit that suits the time."""
        if seconds < 90:
            return f"{max(1, round(seconds))} s"
        minutes = round(seconds / 60)
        return f"{minutes} min" if minutes < 120 else f"{minutes / 60:.0f} h"

    def share(self, share: float) -> str:
        """Return whole per cents."""
        return f"{100 * share:.0f} %"

    def sizes(self, done: int, total: int) -> tuple[str, str]:
        """Say both in the unit that suits the whole."""
        if total < _MEGABYTE:
            return f"{done / _KILOBYTE:,.0f}", f"{total / _KILOBYTE:,.0f} kB"
        return f"{done / _MEGABYTE:,.1f}", f"{total / _MEGABYTE:,.1f} MB"


PLAIN: Speech = Plain()


def name_of(via: str, speech: Speech = PLAIN) -> str:
    """Return what a way is called, ``batch`` or ``hubspot``."""
    return {BATCH: speech.say("Batches of a hundred rows"), HUBSPOT: speech.say("HubSpot's own import")}[via]


def duration_words(seconds: float | None, speech: Speech = PLAIN) -> str:
    """Return how long a way takes; None where only HubSpot knows."""
    return speech.say("HubSpot decides") if seconds is None else speech.duration(seconds)


def share_words(share: float | None, speech: Speech = PLAIN) -> str:
    """Return a share of the day's calls, 0 to 1; None where it is not known."""
    if share is None:
        return speech.say("not known")
    return speech.say("under {0}", speech.share(_LITTLE)) if share < _LITTLE else speech.share(share)


def facts_of(way: Way, speech: Speech = PLAIN) -> tuple[tuple[str, str], ...]:
    """Return what there is to know of a way: titles and words, the same titles for both."""
    say, calls = speech.say, speech.number(way.calls)
    return (
        (say("Calls"), say("about {0}", calls) if way.via == HUBSPOT else calls),
        (say("Duration"), duration_words(way.seconds, speech)),
        (say("Of the day's calls"), share_words(way.share_of_day, speech)),
        (
            say("Known of each row"),
            say("created, updated or unchanged") if way.knows_new else say("written or rejected"),
        ),
        (say("Undo"), say("possible after a comparison") if way.undo else say("not possible")),
        (say("Marketing contacts"), say("can be set") if way.marketing else say("cannot be set")),
        (say("List"), say("any static list") if way.own_list else say("a new list that HubSpot makes")),
    )


def choice_lines(choice: Choice) -> list[str]:
    """Return both ways beneath each other, in lines of text, and the proposal with its reasons."""
    batch, hubspot = facts_of(choice.batch), facts_of(choice.hubspot)
    lines = [f"{'':<20}{name_of(choice.batch.via):<32}{name_of(HUBSPOT)}"]
    lines += [f"{title:<20}{ours:<32}{theirs}" for (title, ours), (_, theirs) in zip(batch, hubspot, strict=True)]
    return [*lines, proposal_words(choice)]


def proposal_words(choice: Choice) -> str:
    """Return which way is proposed and why."""
    return f"Proposed: {name_of(choice.proposed)}. " + " ".join(choice.reasons)


def stage_words(at: Elsewhere, speech: Speech = PLAIN) -> str:
    """Return where a file is, in a few words."""
    say, rows = speech.say, speech.rows(at.rows)
    if at.stage == "uploading" and at.total:
        return say("Uploading {0} ({1} of {2})", rows, *speech.sizes(at.done, at.total))
    if at.stage == "writing" and at.done:
        return say("Writing the table of {0} ({1})", rows, speech.number(at.done))
    return {
        "uploading": say("Uploading {0}", rows),
        "writing": say("Writing the table of {0}", rows),
        "looking": say("Looking whether HubSpot has {0} already", rows),
        "waiting": say("Waiting at HubSpot: {0}", rows),
        "processing": say("HubSpot is processing {0}", rows),
        "reading": say("Reading what HubSpot refused of {0}", rows),
    }.get(at.stage, rows)


def elsewhere_words(files: Sequence[Elsewhere]) -> str:
    """Return where all files under way are, in a sentence; empty without any."""
    return "; ".join(map(stage_words, files)) + "." if files else ""
