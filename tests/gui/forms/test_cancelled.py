"""What is cut off in the Forms pane stands in the way of nothing, and what was ticked for a file stays ticked."""

from __future__ import annotations

from contextlib import asynccontextmanager
from functools import partial

import pytest

from hubdesk.core.errors import JobBusy
from hubdesk.core.secret import Secret
from hubdesk.engine.forms.file.form_run import FormRun
from hubdesk.engine.forms.file.preparing import ready_run
from tests.support.contacts_file import write_rows
from tests.support.portal import running_portal
from tests.support.waiting import until
from tests.support.whole_window import whole_window

pytestmark = [pytest.mark.anyio, pytest.mark.gui]


@pytest.fixture
def open_window(theme, sink, monkeypatch):
    """Open the Forms pane on a portal that does to one of its tokens what is asked."""

    @asynccontextmanager
    async def opened(*rules):
        with running_portal(unlimited=True, prefilled=0, faults=list(rules)) as portal:
            monkeypatch.setenv("HUBDESK_API_BASE", portal.url)
            monkeypatch.setenv("HUBDESK_FORMS_BASE", portal.url)
            async with whole_window(theme, sink) as whole:
                await whole.connect(portal)
                whole.window.show_pane("forms")
                yield whole, portal
        assert not sink.defects

    return opened


def hanging(family: str) -> dict[str, object]:
    return {"match": {"family": family, "token": "all"}, "effect": {"hang": True}}


def asked(portal, family: str) -> int:
    return sum(one["family"] == family for one in portal.history())


def asked_often(portal, family: str, count: int) -> bool:
    return asked(portal, family) == count


def tokens(portal, family: str) -> set[str]:
    """Return the tokens with which the calls of a family were made."""
    return {one["token"] for one in portal.history() if one["family"] == family}


async def opened_form(whole, name: str):
    """Ask for a form of the list; return its id."""
    await until(lambda: whole.forms.listing.forms)
    form_id = next(one.id for one in whole.forms.listing.forms if one.name == name)
    whole.forms.open(form_id)
    return form_id


async def test_a_list_that_was_being_read_does_not_keep_the_next_account_from_its_own(open_window):
    async with open_window(hanging("forms.list")) as (whole, portal):
        await until(lambda: asked(portal, "forms.list"))
        assert whole.forms.listing.forms is None
        await whole.connect(portal, "other account")
        await until(lambda: whole.forms.listing.forms)
        await whole.settle("read")
        assert whole.forms.pane.list.again.isEnabled()
        assert whole.forms.pane.list.pages.currentWidget() is not whole.forms.pane.list.skeleton


async def test_a_form_that_was_being_read_is_read_with_the_new_token(open_window):
    async with open_window(hanging("forms.get")) as (whole, portal):
        wanted = await opened_form(whole, "Contact us")
        await until(lambda: asked(portal, "forms.get"))
        assert whole.forms.pane.middle.name == "READING"
        await whole.accounts.swap(Secret(portal.tokens["second key"].token), on_step=lambda _: None)
        await until(lambda: whole.forms.filling.form is not None)
        assert whole.forms.filling.form.id == wanted
        assert whole.forms.pane.middle.name == "FORM"


async def test_a_form_whose_reading_is_cancelled_leaves_what_was_there(open_window):
    second = hanging("forms.get") | {"nth": [2, 3]}
    async with open_window(second) as (whole, portal):
        before = await opened_form(whole, "Contact us")
        await until(lambda: whole.forms.filling.form is not None)
        for count, name in enumerate(("Newsletter sign-up", "Customer survey"), start=2):
            await opened_form(whole, name)
            await until(partial(asked_often, portal, "forms.get", count))
        assert whole.forms.pane.middle.name == "READING"
        whole.forms._scope.cancel("open")
        await whole.settle("open")
        assert whole.forms.filling.form.id == before
        assert whole.forms.pane.middle.name == "FORM"


async def test_the_first_form_whose_reading_is_cancelled_leaves_the_invitation(open_window):
    async with open_window(hanging("forms.get")) as (whole, portal):
        await opened_form(whole, "Contact us")
        await until(lambda: asked(portal, "forms.get"))
        whole.forms._scope.cancel("open")
        await whole.settle("open")
        assert whole.forms.pane.middle.name == "NOTHING"


async def test_no_form_is_read_for_the_page_of_files_before_it_is_shown(open_window):
    async with open_window() as (whole, portal):
        await until(lambda: whole.forms.listing.forms)
        await whole.settle("form of file")
        assert asked(portal, "forms.get") == 0
        whole.forms.pane.mode_chosen.emit(False)
        await until(lambda: asked(portal, "forms.get") == 1)


async def test_what_is_ticked_for_a_file_stays_ticked(open_window):
    async with open_window() as (whole, _):
        forms = whole.forms
        await until(lambda: forms.listing.forms)
        forms.pane.mode_chosen.emit(False)
        view = forms.pane.from_file
        ids = {one.name: one.id for one in forms.listing.forms}
        view.form.set_value(ids["Newsletter sign-up"])
        view.form_chosen.emit()
        await until(view.consent.names)
        view.consent.box("process").box.click()
        view.consent.box("4402").box.click()

        async def same_again() -> None:
            await until(view.consent.names)
            for name in ("read", "form of file"):
                await whole.settle(name)
            assert view.form.value() == ids["Newsletter sign-up"]
            assert view.consent.ticked() == {"process", "4402"}

        forms.listing.read()
        await same_again()
        forms.pane.mode_chosen.emit(True)
        forms.listing.read()
        forms.pane.mode_chosen.emit(False)
        await same_again()
        view.form.set_value(ids["Contact us"])
        view.form_chosen.emit()
        await whole.settle("form of file")
        assert view.consent.ticked() == frozenset()
        view.form.set_value(ids["Newsletter sign-up"])
        view.form_chosen.emit()
        await same_again()


