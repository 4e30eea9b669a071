"""Everything that is known of one job: what a list has, its columns, why rows were left out, its result files."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass
from typing import TYPE_CHECKING

import msgspec

from hubdesk.core.errors import HubDeskError, InputError
from hubdesk.engine.reasons import reason_title
from hubdesk.engine.results import FILES, PLAN, SUMMARY, is_of
from hubdesk.mapping.model import Catalogue
from hubdesk.mapping.recipe import parse_recipe
from hubdesk.storage.journal.journal import unknown_job
from hubdesk.storage.journal.records import BatchState, RowState

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    from hubdesk.engine.jobs import Jobs
    from hubdesk.engine.records import JobInfo
    from hubdesk.mapping.rules import ColumnRule
    from hubdesk.storage.journal.journal import Journal
    from hubdesk.storage.journal.records import JobMeta

_EXPLAINED = (RowState.REJECTED, RowState.NEEDS_REVIEW)
_NAMES = (*dict.fromkeys(FILES.values()), PLAN, SUMMARY)


@dataclass(frozen=True, slots=True)
class ColumnTold:
    """What became of a column.

    Attributes:
        column: Its name in the file.
        property: Name of the property for people.
        write: Word of its write rule, ``overwrite`` and so on.
    """

    column: str
    property: str
    write: str


@dataclass(frozen=True, slots=True)
class JobDetails:
    """A job in full.

    Attributes:
        info: What a list has of it.
        counts: Rows by state; their sum is the number of rows. What was under way when a run was cut off needs review.
        key: Property by which contacts were found, its name for people; empty when it is not known.
        columns: The columns that were used, in the file's order.
        constants: Values that every contact got: property and value.
        reasons: Why rows were rejected or need review (of an undo also: why contacts were kept), with their number.
        files: The result files that exist.
        problem: Why there is no more than the list has, a sentence; else empty.
    """

    info: JobInfo
    counts: Mapping[RowState, int]
    key: str = ""
    columns: tuple[ColumnTold, ...] = ()
    constants: tuple[tuple[str, str], ...] = ()
    reasons: tuple[tuple[str, int], ...] = ()
    files: tuple[Path, ...] = ()
    problem: str = ""


async def details_of(jobs: Jobs, job_id: str) -> JobDetails:
    """Return everything about a job. One that runs, is damaged, or lost its details has a ``problem`` that says so.

    Raises:
        InputError: There is no such job.
    """
    info = await info_of(jobs, job_id)
    files = await asyncio.to_thread(result_files, info)
    counts = whole_counts(info.counts, info.rows, 0)
    try:
        journal = await jobs.journal(info.job_id)
    except (HubDeskError, InputError) as error:
        return JobDetails(info, counts, files=files, problem=error.message)
    try:
        return await _read(journal, info, files)
    except HubDeskError as error:
        return JobDetails(info, counts, files=files, problem=error.message)
    finally:
        await journal.close()


async def info_of(jobs: Jobs, job_id: str) -> JobInfo:
    """Return what the list has of a job.

    Raises:
        InputError: There is no such job.
    """
    wanted = job_id.upper()
    found = next((one for one in await jobs.list() if one.job_id == wanted), None)
    if found is None:
        raise unknown_job(job_id)
    return found


def result_files(info: JobInfo) -> tuple[Path, ...]:
    """Return the result files of a job that are where they were written. Reads the disk."""
    if not is_of(info.results, info.job_id):
        return ()
    return tuple(path for name in _NAMES if (path := info.results / name).is_file())


def whole_counts(counts: Mapping[RowState, int], rows: int, perhaps: int) -> dict[RowState, int]:
    """Return counts that sum to the rows: what has no outcome was not sent, or needs review.

    Args:
        counts: Rows with an outcome.
        rows: Rows of the file.
        perhaps: Rows of requests whose answer was never recorded.
    """
    whole = {state: count for state, count in counts.items() if count}
    left = max(0, rows - sum(whole.values()))
    for state, more in ((RowState.NEEDS_REVIEW, min(perhaps, left)), (RowState.NOT_SENT, max(0, left - perhaps))):
        if more:
            whole[state] = whole.get(state, 0) + more
    return whole


async def _read(journal: Journal, info: JobInfo, files: tuple[Path, ...]) -> JobDetails:
    meta = journal.meta
    batches = await journal.open_batches()
    perhaps = sum(batch.size for batch in batches if batch.state is BatchState.INTENT)
    explained = (*_EXPLAINED, RowState.UNCHANGED) if meta.undo_of else _EXPLAINED
    codes = [one for state in explained for one in await journal.codes(state) if one[0]]
    key, columns, constants = await asyncio.to_thread(_recipe, meta)
    return JobDetails(
        info=info,
        counts=whole_counts(journal.counts(), meta.rows, perhaps),
        key=key,
        columns=columns,
        constants=constants,
        reasons=tuple((reason_title(code), rows) for code, rows in codes),
        files=files,
    )


def _recipe(meta: JobMeta) -> tuple[str, tuple[ColumnTold, ...], tuple[tuple[str, str], ...]]:
    """Return key, columns and constants in the words of the account as it was."""
    if not meta.recipe or meta.undo_of:
        return "", (), ()
    recipe = parse_recipe(meta.recipe)
    catalogue = msgspec.json.decode(meta.catalogue, type=Catalogue) if meta.catalogue else Catalogue(())

    def label(name: str) -> str:
        prop = catalogue.by_name.get(name)
        return prop.label if prop is not None and prop.label else name

    def told(column: str, rule: ColumnRule) -> ColumnTold:
        return ColumnTold(column, label(rule.property), str(rule.write))

    columns = [told(column, each) for column, rule in recipe.columns.items() for each in rule.each()]
    columns += [told(" + ".join(joined.columns), joined.rule) for joined in recipe.joined]
    constants = tuple((label(name), value) for name, value in recipe.constants.items())
    return label(recipe.key), tuple(columns), constants
