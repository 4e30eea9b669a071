"""Small jobs for the journal's tests."""

from __future__ import annotations

from hubdesk.storage.journal.journal import Journal
from hubdesk.storage.journal.records import Batch, JobMeta, Outcome, RowState


def make_meta(job_id="T3ST", rows=0, **changes):
    values = {
        "job_id": job_id,
        "made_by": "0.1.0",
        "created_at": "2026-11-25T09:00:00+00:00",
        "api_base": "https://api.hubapi.com",
        "portal_id": 12345678,
        "account_name": "Acme",
        "demo": "",
        "mode": "upsert",
        "source_path": "/data/contacts.csv",
        "source_size": 1000,
        "source_mtime_ns": 1,
        "layout": b"{}",
        "recipe": b"{}",
        "catalogue": b"{}",
        "rows": rows,
        "results_dir": "/data/results",
    }
    return JobMeta(**{**values, **changes})


def make_batch(seq, first_row, rows=10, **changes):
    mask = (1 << rows) - 1
    members = mask.to_bytes((rows + 7) // 8, "little")
    values = {"start": first_row * 50, "end": (first_row + rows) * 50, "members": members, "digest": bytes(16)}
    return Batch(seq, first_row, **{**values, **changes})


def make_outcomes(batch, state=RowState.CREATED, base=512_000_000_000):
    return [Outcome(row, state, record_id=str(base + row), seq=batch.seq) for row in batch.rows()]


async def plan(journal, batches, outcomes=()):
    """Commit a plan whose file has exactly the rows of ``batches`` and ``outcomes``."""
    rows = sum(len(batch.rows()) for batch in batches) + len(outcomes)
    await journal.commit_plan(batches, outcomes, make_meta(journal.meta.job_id, rows))


async def planned_journal(paths, batches, outcomes=(), **options):
    """Return a new journal with a plan, every batch of ten rows unless given otherwise."""
    journal = await Journal.create(paths, make_meta(), **options)
    await plan(journal, batches, outcomes)
    return journal


def batches_of(count, rows=10):
    """Return ``count`` batches of ``rows`` rows that fill a file."""
    return [make_batch(seq, (seq - 1) * rows + 1, rows) for seq in range(1, count + 1)]
