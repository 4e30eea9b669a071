"""Whether a recipe fits a file and an account; the first thing that does not is said in one sentence."""

from __future__ import annotations

import difflib
from typing import TYPE_CHECKING

from hubdesk.core.errors import RecipeProblem
from hubdesk.mapping.convert import compile_converter
from hubdesk.mapping.converter import Problem
from hubdesk.mapping.findings import Severity, sentence, severity_of
from hubdesk.mapping.keys import EMAIL, RECORD_ID
from hubdesk.mapping.rules import ColumnRule

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from hubdesk.mapping.model import Catalogue, Property
    from hubdesk.mapping.rules import Recipe


def validate(recipe: Recipe, headers: Sequence[str], catalogue: Catalogue, *, mode: str = "") -> None:
    """Return quietly when ``recipe`` fits.

    Args:
        recipe: What becomes of the columns.
        headers: Columns of the file.
        catalogue: Properties and owners of the account, or the fields of a form, which need no key.
        mode: ``upsert``, ``create`` or ``update``; empty when it is not decided yet.

    Raises:
        RecipeProblem: With code ``recipe.column_missing``, ``recipe.property_unknown``, ``recipe.property_read_only``,
            ``recipe.property_twice``, ``recipe.constant_twice``, ``recipe.constant_invalid``,
            ``recipe.value_unknown``, ``recipe.country_unknown``, ``recipe.no_key``, ``recipe.bad_key`` or
            ``recipe.key_mode``.
    """
    if not catalogue.form:
        _check_key(recipe, catalogue, mode)
    taken: dict[str, str] = {}
    for column, rule in _sources(recipe, headers):
        prop = _writable(rule.property, catalogue, f"column “{column}”", key=recipe.key)
        if rule.property in taken:
            message = f"The columns “{taken[rule.property]}” and “{column}” both go to {_name(prop)}."
            raise RecipeProblem(message, code="recipe.property_twice", hint="Leave one of them out.")
        taken[rule.property] = column
        if rule.part is not None and rule.property == recipe.key:
            message = f"A part of the column “{column}” cannot be the key."
            raise RecipeProblem(message, code="recipe.bad_key", hint="Use a column that holds only the key.")
        _check_country(column, rule)
        _check_values(column, rule, prop, catalogue)
    for name, value in recipe.constants.items():
        prop = _writable(name, catalogue, "constants", key="")
        if name in taken:
            message = f"{_name(prop)} has a constant value and the column “{taken[name]}”."
            raise RecipeProblem(message, code="recipe.constant_twice", hint="Leave one of them out.")
        _check_constant(name, value, prop, catalogue)
    if (company := recipe.company) is not None and company.column not in headers:
        message = f"The recipe names the column “{company.column}”, which the file does not have."
        raise RecipeProblem(message, code="recipe.column_missing", hint=_near(company.column, headers))
    if recipe.key_column is None and not catalogue.form:
        raise no_key(recipe.key)


def _sources(recipe: Recipe, headers: Sequence[str]) -> Iterator[tuple[str, ColumnRule]]:
    """Yield each rule with the column that it is for, the first of several.

    Raises:
        RecipeProblem: ``recipe.column_missing``.
    """
    groups: list[tuple[tuple[str, ...], ColumnRule]] = [
        ((name,), rule) for name, column in recipe.columns.items() for rule in column.each()
    ]
    groups += [(joined.columns, joined.rule) for joined in recipe.joined]
    for columns, rule in groups:
        for column in columns:
            if column not in headers:
                message = f"The recipe names the column “{column}”, which the file does not have."
                raise RecipeProblem(message, code="recipe.column_missing", hint=_near(column, headers))
        yield columns[0], rule


def _check_country(column: str, rule: ColumnRule) -> None:
    if rule.country is None:
        return
    # Imported here: its tables take a while to load, and most recipes name no country.
    from phonenumbers import SUPPORTED_REGIONS

    if rule.country not in SUPPORTED_REGIONS:
        message = f"“{rule.country}” (column “{column}”) is not the code of a country."
        raise RecipeProblem(message, code="recipe.country_unknown", hint="Use a code of two letters such as DE or GB.")


