"""Says on every step that rows are submitted to a form, where they do not become contacts directly."""

from __future__ import annotations

from typing import TYPE_CHECKING

from hubdesk.gui.widgets.banner import BannerText

if TYPE_CHECKING:
    from collections.abc import Callable

    from hubdesk.engine.forms.file.form_run import FormRun
    from hubdesk.gui.importer.pane import ImportPane

_KEY = "form"


def show_target(pane: ImportPane, form: FormRun | None, instead: Callable[[], None]) -> None:
    """Show to which form rows go; None: they become contacts, which needs no words.

    Args:
        pane: The Import pane.
        form: The form.
        instead: Begins to import the same file as contacts.
    """
    if form is None:
        pane.banners.remove(_KEY)
        return
    title = pane.tr("Each row is submitted to the form “{0}”.").format(form.name)
    action = pane.tr("Import contacts instead")
    banner = BannerText("note", title, "", action, instead, icon="forms", closable=False)
    pane.banners.show_banner(_KEY, banner)
