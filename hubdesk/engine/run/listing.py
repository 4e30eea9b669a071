"""The last part of a job: its contacts are put on a static list, or those of the job that an undo takes back off it.

A journal that goes on after a kill repeats at most one call, and putting a contact on a list twice is once.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec

from hubdesk.core.errors import InputError, StoppedEarly
from hubdesk.engine.undo.mode import UNDO
from hubdesk.hubspot.failures import OutcomeUnknown
from hubdesk.hubspot.lists import AT_ONCE
from hubdesk.storage.journal.records import IntoList, RowState

if TYPE_CHECKING:
    from collections.abc import Sequence

    from hubdesk.core.events import Subject
    from hubdesk.engine.run.control import Control
    from hubdesk.hubspot.calls import CallRecord
    from hubdesk.hubspot.lists import ListsApi, WireList
    from hubdesk.storage.journal.journal import Journal
    from hubdesk.storage.journal.records import Outcome
    from hubdesk.storage.plan.reader import Plan

_IN_HUBSPOT = (RowState.CREATED, RowState.UPDATED, RowState.UNCHANGED)
_TOO_MANY = 429
_CHOOSE = "Name a static list, its id, or a new name."


async def resolve_list(lists: ListsApi, wanted: str) -> IntoList:
    """Return the list that somebody asked for by name or id; one that is not there by name is made later.

    Raises:
        InputError: ``list.unknown`` or ``list.not_static``; nothing was sent.
        HubDeskError: It cannot be looked up.
    """
    by_id = wanted.isascii() and wanted.isdigit()
    found = await lists.get(wanted) if by_id else await lists.named(wanted)
    if found is None:
        if by_id:
            message = f"There is no list with the id {wanted}."
            raise InputError(message, code="list.unknown", safe="Nothing was sent.", hint=_CHOOSE)
        return IntoList(wanted, name=wanted.strip())
    if not found.static:
        message = f"“{found.name}” is no static list of contacts, so nobody can be put on it."
        raise InputError(message, code="list.not_static", safe="Nothing was sent.", hint=_CHOOSE)
    return IntoList(wanted, found.list_id, found.name)


async def listed(journal: Journal) -> int | None:
    """Return how many contacts a job has put on its list, or as an undo taken off it; None when it has no list."""
    meta = journal.meta
    if meta.into is None:
        return None
    return meta.into.count if meta.mode == UNDO else await journal.contacts(meta.into.row, _IN_HUBSPOT)


class Listing:
    """Fills or empties the list of one job.

    Args:
        journal: The job's, everything settled.
        lists: The account's lists.
        plan: Remembers whom the job put on the list, for undo; None when there is none.
        control: Stops it between two calls.
        calls: Tells of each request of the account.
    """

    def __init__(
        self, journal: Journal, lists: ListsApi, plan: Plan | None, control: Control, calls: Subject[CallRecord]
    ) -> None:
        self._journal = journal
        self._lists = lists
        self._plan = plan
        self._control = control
        self._calls = calls

    async def put_on(self) -> None:
        """Put the job's contacts on its list, from where an earlier run was; the list is made if it is not there.

        Raises:
            HubDeskError: HubSpot refuses, or cannot be reached; going on with the job goes on here.
        """
        if not await self._control.may_go():
            return  # making the list is a call, too
        into = await self._with_list(self._into())
        while await self._control.may_go() and (outcomes := await self._journal.outcomes(into.row, AT_ONCE)):
            written = [one.record_id for one in outcomes if one.state in _IN_HUBSPOT and one.record_id]
            records = list(dict.fromkeys(written))
            if records:
                into = await self._add(into, outcomes, records)
            into = await self._keep(into, row=outcomes[-1].row)
        if not self._control.stopping:
            await self._keep(into, done=True)

    async def _add(self, into: IntoList, outcomes: Sequence[Outcome], records: Sequence[str]) -> IntoList:
        """Put contacts on the list and remember whom an undo takes off it again: whoever was not on it before.

        Of a call that is repeated, after a lost answer or a kill, HubSpot says that nobody was added. Who was created
        by the job was on no list before; of the others nobody can tell then.
        """
        if self._plan is None or into.made:
            await self._lists.add(into.list_id, records)
            if self._plan is not None:
                await self._plan.remember_listed(records)
            return into
        again = into.begun > into.row
        into = await self._keep(into, begun=outcomes[-1].row)
        perhaps_done: list[CallRecord] = []
        heard = self._calls.subscribe(lambda call: perhaps_done.append(call) if _may_have_added(call) else None)
        try:
            ours = set(await self._lists.add(into.list_id, records))
        finally:
            heard.close()
        perhaps: list[str] = []
        if again or len(perhaps_done) > 1:
            ours.update(one.record_id for one in outcomes if one.state is RowState.CREATED and one.record_id)
            perhaps = [record for record in records if record not in ours]
        await self._plan.remember_listed(sorted(ours), perhaps)
        return into

    async def take_off(self) -> None:
        """Take off the list whom the job that is undone has put on it.

        Raises:
            HubDeskError: See :meth:`put_on`.
        """
        into, plan = self._into(), self._plan
        while plan is not None and await self._control.may_go() and (part := await plan.listed(into.row, AT_ONCE)):
            await self._lists.remove(into.list_id, part)
            into = await self._keep(into, row=into.row + len(part), count=into.count + len(part))
        if not self._control.stopping:
            await self._keep(into, done=True)

    def _into(self) -> IntoList:
        into = self._journal.meta.into
        assert into is not None  # noqa: S101  # asked for only when there is a list
        return into

    async def _with_list(self, into: IntoList) -> IntoList:
        """Return the list with its id; it is made at most once, also when the answer of making it was lost."""
        if into.list_id:
            return into
        found: WireList | None = None
        if into.made:  # an earlier run may have made it
            found = await self._lists.named(into.name)
        else:
            into = await self._keep(into, made=True)
        if found is None:
            found = await self._made(into.name)
        if not found.static:
            message = f"“{found.name}” is no static list, so nobody can be put on it."
            raise StoppedEarly(message, code="list.not_static", safe="All contacts are written.")
        return await self._keep(into, list_id=found.list_id, name=found.name)

    async def _made(self, name: str) -> WireList:
        try:
            return await self._lists.create(name)
        except OutcomeUnknown:
            found = await self._lists.named(name)
            if found is None:
                raise
            return found

    async def _keep(self, into: IntoList, **changes: str | int | bool) -> IntoList:
        into = msgspec.structs.replace(into, **changes)
        await self._journal.update_meta(msgspec.structs.replace(self._journal.meta, into=into))
        return into


def _may_have_added(call: CallRecord) -> bool:
    """Return whether HubSpot may have carried out a request that puts contacts on a list."""
    return call.endpoint == "lists.add" and call.status != _TOO_MANY
