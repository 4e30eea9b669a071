"""What the footer of an import says: the way on, and where things stand or why it is barred. No widgets."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from hubdesk.gui.importer.detection import what_is_read
from hubdesk.gui.importer.forecast_card import in_short
from hubdesk.gui.importer.questions import needs_typing
from hubdesk.gui.importer.steps import Step
from hubdesk.gui.wording import counted, number, rows, write_text, write_verb

if TYPE_CHECKING:
    from hubdesk.engine.limits.forecast import Forecast
    from hubdesk.engine.records import Account, CheckSummary
    from hubdesk.gui.importer.check_controller import CheckController
    from hubdesk.gui.importer.column_draft import ColumnDraft
    from hubdesk.gui.importer.run_controller import RunController
    from hubdesk.gui.importer.steps import Way
    from hubdesk.gui.widgets.labels import Tone
    from hubdesk.tabular.model import FileHead


@dataclass(frozen=True, slots=True)
class Footer:
    """One state of the footer.

    Attributes:
        primary: Words of the primary button; empty for none.
        enabled: Whether it can be pressed.
        writes: Whether it writes to HubSpot.
        icon: Its icon, when it does not write.
        state: Where things stand, or why the button cannot be pressed.
        tone: Colour of that sentence.
        mark: Icon before it.
        left: What is said at the left, beside Back.
    """

    primary: str = ""
    enabled: bool = False
    writes: bool = False
    icon: str = ""
    state: str = ""
    tone: Tone = "muted"
    mark: str = ""
    left: str = ""


def footer_of(
    way: Way,
    head: FileHead | None,
    draft: ColumnDraft | None,
    check: CheckController,
    run: RunController,
    account: Account | None,
    *,
    preparing: bool,
    expected: Forecast | None = None,
) -> Footer:
    """Return the footer of the present step; ``expected`` is the forecast of a checked file."""
    if way.now is Step.FILE:
        state = what_is_read(head) if head is not None else ""
        return Footer("Continue to Columns", enabled=head is not None, state=state)
    if way.now is Step.COLUMNS:
        return _columns(draft)
    if way.now is Step.CHECK:
        summary = check.checked.summary if check.checked is not None else None
        mode = draft.mode if draft is not None else "upsert"
        footer = _check(summary, mode, account, busy=check.busy, preparing=preparing)
        if expected is None or not footer.enabled:
            return footer
        return replace(footer, state=f"{footer.state} · {in_short(expected)}")
    if way.now is Step.RUN:
        return _run(run)
    return Footer("New import", enabled=True, icon="import")


def _columns(draft: ColumnDraft | None) -> Footer:
    if draft is None:
        return Footer("Continue to Check", state="Reading the account’s properties…")
    obstacle = draft.obstacle()
    if obstacle:
        return Footer("Continue to Check", state=obstacle, tone="danger", mark="error")
    left_out = len(draft.choices) - len(draft.chosen())
    columns = len(draft.chosen())
    state = f"{number(columns)} {'column goes' if columns == 1 else 'columns go'} on"
    return Footer(
        "Continue to Check", enabled=True, state=f"{state}, {number(left_out)} left out" if left_out else state
    )


def _check(summary: CheckSummary | None, mode: str, account: Account | None, *, busy: bool, preparing: bool) -> Footer:
    verb = write_verb(mode)
    if summary is None:
        return Footer(f"{verb} contacts", writes=True, state="Nothing is written yet")
    left = _left_out(summary)
    if account is None:
        state = "Connect an account to write"
        return Footer(f"{verb} {number(summary.good)} contacts", writes=True, state=state, mark="connect", left=left)
    text = write_text(mode, summary.good, account) + ("…" if needs_typing(summary.good) else "")
    if summary.good == 0:
        return Footer(text, writes=True, state="No row can go on.", tone="danger", mark="error", left=left)
    if preparing:
        return Footer(text, writes=True, state="Writing the plan into the journal…", left=left)
    return Footer(text, enabled=not busy, writes=True, state=f"{rows(summary.good)} go on", left=left)


def _left_out(summary: CheckSummary) -> str:
    parts = []
    if summary.rejected:
        parts.append(f"{number(summary.rejected)} with errors")
    if summary.duplicates:
        parts.append(counted(summary.duplicates, "duplicate", "duplicates"))
    return f"{', '.join(parts)} left out" if parts else ""


def _run(run: RunController) -> Footer:
    journal = "Every step is in the journal before it is sent."
    if run.error is not None or (run.ended and run.job is not None):
        return Footer(
            "Resume", enabled=True, icon="play", state="The job can be resumed; no row is sent twice.", mark="lock"
        )
    if run.stopping:
        return Footer(state="Answers under way are still taken.", mark="lock")
    if run.paused:
        return Footer("Resume", enabled=True, icon="play", state=journal, mark="lock")
    return Footer(state=journal, mark="lock")
