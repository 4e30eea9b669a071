"""The end of a run in figures, from the journal and from what the session counted."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, Any, NamedTuple

from hubdesk.engine.plan.execution import BY_OTHERS
from hubdesk.engine.reasons import reason_title
from hubdesk.engine.records import Summary
from hubdesk.engine.run.listing import listed
from hubdesk.engine.undo.mode import UNDO
from hubdesk.mapping.findings import NO_CONTACT
from hubdesk.storage.journal.records import BATCH, FORM, HUBSPOT, BatchState, RowState

if TYPE_CHECKING:
    from collections.abc import Mapping

    from hubdesk.hubspot.rate.snapshot import RateSnapshot
    from hubdesk.storage.journal.journal import Journal
    from hubdesk.storage.journal.records import JobMeta, JobState


class Traffic(NamedTuple):
    """What a run cost, or all runs of a job.

    Attributes:
        requests: Requests.
        retries: Those of them that were repeated.
        refused: 429 answers.
        seconds: Its running time, pauses not counted.
        rate: The limit that it worked against.
    """

    requests: int
    retries: int
    refused: int
    seconds: float
    rate: RateSnapshot

    def after(self, meta: JobMeta) -> Traffic:
        """Return this with what the runs of the job before it cost: its rows are counted over all of them, too."""
        return Traffic(
            requests=meta.calls + self.requests,
            retries=meta.retries + self.retries,
            refused=meta.refused + self.refused,
            seconds=meta.seconds + self.seconds,
            rate=self.rate,
        )


async def by_others(journal: Journal) -> tuple[tuple[str, int], ...]:
    """Return what others did between plan and run, in a few words, with the number of rows; most first."""
    if not _follows_plan(journal):
        return ()
    found: Counter[str] = Counter()
    for state in (RowState.UPDATED, RowState.UNCHANGED, RowState.REJECTED):
        found.update({code: rows for code, rows in await journal.codes(state) if code in BY_OTHERS})
    return tuple((reason_title(code), rows) for code, rows in found.most_common())


async def summary_of(journal: Journal, state: JobState, traffic: Traffic, changed_by_others: int) -> Summary:
    """Return the summary of a job after a run; what has no outcome yet is not sent, or perhaps written."""
    meta, counts = journal.meta, journal.counts()
    perhaps = sum(batch.size for batch in await journal.open_batches() if batch.state is BatchState.INTENT)
    unsettled = meta.rows - sum(counts.values()) - perhaps
    rate, into = traffic.rate, meta.into
    return Summary(
        job=meta.job_id,
        state=str(state),
        rows=meta.rows,
        created=counts.get(RowState.CREATED, 0),
        updated=counts.get(RowState.UPDATED, 0),
        unchanged=counts.get(RowState.UNCHANGED, 0),
        submitted=counts.get(RowState.SUBMITTED, 0) if meta.mode == FORM else None,
        rejected=counts.get(RowState.REJECTED, 0),
        duplicates=counts.get(RowState.DUPLICATE, 0),
        not_sent=counts.get(RowState.NOT_SENT, 0) + unsettled,
        needs_review=counts.get(RowState.NEEDS_REVIEW, 0) + perhaps,
        requests=traffic.requests,
        retries=traffic.retries,
        rate_limited=traffic.refused,
        seconds=round(traffic.seconds, 3),
        bound_seconds=round(traffic.requests * rate.interval / rate.limit, 3),
        results=meta.results_dir,
        list_id=into.list_id if into is not None else None,
        list_name=into.name if into is not None else None,
        listed=await listed(journal),
        changed_by_others=changed_by_others if _follows_plan(journal) else None,
        left_out=await _left_out(journal) or None,
        cut_off=meta.cut_off or None,
        **way_of(meta, counts),
        **_companies_of(meta),
    )


async def _left_out(journal: Journal) -> int:
    """Return how many of the rejected rows hold no contact."""
    if not journal.counts().get(RowState.REJECTED):
        return 0
    return sum(rows for code, rows in await journal.codes(RowState.REJECTED) if code in NO_CONTACT)


def way_of(meta: JobMeta, counts: Mapping[RowState, int]) -> dict[str, Any]:
    """Return how contacts were sent, and what HubSpot's own imports of them are called."""
    if meta.mode in (FORM, UNDO):
        return {}
    asked = meta.by_hubspot
    if asked is None:
        return {"via": BATCH}
    return {
        "via": HUBSPOT,
        "written": counts.get(RowState.WRITTEN, 0),
        "import_ids": asked.import_ids,
        "list_ids": tuple(one for part in asked.parts for one in part.lists) if asked.list_name else None,
    }


def _companies_of(meta: JobMeta) -> dict[str, Any]:
    """Return what a job, or an undo, has done with companies."""
    done = meta.companies
    if done is None:
        return {}
    if meta.mode == UNDO:
        return {
            "associated": done.removed,
            "associations_refused": done.refused or None,
            "companies_archived": done.archived,
            "companies_kept": done.kept,
        }
    return {
        "associated": done.associated,
        "associations_refused": done.refused or None,
        "companies_created": done.created,
        "companies_missing": done.missing or None,
    }


def _follows_plan(journal: Journal) -> bool:
    return bool(journal.meta.plan) and journal.meta.mode != UNDO
