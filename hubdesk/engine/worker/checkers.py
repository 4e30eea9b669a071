"""Which checker the rows of a job are for: contacts, or submissions of a form."""

from __future__ import annotations

from typing import TYPE_CHECKING

from hubdesk.engine.forms.file.form_run import FormRun
from hubdesk.engine.forms.file.rows import SubmissionChecker
from hubdesk.mapping.check import RowChecker

if TYPE_CHECKING:
    from collections.abc import Sequence

    from hubdesk.mapping.evidence import FileEvidence
    from hubdesk.mapping.model import Catalogue
    from hubdesk.mapping.rules import Recipe

    Checker = RowChecker | SubmissionChecker


def checker_for(
    form: bytes,
    recipe: Recipe,
    headers: Sequence[str],
    catalogue: Catalogue,
    time_zone: str,
    evidence: FileEvidence | None = None,
) -> Checker:
    """Return the checker of a file.

    Args:
        form: What is submitted with each row, JSON; empty for contacts.
        recipe: What becomes of the columns.
        headers: Columns of the file.
        catalogue: Properties and owners, or the fields of the form.
        time_zone: The account's; may be empty.
        evidence: Hears all that is screened.
    """
    if form:
        return SubmissionChecker(FormRun.decode(form), recipe, headers, catalogue, time_zone, evidence)
    return RowChecker(recipe, headers, catalogue, time_zone, evidence)
