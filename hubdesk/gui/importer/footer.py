"""What the footer of an import says: the way on, and where things stand or why it is barred. No widgets."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from hubdesk.gui.importer.detection import what_is_read
from hubdesk.gui.importer.forecast_card import in_short
from hubdesk.gui.importer.preview_controller import Stage
from hubdesk.gui.importer.questions import needs_typing
from hubdesk.gui.importer.steps import Step
from hubdesk.gui.importer.write_controller import TRIAL_ROWS
from hubdesk.gui.language.say import say
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


_NAME = 32
"""Letters of a file's name that a button shows."""


@dataclass(frozen=True, slots=True)
class Footer:
    """One state of the footer.

    Attributes:
        primary: Words of the primary button; empty for none.
        enabled: Whether it can be pressed.
        writes: Whether it writes to HubSpot.
        leaves: Whether it puts away what is shown.
        resumes: Whether it goes on writing.
        second: Whether another button of the step matters more.
        icon: Its icon, when it does not write.
        state: Where things stand, or why the button cannot be pressed.
        tone: Colour of that sentence.
        mark: Icon before it.
        left: What is said at the left, beside Back.
        trial: Whether a trial run is offered.
        leads: Whether the state can be pressed, to come to what it speaks of.
    """

    primary: str = ""
    enabled: bool = False
    writes: bool = False
    leaves: bool = False
    resumes: bool = False
    second: bool = False
    icon: str = ""
    state: str = ""
    tone: Tone = "muted"
    mark: str = ""
    left: str = ""
    trial: bool = False
    leads: bool = False


def footer_of(
    way: Way,
    head: FileHead | None,
    draft: ColumnDraft | None,
    check: CheckController,
    run: RunController,
    account: Account | None,
    write: WriteController,
    *,
    next_file: str = "",
    beside: bool = False,
) -> Footer:
    """Return the footer of the present step.

    Args:
        way: Where the reader is.
        head: The file that is open.
        draft: Its columns.
        check: Owner of the checked file.
        run: Owner of the run.
        account: The current account.
        write: Owner of the plan.
        next_file: Name of the file that waits next; empty when none does.
        beside: Whether the results themselves have the button that matters most.
    """
    if way.now is Step.FILE:
        state = what_is_read(head) if head is not None else ""
        return Footer(say("Continue to Columns"), enabled=head is not None, state=state)
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
    if next_file:
        return Footer(
            say("Next file: {0}", _shortened(next_file)), enabled=True, leaves=True, icon="file", second=beside
        )
    return Footer(say("New import"), enabled=True, leaves=True, icon="import", second=beside)


def _shortened(name: str) -> str:
    """Return a file's name with its beginning and its end, for a button."""
    half = _NAME // 2
    return name if len(name) <= _NAME else f"{name[:half]}…{name[1 - half :]}"


def _columns(draft: ColumnDraft | None) -> Footer:
    if draft is None:
        return Footer(say("Continue to Check"), state=say("Reading the account’s properties…"))
    obstacle = draft.obstacle()
    if obstacle:
        return Footer(say("Continue to Check"), state=obstacle, tone="danger", mark="error")
    columns = len(draft.used())
    left_out = len(draft.choices) - columns
    waiting = draft.values_to_decide()
    if waiting:
        text = say("{0} to decide", counted(waiting, "value", "values"))
        return Footer(say("Continue to Check"), enabled=True, state=text, tone="warning", mark="warning", leads=True)
    state = counted(columns, "column goes on", "columns go on")
    return Footer(
        say("Continue to Check"),
        enabled=True,
        state=say("{0}, {1} left out", state, number(left_out)) if left_out else state,
    )


def _void() -> Footer:
    return Footer(
        say("Check again"), enabled=True, icon="rotate", state=say("The columns or the account changed"), mark="warning"
    )


def _check(check: CheckController, account: Account | None, most: int | None, *, stops: bool) -> Footer:
    text = say("Continue to Preview")
    summary = check.checked.summary if check.checked is not None else None
    if summary is None:
        return Footer(text, state=say("Nothing is written yet"))
    left = _left_out(summary)
    if account is None:
        return Footer(text, state=say("Connect an account to go on"), mark="connect", left=left)
    if most is not None and summary.good > most:
        state = say("HubSpot asks not to use forms for bulk: {0} at most", rows(most))
        return Footer(text, state=state, tone="danger", mark="error", left=left)
    if stops and summary.errors:
        have = counted(summary.errors, "row has", "rows have")
        state = say("{0} errors. Correct them, or choose another way for them.", have)
        return Footer(text, state=state, tone="danger", mark="error")
    if summary.good == 0:
        return Footer(text, state=say("No row can go on."), tone="danger", mark="error", left=left)
    return Footer(text, enabled=not check.busy, state=counted(summary.good, "row goes on", "rows go on"), left=left)


def _preview(write: WriteController) -> Footer:
    preview, target, nothing = write.preview, write.target(), say("Nothing is written yet")
    if write.most is not None and preview.stage is not Stage.READY:
        return Footer(state=nothing, mark="lock")
    if target is None or preview.stage is Stage.READING:
        return Footer(say("Compare"), icon="eye", state=nothing, mark="lock")
    if preview.stage is Stage.ASKING and preview.failed:
        return Footer(say("Try again"), enabled=True, icon="rotate", state=nothing, mark="lock")
    if preview.stage is Stage.ASKING:
        return Footer(say("Compare"), enabled=True, icon="eye", state=nothing, mark="lock")
    count, expected = write.count(), write.expected
    if write.most is not None:
        text = say("Submit {0} to {1}…", counted(count, "form", "forms"), account_label(target.account))
        cost = f" · {in_short(expected)}" if expected is not None else ""
        return Footer(text, enabled=not write.preparing, writes=True, state=f"{nothing}{cost}", mark="lock")
    if preview.totals is not None and write.planned:
        if not count:
            state = say("Nothing to write")
            return Footer(say("New import"), enabled=True, leaves=True, icon="import", state=state, mark="ok")
        text = write.words(target.account)
    else:
        text = write_text(target.mode, count, target.account)
    text += "…" if needs_typing(count) else ""
    if write.preparing:
        return Footer(text, writes=True, state=say("Writing the plan into the journal…"))
    cost = f" · {in_short(expected)}" if expected is not None else ""
    state = say("{0} · HubSpot imports the file", nothing) if preview.by_hubspot else f"{nothing}{cost}"
    trial = write.planned and count > TRIAL_ROWS
    return Footer(text, enabled=True, writes=True, state=state, mark="lock", trial=trial)


def _left_out(summary: CheckSummary) -> str:
    parts = []
    if summary.errors:
        parts.append(say("{0} with errors", number(summary.errors)))
    if summary.left_out:
        parts.append(say("{0} without a contact", number(summary.left_out)))
    if summary.duplicates:
        parts.append(counted(summary.duplicates, "duplicate", "duplicates"))
    return say("{0} left out", ", ".join(parts)) if parts else ""


def _run(run: RunController) -> Footer:
    journal = say("Every step is in the journal before it is sent.")
    if run.error is not None or (run.ended and run.job is not None):
        return Footer(
            say("Resume"),
            enabled=True,
            resumes=True,
            icon="play",
            state=say("The job can be resumed; no row is sent twice."),
            mark="lock",
        )
    if run.stopping:
        return Footer(state=say("Answers under way are still taken."), mark="lock")
    if run.paused:
        return Footer(say("Resume"), enabled=True, resumes=True, icon="play", state=journal, mark="lock")
    return Footer(state=journal, mark="lock")
