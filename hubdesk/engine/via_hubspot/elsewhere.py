"""A file of a job on its way into HubSpot's own import, as the progress of a run has it."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Elsewhere:
    """A file of a job that HubSpot imports by itself, or is about to, at one moment.

    Attributes:
        part: Number of its batch.
        stage: ``writing`` (the table), ``uploading``, ``looking`` (whether it was started), ``waiting`` (at HubSpot),
            ``processing`` or ``reading`` (what HubSpot refused).
        rows: Its rows.
        done: Of what there is to be done in this stage; 0 where that is not known.
        total: What there is to be done: rows of a table, bytes of an upload; 0 where that is not known.
        import_id: HubSpot's number of it; empty before it has one.
    """

    part: int
    stage: str
    rows: int
    done: int = 0
    total: int = 0
    import_id: str = ""