def no_key(key: str = EMAIL) -> RecipeProblem:
    """Return the problem of a file without a column for the key."""
    wanted = "e-mail addresses" if key == EMAIL else f"the property {key}"
    message = f"No column holds {wanted}, so contacts cannot be told apart."
    return RecipeProblem(message, code="recipe.no_key", hint="Choose the column that does.")


def _check_key(recipe: Recipe, catalogue: Catalogue, mode: str) -> None:
    if recipe.key == RECORD_ID:
        if mode in ("upsert", "create"):
            message = "By record ID contacts can only be updated, since HubSpot gives new contacts their IDs."
            raise RecipeProblem(message, code="recipe.key_mode", hint="Choose update, or e-mail as the key.")
        return
    prop = catalogue.by_name.get(recipe.key)
    if prop is None and recipe.key != EMAIL:
        raise _unknown(recipe.key, "key", catalogue)
    if recipe.key != EMAIL and prop is not None and not prop.unique:
        message = f"{_name(prop)} cannot be the key, because several contacts may have the same value."
        raise RecipeProblem(message, code="recipe.bad_key", hint="Use email, hs_object_id or a unique property.")


def _writable(name: str, catalogue: Catalogue, place: str, *, key: str) -> Property:
    prop = catalogue.by_name.get(name)
    if prop is None:
        raise _unknown(name, place, catalogue)
    if not prop.writable and not name == key == RECORD_ID:
        who = "HubSpot computes it" if prop.calculated else "HubSpot does not let anybody write it"
        if catalogue.form:
            who = "a table cannot hold what it asks for"
        message = f"{_name(prop)} ({place}) cannot be written: {who}."
        raise RecipeProblem(message, code="recipe.property_read_only", hint="Leave it out.")
    return prop


def _unknown(name: str, place: str, catalogue: Catalogue) -> RecipeProblem:
    message = f"The account has no contact property “{name}” ({place})."
    if catalogue.form:
        message = f"The form “{catalogue.form}” has no field “{name}” ({place})."
    return RecipeProblem(message, code="recipe.property_unknown", hint=_near(name, catalogue.by_name, catalogue))


def _near(name: str, known: Iterable[str], catalogue: Catalogue | None = None) -> str:
    """Return a question with the name that was probably meant, or nothing."""
    by_label = {prop.label.casefold(): prop.name for prop in catalogue.properties} if catalogue else {}
    spelled = {one.casefold(): one for one in known} | by_label
    found = difflib.get_close_matches(name.casefold(), spelled, n=1, cutoff=0.7)
    return f"Did you mean “{spelled[found[0]]}”?" if found else ""


def _check_values(column: str, rule: ColumnRule, prop: Property, catalogue: Catalogue) -> None:
    converter = compile_converter(ColumnRule(rule.property), prop, catalogue, "")
    for source, target in rule.values.items():
        if (
            target is not None
            and isinstance(result := converter.convert(target), Problem)
            and severity_of(result.code) is Severity.ERROR
        ):
            message = (
                f"The recipe turns “{source}” (column “{column}”) into “{target}”, which {_name(prop)} does not take."
            )
            raise RecipeProblem(message, code="recipe.value_unknown", hint="Use one of its options.")


def _check_constant(name: str, value: str, prop: Property, catalogue: Catalogue) -> None:
    result = compile_converter(ColumnRule(name), prop, catalogue, "").convert(value)
    if result is None:
        raise RecipeProblem(f"The constant for {_name(prop)} is empty.", code="recipe.constant_invalid")
    if isinstance(result, Problem) and severity_of(result.code) is Severity.ERROR:
        reason = sentence(result.code, column=f"constants → {name}", value=value, detail=result.detail)
        raise RecipeProblem(reason, code="recipe.constant_invalid")


def _name(prop: Property) -> str:
    return f"“{prop.label}” ({prop.name})" if prop.label and prop.label != prop.name else f"“{prop.name}”"
