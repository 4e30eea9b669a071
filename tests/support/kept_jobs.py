"""Jobs of an earlier day in the history of a window: each stands where its program ended."""

from __future__ import annotations

from typing import TYPE_CHECKING

from hubdesk.engine.forms.file.preparing import suggested_form_recipe
from hubdesk.engine.prepare import suggested_recipe
from hubdesk.hubspot.client import Patience
from hubdesk.mapping.recipe import dump_recipe
from hubdesk.storage.journal.records import FORM

if TYPE_CHECKING:
    from pathlib import Path

    from hubdesk.engine.forms.file.form_run import FormRun
    from hubdesk.engine.session import Session
    from tests.support.whole_window import WholeWindow


async def keep_job(
    whole: WholeWindow,
    file: Path,
    *,
    mode: str = "upsert",
    waits_for: str = "",
    trial: int = 0,
    form: FormRun | None = None,
) -> str:
    """Make a job for the window's account, go as far as is wanted, let go of it, and return its id.

    Args:
        whole: The window.
        file: The file.
        mode: The mode of an import.
        waits_for: ``question`` or ``preview``; empty runs the first ``trial`` rows.
        trial: Rows that are written; 0 for none.
        form: What is submitted with each row, None for an import.
    """
    services = whole.services
    session: Session | None = whole.accounts.session
    assert session is not None
    head = await services.preparer.look(file)
    if form is None:
        catalogue = await session.catalogue(Patience.QUICK)
        recipe = suggested_recipe(head, catalogue)
    else:
        from hubdesk.engine.forms.file.catalogue import catalogue_of

        catalogue = catalogue_of(form.definition)
        recipe = suggested_form_recipe(head, catalogue)
    checked = await services.preparer.check(head, recipe, catalogue, form=form)
    journal = await services.jobs.begin(
        head,
        dump_recipe(recipe),
        mode=mode if form is None else FORM,
        results_dir=None,
        results_root=services.paths.results_root,
        api_base=session.api_base,
        form=form,
        waits_for=waits_for,
    )
    job = await services.jobs.plan(journal, session, checked, trial=trial)
    if trial:
        await job.run(trial=trial)
    await job.close()
    await checked.close()
    return job.job_id
