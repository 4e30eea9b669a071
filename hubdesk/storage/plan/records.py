"""What a plan says about each row of the file."""

from __future__ import annotations

from enum import IntEnum, IntFlag

import msgspec

from hubdesk.storage.plan.spelling import Spelling


class Action(IntEnum):
    """What would become of a row. The number is the one in the file; new ones are appended."""

    CREATE = 0
    UPDATE = 1
    UNCHANGED = 2
    REFUSED = 3
    ARCHIVE = 4

    @property
    def word(self) -> str:
        """The word in ``plan.csv``."""
        return self.name.lower()


class Kind(IntEnum):
    """What would become of a property. The number is the one in the file; new ones are appended."""

    FILLS = 0
    OVERWRITES = 1
    CLEARS = 2
    APPENDS = 3
    KEEPS = 4

    @property
    def word(self) -> str:
        """The word in JSON answers."""
        return self.name.lower()


class Mark(IntFlag):
    """What is to be known of a contact beside what changes. The number is the one in the file."""

    NONE = 0
    OPTED_OUT = 1
    BOUNCED = 2

    @property
    def words(self) -> tuple[str, ...]:
        """The words in ``plan.csv`` and JSON answers."""
        return tuple(mark.name.lower() for mark in (Mark.OPTED_OUT, Mark.BOUNCED) if mark in self and mark.name)


class Change(msgspec.Struct, frozen=True, array_like=True, gc=False):
    """One property of one contact.

    Attributes:
        property: Internal name.
        old: Value at the time of the plan, empty for none.
        new: Value afterwards; for ``KEEPS`` what the file has and what is not written.
        kind: What becomes of it.
    """

    property: str
    old: str
    new: str
    kind: Kind


class PlannedRow(msgspec.Struct, frozen=True, array_like=True, gc=False):
    """What would become of one row.

    Attributes:
        row: Row of the source, from 1.
        action: What becomes of it.
        key: Normalised key by which the contact was looked for.
        record_id: The contact, empty when there is none.
        code: Machine word why it is refused, or why a property is kept; empty when there is nothing to explain.
        changes: Its properties, those that are kept included.
        marks: What is to be known of the contact, see :class:`Mark`.
    """

    row: int
    action: Action
    key: str
    record_id: str = ""
    code: str = ""
    changes: tuple[Change, ...] = ()
    marks: int = 0

    def written(self) -> dict[str, str]:
        """Return what would be sent: property and new value."""
        return {change.property: change.new for change in self.changes if change.kind is not Kind.KEEPS}


class PlanHead(msgspec.Struct, frozen=True):
    """What a plan is about.

    Attributes:
        job_id: The job.
        digest: BLAKE2b of the plan itself, all rows and changes; empty until it is complete.
        rows: Rows that it covers.
    """

    job_id: str
    digest: str = ""
    rows: int = 0


class PlanFilter(msgspec.Struct, frozen=True):
    """Which rows a page shows.

    Attributes:
        action: Only these rows; None for all.
        property: Only rows that have a change of this property; empty for all.
        kind: Only rows that have a change of this kind (of ``property``, when given); None for all.
        mark: Only rows whose contact has this mark; None for all.
        text: Text that key or any old or new value contains, ASCII case ignored; empty for all.
        stored: Properties and values that are called by the text without containing it; rows with one of them fit, too.
        spelled: Values that are called by the text in the way in which dates and numbers are written on screen; also.
    """

    action: Action | None = None
    property: str = ""
    kind: Kind | None = None
    text: str = ""
    mark: Mark | None = None
    stored: tuple[tuple[str, str], ...] = ()
    spelled: tuple[Spelling, ...] = ()


class PlanTotals(msgspec.Struct):
    """Counts of a plan.

    Attributes:
        actions: Rows by action.
        codes: Rows by reason, of those that have one.
        properties: Changes by property, then by kind.
        marks: Rows by mark of their contact.
    """

    actions: dict[Action, int] = {}
    codes: dict[str, int] = {}
    properties: dict[str, dict[Kind, int]] = {}
    marks: dict[Mark, int] = {}

    def count(self, action: Action) -> int:
        """Return the rows with an action."""
        return self.actions.get(action, 0)
