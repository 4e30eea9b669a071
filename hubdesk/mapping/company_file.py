"""The part of a recipe's JSON that says which column names the company, beside what :mod:`recipe_file` reads."""

from __future__ import annotations

from typing import Any

from hubdesk.core.errors import RecipeProblem
from hubdesk.mapping.companies import CompanyBy, CompanyRule, NoCompany, SeveralCompanies
from hubdesk.mapping.recipe_values import bad_value, choice

COMPANY = "company"
COMPANY_KEYS = (COMPANY, "none", "several", "values")


def is_company(rule: object) -> bool:
    """Return whether a column's rule is about its company."""
    return isinstance(rule, dict) and COMPANY in rule


def parse_company(column: str, rule: dict[str, Any]) -> CompanyRule:
    """Return the rule that an object with ``company`` holds; its keys are known ones already.

    Raises:
        RecipeProblem: ``recipe.bad_value``.
    """
    place = f"columns → {column}"
    by = choice(rule, COMPANY, CompanyBy, place)
    none = choice(rule, "none", NoCompany, place) or NoCompany.SKIP
    several = choice(rule, "several", SeveralCompanies, place) or SeveralCompanies.SKIP
    assert by is not None  # noqa: S101  # is_company
    if by is CompanyBy.RECORD_ID and none is NoCompany.CREATE:
        message = f"The column “{column}” holds record IDs, and HubSpot gives new companies their IDs."
        raise RecipeProblem(message, code="recipe.bad_value", hint="Choose skip for companies that are not there.")
    values = rule.get("values", {})
    if not isinstance(values, dict) or not all(
        isinstance(one, str) and (not one or (one.isascii() and one.isdigit())) for one in values.values()
    ):
        raise bad_value(f"{place} → values", "an object whose values are record IDs of companies, or empty texts")
    return CompanyRule(column, by, none, several, values)


def dump_company(rule: CompanyRule) -> dict[str, Any]:
    """Return the object of a rule, defaults left out."""
    found: dict[str, Any] = {COMPANY: str(rule.by)}
    if rule.none is not NoCompany.SKIP:
        found["none"] = str(rule.none)
    if rule.several is not SeveralCompanies.SKIP:
        found["several"] = str(rule.several)
    if rule.values:
        found["values"] = dict(rule.values)
    return found
