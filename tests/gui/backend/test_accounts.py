"""The accounts of the window on a real portal: several, renamed, rotated under a running job, refused, removed."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING, Any

import pytest

from hubdesk.bootstrap import build_services
from hubdesk.core.errors import JobBusy, OtherAccount, StorageProblem, TokenRefused
from hubdesk.core.events import Subject
from hubdesk.core.secret import Secret
from hubdesk.engine.prepare import suggested_recipe
from hubdesk.engine.session import Session
from hubdesk.engine.token_care import Credential
from hubdesk.gui.backend.accounts import Accounts
from hubdesk.gui.backend.imports import Imports
from hubdesk.hubspot.account import account_details
from hubdesk.storage.accounts import AccountStore
from hubdesk.storage.paths import Paths
from tests.gui.backend.windows import connect, held, secret
from tests.support.canary import find_traces
from tests.support.contacts_file import write_people
from tests.support.languages import speaking
from tests.support.portal import running_portal

if TYPE_CHECKING:
    from hubdesk.gui.token.services import StepDone

pytestmark = pytest.mark.anyio


async def test_what_the_user_says_of_an_account_is_there_the_next_time(window, portal):
    async with window() as accounts:
        heard: list[Any] = []
        accounts.changed.subscribe(heard.append)
        connected = await connect(accounts, portal, credential=Credential.SERVICE_KEY)
        assert (connected.stored, connected.keeper, connected.unkept_code) == ("keyring", "Secret Service", "")
        assert connected.verified_at
        await accounts.rename("  Acme\n Travel ")
        await accounts.recolour("wine")
        await accounts.set_credential(Credential.PRIVATE_APP)
        assert accounts.age().days == 0
        assert (await accounts.reveal()).reveal() == portal.token
        assert len(heard) == 4
    async with window() as accounts:
        await accounts.restore()
        account = accounts.account
        assert (account.name, account.colour, account.credential) == ("Acme Travel", "wine", "private_app")
        assert account.other_currencies


async def test_a_name_that_nobody_gave_is_in_the_language_of_the_window_and_kept_in_none(
    window, portal, qapp, tmp_path
):
    with speaking(qapp, "de", tmp_path):
        async with window() as accounts:
            await connect(accounts, portal)
            number = accounts.account.portal_id
            assert accounts.account.name == accounts.session.account.name == f"Konto {number}"
            await accounts.recolour("wine")
            await accounts.rename("")
            await connect(accounts, portal, "other account")
            assert [account.name for account in accounts.others()] == [f"Konto {number}"]
            await accounts.switch(number)
            assert accounts.account.name == f"Konto {number}"
    async with window() as accounts:
        await accounts.restore()
        assert (accounts.account.name, accounts.account.colour) == (f"Account {number}", "wine")


async def test_a_name_that_is_still_being_kept_is_not_given_to_the_next_account(window, portal, monkeypatch):
    async with window() as accounts:
        await connect(accounts, portal)
        first = accounts.session
        await connect(accounts, portal, "other account")
        await accounts.switch(first.account.portal_id)
        change, writing, go = accounts._known.change, asyncio.Event(), asyncio.Event()

        async def slow(*arguments):
            writing.set()
            await go.wait()
            await change(*arguments)

        monkeypatch.setattr(accounts._known, "change", slow)
        async with asyncio.TaskGroup() as group:
            group.create_task(accounts.rename("Acme Travel"))
            await writing.wait()
            await accounts.switch(first.account.portal_id + 1)
            go.set()
        assert first.account.name == "Acme Travel"
        assert accounts.account.portal_id == accounts.session.account.portal_id == first.account.portal_id + 1
        assert accounts.account.name == f"Account {accounts.account.portal_id}"


async def test_switching_between_accounts_never_mixes_them(window, portal):
    async with window() as accounts:
        await connect(accounts, portal)
        first = accounts.session
        await connect(accounts, portal, "other account")
        second = accounts.session
        assert second.account.portal_id == first.account.portal_id + 1
        assert [account.portal_id for account in accounts.others()] == [first.account.portal_id]
        assert first.account.colour != second.account.colour
        await accounts.switch(first.account.portal_id)
        assert accounts.session is first
        assert first.client.token == secret(portal)
        assert second.client.token == secret(portal, "other account")
    async with window() as accounts:
        await accounts.restore()
        assert accounts.account.portal_id == portal.portal_id, "the one that was open last"


async def test_connecting_the_same_account_again_keeps_its_session(window, portal):
    async with window() as accounts:
        await connect(accounts, portal)
        session = accounts.session
        await connect(accounts, portal, "contacts only")
        assert accounts.session is session
        assert len(accounts.account.scopes) == 4
        await accounts.check_again(on_step=lambda _: None)
        assert accounts.session is session


async def test_a_comparison_changes_nothing(window, portal, keyring):
    async with window() as accounts:
        await connect(accounts, portal, "no forms")
        comparison = await accounts.compare(secret(portal, "read only"))
        assert comparison.same_account
        assert "crm.objects.contacts.write" in comparison.lost
        assert comparison.gained == ()
        assert "Import contacts" in comparison.lost_features
        assert (await accounts.compare(secret(portal, "no forms"))).same_token
        assert not (await accounts.compare(secret(portal, "other account"))).same_account
        with pytest.raises(TokenRefused):
            await accounts.compare(secret(portal, "revoked"))
        assert accounts.session.client.token == secret(portal, "no forms")
        assert await keyring.load(portal.portal_id, portal.url) == secret(portal, "no forms")


async def test_a_swap_replaces_the_token_everywhere_and_its_age_begins_anew(window, portal, keyring):
    async with window() as accounts:
        await connect(accounts, portal, credential=Credential.PRIVATE_APP)
        before = accounts.account
        steps: list[StepDone] = []
        connected = await accounts.swap(
            secret(portal, "second key"), credential=Credential.SERVICE_KEY, on_step=steps.append
        )
        assert [step.step for step in steps] == ["token", "account", "scopes", "saved"]
        assert connected.account.credential == "service_key"
        assert connected.account.token_first_seen_at > before.token_first_seen_at
        assert await keyring.load(portal.portal_id, portal.url) == secret(portal, "second key")
        assert accounts.session.client.token == secret(portal, "second key")
        assert await accounts.old_token_answers() is True
        (entry,) = AccountStore(Paths.default()).load()
        assert entry.token_first_seen_at == connected.account.token_first_seen_at
        assert entry.token == secret(portal, "second key").masked()


@pytest.mark.parametrize(
    ("name", "kind"), [("other account", OtherAccount), ("all", TokenRefused), ("revoked", TokenRefused)]
)
async def test_a_swap_that_must_not_be_leaves_the_old_token(name, kind, window, portal, keyring):
    async with window() as accounts:
        await connect(accounts, portal)
        with pytest.raises(kind):
            await accounts.swap(secret(portal, name), on_step=lambda _: None)
        assert accounts.session.client.token == secret(portal)
        assert await keyring.load(portal.portal_id, portal.url) == secret(portal)
        assert await accounts.old_token_answers() is None


async def test_a_keyring_that_refuses_the_new_token_keeps_the_old_one(window, portal, keyring):
    async with window() as accounts:
        await connect(accounts, portal)
        keyring.problem = StorageProblem("The keyring says no.", code="keyring.refused")
        with pytest.raises(StorageProblem):
            await accounts.swap(secret(portal, "second key"), on_step=lambda _: None)
        assert accounts.session.client.token == secret(portal)
        await account_details(accounts.session.client)
        # For this session only, the new one can be used all the same.
        connected = await connect(accounts, portal, "second key")
        assert (connected.stored, connected.unkept_code) == ("none", "keyring.refused")
        again = await accounts.swap(secret(portal), on_step=lambda _: None)
        assert again.stored == "none"


async def job_of(imports, path):
    head = await imports.look(path)
    recipe = suggested_recipe(head, await imports.catalogue())
    return await imports.prepare_job(await imports.check(head, recipe, progress=lambda _: None), mode="upsert")


async def test_a_refusal_during_work_is_published_and_a_swap_lets_the_job_go_on(keyring, monkeypatch, tmp_path):
    with running_portal(unlimited=True, prefilled=0) as portal:
        monkeypatch.setenv("HUBDESK_API_BASE", portal.url)
        accounts: Any = Accounts(build_services(vault=keyring))
        imports = Imports(accounts._services, accounts, Subject())
        heard: list[Any] = []
        accounts.refused.subscribe(heard.append)
        await connect(accounts, portal)
        job = await job_of(imports, write_people(tmp_path / "people.csv", 5_000))
        revoked = Secret(portal.tokens["revoked"].token)
        # Somebody rotates the token in HubSpot while the job runs.
        calls: list[Any] = []

        def rotate(record):
            calls.append(record)
            if len(calls) == 3:
                accounts.session.client.replace_token(revoked)

        subscription = accounts.session.client.calls.subscribe(rotate)
        with pytest.raises(TokenRefused):
            await job.run()
        subscription.close()
        assert [error.code for error in heard] == ["token.refused"]
        assert accounts.current.refused
        await accounts.swap(secret(portal, "second key"), on_step=lambda _: None)
        assert not accounts.current.refused
        summary = await (await imports.resume_job(job.job_id)).run()
        assert (summary.state, summary.rows, summary.created) == ("finished", 5_000, 5_000)
        await accounts.close()


async def test_a_running_job_goes_on_through_swap_and_switch_in_its_own_account(keyring, monkeypatch, tmp_path):
    with running_portal(unlimited=True, prefilled=0) as portal:
        monkeypatch.setenv("HUBDESK_API_BASE", portal.url)
        accounts: Any = Accounts(build_services(vault=keyring))
        imports = Imports(accounts._services, accounts, Subject())
        await connect(accounts, portal, "other account")
        await connect(accounts, portal)
        job = await job_of(imports, write_people(tmp_path / "people.csv", 10_000))
        under_way = asyncio.Event()
        subscription = accounts.session.client.calls.subscribe(lambda _: under_way.set())
        async with asyncio.TaskGroup() as group:
            run = group.create_task(job.run())
            await under_way.wait()
            with pytest.raises(JobBusy):
                await accounts.disconnect()
            with pytest.raises(JobBusy):
                await accounts.remove_everything()
            await accounts.swap(secret(portal, "second key"), on_step=lambda _: None)
            session = accounts.session
            await accounts.switch(portal.portal_id + 1)
            assert accounts.session is not session
            with monkeypatch.context() as patched:
                patched.setattr(Session, "rate", lambda asked: asked)
                assert imports.rate() is session, "the pace of a run is that of its own account"
        subscription.close()
        assert run.result().created == 10_000
        tokens = {request["token"] for request in portal.history() if request["family"] == "contacts.batch.upsert"}
        assert {"all"} <= tokens <= {"all", "second key"}
        with pytest.raises(OtherAccount):
            await imports.resume_job(job.job_id)
        await accounts.close()


async def test_a_file_checked_for_one_account_is_not_sent_to_another(window, portal, tmp_path):
    async with window() as accounts:
        imports = Imports(accounts._services, accounts, Subject())
        await connect(accounts, portal)
        head = await imports.look(write_people(tmp_path / "people.csv", 3))
        recipe = suggested_recipe(head, await imports.catalogue())
        checked = await imports.check(head, recipe, progress=lambda _: None)
        await connect(accounts, portal, "other account")
        with pytest.raises(OtherAccount):
            await imports.prepare_job(checked, mode="upsert")
        await accounts.switch(portal.portal_id)
        job = await imports.prepare_job(checked, mode="upsert")
        assert (await job.run()).created == 3


async def test_disconnecting_forgets_the_token_in_keyring_and_memory(window, portal, keyring):
    async with window() as accounts:
        await connect(accounts, portal)
        session = accounts.session
        await accounts.disconnect()
        assert (accounts.current, accounts.session) == (None, None)
        assert await keyring.load(portal.portal_id, portal.url) is None
        assert session.client.token.reveal() == ""
        with pytest.raises(TokenRefused):
            await account_details(session.client)
        await connect(accounts, portal)
        assert accounts.session is session
        await account_details(session.client)


async def test_the_tokens_of_the_demo_portal_can_be_tried(window):
    async with window() as accounts:
        assert accounts.demo_tokens() == ()
        await accounts.start_demo(on_step=lambda _: None)
        names = [one.name for one in accounts.demo_tokens()]
        assert names[0] == "all"
        assert all(one.words for one in accounts.demo_tokens())
        await accounts.start_demo(on_step=lambda _: None, token="read only")
        assert "crm.objects.contacts.write" not in accounts.account.scopes
        with pytest.raises(TokenRefused):
            await accounts.start_demo(on_step=lambda _: None, token="revoked")
        assert accounts.account.kind == "DEMO"
        assert accounts.age() is None
        assert await accounts.reveal() is None
        await accounts.swap(accounts._demo.portal.token_named("second key"), on_step=lambda _: None)
        assert AccountStore(Paths.default()).load() == []
        await accounts.start_demo(on_step=lambda _: None, token="other account")
        assert accounts.account.portal_id == accounts._demo.portal.portal_id + 1
        await accounts.switch(accounts._demo.portal.portal_id)
        assert accounts.account.portal_id == accounts._demo.portal.portal_id


async def test_removing_everything_leaves_nothing(window, portal, keyring, home, tmp_path):
    async with window() as accounts:
        imports = Imports(accounts._services, accounts, Subject())
        gone: list[None] = []
        accounts.removed.subscribe(gone.append)
        await keyring.store(99, "https://api.hubapi.com", Secret("pat-na1-orphan"))
        await connect(accounts, portal)
        await (await job_of(imports, write_people(tmp_path / "people.csv", 300, "gone.example"))).run()
        await imports.paste("a,b\n1,2\n")
        await accounts.start_demo(on_step=lambda _: None)
        words = {place.words for place in accounts.removal_places()}
        assert {"Settings", "The list of accounts", "1 job and its journal"} <= words
        report = await accounts.remove_everything()
        assert accounts.current is None
    assert report.complete, report.left
    assert gone == [None]
    assert keyring._secrets == {}
    left = [path for path in home.rglob("*") if path.is_file()]
    assert left
    assert all(path.is_relative_to(home / "results") for path in left), left
    assert {place.words for place in report.kept} == {"Result files"}
    assert find_traces(home, [portal.token]) == []
    assert accounts._demo.portal is None


async def test_removing_everything_with_the_results_leaves_an_empty_home(window, portal, home, tmp_path):
    async with window() as accounts:
        imports = Imports(accounts._services, accounts, Subject())
        await connect(accounts, portal)
        await (await job_of(imports, write_people(tmp_path / "people.csv", 3, "empty.example"))).run()
        report = await accounts.remove_everything(results=True)
    assert report.complete
    assert list(home.rglob("*")) == []


async def test_an_account_that_is_checked_again_does_not_take_the_place_of_one_chosen_meanwhile(
    window, portal, monkeypatch
):
    async with window() as accounts:
        await connect(accounts, portal, "other account")
        other = accounts.account.portal_id
        await connect(accounts, portal)
        made, go_on = await held(accounts, monkeypatch, accounts._services.connector, "open")
        async with asyncio.TaskGroup() as group:
            checking = group.create_task(accounts.check_again(on_step=lambda _: None))
            await made.wait()
            await accounts.switch(other)
            go_on.set()
        assert accounts.account.portal_id == other
        assert checking.result().account.portal_id == portal.portal_id


async def test_a_token_that_is_swapped_leaves_the_account_that_was_chosen_meanwhile(window, portal, monkeypatch):
    async with window() as accounts:
        await connect(accounts, portal, "other account")
        other = accounts.account.portal_id
        await connect(accounts, portal)
        made, go_on = await held(accounts, monkeypatch, accounts._rotation, "swap")
        async with asyncio.TaskGroup() as group:
            group.create_task(accounts.swap(secret(portal, "second key"), on_step=lambda _: None))
            await made.wait()
            await accounts.switch(other)
            go_on.set()
        assert accounts.account.portal_id == other
        await accounts.switch(portal.portal_id)
        assert (await accounts.reveal()).reveal() == portal.tokens["second key"].token
