"""``hubdesk forms`` and ``hubdesk submit``."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING, Any

from hubdesk.bootstrap import build_services
from hubdesk.cli.access import choose, session_for
from hubdesk.cli.render import fail
from hubdesk.cli.runtime import run_command
from hubdesk.core.errors import InputError
from hubdesk.engine.forms.body import pretty_body
from hubdesk.engine.forms.fields import defaults
from hubdesk.engine.forms.link import form_id_of
from hubdesk.engine.forms.model import ConsentAnswer, ConsentKind, Context, SentState, Submission
from hubdesk.engine.forms.service import Forms
from hubdesk.engine.records import account_words
from hubdesk.hubspot.client import Patience

if TYPE_CHECKING:
    from collections.abc import Sequence

    from hubdesk.bootstrap import Services
    from hubdesk.cli.render import Output
    from hubdesk.engine.forms.model import FormDefinition, FormEntry, Sent
    from hubdesk.engine.session import Session

_REFUSED = 1
_CONTEXT = ("page_uri", "page_name", "hutk", "ip_address")
_PROCESS = "process"
_LOST = (
    "HubSpot's answer was lost. It may have taken the submission; HubDesk does not send it again by itself. "
    "Look at the form's submissions in HubSpot, then decide."
)


@dataclass(frozen=True, slots=True)
class SubmitOptions:
    """What the user asked for; see ``hubdesk submit --help``."""

    form: str
    fields: tuple[str, ...] = ()
    consent: tuple[str, ...] = ()
    context: tuple[str, ...] = ()
    submitted_at: str = ""
    account: str | None = None
    demo: bool = False
    show: bool = False
    yes: bool = False


def run_forms(output: Output, account: str | None, *, demo: bool) -> int:
    """List the account's forms and return the exit code."""
    return run_command(lambda _interrupts: _forms(output, account, demo=demo), output)


async def _forms(output: Output, account: str | None, *, demo: bool) -> int:
    services = build_services()
    access = choose(services, account, demo=demo)
    async with session_for(services, access, output, patience=Patience.QUICK, wait=False) as session:
        entries = await _of(services, session).list()
    for one in entries:
        output.answer(_entry(one))
        output.text(f"{one.id}  {one.name}" + (f"  ({one.refusal})" if one.refusal else ""))
    if not entries:
        output.say("This account has no forms.")
    return 0


def _entry(one: FormEntry) -> dict[str, Any]:
    return {
        "id": one.id,
        "name": one.name,
        "type": one.kind,
        "updated_at": None if one.updated_at is None else one.updated_at.isoformat(timespec="seconds"),
        "submittable": not one.refusal,
        "reason": one.refusal or None,
    }


def run_submit(options: SubmitOptions, output: Output) -> int:
    """Submit one form and return the exit code: 0 taken, 1 refused or perhaps taken, else why nothing was sent."""
    if not (options.yes or options.show or output.interactive):
        message = "Nobody can be asked before sending."
        hint = "Add --yes to send without asking, or --show to see what would be sent."
        return fail(InputError(message, code="usage.yes", safe="Nothing was sent.", hint=hint), output)
    return run_command(lambda _interrupts: _submit(options, output), output)


async def _submit(options: SubmitOptions, output: Output) -> int:
    form_id = form_id_of(options.form)
    services = build_services()
    access = choose(services, options.account, demo=options.demo)
    async with session_for(services, access, output, patience=Patience.QUICK, wait=False) as session:
        forms = _of(services, session)
        definition = await forms.open(form_id)
        submission = _submission(options, definition)
        if options.show:
            output.text(pretty_body(definition, submission))
            output.answer({"form": form_id, "state": "not_sent", "body": pretty_body(definition, submission)})
            return 0
        name = account_words(session.account.name, session.account.portal_id)
        if not (options.yes or output.ask(f"Submit “{definition.name}” to {name}?")):
            output.say("Nothing was sent.")
            return InputError.exit_code
        sent = await forms.submit(definition, submission)
    _tell(definition, sent, output)
    return 0 if sent.state is SentState.SENT else _REFUSED


def _of(services: Services, session: Session) -> Forms:
    return Forms(session, services.paths.data_folder, services.clock)


