"""The form that is being filled in: its draft, what is wrong with it, and what will be sent. No tasks."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from hubdesk.engine.forms.body import pretty_body
from hubdesk.engine.forms.check import check
from hubdesk.engine.forms.fields import defaults, visible_fields
from hubdesk.engine.forms.model import Context, Submission
from hubdesk.gui.forms.consents import answer_of, consent_parts
from hubdesk.gui.forms.date_field import habit
from hubdesk.gui.forms.dates import read_moment
from hubdesk.gui.forms.draft import Draft
from hubdesk.gui.forms.pane import CONSENT
from hubdesk.gui.forms.side_view import HUTK, IP, MOMENT, PAGE_NAME, PAGE_URI
from hubdesk.gui.forms.words import attention, attention_short, kind_words, without
from hubdesk.gui.language.say import heard
from hubdesk.gui.widgets.banner import BannerText

if TYPE_CHECKING:
    from datetime import datetime

    from hubdesk.core.clock import Clock
    from hubdesk.engine.forms.model import FormDefinition
    from hubdesk.gui.forms.pane import FormsPane

_REASON = "reason"
"""Key of the banner that says why a form cannot be submitted."""


class Filling(QObject):
    """Keeps the draft of the form that is shown in step with what the pane shows.

    Signals:
        begun_changed: Whether something is typed into the form that was not sent is another.
    """

    begun_changed = Signal()

    def __init__(self, pane: FormsPane, clock: Clock) -> None:
        super().__init__(pane)
        self._pane = pane
        self._clock = clock
        self._write = ""
        self._busy = False
        self.form: FormDefinition | None = None
        self.draft = Draft()
        pane.form.changed.connect(self._changed)
        pane.side.changed.connect(self._changed)
        pane.form.left.connect(self._left)
        pane.side.left.connect(self._left)
        pane.foot.notice.clicked.connect(self.go_to_first)

    # -- what is shown

    def show(self, form: FormDefinition, draft: Draft | None, write: str) -> Draft:
        """Draw a form with its draft; a new one begins with the form's defaults.

        Args:
            form: The form.
            draft: What was typed before, None for a new one.
            write: What the write button says.
        """
        self._write = write
        same = self.form is form
        self.form = form
        self.draft = draft if draft is not None else self._new(form)
        pane, now = self._pane, self._now()
        if not same:
            pane.form.show_form(form, now.date())
            pane.form.consent.show_parts(consent_parts(form.consent))
        pane.head.show_form(form.name, kind_words(form.kind), form.id)
        pane.side.moment.set_today(now.date())
        pane.form.set_values(self.draft.values)
        pane.form.consent.set_ticked(self.draft.ticked)
        pane.side.set_values(self.draft.context)
        self._show_reason(form)
        self.refresh()
        return self.draft

    def say(self, write: str) -> None:
        """Let the write button say something else."""
        self._write = write
        self.refresh()

    def put_away(self) -> None:
        """Show no form."""
        self.form = None
        self.draft = Draft()

    def renew(self) -> Draft:
        """Begin anew with the form's defaults; return the draft that this replaces."""
        before = self.draft
        if self.form is not None:
            self.show(self.form, self._new(self.form), self._write)
            self.begun_changed.emit()
        return before

    def set_busy(self, *, busy: bool) -> None:
        """Show that it is being submitted: nothing can be changed meanwhile."""
        self._busy = busy
        self._pane.foot.write.set_busy(self.tr("Submitting…") if busy else None)
        self.lock()
        self.refresh()

    # -- what is wrong

    def submission(self) -> Submission:
        """Return what the draft says, valid or not."""
        context = self.draft.context
        return Submission(
            values=dict(self.draft.values),
            consent=answer_of(self.draft.ticked),
            context=Context(
                page_uri=context.get(PAGE_URI, ""),
                page_name=context.get(PAGE_NAME, ""),
                hutk=context.get(HUTK, ""),
                ip_address=context.get(IP, ""),
            ),
            submitted_at=self._moment(),
        )

    def problems(self) -> dict[str, str]:
        """Return everything that is wrong now, by the key of its place, in the order of the form."""
        form = self.form
        if form is None:
            return {}
        shown = {field.name for field in visible_fields(form, self.draft.values)}
        found = {one.field: one.sentence for one in check(form, self.submission(), self._now())}
        found |= {name: said for name, said in self._pane.form.typed_problems().items() if name in shown}
        said = self._moment_problem()
        if said:
            found[MOMENT] = said
        places = {*shown, *self._pane.side.boxes, CONSENT}
        found |= {name: said for name, said in self.draft.refused.items() if name in places - found.keys()}
        order = {name: place for place, name in enumerate(self._pane.form.names())}
        return dict(sorted(found.items(), key=lambda each: order.get(each[0], len(order))))

    def shown_problems(self) -> dict[str, str]:
        """Return what is said of it: of fields that were left, and all of it once the user tried to submit."""
        draft = self.draft
        return {
            name: said
            for name, said in self.problems().items()
            if draft.tried or name in draft.left or name in draft.refused
        }

    def try_it(self) -> bool:
        """Return whether it can be submitted; else say all that is wrong and go to the first of it."""
        if self.form is None or self._busy or self.form.refusal or self.draft.card is not None:
            return False
        if not self.problems():
            return True
        self.draft.tried = True
        self.refresh()
        self.go_to_first()
        return False

    def refuse(self, problems: dict[str, str]) -> None:
        """Say at the fields what HubSpot said about them."""
        self.draft.refused = problems
        self.refresh()
        self.go_to_first()

    def go_to_first(self) -> None:
        """Go to the first place where something is said to be wrong."""
        for name in self.shown_problems():
            if self._pane.go_to(name):
                return

    # -- keeping up

    def refresh(self) -> None:
        """Show fields, problems, JSON and footer as the draft has them."""
        form, pane = self.form, self._pane
        if form is None:
            return
        pane.form.show_fields(field.name for field in visible_fields(form, self.draft.values))
        problems = {name: heard(said) for name, said in self.shown_problems().items()}
        pane.form.show_problems(problems)
        for key, box in pane.side.boxes.items():
            box.show_problem(problems.get(key, ""))
        pane.form.consent.show_problem(problems.get(CONSENT, ""))
        pane.side.show_body(pretty_body(form, self.submission()), without(self.draft.context))
        self._show_footer(problems)

    def _show_footer(self, problems: dict[str, str]) -> None:
        form, foot = self.form, self._pane.foot
        ready = form is not None and not form.refusal and not problems and not self._busy
        ready = ready and self.draft.card is None  # what became of it is shown; it is not sent once more by a key
        labels = [label for name in problems if (label := self._pane.label_of(name))]
        if form is not None and form.refusal:
            foot.show_notice(self.tr("This form cannot be submitted here."), icon="lock")
        else:
            said = attention(labels) or " ".join(problems.values())
            foot.show_notice(
                said, "danger", "error" if said else "", short=attention_short(len(labels)), leads=bool(labels)
            )
        foot.show_write(self._write, enabled=ready)
        foot.clear.setEnabled(self.draft.begun and not self._busy)
        self._pane.offer("primary", foot.write.click, enabled=ready)

    def _changed(self) -> None:
        """Take over what the user has just changed."""
        if self.form is None:
            return
        draft, pane = self.draft, self._pane
        before = _answers(draft)
        draft.values, draft.ticked, draft.context = pane.form.values(), pane.form.consent.ticked(), pane.side.values()
        after = _answers(draft)
        for name in [name for name in draft.refused if before.get(name) != after.get(name)]:
            del draft.refused[name]
        begun, draft.begun = draft.begun, True
        self.refresh()
        if not begun:
            self.begun_changed.emit()

    def _left(self, name: str) -> None:
        """Say what is wrong with a field once the user has typed into it and gone on."""
        if self.form is None or name in self.draft.left:
            return
        if self.draft.values.get(name) or self.draft.context.get(name) or name in self._pane.form.typed_problems():
            self.draft.left.add(name)
            self.refresh()

    # -- parts

    def _new(self, form: FormDefinition) -> Draft:
        return Draft(values=dict(defaults(form)), context={PAGE_NAME: form.name})

    def lock(self) -> None:
        """Let nothing be changed while it is submitted, once it was, or where it cannot be."""
        locked = self._busy or self.form is None or bool(self.form.refusal) or self.draft.card is not None
        self._pane.form.set_read_only(on=locked)
        self._pane.side.set_read_only(on=locked)

    def _show_reason(self, form: FormDefinition) -> None:
        self._pane.notes.clear()
        if form.refusal:
            banner = BannerText(
                "warning", self.tr("This form cannot be submitted here."), heard(form.refusal), closable=False
            )
            self._pane.notes.show_banner(_REASON, banner)
        self._pane.show_side(on=not form.refusal)
        self.lock()

    def _moment(self) -> datetime | None:
        return read_moment(self.draft.context.get(MOMENT, ""), self._now(), habit())

    def _moment_problem(self) -> str:
        if self.draft.context.get(MOMENT) and self._moment() is None:
            return self.tr("This is not a date. Write it like 2027-02-28, with a time if you like: 2027-02-28 14:05.")
        return ""

    def _now(self) -> datetime:
        return self._clock.now().astimezone()


def _answers(draft: Draft) -> dict[str, object]:
    """Return all that the user has answered, by the key of its place."""
    return {**draft.values, **draft.context, CONSENT: draft.ticked}
