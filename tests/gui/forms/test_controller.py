"""The list, opening forms, drafts, accounts, the log, and the page for files."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from types import SimpleNamespace

import pytest
from PySide6.QtCore import QMimeData, QPoint, Qt, QUrl
from PySide6.QtGui import QDropEvent, QGuiApplication

from hubdesk.core.errors import InputError, ScopeMissing, TokenRefused, Unreachable
from hubdesk.engine.forms.model import Context
from hubdesk.gui.forms.form_list import READY, REFUSED
from hubdesk.storage.submission_log import LoggedSubmission
from tests.support.fake_services import account
from tests.support.form_samples import CAPTCHA, CAPTURED, EVERY, NOW, TRIP, FakeForms, guid

pytestmark = [pytest.mark.anyio, pytest.mark.gui]
OFFLINE = Unreachable("HubSpot cannot be reached.", code="network.down", hint="Check the network.")


@pytest.fixture
async def rig(rig_of):
    rig = rig_of()
    await rig.show()
    return rig


async def test_the_list_is_read_when_the_pane_is_first_shown(rig_of):
    rig = rig_of()
    await rig.settle()
    assert rig.fake.lists == 0
    await rig.show()
    assert rig.names() == ["Trip request", "Every kind of field", "Gewinnspiel 2025", "Contact (website)"]
    rig.pane.hide()
    rig.pane.show()
    await rig.settle()
    assert rig.fake.lists == 1
    rig.pane.commands()["check-again"][0]()
    await rig.settle()
    assert rig.fake.lists == 2


async def test_what_cannot_be_submitted_is_faint_and_says_why(rig):
    model = rig.pane.list.model
    lines = {model.line(row).name: model.line(row) for row in range(4)}
    assert not lines["Trip request"].faint
    assert lines["Trip request"].second == "updated 20 Nov · HubSpot form"
    assert lines["Gewinnspiel 2025"].second == "asks for a captcha: not possible"
    assert lines["Contact (website)"].second == "made elsewhere: not possible"
    index = model.index(model.row_of(CAPTCHA.id))
    assert CAPTCHA.refusal in index.data(Qt.ItemDataRole.AccessibleTextRole)
    assert rig.pane.list.age.text() == "4 forms. Read just now."


async def test_finding_and_filtering(rig):
    rig.pane.list.search.setText("  TRIP ")
    assert rig.names() == ["Trip request"]
    rig.pane.list.search.setText("nothing of the kind")
    assert rig.names() == []
    assert rig.pane.list.nothing.text() == "No form fits."
    assert not rig.pane.list.open_pasted.isVisible()
    rig.pane.list.search.clear()
    rig.pane.list.filter.set_value(REFUSED)
    assert rig.names() == ["Gewinnspiel 2025", "Contact (website)"]
    rig.pane.list.filter.set_value(READY)
    assert rig.names() == ["Trip request", "Every kind of field"]


@pytest.mark.parametrize(
    "pasted", ["{0}", "https://share.hsforms.com/x?formId={0}", "hbspt.forms.create({{formId: '{0}'}})"]
)
async def test_an_id_in_whatever_was_pasted_opens_its_form(rig, qtbot, pasted):
    rig.pane.list.filter.set_value(REFUSED)
    rig.pane.list.search.setText(pasted.format(TRIP.id.upper()))
    assert rig.names() == ["Trip request"]
    qtbot.keyClick(rig.pane.list.search, Qt.Key.Key_Return)
    await rig.settle()
    assert rig.controller.filling.form is TRIP


async def test_a_form_that_is_not_in_the_list_can_be_opened(rig):
    old = replace_name(TRIP, guid(9), "Old form")
    rig.fake.hidden = (old,)
    rig.pane.list.search.setText(old.id)
    assert rig.pane.list.nothing.text() == "This form is not in the list."
    rig.pane.list.open_pasted.click()
    await rig.settle()
    assert rig.controller.filling.form is old


async def test_a_form_that_cannot_be_opened_leaves_the_one_before(rig):
    await rig.open(TRIP)
    rig.type(firstname="Begoña")
    rig.fake.error = InputError("Account 12345678 has no form.", code="form.unknown", safe="Nothing was sent.")
    await rig.open(EVERY)
    assert rig.pane.banners.keys() == ("forms.form",)
    assert rig.controller.filling.form is TRIP
    assert rig.box("firstname").input.value() == "Begoña"


async def test_the_keyboard_goes_from_the_find_field_into_the_list_and_opens(rig, qtbot):
    rig.pane.commands()["find"][0]()
    assert rig.pane.window().focusWidget() is rig.pane.list.search
    qtbot.keyClick(rig.pane.list.search, Qt.Key.Key_Down)
    qtbot.keyClick(rig.pane.list.view, Qt.Key.Key_Down)
    assert rig.controller.filling.form is None
    qtbot.keyClick(rig.pane.list.view, Qt.Key.Key_Return)
    await rig.settle()
    assert rig.controller.filling.form is EVERY


async def test_drafts_survive_other_forms_and_other_pages(rig):
    await rig.open(TRIP)
    rig.type(firstname="Begoña", email="begona")
    rig.leave("email")
    rig.pane.form.consent.box("4401").box.click()
    await rig.open(EVERY)
    rig.type(message="Other")
    rig.controller.show_recent()
    await rig.settle()
    await rig.open(TRIP)
    assert rig.box("firstname").input.value() == "Begoña"
    assert rig.box("email").error.text() == "This is not an e-mail address: it has no @."
    assert rig.pane.form.consent.ticked() == {"4401"}
    assert rig.pane.list.model.line(0).second == "not sent yet · HubSpot form"
    assert rig.fake.opened == [TRIP.id, EVERY.id], "what was read once is not read again"


async def test_a_new_token_of_the_same_account_keeps_what_was_typed(rig):
    await rig.open(TRIP)
    rig.type(firstname="Begoña")
    rig.fake.become(replace(account(), token="pat-eu1-••••-7777"))
    await rig.settle()
    assert rig.box("firstname").input.value() == "Begoña"
    assert rig.fake.lists == 2
    assert rig.toasts == []


async def test_another_name_of_the_account_is_on_the_button(rig):
    await rig.open(TRIP)
    rig.fake.become(replace(account(), name="Acme Reisen"))
    assert rig.pane.foot.write.text() == "Submit 1 form to Acme Reisen (12345678)"
    assert rig.fake.lists == 1


async def test_another_account_sees_nothing_of_what_was_typed_and_that_is_said(rig):
    await rig.open(TRIP)
    rig.type(firstname="Begoña")
    rig.fake.become(account(87654321, "Other"))
    await rig.settle()
    assert rig.toasts[-1].text == "What was typed into forms of Acme Travel is kept there, not submitted"
    assert rig.shown() == ("WORK", "NOTHING")
    await rig.open(TRIP)
    assert rig.box("firstname").input.value() == ""


async def test_no_account(rig):
    rig.fake.become(None)
    assert rig.shown()[0] == "STATE"
    assert rig.state()[0] == "No account is connected"
    assert not rig.pane.mode.isEnabled()
    rig.pane.state.button.click()
    assert rig.panes == ["connect"]


async def test_no_forms(rig_of):
    rig = rig_of(FakeForms(()))
    await rig.show()
    assert rig.state()[0] == "This account has no forms that can be submitted."
    rig.fake.forms = (TRIP,)
    rig.pane.state.button.click()
    await rig.settle()
    assert rig.names() == ["Trip request"]


async def test_only_forms_that_cannot_be_submitted(rig_of):
    rig = rig_of(FakeForms((CAPTCHA, CAPTURED)))
    await rig.show()
    assert rig.shown()[0] == "WORK"
    assert rig.pane.choose._title.text() == "This account has no forms that can be submitted."
    assert len(rig.names()) == 2


async def test_a_missing_scope_leads_to_scopes(rig_of):
    rig = rig_of()
    rig.fake.error = ScopeMissing(
        "The scope forms is missing.",
        code="scope.missing",
        scopes=("forms",),
        feature="forms",
        safe="Nothing was sent.",
    )
    await rig.show()
    title, _, action = rig.state()
    assert (title, action) == ("The scope forms is missing.", "How to add it")
    rig.pane.state.button.click()
    assert rig.scopes == [("forms", "forms")]


async def test_without_a_network_the_list_can_be_read_again(rig_of):
    rig = rig_of()
    rig.fake.error = OFFLINE
    await rig.show()
    assert rig.state() == ["HubSpot cannot be reached.", "Check the network.", "Read again"]
    rig.fake.error = None
    rig.pane.state.button.click()
    await rig.settle()
    assert rig.shown()[0] == "WORK"


async def test_a_list_that_was_read_stays_when_it_cannot_be_read_again(rig):
    rig.fake.error = OFFLINE
    rig.pane.list.again.click()
    await rig.settle()
    assert len(rig.names()) == 4
    assert rig.pane.banners.keys() == ("forms.unread",)
    rig.fake.error = None
    rig.pane.list.again.click()
    await rig.settle()
    assert rig.pane.banners.keys() == ()


async def test_a_refused_token_leads_to_its_replacement(rig_of):
    rig = rig_of()
    wanted = []
    rig.pane.token_change_wanted.connect(lambda: wanted.append(True))
    rig.fake.error = TokenRefused("HubSpot refuses the token.", code="token.refused")
    await rig.show()
    assert rig.state()[-1] == "Replace token…"
    rig.pane.state.button.click()
    assert wanted == [True]


async def test_a_submission_that_could_not_be_sent_keeps_the_form(rig):
    await rig.open(TRIP)
    rig.type(firstname="B", lastname="I", email="b@sol.es", departure="2027-02-28")
    rig.pane.form.consent.box("process").box.click()
    rig.fake.error = OFFLINE
    rig.pane.foot.write.click()
    await rig.settle()
    assert rig.shown() == ("WORK", "FORM")
    assert rig.pane.banners.keys() == ("forms.sent",)
    assert not rig.box("firstname").input.first_stop().isReadOnly()
    rig.fake.error = None
    rig.pane.foot.write.click()
    await rig.settle()
    assert len(rig.fake.submitted) == 1
    assert rig.pane.banners.keys() == ()


async def test_recent_submissions_say_what_became_of_them(rig):
    at = NOW.timestamp()
    rig.fake.entries = [
        LoggedSubmission(at, TRIP.id, "Trip request", "sent"),
        LoggedSubmission(at, TRIP.id, "Trip request", "refused", (("REQUIRED_FIELD", "lastname"),)),
        LoggedSubmission(at, TRIP.id, "Trip request", "needs_review"),
    ]
    rig.pane.recents.click()
    await rig.settle()
    assert rig.shown()[0] == "RECENT"
    model = rig.pane.recent.model
    lines = [model.line(row) for row in range(model.rowCount())]
    assert [line.state for line in lines] == ["Submitted", "Refused", "Needs review"]
    assert lines[1].reason == "lastname: This has to be filled in."
    assert "may have been submitted" in lines[2].reason
    rig.pane.recent.back.click()
    assert rig.shown()[0] == "WORK"


async def test_return_on_a_submission_opens_its_form(rig, qtbot):
    rig.fake.entries = [LoggedSubmission(NOW.timestamp(), EVERY.id, EVERY.name, "needs_review")]
    rig.controller.show_recent()
    await rig.settle()
    rig.pane.recent.table.selectRow(0)
    qtbot.keyClick(rig.pane.recent.table, Qt.Key.Key_Return)
    await rig.settle()
    assert rig.shown() == ("WORK", "FORM")
    assert rig.controller.filling.form is EVERY


async def test_a_file_is_handed_over_with_its_form(rig):
    await rig.open(EVERY)
    rig.pane.mode_chosen.emit(False)
    assert rig.shown()[0] == "FILE"
    assert rig.pane.from_file.form.value() == EVERY.id
    rig.pane.from_file.form.set_value(TRIP.id)
    rig.pane.from_file.form_chosen.emit()
    rig.pane.from_file.page_name.setText("Trade fair")
    await rig.settle()
    rig.pane.from_file.consent.set_ticked(frozenset(rig.pane.from_file.consent.names()))
    rig.pane.from_file.dropEvent(drop(Path("/leads.csv")))
    await rig.settle()
    ((path, run),) = rig.files
    assert (path, run.form, run.context) == (Path("/leads.csv"), TRIP, Context(page_name="Trade fair"))
    assert run.consent.subscriptions == {one.subscription for one in TRIP.consent.communications}
    rig.pane.from_file.import_wanted.emit()
    assert rig.panes == ["import"]


async def test_consent_that_a_form_needs_is_asked_for_before_a_file_is_taken(rig):
    await rig.open(TRIP)
    rig.pane.mode_chosen.emit(False)
    await rig.settle()
    rig.pane.from_file.dropEvent(drop(Path("/leads.csv")))
    await rig.settle()
    assert rig.files == []
    assert rig.pane.from_file.consent.error.text() == "This form needs consent to process the data."
    banner = rig.pane.banners._contents["forms.file"]
    assert banner.text == "Nothing was sent. Tick what all of these people agreed to, then choose the file again."
    rig.pane.from_file.consent.box("process").box.click()
    rig.pane.from_file.dropEvent(drop(Path("/leads.csv")))
    await rig.settle()
    assert len(rig.files) == 1
    assert rig.pane.banners.keys() == ()


async def test_the_page_of_files_is_as_high_as_its_words_and_boxes(rig):
    rig.pane.mode_chosen.emit(False)
    rig.pane.from_file.form.set_value(TRIP.id)
    rig.pane.from_file.form_chosen.emit()
    await rig.settle()
    rig.pane.grab()
    page = rig.pane.from_file._page
    assert page.height() >= page.heightForWidth(page.width())
    choice = rig.pane.from_file.consent.box("process")
    assert choice.height() >= choice.sizeHint().height()


async def test_json_and_id_can_be_copied(rig):
    await rig.open(TRIP)
    rig.pane.side.copy.click()
    assert QGuiApplication.clipboard().text() == rig.pane.side.json.text()
    rig.pane.head.copy.click()
    assert QGuiApplication.clipboard().text() == TRIP.id


def drop(path: Path) -> QDropEvent:
    """Return what letting a file go means; the event does not own its data."""
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path))])
    kept.data = data
    buttons, keys = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    return QDropEvent(QPoint(5, 5), Qt.DropAction.CopyAction, data, buttons, keys)


kept = SimpleNamespace(data=None)


def replace_name(form, form_id: str, name: str):
    """Return a form under another id."""
    return type(form)(form_id, name, groups=form.groups, consent=form.consent)


async def test_a_cleared_form_comes_back_behind_another_one_and_in_no_other_account(rig):
    await rig.open(TRIP)
    rig.type(firstname="Begoña")
    rig.controller.clear()
    undo = rig.toasts[-1].call
    await rig.open(EVERY)
    undo()
    assert rig.controller.filling.form.id == EVERY.id
    await rig.open(TRIP)
    assert rig.box("firstname").input.value() == "Begoña"
    rig.controller.clear()
    undo = rig.toasts[-1].call
    rig.fake.become(account(87654321, "Other"))
    await rig.settle()
    undo()
    await rig.open(TRIP)
    assert rig.box("firstname").input.value() == ""
    rig.fake.become(account())
    await rig.settle()
    assert rig.box("firstname").input.value() == "Begoña"
