"""Recipes: what one says (``rules``), its JSON form (``recipe_file``), and whether it fits (``validate``)."""

from __future__ import annotations

from hubdesk.mapping.companies import CompanyBy, CompanyRule, NoCompany, SeveralCompanies
from hubdesk.mapping.recipe_file import dump_recipe, parse_recipe
from hubdesk.mapping.rules import (
    Blank,
    ColumnRule,
    DateOrder,
    Duplicates,
    Joined,
    Part,
    Percent,
    Recipe,
    RowsWithErrors,
    UnknownValue,
    Write,
)
from hubdesk.mapping.validate import validate

__all__ = [
    "Blank",
    "ColumnRule",
    "CompanyBy",
    "CompanyRule",
    "DateOrder",
    "Duplicates",
    "Joined",
    "NoCompany",
    "Part",
    "Percent",
    "Recipe",
    "RowsWithErrors",
    "SeveralCompanies",
    "UnknownValue",
    "Write",
    "dump_recipe",
    "parse_recipe",
    "validate",
]
