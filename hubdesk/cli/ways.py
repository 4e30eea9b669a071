"""``import --via``: both ways to send contacts, the one that is taken, and how far HubSpot's own import is."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import msgspec

from hubdesk.engine.limits.look import count
from hubdesk.engine.via_hubspot.choosing import choice_for, way_to_take
from hubdesk.engine.via_hubspot.words import choice_lines, proposal_words, stage_words
from hubdesk.storage.journal.records import AUTO, HUBSPOT, ByHubSpot

if TYPE_CHECKING:
    from hubdesk.cli.render import Output
    from hubdesk.engine.prepare import CheckedFile
    from hubdesk.engine.records import Progress
    from hubdesk.engine.session import Session
    from hubdesk.engine.via_hubspot.elsewhere import Elsewhere
    from hubdesk.engine.via_hubspot.ways import Choice
    from hubdesk.storage.journal.journal import Journal


async def take_way(session: Session, checked: CheckedFile, journal: Journal, output: Output) -> ByHubSpot | None:
    """Say how the contacts travel and return what HubSpot's own import is asked; None when batches are sent.

    Raises:
        ScopeMissing: HubSpot's import was asked for, and the token may not use it.
        InputError: HubSpot's import was asked for, and it cannot do what the recipe says.
    """
    meta = journal.meta
    choice = await choice_for(session, checked, mode=meta.mode, into=meta.into)
    via = way_to_take(choice, meta.via, session.account)
    if meta.via:
        output.event("ways", taken=via, **_as_json(choice))
    if meta.via == AUTO:
        for line in choice_lines(choice):
            output.say(line)
    if via != HUBSPOT:
        if not meta.via and choice.proposed == HUBSPOT:
            output.say(f"{proposal_words(choice)} That is what --via hubspot does; batches are sent now.")
        return None
    rows = count(checked.summary.good, "row")
    output.say(f"HubSpot imports {rows} by itself, with about {choice.hubspot.calls:,} calls; undo is not possible.")
    asked = meta.by_hubspot or ByHubSpot()
    return msgspec.structs.replace(asked, list_name=meta.into.name) if meta.into is not None else asked


def _as_json(choice: Choice) -> dict[str, Any]:
    return {
        "proposed": choice.proposed,
        "reasons": list(choice.reasons),
        **{
            way.via: {
                "calls": way.calls,
                "seconds": None if way.seconds is None else round(way.seconds, 1),
                "fits_today": way.fits_today,
                "undo": way.undo,
                "marketing": way.marketing,
            }
            for way in (choice.batch, choice.hubspot)
        },
    }


class StageTeller:
    """Hears the progress of a run and says when a file that HubSpot imports by itself comes to another stage."""

    def __init__(self, output: Output) -> None:
        self._output = output
        self._told: dict[int, str] = {}

    def hear(self, progress: Progress) -> None:
        """Hear where the run stands."""
        for at in progress.elsewhere:
            if self._told.get(at.part) != at.stage:
                self._told[at.part] = at.stage
                self._tell(at)

    def _tell(self, at: Elsewhere) -> None:
        self._output.event("import", part=at.part, stage=at.stage, rows=at.rows, import_id=at.import_id or None)
        if at.stage in ("uploading", "processing", "waiting"):
            self._output.say(f"{stage_words(at)}.")
