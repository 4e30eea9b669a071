"""``hubdesk rotate``: a new token in the place of the old one, after showing what would change."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from hubdesk.cli.access import only_account
from hubdesk.cli.connect_cmd import credential_of
from hubdesk.cli.runtime import run_command
from hubdesk.cli.services import services_for
from hubdesk.cli.token_input import read_token
from hubdesk.core.errors import InputError, StorageProblem
from hubdesk.engine.known_accounts import account_of
from hubdesk.engine.records import account_words
from hubdesk.engine.rotation import Rotation, require_successor
from hubdesk.engine.token_care import COMPROMISED, EXPIRE_LATER, EXPIRE_NOW

if TYPE_CHECKING:
    from hubdesk.bootstrap import Services
    from hubdesk.cli.render import Output
    from hubdesk.core.secret import Secret
    from hubdesk.engine.rotation import Successor
    from hubdesk.engine.token_care import TokenComparison
    from hubdesk.storage.accounts import AccountEntry


@dataclass(frozen=True, slots=True)
class RotateOptions:
    """What the user asked for; see ``hubdesk rotate --help``."""

    account: str | None = None
    token_stdin: bool = False
    kind: str | None = None
    compromised: bool = False
    yes: bool = False


def run_rotate(options: RotateOptions, output: Output) -> int:
    """Rotate and return the exit code."""
    services = services_for(output)
    entry = only_account(services, options.account)
    if options.compromised:
        for number, step in enumerate(COMPROMISED, start=1):
            output.say(f"{number}. {step}")
    elif output.interactive and not options.token_stdin:
        output.say(f"Rotate the token of {account_words(entry.name, entry.portal_id)} in HubSpot first.")
        output.say(f"{EXPIRE_NOW} {EXPIRE_LATER}")
    token = read_token(from_stdin=options.token_stdin)
    return run_command(lambda _interrupts: _rotate(options, services, entry, token, output), output)


async def _rotate(
    options: RotateOptions, services: Services, entry: AccountEntry, token: Secret, output: Output
) -> int:
    rotation = Rotation(services.connector, services.vault, services.connector.known)
    try:
        old = await _old_token(services, entry)
        successor = await rotation.examine(account_of(entry), token, old)
        try:
            require_successor(successor.comparison)
            _show(successor.comparison, output)
            if not _agreed(options, successor.comparison, output):
                output.say("Nothing was changed.")
                output.answer({"rotated": False, **_as_json(entry, successor)})
                return InputError.exit_code
            kept = entry.stored != "none"
            await rotation.swap(successor, kept=kept, credential=credential_of(options.kind))
            answers = await rotation.still_accepted(old) if old is not None else None
        finally:
            await successor.session.close()
    finally:
        services.vault.close()
    where = "in the system's keyring" if kept else "nowhere: give it to each command in HUBDESK_TOKEN"
    output.say(f"Done. The new token is {where}. {_still(answers)}")
    output.answer({"rotated": True, **_as_json(entry, successor), "old_token_answers": answers})
    return 0


async def _old_token(services: Services, entry: AccountEntry) -> Secret | None:
    try:
        return await services.vault.load(entry.portal_id, entry.api_base)
    except StorageProblem:
        return None  # the swap meets the same keyring and says what is wrong with it


def _show(comparison: TokenComparison, output: Output) -> None:
    if not comparison.scopes_known:
        output.say("HubSpot does not tell the scopes of both tokens, so they cannot be compared.")
    elif not (comparison.lost or comparison.gained):
        output.say(f"Same account, same {len(comparison.kept)} scopes.")
    for words, scopes in (("Lost", comparison.lost), ("New", comparison.gained)):
        if scopes:
            output.say(f"{words}: {', '.join(scopes)}")
    if comparison.lost_features:
        output.say(f"Would not work any more: {', '.join(comparison.lost_features)}.")


def _agreed(options: RotateOptions, comparison: TokenComparison, output: Output) -> bool:
    """Ask when anything would change unnoticed.

    Raises:
        InputError: Nobody can be asked.
    """
    same = comparison.scopes_known and not (comparison.lost or comparison.gained)
    if options.yes or same:
        return True
    if options.token_stdin or not output.interactive:
        message = "The new token may not do the same as the old one, and nobody can be asked."
        hint = "Look at the scopes above, then add --yes."
        raise InputError(message, code="usage.yes", safe="The old token is still in use.", hint=hint)
    return output.ask(f"Use this token for account {comparison.portal_id} from now on?")


def _still(answers: bool | None) -> str:
    if answers is None:
        return "Whether HubSpot still accepts the old one could not be found out."
    if answers:
        return "HubSpot still accepts the old one; expire it in HubSpot once nothing else uses it."
    return "HubSpot no longer accepts the old one."


def _as_json(entry: AccountEntry, successor: Successor) -> dict[str, object]:
    comparison = successor.comparison
    return {
        "portal_id": entry.portal_id,
        "name": entry.name,
        "token": comparison.new_token,
        "scopes_known": comparison.scopes_known,
        "lost": list(comparison.lost),
        "gained": list(comparison.gained),
        "kept": list(comparison.kept),
        "lost_features": list(comparison.lost_features),
        "stored": "keyring" if successor.session.stored else "none",
        "token_first_seen_at": successor.session.account.token_first_seen_at,
    }
