"""Shows what can be done now: steps, footer, buttons, commands, and what it would cost."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from hubdesk.gui.importer.footer import Footer, footer_of
from hubdesk.gui.importer.moves import Moves
from hubdesk.gui.importer.steps import Step

if TYPE_CHECKING:
    from hubdesk.core.clock import Clock
    from hubdesk.gui.importer.check_controller import CheckController
    from hubdesk.gui.importer.columns_controller import ColumnsController
    from hubdesk.gui.importer.commands import Commands
    from hubdesk.gui.importer.forecast_watch import ForecastWatch
    from hubdesk.gui.importer.pane import ImportPane
    from hubdesk.gui.importer.results_controller import ResultsController
    from hubdesk.gui.importer.rules_banner import RulesBanner
    from hubdesk.gui.importer.run_controller import RunController
    from hubdesk.gui.importer.services import ImportServices
    from hubdesk.gui.importer.steps import Way
    from hubdesk.gui.importer.write_controller import WriteController
    from hubdesk.tabular.model import FileHead


@dataclass(frozen=True, slots=True)
class Display:
    """The pane as a whole, read off its parts.

    Attributes:
        pane: The Import pane.
        services: The engine; tells the account.
        clock: Tells when a forecast would end.
        way: Where the reader is.
        columns: Owner of the draft.
        check: Owner of the checked file.
        run: Owner of the run.
        write: Owner of the plan.
        forecast: What carrying it out comes to.
        commands: The pane's entries in menus.
        rules: Says which of the account's rules are not checked.
        moves: Knows where the import stood before.
    """

    pane: ImportPane
    services: ImportServices[Any]
    clock: Clock
    way: Way
    columns: ColumnsController
    check: CheckController
    run: RunController
    write: WriteController
    forecast: ForecastWatch
    commands: Commands
    rules: RulesBanner
    moves: Moves = field(default_factory=Moves)

    def footer(self, head: FileHead | None) -> Footer:
        """Return what the footer says now; ``head`` is the file that is open."""
        return footer_of(
            self.way,
            head,
            self.columns.draft,
            self.check,
            self.run,
            self.services.current_account,
            self.write,
            next_file=self.pane.next_file,
            beside=self.pane.results.has_way_on,
        )

    def refresh(self, head: FileHead | None, results: ResultsController) -> None:
        """Show everything anew.

        Args:
            head: The file that is open.
            results: Knows whether there are results to look at, and whether they can be taken back.
        """
        if self.moves.moved(self.way, head, self.check, self.run, self.write):
            self.pane.banners.pass_by()
        self._watch_forecast()
        self._show_rules()
        pane, footer, running = self.pane, self.footer(head), self.run.running
        pane.show_way(self.way)
        pane.show_footer(footer)
        pane.foot.show_undo(offered=self.way.now is Step.RESULTS and results.can_be_undone)
        pane.show_run_buttons(active=running and not self.run.stopping, paused=self.run.paused)
        self.commands.refresh(
            self.way.now,
            running=running,
            way_on=footer.enabled,
            way_back=self.way.back() is not None,
            results=results.summary is not None,
            history=self.columns.history,
        )
        note = ""
        if self.way.now is not Step.FILE or head is not None:
            note = pane.step_names[int(self.way.now)]
        pane.rail_note_changed.emit(note, "")

    def _watch_forecast(self) -> None:
        """Forecast while the Check step shows a checked file; a run says itself how long it still takes."""
        steps = (Step.CHECK, Step.PREVIEW)
        shown = self.check.checked if self.way.now in steps and not self.way.check_void else None
        draft = self.columns.draft
        self.forecast.watch(shown, draft.mode if draft is not None else "upsert")
        self.pane.check.forecast.show_forecast(self.forecast.expected, self.clock.now())

    def _show_rules(self) -> None:
        """Say what of the account's rules is HubSpot's alone to check, beside what was checked."""
        draft, checked = self.columns.draft, self.way.now is Step.CHECK and self.check.checked is not None
        shown = draft is not None and checked and not draft.catalogue.form
        self.rules.show(self.columns.recipe() if shown else None, draft.catalogue if draft is not None else None)