async def test_what_was_ticked_for_one_account_is_not_ticked_for_another(open_window):
    async with open_window() as (whole, portal):
        forms = whole.forms
        await until(lambda: forms.listing.forms)
        forms.pane.mode_chosen.emit(False)
        view = forms.pane.from_file
        wanted = next(one.id for one in forms.listing.forms if one.name == "Newsletter sign-up")
        view.form.set_value(wanted)
        view.form_chosen.emit()
        await until(view.consent.names)
        view.consent.box("process").box.click()
        view.page_name.setText("Trade fair")
        await whole.connect(portal, "other account")
        await until(lambda: forms.listing.forms)
        view.form.set_value(wanted)
        view.form_chosen.emit()
        await until(view.consent.names)
        assert view.consent.ticked() == frozenset()
        assert view.page_name.text() == ""


async def submit(whole, address):
    """Fill the form “Contact us” in and press the button that submits it."""
    forms = whole.forms
    await opened_form(whole, "Contact us")
    await until(lambda: forms.filling.form is not None)
    for name, value in (("lastname", "Ibáñez"), ("email", address), ("message", "Hola")):
        forms.pane.form.box(name).input.set_value(value)
        forms.pane.form.box(name).input.changed.emit()
    forms.pane.foot.write.click()


async def test_a_submission_goes_on_in_its_account_when_that_is_left(open_window):
    late = {"match": {"family": "forms.submit"}, "effect": {"late_ms": 700}}
    async with open_window(late) as (whole, portal):
        forms = whole.forms
        await submit(whole, "b@left.example")
        await until(lambda: asked(portal, "forms.submit"))
        left = whole.accounts.account
        await whole.connect(portal, "other account")
        assert whole.banners(forms.pane) == [f"A form is still being submitted to Account {left.portal_id}."]
        await whole.settle("submit")
        assert whole.banners(forms.pane) == [f"Contact us was submitted to Account {left.portal_id}."]
        await opened_form(whole, "Contact us")
        await until(lambda: forms.filling.form is not None)
        assert forms.pane.foot.write.text().endswith(str(whole.accounts.account.portal_id))
        await whole.accounts.switch(left.portal_id)
        await until(lambda: forms.listing.forms)
        assert forms.pane.card.words()[0] == "Contact us was submitted."
        forms.show_recent()
        await until(lambda: forms.pane.recent.model.rowCount())
        assert forms.pane.recent.model.line(0).state == "Submitted"
        assert tokens(portal, "forms.submit") == {"all"}
        assert len(portal.submissions()) == 1


async def test_neither_disconnecting_nor_removing_everything_cuts_a_submission_off(open_window):
    late = {"match": {"family": "forms.submit"}, "effect": {"late_ms": 700}}
    async with open_window(late) as (whole, portal):
        forms = whole.forms
        await submit(whole, "b@stays.example")
        await until(lambda: asked(portal, "forms.submit"))
        with pytest.raises(JobBusy) as refused:
            await whole.accounts.disconnect()
        assert refused.value.sentence() == (
            "A form is being submitted to this account. The account stays connected. Wait for HubSpot’s answer first."
        )
        with pytest.raises(JobBusy, match="A form is being submitted to this account"):
            await whole.accounts.remove_everything()
        await whole.settle("submit")
        assert forms.pane.card.words()[0] == "Contact us was submitted."
        await whole.accounts.disconnect()
        assert whole.accounts.account is None


async def test_a_file_of_submissions_goes_on_in_its_account_through_another_token_and_another_account(
    open_window, tmp_path
):
    late = {"match": {"family": "forms.submit"}, "effect": {"late_ms": 100}}
    async with open_window(late) as (whole, portal):
        form = next(one.id for one in await until(lambda: whole.forms.listing.forms) if one.name == "Contact us")
        run, _ = ready_run(FormRun(form), await whole.forms._definition(form), whole.services.clock.now())
        rows = [(f"c{number}@file.example", f"Ann {number}", "Card", "Please call.") for number in range(12)]
        columns = ("Email", "First name", "Last name", "Message")
        await whole.read_for_form(write_rows(tmp_path / "cards.csv", columns, rows), run)
        await whole.check()
        await whole.compare()
        whole.importer.go_on()
        (await whole.question()).accept()
        await until(lambda: asked(portal, "forms.submit"))
        with pytest.raises(JobBusy, match="A job is writing to this account"):
            await whole.accounts.disconnect()
        await whole.accounts.swap(Secret(portal.tokens["second key"].token), on_step=lambda _: None)
        await whole.connect(portal, "other account")
        await whole.finished()
        assert (whole.importer.summary.submitted, whole.importer.summary.needs_review) == (12, 0)
        assert {"all"} <= tokens(portal, "forms.submit") <= {"all", "second key"}
        assert len(portal.submissions()) == 12


async def test_a_new_token_does_not_cut_a_submission_off(open_window):
    late = {"match": {"family": "forms.submit"}, "effect": {"late_ms": 700}}
    async with open_window(late) as (whole, portal):
        forms = whole.forms
        await submit(whole, "b@kept.example")
        await until(lambda: asked(portal, "forms.submit") or portal.submissions())
        await whole.accounts.swap(Secret(portal.tokens["second key"].token), on_step=lambda _: None)
        await whole.settle("submit")
        assert forms.pane.middle.name == "CARD"
        assert forms.pane.card.words()[0] == "Contact us was submitted."
        assert len(portal.submissions()) == 1
