"""What the footer of an import says: the way on, and where things stand or why it is barred. No widgets."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from hubdesk.gui.importer.detection import what_is_read
from hubdesk.gui.importer.forecast_card import in_short
from hubdesk.gui.importer.plan_words import write_words
from hubdesk.gui.importer.preview_controller import Stage
from hubdesk.gui.importer.questions import needs_typing
from hubdesk.gui.importer.steps import Step
from hubdesk.gui.importer.write_controller import TRIAL_ROWS
from hubdesk.gui.wording import account_label, counted, number, rows, write_text
from hubdesk.mapping.recipe import RowsWithErrors

if TYPE_CHECKING:
    from hubdesk.engine.records import Account, CheckSummary
    from hubdesk.gui.importer.check_controller import CheckController
    from hubdesk.gui.importer.column_draft import ColumnDraft
    from hubdesk.gui.importer.run_controller import RunController
    from hubdesk.gui.importer.steps import Way
    from hubdesk.gui.importer.write_controller import WriteController
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
        trial: Whether a trial run is offered.
    """

    primary: str = ""
    enabled: bool = False
    writes: bool = False
    icon: str = ""
    state: str = ""
    tone: Tone = "muted"
    mark: str = ""
    left: str = ""
    trial: bool = False


def footer_of(
    way: Way,
    head: FileHead | None,
    draft: ColumnDraft | None,
    check: CheckController,
    run: RunController,
    account: Account | None,
    write: WriteController,
) -> Footer:
    """Return the footer of the present step."""
    if way.now is Step.FILE:
        state = what_is_read(head) if head is not None else ""
        return Footer("Continue to Columns", enabled=head is not None, state=state)
    if way.now is Step.COLUMNS:
        return _columns(draft)
    if way.now is Step.CHECK:
        return (
            _void()
            if way.check_void and not check.busy
            else _check(
                check, account, write.most, stops=draft is not None and draft.rows_with_errors is RowsWithErrors.STOP
            )
        )
    if way.now is Step.PREVIEW and way.check_void:
        return _void()
    if way.now is Step.PREVIEW:
        return _preview(write)
    if way.now is Step.RUN:
        return _run(run)
    return Footer("New import", enabled=True, icon="import")


def _columns(draft: ColumnDraft | None) -> Footer:
    if draft is None:
        return Footer("Continue to Check", state="Reading the account’s properties…")
    obstacle = draft.obstacle()
    if obstacle:
        return Footer("Continue to Check", state=obstacle, tone="danger", mark="error")
    columns = len(draft.used())
    left_out = len(draft.choices) - columns
    waiting = sum(map(len, draft.waiting.values()))
    if waiting:
        text = f"{counted(waiting, 'value', 'values')} to decide"
        return Footer("Continue to Check", enabled=True, state=text, tone="warning", mark="warning")
    state = f"{number(columns)} {'column goes' if columns == 1 else 'columns go'} on"
    return Footer(
        "Continue to Check", enabled=True, state=f"{state}, {number(left_out)} left out" if left_out else state
    )


def _go(count: int) -> str:
    return "goes" if count == 1 else "go"


def _void() -> Footer:
    return Footer(
        "Check again", enabled=True, icon="rotate", state="The columns or the account changed", mark="warning"
    )


def _check(check: CheckController, account: Account | None, most: int | None, *, stops: bool) -> Footer:
    text = "Continue to Preview"
    summary = check.checked.summary if check.checked is not None else None
    if summary is None:
        return Footer(text, state="Nothing is written yet")
    left = _left_out(summary)
    if account is None:
        return Footer(text, state="Connect an account to go on", mark="connect", left=left)
    if most is not None and summary.good > most:
        state = f"HubSpot asks not to use forms for bulk: {rows(most)} at most"
        return Footer(text, state=state, tone="danger", mark="error", left=left)
    if stops and summary.rejected:
        have = "has" if summary.rejected == 1 else "have"
        state = f"{rows(summary.rejected)} {have} errors. Correct them, or choose another way for them."
        return Footer(text, state=state, tone="danger", mark="error")
    if summary.good == 0:
        return Footer(text, state="No row can go on.", tone="danger", mark="error", left=left)
    return Footer(text, enabled=not check.busy, state=f"{rows(summary.good)} {_go(summary.good)} on", left=left)


def _preview(write: WriteController) -> Footer:
    preview, target, nothing = write.preview, write.target(), "Nothing is written yet"
    if write.most is not None and preview.stage is not Stage.READY:
        return Footer(state=nothing, mark="lock")
    if target is None or preview.stage is Stage.READING:
        return Footer("Compare", icon="eye", state=nothing, mark="lock")
    if preview.stage is Stage.ASKING:
        return Footer("Compare", enabled=True, icon="eye", state=nothing, mark="lock")
    count, expected = write.count(), write.expected
    if write.most is not None:
        text = f"Submit {counted(count, 'form', 'forms')} to {account_label(target.account)}…"
        cost = f" · {in_short(expected)}" if expected is not None else ""
        return Footer(text, enabled=not write.preparing, writes=True, state=f"{nothing}{cost}", mark="lock")
    if preview.totals is not None:
        if not count:
            return Footer(state="Nothing to write", mark="ok")
        text = write_words(preview.totals, target.account)
    else:
        text = write_text(target.mode, count, target.account)
    text += "…" if needs_typing(count) else ""
    if write.preparing:
        return Footer(text, writes=True, state="Writing the plan into the journal…")
    cost = f" · {in_short(expected)}" if expected is not None else ""
    state = f"{nothing}{cost}"
    trial = preview.totals is not None and count > TRIAL_ROWS
    return Footer(text, enabled=True, writes=True, state=state, mark="lock", trial=trial)


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
