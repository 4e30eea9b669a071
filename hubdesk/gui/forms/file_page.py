"""The page for files: its form, what all of these people agreed to, and the file that is handed over."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from hubdesk.core.errors import InputError
from hubdesk.engine.forms.file.form_run import FormRun
from hubdesk.engine.forms.file.preparing import ready_run
from hubdesk.engine.forms.model import Context
from hubdesk.gui.contact_files import ask_for_file
from hubdesk.gui.forms.consents import answer_of, consent_parts
from hubdesk.gui.forms.pane import Page
from hubdesk.gui.language.say import heard
from hubdesk.gui.widgets.banner import BannerText

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable
    from pathlib import Path

    from hubdesk.core.clock import Clock
    from hubdesk.core.errors import HubDeskError
    from hubdesk.engine.forms.model import FormDefinition
    from hubdesk.gui.aio.scope import TaskScope
    from hubdesk.gui.forms.consent_view import ConsentBox
    from hubdesk.gui.forms.listing import Listing
    from hubdesk.gui.forms.pane import FormsPane
    from hubdesk.gui.services import SettingsPort


_NOT_READY = "forms.file"
"""Key of the banner that says why a file was not taken."""


_UNTICKED = ("form.missing_processing_consent", "form.missing_communication_consent")


@dataclass(frozen=True, slots=True)
class FileAnswers:
    """What was chosen and typed on the page.

    Attributes:
        form_id: The form, empty for none.
        ticked: Consents that are ticked, by form.
        page_name, page_uri: Where all submissions come from.
    """

    form_id: str
    ticked: dict[str, set[ConsentBox]]
    page_name: str
    page_uri: str


class FilePage:
    """Owns the tasks of the page. Definitions are read only while it is shown."""

    def __init__(
        self,
        pane: FormsPane,
        scope: TaskScope,
        settings: SettingsPort,
        clock: Clock,
        listing: Listing,
        *,
        definition: Callable[[str], Awaitable[FormDefinition]],
        on_error: Callable[[HubDeskError], None],
    ) -> None:
        """Connect the view.

        Args:
            pane: The Forms pane.
            scope: Owner of the tasks.
            settings: Keeps the folder of the last file.
            clock: Time.
            listing: The account's forms.
            definition: Returns a form as it is now.
            on_error: Takes expected failures.
        """
        self._pane = pane
        self._scope = scope
        self._settings = settings
        self._clock = clock
        self._listing = listing
        self._definition = definition
        self._on_error = on_error
        self._shown = ""
        self._back = ""
        self._ticked: dict[str, set[ConsentBox]] = {}
        view = pane.from_file
        view.choose_wanted.connect(self.choose)
        view.form_chosen.connect(self._read_form)
        view.dropped.connect(self.take)
        view.consent.changed.connect(self._keep_ticks)

    def enter(self, form_id: str) -> None:
        """Show the page.

        Args:
            form_id: Form to begin with; empty keeps the one that was chosen.
        """
        self._pane.show_page(Page.FILE)
        self.fill(form_id)

    def fill(self, form_id: str = "") -> None:
        """Offer the forms of the list, if the page is shown; the one that is chosen stays so while it is there."""
        if self._pane.page is Page.FILE:
            ready = [form for form in self._listing.forms or () if not form.refusal]
            self._pane.from_file.show_forms([(form.name, form.id) for form in ready], form_id or self._back)
            self._back = "" if ready else self._back
            self._read_form()

    def put_away(self) -> FileAnswers:
        """Clear what was answered, and return it: it is about people, and belongs to no other account."""
        view = self._pane.from_file
        answers = FileAnswers(self._wanted() or self._back, self._ticked, view.page_name.text(), view.page_uri.text())
        self._ticked, self._back = {}, ""
        view.show_forms((), "")
        self._show_consent("", None)
        view.page_name.clear()
        view.page_uri.clear()
        return answers

    def bring_back(self, answers: FileAnswers) -> None:
        """Show what was put away; the form is chosen as soon as the list has it."""
        view = self._pane.from_file
        self._ticked, self._back = answers.ticked, answers.form_id
        view.page_name.setText(answers.page_name)
        view.page_uri.setText(answers.page_uri)

    def _read_form(self) -> None:
        """Read what the chosen form asks for, for the part about consent."""
        wanted = self._wanted()
        if wanted != self._shown:
            self._show_consent(wanted, None)
        if wanted:
            work = self._read_consent(wanted)
            self._scope.start(work, name="form of file", busy="replace", on_error=self._on_error)

    def _wanted(self) -> str:
        value = self._pane.from_file.form.value()
        return value if isinstance(value, str) else ""

    async def _read_consent(self, form_id: str) -> None:
        form = await self._definition(form_id)
        if self._wanted() == form_id:
            self._show_consent(form_id, form)

    def _show_consent(self, form_id: str, form: FormDefinition | None) -> None:
        """Show the consents of a form; what was ticked stays so where the form still asks for it in these words."""
        parts, view = () if form is None else consent_parts(form.consent), self._pane.from_file
        self._shown = form_id
        view.show_consent(parts)
        kept = self._ticked.get(form_id, set())
        view.consent.set_ticked(frozenset(box.key for box in view.consent.shown_boxes() if box in kept))

    def _keep_ticks(self) -> None:
        consent = self._pane.from_file.consent
        ticked = consent.ticked()
        self._ticked[self._shown] = {box for box in consent.shown_boxes() if box.key in ticked}

    def choose(self) -> None:
        """Ask for a file."""
        self._scope.start(self._choose(), name="choose file", busy="ignore")

    async def _choose(self) -> None:
        path = await ask_for_file(self._pane.window(), self._pane.tr("Open a file"), self._settings)
        if path is not None:
            self.take(path)

    def take(self, path: Path) -> None:
        """Hand a file over with its form and what was answered for all rows."""
        wanted = self._wanted()
        if wanted:
            self._scope.start(self._hand_over(path, wanted), name="hand over", busy="replace", on_error=self._on_error)

    async def _hand_over(self, path: Path, form_id: str) -> None:
        form, view = await self._definition(form_id), self._pane.from_file
        context = Context(page_uri=view.page_uri.text().strip(), page_name=view.page_name.text().strip())
        asked = FormRun(form_id, consent=answer_of(view.consent.ticked()), context=context)
        self._pane.banners.remove(_NOT_READY)
        try:
            run, _ = ready_run(asked, form, self._clock.now())
        except InputError as problem:
            self._refuse(problem)
            return
        self._pane.file_chosen.emit(path, run)

    def _refuse(self, problem: InputError) -> None:
        """Say what is still to be answered; the engine's hint is for the command line."""
        pane, consent = self._pane, self._pane.from_file.consent
        text = pane.tr("Nothing was sent.")
        if problem.code in _UNTICKED:
            text += " " + pane.tr("Tick what all of these people agreed to, then choose the file again.")
            consent.show_problem(heard(problem.message))
            box = consent.go_to()
            if box is not None:
                pane.show_on_file_page(box)
        pane.banners.show_banner(_NOT_READY, BannerText("error", heard(problem.message), text))
