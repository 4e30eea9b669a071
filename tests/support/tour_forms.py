"""The Forms pane of the real window on a demo portal, in every state.

``python -m tests.support.tour_forms --pictures FOLDER [--look dark] [--scale 2] [--size 1024x680]`` puts a picture of
each into FOLDER: the list, a form empty, filled in, tried, refused, sent and lost, each kind of field and of consent,
what cannot be submitted, calendar, log, the page for files, a submission whose account was left, an account without
forms, a token without the scope.
"""

from __future__ import annotations

import argparse
import asyncio
import os
import sys
from typing import TYPE_CHECKING, Any

from tests.support.portal import running_portal
from tests.support.tour import until
from tests.support.touring import in_window, look_of, look_options

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from hubdesk.gui.forms.controller import FormsController
    from hubdesk.gui.forms.pane import FormsPane
    from hubdesk.gui.main_window import MainWindow
    from hubdesk.gui.start import WindowBuilder
    from tests.support.portal import PortalProcess
    from tests.support.touring import Look

_SETTLE = 0.4
_LOST = "lost@sol.example"
_LATE = "late@sol.example"
_SEES_NONE = "second key"
_GOOD = {"firstname": "Begoña", "lastname": "Ibáñez", "email": "begona@sol.example", "message": "¿Hay plazas libres?"}


def _faults() -> list[dict[str, Any]]:
    """Return what goes wrong: answers that are lost or late, and a token that sees no forms."""
    return [
        {"match": {"family": "forms.submit", "contains": _LATE}, "effect": {"late_ms": 4_000}},
        {"match": {"family": "forms.submit", "contains": _LOST}, "effect": {"reset": "after"}},
        {"match": {"family": "forms.list", "token": _SEES_NONE}, "effect": {"wrong_shape": '{"results": []}'}},
    ]


