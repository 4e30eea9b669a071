"""``hubdesk forget``: one account's token, or everything."""

from __future__ import annotations

from typing import TYPE_CHECKING

from hubdesk.cli.access import find_account
from hubdesk.cli.runtime import run_command
from hubdesk.cli.services import services_for
from hubdesk.core.errors import InputError, StorageProblem
from hubdesk.engine.records import account_words
from hubdesk.engine.removal import Remover

if TYPE_CHECKING:
    from collections.abc import Iterable

    from hubdesk.bootstrap import Services
    from hubdesk.cli.render import Output
    from hubdesk.engine.removal import Leftover, Place
    from hubdesk.storage.accounts import AccountEntry


def run_forget(account: str | None, output: Output, *, everything: bool, results: bool, yes: bool) -> int:
    """Remove and return the exit code: 0 all gone, 2 not asked or not wanted, 3 something is left or a job runs."""
    if everything == (account is not None):
        message = "Name one account, or --everything."
        raise InputError(message, code="usage.account", hint="See: hubdesk accounts")
    services = services_for(output)
    # An account that is not there is said first: adding --yes would not help.
    entry = find_account(services, account) if account is not None else None
    if not (yes or output.interactive):
        message = "Nobody can be asked before removing."
        raise InputError(message, code="usage.yes", safe="Nothing was removed.", hint="Add --yes to remove.")
    if entry is None:
        return run_command(lambda _interrupts: _everything(services, output, results=results, yes=yes), output)
    return run_command(lambda _interrupts: _one(services, entry, output, yes=yes), output)


async def _one(services: Services, entry: AccountEntry, output: Output, *, yes: bool) -> int:
    remover = _remover(services)
    token = f"Access token of {account_words(entry.name, entry.portal_id)}"
    if not yes and not output.ask(
        f"Remove the token of {account_words(entry.name, entry.portal_id)} from this computer?"
    ):
        output.say("Nothing was removed.")
        return InputError.exit_code
    try:
        await services.connector.forget(entry.portal_id, entry.api_base, stored=entry.stored != "none")
    finally:
        services.vault.close()
    output.say("Removed. The token stays valid in HubSpot until it is rotated or deleted there.")
    staying = remover.staying(entry.portal_id)
    _tell("Stays on this computer:", staying, output)
    output.answer(
        {
            "portal_id": entry.portal_id,
            "name": entry.name,
            "removed": [{"what": token, "path": None}],
            "left": [],
            "kept": _places(staying),
        }
    )
    return 0


async def _everything(services: Services, output: Output, *, results: bool, yes: bool) -> int:
    remover = _remover(services)
    if not yes:
        _tell("This removes:", remover.places(), output)
        if not output.ask("Remove all of it?"):
            output.say("Nothing was removed.")
            return InputError.exit_code
    try:
        report = await remover.remove(results=results)
    finally:
        services.vault.close()
    _tell("Removed:", report.removed, output)
    _tell("Kept, because they are yours:", report.kept, output)
    for one in report.left:
        output.say(f"Not removed: {one.place.words}. {one.reason} {one.by_hand}")
    output.answer({"removed": _places(report.removed), "left": _left(report.left), "kept": _places(report.kept)})
    return 0 if report.complete else StorageProblem.exit_code


def _remover(services: Services) -> Remover:
    return Remover(services.paths, services.vault, services.connector.known)


def _tell(title: str, places: Iterable[Place], output: Output) -> None:
    lines = [f"  {place.words}" + (f": {place.path}" if place.path else "") for place in places]
    if lines:
        output.say("\n".join([title, *lines]))


def _places(places: Iterable[Place]) -> list[dict[str, str | None]]:
    return [{"what": place.words, "path": str(place.path) if place.path else None} for place in places]


def _left(left: Iterable[Leftover]) -> list[dict[str, str | None]]:
    return [_places([one.place])[0] | {"reason": one.reason, "by_hand": one.by_hand} for one in left]
