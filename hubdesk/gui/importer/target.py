"""Says on every step where rows go: to a form, where they do not become contacts, or to no account yet."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from hubdesk.gui.widgets.banner import BannerText

if TYPE_CHECKING:
    from collections.abc import Callable

    from hubdesk.engine.forms.file.form_run import FormRun
    from hubdesk.engine.records import Account
    from hubdesk.gui.importer.pane import ImportPane

_KEY, _CONNECT = "form", "no-account"


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


def show_account(pane: ImportPane, account: Account | None) -> None:
    """Say that no account is connected, and offer the sample file where nothing real can be written."""
    if account is None:
        text = pane.tr("Columns go to HubSpot’s usual properties until an account is connected.")
        title, action = pane.tr("No account is connected."), pane.tr("Connect an account")
        go = partial(pane.pane_requested.emit, "connect")
        pane.banners.show_banner(_CONNECT, BannerText("note", title, text, action, go, icon="connect"))
    else:
        pane.banners.remove(_CONNECT)
    pane.file.set_sample_offered(offered=account is None or account.kind == "DEMO")
