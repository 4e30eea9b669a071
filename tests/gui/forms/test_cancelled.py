"""What is cut off in the Forms pane stands in the way of nothing, and what was ticked for a file stays ticked."""

from __future__ import annotations

from contextlib import asynccontextmanager
from functools import partial

import pytest

from hubdesk.core.secret import Secret
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


async def test_a_submission_whose_account_is_left_is_told_and_needs_review(open_window):
    async with open_window(hanging("forms.submit")) as (whole, portal):
        forms = whole.forms
        await submit(whole, "b@left.example")
        await until(lambda: asked(portal, "forms.submit"))
        left = whole.accounts.account
        await whole.connect(portal, "other account")
        await whole.settle("submit")
        (title,) = whole.banners(forms.pane)
        assert title == f"HubSpot’s answer to a submission to Account {left.portal_id} was not waited for."
        await opened_form(whole, "Contact us")
        await until(lambda: forms.filling.form is not None)
        assert forms.pane.foot.write.text().endswith(str(whole.accounts.account.portal_id))
        await whole.accounts.switch(left.portal_id)
        await until(lambda: forms.listing.forms)
        forms.show_recent()
        await until(lambda: forms.pane.recent.model.rowCount())
        assert forms.pane.recent.model.line(0).state == "Needs review"
        assert asked(portal, "forms.submit") == 1


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