def _tell(definition: FormDefinition, sent: Sent, output: Output) -> None:
    if sent.state is SentState.SENT:
        leads = f"HubSpot leads to {sent.redirect_uri}" if sent.redirect_uri else ""
        output.say(" ".join(part for part in ("Sent.", sent.inline_message, leads) if part))
    elif sent.state is SentState.NEEDS_REVIEW:
        output.say(_LOST)
    else:
        output.say("Refused. Nothing of it was taken.")
        labels = {field.name: field.label for field in definition.every_field()}
        for one in sent.problems:
            where = labels.get(one.field) or one.field.removeprefix("context.").replace("_", " ").capitalize()
            output.say(f"  {where}: {one.sentence}" if where else f"  {one.sentence}")
    output.answer(
        {
            "form": definition.id,
            "state": str(sent.state),
            "inline_message": sent.inline_message or None,
            "redirect_uri": sent.redirect_uri or None,
            "errors": [
                {"field": one.field or None, "code": one.code, "message": one.sentence} for one in sent.problems
            ],
        }
    )


def _submission(options: SubmitOptions, definition: FormDefinition) -> Submission:
    """Return the submission that the options describe; fields begin with the form's own values.

    Raises:
        InputError: An option cannot be read, or the form has no such field.
    """
    given = dict(_pair(text, "--field") for text in options.fields)
    known = {field.name: field for field in definition.every_field()}
    strange = [name for name in given if name not in known]
    if strange:
        message = f"The form “{definition.name}” has no field {strange[0]}."
        hint = f"It has {', '.join(known)}." if known else "It has no fields."
        raise InputError(message, code="form.no_field", safe="Nothing was sent.", hint=hint)
    return Submission(
        values=defaults(definition) | given,
        consent=consent_answer(options.consent, definition),
        context=context_of(options.context),
        submitted_at=_moment(options.submitted_at),
    )


def _pair(text: str, option: str) -> tuple[str, str]:
    name, sign, value = text.partition("=")
    if not sign or not name.strip():
        message = f"{option} {text or '(empty)'} is not of the form name=value."
        raise InputError(message, code="usage.pair", safe="Nothing was sent.")
    return name.strip(), value


def consent_answer(given: Sequence[str], definition: FormDefinition) -> ConsentAnswer:
    """Return what ``--consent`` says: ``process``, ids of subscription types, or ``all``.

    Raises:
        InputError: The form does not ask for it.
    """
    texts = definition.consent
    offered = {str(choice.subscription): choice.subscription for choice in texts.communications}
    asks = texts.kind in (ConsentKind.EXPLICIT, ConsentKind.IMPLICIT)
    for word in given:
        if not asks or word not in (_PROCESS, "all", *offered):
            message = f"The form “{definition.name}” does not ask for the consent “{word}”."
            choices = ", ".join((_PROCESS, *offered)) if asks else "nothing"
            hint = f"It asks for {choices}."
            raise InputError(message, code="form.consent", safe="Nothing was sent.", hint=hint)
    everything = "all" in given
    chosen = frozenset(number for word, number in offered.items() if everything or word in given)
    return ConsentAnswer(everything or _PROCESS in given, chosen)


def context_of(given: Sequence[str]) -> Context:
    """Return what ``--context`` says.

    Raises:
        InputError: A name is not known.
    """
    values = dict(_pair(text, "--context") for text in given)
    strange = [name for name in values if name not in _CONTEXT]
    if strange:
        message = f"--context knows nothing called {strange[0]}."
        hint = f"It knows {', '.join(_CONTEXT)}."
        raise InputError(message, code="usage.context", safe="Nothing was sent.", hint=hint)
    return Context(**values)


def _moment(text: str) -> datetime | None:
    if not text:
        return None
    try:
        moment = datetime.fromisoformat(text)
    except ValueError:
        message = f"{text} is not a moment."
        hint = "Write it like 2026-11-28T16:00:00+01:00."
        raise InputError(message, code="usage.moment", safe="Nothing was sent.", hint=hint) from None
    return moment.astimezone() if moment.tzinfo is None else moment
