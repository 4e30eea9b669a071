"""Says on every step where rows go: to a form, where they do not become contacts, or to no account yet."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from hubdesk.gui.widgets.banner import BannerText
from hubdesk.gui.wording import account_label

if TYPE_CHECKING:
    from collections.abc import Callable

    from hubdesk.engine.forms.file.form_run import FormRun
    from hubdesk.engine.records import Account
    from hubdesk.gui.importer.pane import ImportPane

_KEY = "form"


def same_account(one: Account | None, other: Account | None) -> bool:
    """Return whether two records are of the same account, whatever its name, its colour and its token are by now."""
    if one is None or other is None:
        return one is other
    return (one.portal_id, one.kind == "DEMO") == (other.portal_id, other.kind == "DEMO")


def void_words(before: str, account: Account | None) -> str:
    """Return why a preview that was made for the account ``before`` is void, and what to do."""
    if account is None:
        text = _tr("It was made for {0}, and no account is connected now. Nothing was written.").format(before)
        return f"{text} {_tr('Connect an account, then check the rows again and make a new preview.')}"
    text = _tr("It was made for {0}, and another account is open now. Nothing was written.").format(before)
    then = _tr("Check the rows again for {0}, then make a new preview.").format(account_label(account))
    return f"{text} {then}"


def show_target(pane: ImportPane, form: FormRun | None, instead: Callable[[], None] | None) -> None:
    """Show to which form rows go; None: they become contacts, which needs no words.

    Args:
        pane: The Import pane.
        form: The form.
        instead: Begins to import the same file as contacts; None for a job that is what it is.
    """
    if form is None:
        pane.banners.remove(_KEY)
        return
    title = pane.tr("Each row is submitted to the form “{0}”.").format(form.name)
    action = pane.tr("Import contacts instead") if instead is not None else ""
    banner = BannerText("note", title, "", action, instead, icon="forms", closable=False)
    pane.banners.show_banner(_KEY, banner)


def _tr(text: str) -> str:
    return QCoreApplication.translate("Target", text)
