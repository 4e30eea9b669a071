"""``hubdesk connect`` and ``accounts``."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from hubdesk.cli.runtime import run_command
from hubdesk.cli.services import services_for
from hubdesk.cli.token_input import read_token
from hubdesk.engine.connect import OpenOptions
from hubdesk.engine.token_care import NOTICES, AgeStage, Credential, token_age
from hubdesk.hubspot.tokens import remark

if TYPE_CHECKING:
    from hubdesk.bootstrap import Services
    from hubdesk.cli.render import Output
    from hubdesk.core.secret import Secret
    from hubdesk.engine.session import Session
    from hubdesk.storage.accounts import AccountEntry

KINDS = {
    "service-key": Credential.SERVICE_KEY,
    "private-app": Credential.PRIVATE_APP,
    "project-app": Credential.PROJECT_APP,
}
"""Kinds of tokens as the command line names them."""

_WORDS = {
    Credential.SERVICE_KEY: "service key",
    Credential.PRIVATE_APP: "legacy private app",
    Credential.PROJECT_APP: "static token of a project app",
    Credential.UNKNOWN: "",
}


@dataclass(frozen=True, slots=True)
class ConnectOptions:
    """What the user asked for; see ``hubdesk connect --help``."""

    token_stdin: bool = False
    name: str | None = None
    kind: str | None = None


def credential_of(kind: str | None) -> Credential:
    """Return the kind of token that an option names."""
    return KINDS[kind] if kind else Credential.UNKNOWN


def run_connect(options: ConnectOptions, output: Output) -> int:
    """Verify a token, keep it, and return the exit code."""
    token = read_token(from_stdin=options.token_stdin)
    return run_command(lambda _interrupts: _connect(options, token, output), output)


async def _connect(options: ConnectOptions, token: Secret, output: Output) -> int:
    services = services_for(output)
    try:
        session = await services.connector.open(token, options=OpenOptions())
        try:
            if options.name and options.name.strip():
                session.account = replace(session.account, name=" ".join(options.name.split())[:80])
            await services.connector.keep(session, token, credential=credential_of(options.kind))
            await _tell(services, session, output)
        finally:
            await session.close()
    finally:
        services.vault.close()
    return 0


async def _tell(services: Services, session: Session, output: Output) -> None:
    account = session.account
    keeper = (await services.vault.available()).keeper if session.stored else ""
    known = [account.name, f"({account.portal_id}),", kind_words(account.kind), account.region]
    output.text(" ".join(part for part in known if part))
    output.text(f"Scopes: {', '.join(account.scopes) or 'HubSpot did not tell'}")
    if session.stored:
        output.say(f"The token is in the system's keyring ({keeper}). Nothing of it is anywhere else.")
    else:
        why = session.unkept.message if session.unkept else ""
        output.say(f"{why} Nothing was kept, so give the token to each command in HUBDESK_TOKEN.".strip())
    if words := remark(session.client.token):
        output.say(words)
    notice = NOTICES.get(Credential(account.credential))
    if notice:
        output.say(notice)
    output.answer(
        {
            "portal_id": account.portal_id,
            "name": account.name,
            "account_type": account.kind,
            "region": account.region,
            "time_zone": account.time_zone,
            "currency": account.currency,
            "other_currencies": list(account.other_currencies),
            "scopes": list(account.scopes),
            "scopes_known": bool(account.scopes),
            "app_id": account.app_id or None,
            "credential": account.credential,
            "token": account.token,
            "token_first_seen_at": account.token_first_seen_at,
            "verified_at": session.verified_at,
            "stored": "keyring" if session.stored else "none",
            "keeper": keeper,
            **({"not_stored_because": session.unkept.code} if session.unkept else {}),
        }
    )


def run_accounts(output: Output) -> int:
    """List the accounts that are connected. Nothing is sent, and the keyring is not asked."""
    services = services_for(output)
    entries = services.connector.known.entries(services.hosts.api)
    for entry in entries:
        _list(services, entry, output)
    if not entries:
        output.text("No account is connected. Connect one with: hubdesk connect")
    return 0


def _list(services: Services, entry: AccountEntry, output: Output) -> None:
    age = token_age(entry.token_first_seen_at, services.clock.now())
    credential = Credential(entry.credential) if entry.credential in set(Credential) else Credential.UNKNOWN
    parts = [kind_words(entry.kind), entry.region, entry.token, _WORDS[credential]]
    if age is not None:
        parts.append(f"first seen {age.days} days ago" + ("" if age.stage is AgeStage.FRESH else ", rotate it"))
    if entry.stored == "none":
        parts.append("token not kept")
    output.text(f"{entry.portal_id:<12}{entry.name:<28}{', '.join(part for part in parts if part)}")
    output.answer(
        {
            "portal_id": entry.portal_id,
            "name": entry.name,
            "account_type": entry.kind,
            "region": entry.region,
            "time_zone": entry.time_zone,
            "currency": entry.currency,
            "other_currencies": list(entry.other_currencies),
            "scopes": list(entry.scopes),
            "credential": str(credential),
            "token": entry.token,
            "stored": entry.stored or "unknown",
            "added_at": entry.added_at,
            "verified_at": entry.verified_at,
            "token_first_seen_at": entry.token_first_seen_at,
            "token_days": age.days if age else None,
            "rotation": str(age.stage) if age else None,
        }
    )


def kind_words(kind: str) -> str:
    """Return what kind of account it is, for people."""
    known = {
        "STANDARD": "production account",
        "SANDBOX": "sandbox",
        "DEVELOPER_TEST": "developer test account",
        "APP_DEVELOPER": "app developer account",
        "DEMO": "demo portal",
    }
    return known.get(kind, kind.replace("_", " ").lower() or "account")