class FormsTour:
    """Goes through the pane as a user does."""

    def __init__(self, window: MainWindow, builder: WindowBuilder, portal: PortalProcess, look: Look) -> None:
        from hubdesk.gui.forms.controller import FormsController

        self._window = window
        self._builder = builder
        self._portal = portal
        self._look = look
        window.show_pane("forms")
        self._controller: FormsController = next(each for each in builder._owned if isinstance(each, FormsController))

    @property
    def pane(self) -> FormsPane:
        """The pane."""
        return self._controller.pane

    async def walk(self) -> None:
        """Take all pictures."""
        await self._shoot("no-account")
        await self._connect("all")
        await self._shoot("list")
        await self._one_form()
        await self._consents()
        await self._elsewhere()
        await self._every_kind()
        await self._left_meanwhile()
        await self._connect(_SEES_NONE)
        await self._shoot("empty")
        await self._connect("other account")
        await self._connect("no forms")
        await self._shoot("no-scope")

    async def _one_form(self) -> None:
        await self._open("Contact us")
        await self._shoot("form")
        self.pane.foot.write.click()
        await self._shoot("tried")
        self._fill(**_GOOD)
        await self._shoot("filled")
        if self.pane.head.side.isVisible():
            self.pane.head.side.click()
            await self._shoot("what-will-be-sent")
            self.pane.close_drawers()
        self._fill(email="be..gona@sol.example")
        await self._submit()
        await self._shoot("refused")
        self._fill(email=_GOOD["email"])
        await self._submit()
        await self._shoot("sent")
        self.pane.card.again.click()
        self._fill(**{**_GOOD, "email": _LOST})
        await self._submit()
        await self._shoot("unknown")

    async def _consents(self) -> None:
        for name in ("Newsletter sign-up", "Request a demo", "Customer survey"):
            await self._open(name)
            kind = self._form().consent.kind
            bar = self.pane.form_area.verticalScrollBar()
            bar.setValue(bar.maximum())
            await self._shoot(f"consent-{kind.replace('_', '-')}")
        when = self.pane.form.box("date_of_birth")
        assert when is not None
        when.input.first_stop().open_calendar()  # type: ignore[union-attr]  # a date field
        await asyncio.sleep(_SETTLE)
        popup = when.input.first_stop().popup  # type: ignore[union-attr]
        self._keep(popup, "calendar")
        popup.close()

    async def _elsewhere(self) -> None:
        for name in ("Webinar registration", "#contact-form, Website form"):
            await self._open(name)
            await self._shoot(name.split(maxsplit=1)[0].strip("#,").lower())
        self.pane.list.search.setText("0f0f0f0f-51b2-4c0e-9a6d-3f2b8c1e0001")
        await self._shoot("pasted")
        self.pane.list.search.clear()
        self._controller.show_recent()
        await until(lambda: self.pane.recent.model.rowCount(), "the log")
        await self._shoot("recent")
        self.pane.mode_chosen.emit(False)
        await self._shoot("from-a-file")
        self.pane.mode_chosen.emit(True)

    async def _every_kind(self) -> None:
        await self._open("Every kind of field")
        await self._shoot("every-kind")
        self.pane.form.hidden.set_open(on=True)
        await asyncio.sleep(_SETTLE)
        bar = self.pane.form_area.verticalScrollBar()
        bar.setValue(bar.maximum())
        await self._shoot("every-kind-below")

    async def _left_meanwhile(self) -> None:
        """Submit a form, go to another account before it is answered, and come back."""
        here = self._builder.account
        assert here is not None
        await self._open("Newsletter sign-up")
        self._fill(email=_LATE)
        self.pane.form.consent.set_ticked(frozenset(("process",)))
        self.pane.form.changed.emit()
        self.pane.foot.write.click()
        await until(lambda: self._controller.submitting.now is not None, "the submission")
        await self._connect("other account")
        await self._shoot("elsewhere")
        await until(lambda: not self._controller._scope.running("submit"), "the answer")
        await self._shoot("elsewhere-sent")
        await self._builder._accounts.switch(here.portal_id)
        await self._shoot("back-again")
        await self._connect("other account")

    async def _connect(self, token: str) -> None:
        from hubdesk.core.secret import Secret

        accounts = self._builder._accounts
        await accounts.connect(Secret(self._portal.tokens[token].token), on_step=lambda _: None)
        await until(lambda: not self._controller._scope.running("read"), "the forms are read")

    async def _open(self, name: str) -> None:
        entry = next(form for form in self._controller.listing.forms or () if form.name == name)
        self._controller.open(entry.id)
        await until(lambda: self._controller.filling.form is not None and self._form().id == entry.id, name)

    def _form(self) -> Any:
        return self._controller.filling.form

    def _fill(self, **values: str) -> None:
        for name, value in values.items():
            found = self.pane.form.box(name)
            if found is not None:
                found.input.set_value(value)
                found.input.changed.emit()

    async def _submit(self) -> None:
        self.pane.foot.write.click()
        await until(lambda: not self._controller._scope.running("submit"), "the answer")

    async def _shoot(self, name: str) -> None:
        await asyncio.sleep(_SETTLE)
        self._look.shoot(self._window, f"forms-{name}")

    def _keep(self, widget: QWidget, name: str) -> None:
        if self._look.pictures is not None:
            widget.grab().save(str(self._look.pictures / f"forms-{name}-{self._look.look}.png"))


def main(arguments: list[str]) -> int:
    """Take the pictures."""
    parser = argparse.ArgumentParser()
    look_options(parser)
    look = look_of(parser.parse_args(arguments))
    with running_portal(unlimited=True, prefilled=0, faults=_faults()) as portal:
        os.environ["HUBDESK_API_BASE"] = os.environ["HUBDESK_FORMS_BASE"] = portal.url

        async def act(window: MainWindow, builder: WindowBuilder) -> bool:
            await FormsTour(window, builder, portal, look).walk()
            return True

        return in_window(act, look, demo=False)


if __name__ == "__main__":
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    sys.exit(main(sys.argv[1:]))
