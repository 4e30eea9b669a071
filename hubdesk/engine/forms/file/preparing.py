"""What must be true before a form is submitted from a file: all it requires is there, and not too many rows."""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec

from hubdesk.core.errors import InputError, RecipeProblem
from hubdesk.engine.forms.check import check
from hubdesk.engine.forms.fields import visible_fields
from hubdesk.engine.forms.file.catalogue import catalogue_of
from hubdesk.engine.forms.model import Submission
from hubdesk.mapping.suggest import suggest, to_recipe

if TYPE_CHECKING:
    from datetime import datetime

    from hubdesk.engine.forms.file.form_run import FormRun
    from hubdesk.engine.forms.model import FormDefinition
    from hubdesk.engine.prepare import CheckedFile
    from hubdesk.mapping.model import Catalogue
    from hubdesk.mapping.recipe import Recipe
    from hubdesk.tabular.model import FileHead

_SHOWN = 5


def ready_run(asked: FormRun, definition: FormDefinition, now: datetime) -> tuple[FormRun, Catalogue]:
    """Return the run with its form, and the form's fields.

    Args:
        asked: Form and answers as the user gave them.
        definition: The form as HubSpot describes it now.
        now: Wall-clock time.

    Raises:
        InputError: The form takes no submissions from programs, or the answers for all rows do not satisfy it.
    """
    problems = check(definition, Submission({}, asked.consent, asked.context), now)
    closed = next((one for one in problems if one.code == "FORM_CLOSED"), None)
    if closed is not None:
        raise InputError(closed.sentence, code="form.closed", safe="Nothing was sent.")
    wrong = next((one for one in problems if one.field == "consent" or one.field.startswith("context.")), None)
    if wrong is not None:
        hint = _consent_hint(definition) if wrong.field == "consent" else ""
        raise InputError(wrong.sentence, code=f"form.{wrong.code.lower()}", safe="Nothing was sent.", hint=hint)
    return msgspec.structs.replace(asked, form_id=definition.id, form=definition), catalogue_of(definition)


def _consent_hint(definition: FormDefinition) -> str:
    """Return what may be said about consent on the command line, and when."""
    texts = definition.consent
    ways = [f"--consent process if all of them agreed to: {texts.process_label}"] if texts.process_label else []
    ways += [f"--consent {one.subscription} if they agreed to: {one.label}" for one in texts.communications]
    return "Say what all of these people agreed to. " + "; ".join(ways) if ways else "This form asks for no consent."


def suggested_form_recipe(head: FileHead, catalogue: Catalogue) -> Recipe:
    """Return the recipe that names and first rows of the columns suggest for a form.

    Raises:
        RecipeProblem: No column looks like a field of the form.
    """
    rows, several = [record.cells for record in head.records], head.layout.dialect.header_rows > 1
    recipe = to_recipe(suggest(head.layout.headers, rows, catalogue, several_rows=several))
    if not recipe.columns:
        labels = ", ".join(f"“{prop.label}”" for prop in catalogue.properties[:_SHOWN])
        message = f"No column is named like a field of the form “{catalogue.form}”."
        hint = f"It asks for {labels}. Name the columns like that, or say with a recipe which is which."
        raise RecipeProblem(message, code="form.no_columns", safe="Nothing was sent.", hint=hint)
    return recipe


def require_fields(run: FormRun, recipe: Recipe) -> None:
    """Refuse a recipe that leaves out what the form requires of everybody.

    Raises:
        RecipeProblem: It does.
    """
    form = run.definition
    given = {rule.property for rule in recipe.columns.values()} | set(recipe.constants)
    always = {field.name for group in form.groups for field in group.fields}
    required = [
        field for field in visible_fields(form, {}) if field.name in always and field.required and not field.default
    ]
    for field in required:
        if not field.kind.submittable:
            message = f"The form “{form.name}” requires “{field.label}”, which only HubSpot's own page can take."
            raise RecipeProblem(message, code="form.required_file", safe="Nothing was sent.")
    missing = [field for field in required if field.name not in given]
    if missing:
        names = ", ".join(f"“{field.label}” ({field.name})" for field in missing)
        message = (
            f"The form “{form.name}” requires {names}, and no column goes to {'it' if len(missing) == 1 else 'them'}."
        )
        hint = "Choose the column, add it to the file, or give all rows the same value with “constants” in a recipe."
        raise RecipeProblem(message, code="form.required_missing", safe="Nothing was sent.", hint=hint)


def require_within_limit(checked: CheckedFile) -> None:
    """Refuse more rows than a run may submit; imports have no such limit.

    Raises:
        InputError: There are more.
    """
    run = checked.form
    if run is None or checked.summary.good <= run.most:
        return
    message = f"The file has {checked.summary.good:,} rows to submit, and a run submits at most {run.most:,}."
    hint = (
        "HubSpot asks not to use forms to bring contacts in bulk and may ignore such submissions; use Import (hubdesk "
        f"import) for that. If each row really is a form that somebody filled in, add --most {checked.summary.good}."
    )
    raise InputError(message, code="form.too_many_rows", safe="Nothing was sent.", hint=hint)
