"""Runs of a form from a file: the engine without a front end, and what the portal says about them."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, Any

from hubdesk.engine.forms.definition import definition_of
from hubdesk.engine.forms.file.form_run import FormRun
from hubdesk.engine.forms.file.preparing import ready_run, suggested_form_recipe
from hubdesk.hubspot.forms import get_form
from tests.support.checker import check_files
from tests.support.contacts_file import write_rows
from tests.support.engine import Rig

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from pathlib import Path

    from hubdesk.engine.prepare import CheckedFile
    from hubdesk.engine.records import Summary
    from hubdesk.engine.run.job import ImportJob
    from hubdesk.engine.session import Session
    from hubdesk.mapping.recipe import Recipe
    from tests.support.portal import PortalProcess

CONTACT_US = "7d3f0001-51b2-4c0e-9a6d-3f2b8c1e0001"
"""The demo portal's plain form: first name, last name (required), e-mail (required), phone, message (required)."""

HEADERS = ("E-mail", "First name", "Last name", "Message")


class FormRig(Rig):
    """A home and a portal, for forms."""

    async def check(self, session: Session, file: Path, run: FormRun, recipe: Recipe | None = None) -> CheckedFile:
        """Check a file against a form; whoever asked closes it."""
        head = await self.preparer.look(file)
        definition = definition_of(await get_form(session.client, run.form_id))
        run, catalogue = ready_run(run, definition, self.clock.now())
        recipe = recipe or suggested_form_recipe(head, catalogue)
        return await self.preparer.check(head, recipe, catalogue, form=run)

    async def plan_form(self, session: Session, file: Path, run: FormRun, recipe: Recipe | None = None) -> ImportJob:
        """Check a file and plan its run."""
        checked = await self.check(session, file, run, recipe)
        try:
            root = self.paths.results_root
            return await self.jobs.create(session, checked, results_dir=None, results_root=root)
        finally:
            await checked.close()

    async def submit(
        self, file: Path, run: FormRun | None = None, *, recipe: Recipe | None = None, wait: bool = False
    ) -> Summary:
        """Submit a form for each row of a file."""
        async with self.session(wait=wait) as session:
            return await self.run(await self.plan_form(session, file, run or FormRun(CONTACT_US), recipe))


def visitor(number: int, domain: str) -> tuple[str, str, str, str]:
    """Return the cells of somebody who filled in the plain form."""
    return f"v{number}@{domain}", f"Ann{number}", f"Visitor {number}", f"Question {number}"


def write_visitors(path: Path, count: int, domain: str) -> Path:
    """Write ``count`` visitors as CSV and return the path."""
    return write_rows(path, HEADERS, (visitor(number, domain) for number in range(1, count + 1)))


def submitted(portal: PortalProcess, domain: str) -> Counter[str]:
    """Return how often the portal took a submission of each address of ``domain``."""
    addresses = (values_of(one).get("email", "") for one in portal.submissions())
    return Counter(address for address in addresses if address.endswith(f"@{domain}"))


def values_of(submission: Mapping[str, Any]) -> dict[str, str]:
    """Return the values of a submission that the portal took, by field."""
    return {field["name"]: field["value"] for field in submission["body"]["fields"]}


def check_submissions(file: Path, summary: Mapping[str, Any], portal: PortalProcess, domain: str) -> dict[str, int]:
    """Nothing twice, nothing lost, nothing claimed: files, summary and the portal's own books agree.

    Returns:
        How many of the rows to review the portal took, and how many it did not.
    """
    rows = check_files(file, summary)
    taken = submitted(portal, domain)
    assert not [address for address, count in taken.items() if count > 1], "a submission was taken twice"
    by_state: dict[str, set[str]] = {}
    for row in rows.values():
        by_state.setdefault(row["_state"], set()).add(row["E-mail"].lower())
    sure = by_state.get("submitted", set())
    assert sure <= set(taken), "a row is called submitted that the portal does not know"
    review = by_state.get("needs_review", set())
    assert set(taken) <= sure | review, "the portal took what is called neither submitted nor unknown"
    assert by_state.keys() <= {"submitted", "needs_review", "rejected", "not_sent"}
    return {"taken": len(review & set(taken)), "not taken": len(review - set(taken))}


def addresses(rows: Iterable[Mapping[str, str]]) -> set[str]:
    """Return the addresses of result rows."""
    return {row["E-mail"] for row in rows}
