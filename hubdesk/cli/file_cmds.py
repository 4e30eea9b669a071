"""``hubdesk check`` and ``hubdesk map``: what can be said about a file without any request."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from hubdesk.cli.corrections import corrections_of
from hubdesk.cli.files import (
    NAME_THE_KEY,
    columns_left_out,
    known_catalogue,
    known_portal,
    names_left_out,
    read_recipe,
    say_how_read,
    suggested,
    writable_target,
)
from hubdesk.cli.runtime import run_command
from hubdesk.cli.services import services_for
from hubdesk.cli.streams import signals_end_the_wait
from hubdesk.cli.targets import is_standard_output
from hubdesk.engine.limits.look import count
from hubdesk.engine.prepare import suggested_columns
from hubdesk.mapping.findings import shorten
from hubdesk.mapping.property_rules import left_to_hubspot, words_about_rules
from hubdesk.mapping.recipe import dump_recipe
from hubdesk.storage.atomic import write_named

if TYPE_CHECKING:
    from pathlib import Path

    from hubdesk.cli.render import Output
    from hubdesk.engine.records import CheckSummary, UndecidedValues
    from hubdesk.mapping.model import Catalogue
    from hubdesk.mapping.recipe import Recipe

_MOST_UNDECIDED = 1_000
_SHOWN_UNDECIDED = 10


def run_check(file: Path, account: str | None, recipe: Path | None, output: Output) -> int:
    """Check a file and return 0, or 1 when rows have errors."""
    return run_command(lambda _interrupts: _check(file, account, recipe, output), output)


async def _check(file: Path, account: str | None, recipe_path: Path | None, output: Output) -> int:
    services = services_for(output)
    head = await services.preparer.look(file)
    catalogue = known_catalogue(services, account)
    remembered = services.choices.of(known_portal(services, account))
    recipe = await read_recipe(recipe_path, head, services, account) or suggested(head, catalogue, remembered)
    unknown = _owner_columns(recipe, catalogue)
    recipe = replace(recipe, columns={name: rule for name, rule in recipe.columns.items() if name not in unknown})
    checked = await services.preparer.check(head, recipe, catalogue)
    try:
        undecided = await checked.undecided(0, _MOST_UNDECIDED)
        corrections = await corrections_of(checked)
    finally:
        await checked.close()
    summary = checked.summary
    more = {
        "undecided": _undecided(undecided),
        "corrections": corrections,
        "not_checked": unknown,
        "left_to_hubspot": left_to_hubspot(recipe, catalogue),
    }
    output.answer(_as_json(summary) | more)
    say_how_read(head, recipe, output)
    _show(summary, output)
    _show_undecided(undecided, output)
    for name in unknown:
        output.say(f"{name} was not checked: {_why_not(catalogue)}")
    for words in words_about_rules(recipe, catalogue):
        output.say(words)
    return 1 if summary.errors else 0


def _owner_columns(recipe: Recipe, catalogue: Catalogue) -> list[str]:
    """Return the columns with owners when nobody knows them: without an account they are neither right nor wrong."""
    if catalogue.owners_known:
        return []
    owners = {prop.name for prop in catalogue.properties if prop.owner}
    return [name for name, rule in recipe.columns.items() if any(one.property in owners for one in rule.each())]


def _why_not(catalogue: Catalogue) -> str:
    if catalogue.owners_scopes:
        return f"the scope {catalogue.owners_scopes[0]} is missing, so the token may not read who can own contacts."
    return "who owns contacts is known only with an account (--account)."


def _as_json(summary: CheckSummary) -> dict[str, object]:
    findings = [
        {"code": found.code, "severity": found.severity, "column": found.column, "rows": found.rows}
        for found in summary.findings
    ]
    return {
        "rows": summary.rows,
        "errors": summary.errors,
        "left_out": summary.left_out,
        "warnings": summary.warned,
        "notes": summary.noted,
        "duplicates": summary.duplicates,
        "good": summary.good,
        "calls": summary.calls,
        "findings": findings,
    }


def _undecided(found: UndecidedValues) -> list[dict[str, object]]:
    return [
        {"column": one.column, "property": one.property, "value": one.value, "rows": one.rows} for one in found.values
    ]


def _show_undecided(found: UndecidedValues, output: Output) -> None:
    if not found.total:
        return
    output.text('Values to decide about, in “values” of the recipe (an option, "" for nothing, null for no such row):')
    for one in found.values[:_SHOWN_UNDECIDED]:
        output.text(f"  {one.rows:>9,}  “{shorten(one.value)}” in {one.column}{one.hint}")
    if found.total > _SHOWN_UNDECIDED:
        output.text(f"  and {found.total - _SHOWN_UNDECIDED:,} more")


def _no_contact(summary: CheckSummary) -> str:
    return f", {count(summary.left_out, 'holds', 'hold')} no contact" if summary.left_out else ""


def _show(summary: CheckSummary, output: Output) -> None:
    output.text(
        f"{count(summary.rows, 'row')}: {summary.good:,} can be sent, {count(summary.errors, 'has', 'have')} errors, "
        f"{count(summary.duplicates, 'repeats', 'repeat')} another row{_no_contact(summary)}."
    )
    for found in summary.findings:
        where = f" in {found.column}" if found.column else ""
        output.text(f"  {found.severity:<8}{found.rows:>9,}  {found.title}{where}")


def run_map(file: Path, target: Path | None, account: str | None, output: Output) -> int:
    """Write the suggested recipe for a file and return 0."""
    return run_command(lambda _interrupts: _map(file, target, account, output), output)


async def _map(file: Path, target: Path | None, account: str | None, output: Output) -> int:
    services = services_for(output)
    if target is not None and is_standard_output(target):
        target = None
    if target is not None:
        writable_target(target)
    head = await services.preparer.look(file)
    catalogue, portal_id = known_catalogue(services, account), known_portal(services, account)
    recipe = services.choices.recipe_for(portal_id, head.layout.headers, catalogue)
    if recipe is not None:
        output.say("A file with these columns was imported before; its recipe is used again.")
    else:
        recipe = suggested_columns(head, catalogue, services.choices.of(portal_id))
    content = dump_recipe(recipe)
    if recipe.key_column is None:
        output.say(f"No column looks like e-mail addresses. {NAME_THE_KEY}")
    if target is None:
        output.text(content.decode())
        return 0
    with signals_end_the_wait():
        write_named(target, content)
    mapped = len(head.layout.headers) - len(names_left_out(head, recipe))
    sentence = f"{count(mapped, 'column is', 'columns are')} mapped in {target.name}."
    output.say(f"{sentence} {columns_left_out(head, recipe)}".rstrip())
    return 0
