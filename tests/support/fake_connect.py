"""The engine's side of the Connect pane, in memory: every answer can be chosen."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from hubdesk.core.errors import HubDeskError, TokenRefused
from hubdesk.core.events import Subject
from hubdesk.core.secret import Secret
from hubdesk.engine.records import ConnectStep
from hubdesk.engine.removal import Place, RemovalReport
from hubdesk.engine.token_care import Credential, TokenComparison, token_age
from hubdesk.gui.token.services import Connected, DemoTokenInfo, StepDone
from hubdesk.storage.vault import VaultStatus
from tests.support.fake_import import ACME, DEMO

if TYPE_CHECKING:
    from collections.abc import Callable

    from hubdesk.engine.records import Account

NOW = datetime(2026, 11, 25, 12, 0, 0, tzinfo=UTC)
GRANTED = (
    "crm.objects.contacts.read", "crm.objects.contacts.write", "crm.schemas.contacts.read", "crm.objects.owners.read",
)  # fmt: skip
TOKEN = "pat-eu1-11112222-3333-4444-5555-666677778888"
ACME_ACCOUNT = replace(
    ACME,
    scopes=GRANTED,
    token="pat-eu1-••••-8888",
    other_currencies=("CHF", "SEK"),
    credential=Credential.SERVICE_KEY.value,
    token_first_seen_at="2026-08-14T09:00:00+00:00",
)
ACME_CONNECTED = Connected(ACME_ACCOUNT, "keyring", "Secret Service", (190, 10.0), "2026-11-25T11:59:48+00:00")
DEMO_CONNECTED = Connected(replace(DEMO, scopes=GRANTED, token="pat-eu1-••••-1111"), "none", "", (190, 10.0))
SANDBOX = replace(ACME, portal_id=87654321, name="Acme Sandbox", kind="SANDBOX", colour="plum")
STEPS = (
    StepDone(ConnectStep.TOKEN, 212),
    StepDone(ConnectStep.ACCOUNT, 148, "Acme Travel, 12345678"),
    StepDone(ConnectStep.SCOPES, 90, "4 granted"),
    StepDone(ConnectStep.SAVED, 35, "Secret Service"),
)
SAME = TokenComparison(
    12345678, 12345678, same_token=False, scopes_known=True, lost=(), gained=(), kept=GRANTED, lost_features=(),
    new_token="pat-eu1-••••-9999",
)  # fmt: skip
LOSES = replace(
    SAME,
    lost=("crm.objects.contacts.write",),
    gained=("crm.lists.write", "forms"),
    kept=GRANTED[:1] + GRANTED[2:],
    lost_features=("Import contacts",),
)
ELSEWHERE = replace(SAME, new_portal_id=87654321, kept=())
PLACES = (
    Place("Access token of Acme Travel (12345678)", None),
    Place("Settings and the list of accounts", Path("/home/jana/.config/hubdesk")),
    Place("Jobs and their journals", Path("/home/jana/.local/share/hubdesk/jobs")),
)


@dataclass
class FakeConnect:
    """The services of the Connect pane."""

    current: Connected | None = None
    result: Connected = ACME_CONNECTED
    problem: HubDeskError | None = None
    steps_before_problem: int = 0
    comparison: TokenComparison | HubDeskError = SAME
    old_answers: bool | None = False
    report: RemovalReport | HubDeskError = field(default_factory=lambda: RemovalReport(PLACES, (), ()))
    known: list[Account] = field(default_factory=list)
    changed: Subject[Connected | None] = field(default_factory=Subject)
    refused: Subject[TokenRefused] = field(default_factory=Subject)
    tokens: list[Secret] = field(default_factory=list)
    credentials: list[Credential] = field(default_factory=list)
    demos: list[str] = field(default_factory=list)
    swapped: list[Secret] = field(default_factory=list)
    removed: list[bool] = field(default_factory=list)
    held: asyncio.Event | None = None

    def cleaned(self, text: str) -> Secret:
        if not text.startswith("pat-"):
            raise TokenRefused("This is not an access token.", code="token.api_key", hint="It begins with pat-.")
        return Secret(text)

    async def _run(self, result: Connected, on_step: Callable[[StepDone], None]) -> Connected:
        for step in STEPS[: self.steps_before_problem] if self.problem else STEPS:
            await asyncio.sleep(0)
            on_step(step)
        if self.held is not None:
            await self.held.wait()
        if self.problem is not None:
            raise self.problem
        self._become(result)
        return result

    def _become(self, connected: Connected | None) -> None:
        self.current = connected
        self.changed.publish(connected)

    async def connect(
        self, token: Secret, *, credential: Credential = Credential.UNKNOWN, on_step: Callable[[StepDone], None]
    ) -> Connected:
        self.tokens.append(token)
        self.credentials.append(credential)
        return await self._run(self.result, on_step)

    def demo_tokens(self) -> tuple[DemoTokenInfo, ...]:
        return (
            DemoTokenInfo("all", "Every scope that HubDesk can use"),
            DemoTokenInfo("read only", "May read contacts, not write them"),
            DemoTokenInfo("revoked", "HubSpot refuses it"),
        )

    async def start_demo(self, *, on_step: Callable[[StepDone], None], token: str = "all") -> Connected:
        self.demos.append(token)
        return await self._run(DEMO_CONNECTED, on_step)

    async def check_again(self, *, on_step: Callable[[StepDone], None]) -> Connected:
        assert self.current is not None
        return await self._run(self.current, on_step)

    async def disconnect(self) -> None:
        await asyncio.sleep(0)
        self._become(None)

    async def reveal(self) -> Secret | None:
        await asyncio.sleep(0)
        return Secret(TOKEN)

    async def compare(self, token: Secret) -> TokenComparison:
        await asyncio.sleep(0)
        if isinstance(self.comparison, HubDeskError):
            raise self.comparison
        return self.comparison

    async def swap(
        self, token: Secret, *, credential: Credential = Credential.UNKNOWN, on_step: Callable[[StepDone], None]
    ) -> Connected:
        assert self.current is not None
        self.credentials.append(credential)
        account = replace(self.current.account, token=token.masked(), credential=credential.value)
        connected = await self._run(replace(self.current, account=account), on_step)
        self.swapped.append(token)
        return connected

    async def old_token_answers(self) -> bool | None:
        await asyncio.sleep(0)
        return self.old_answers

    async def rename(self, name: str) -> None:
        await self._change(name=name)

    async def recolour(self, colour: str) -> None:
        await self._change(colour=colour)

    async def set_credential(self, credential: Credential) -> None:
        await self._change(credential=credential.value)

    async def _change(self, **what: str) -> None:
        await asyncio.sleep(0)
        assert self.current is not None
        self._become(replace(self.current, account=replace(self.current.account, **what)))  # type: ignore[arg-type]

    def others(self) -> tuple[Account, ...]:
        return tuple(self.known)

    async def switch(self, portal_id: int) -> None:
        await asyncio.sleep(0)
        if self.problem is not None:
            raise self.problem
        account = next(each for each in self.known if each.portal_id == portal_id)
        self._become(replace(self.result, account=account))

    def age(self):
        if self.current is None or self.current.account.kind == "DEMO":
            return None
        return token_age(self.current.account.token_first_seen_at, NOW)

    async def vault_status(self) -> VaultStatus:
        return VaultStatus(usable=True, keeper="Secret Service")

    def removal_places(self) -> tuple[Place, ...]:
        return PLACES

    async def remove_everything(self, *, results: bool = False) -> RemovalReport:
        self.removed.append(results)
        await asyncio.sleep(0)
        if isinstance(self.report, HubDeskError):
            raise self.report
        self._become(None)
        return self.report
