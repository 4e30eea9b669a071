"""``hubdesk forms`` and ``hubdesk submit``."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING, Any

from hubdesk.cli.access import choose, session_for
from hubdesk.cli.runtime import run_command
from hubdesk.cli.services import services_for
from hubdesk.core.errors import InputError
from hubdesk.engine.forms.body import pretty_body
from hubdesk.engine.forms.check import check
from hubdesk.engine.forms.fields import defaults, visible_fields
from hubdesk.engine.forms.link import form_id_of
from hubdesk.engine.forms.model import (
    ConsentAnswer,
    ConsentKind,
    Context,
    FieldKind,
    FieldProblem,
    Sent,
    SentState,
    Submission,
)
from hubdesk.engine.records import account_words
from hubdesk.hubspot.client import Patience

if TYPE_CHECKING:
    from collections.abc import Sequence

    from hubdesk.cli.render import Output
    from hubdesk.cli.runtime import Interrupts
    from hubdesk.engine.forms.model import FormDefinition, FormEntry, FormField
    from hubdesk.engine.forms.service import Forms

_REFUSED = 1
_CONTEXT = ("page_uri", "page_name", "hutk", "ip_address")
_PROCESS = "process"
_BACKDATED = "With another time than now, HubSpot may give the contact another original source."
_YES_NO = {"yes": "true", "no": "false", "on": "true", "off": "false"}
_UNASKED = (
    "The form asks for this only after another answer, so it would not be sent. Change that answer or leave it out."
)
_LOST = (
    "HubSpot may have taken the submission; HubDesk does not send it again by itself. "
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
    services = services_for(output)
    access = choose(services, account, demo=demo)
    async with session_for(services, access, output, patience=Patience.QUICK, wait=False) as session:
        entries = await services.forms(session).list()
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
    return run_command(lambda interrupts: _submit(options, output, interrupts), output)


async def _submit(options: SubmitOptions, output: Output, interrupts: Interrupts) -> int:
    form_id = form_id_of(options.form)
    services = services_for(output)
    access = choose(services, options.account, demo=options.demo)
    async with session_for(services, access, output, patience=Patience.QUICK, wait=False) as session:
        forms = services.forms(session)
        definition = await forms.open(form_id)
        submission, unasked = _submission(options, definition)
        problems = unasked or check(definition, submission, services.clock.now())
        if submission.submitted_at is not None:
            output.say(_BACKDATED)
        if options.show:
            return _show(definition, submission, problems, output)
        if problems:
            output.say("Not sent, because the form would refuse it.")
            return _tell(definition, Sent(SentState.REFUSED, problems=problems), output)
        name = account_words(session.account.name, session.account.portal_id)
        asks = output.interactive and not (options.yes or output.as_json)
        if asks and not output.ask(f"Submit “{definition.name}” to {name}?"):
            output.say("Nothing was sent.")
            return InputError.exit_code
        sent = await _send(forms, definition, submission, interrupts)
    if sent.state is SentState.REFUSED:
        output.say("HubSpot refused it and has taken nothing.")
    return _tell(definition, sent, output)


async def _send(forms: Forms, definition: FormDefinition, submission: Submission, interrupts: Interrupts) -> Sent:
    """Submit; the first Ctrl+C waits for the answer, the second one leaves it open."""
    interrupts.stop_with(lambda: None)
    try:
        return await forms.submit(definition, submission)
    except asyncio.CancelledError:
        return Sent(SentState.NEEDS_REVIEW)


def _show(
    definition: FormDefinition, submission: Submission, problems: tuple[FieldProblem, ...], output: Output
) -> int:
    """Print what would be sent, and what is wrong with it; return the exit code."""
    shown = pretty_body(definition, submission)
    output.text(shown)
    for sentence in _sentences(definition, problems):
        output.say(sentence)
    errors = _errors(problems)
    output.answer({"form": definition.id, "state": "not_sent", "body": shown, "errors": errors})
    return _REFUSED if problems else 0


def _tell(definition: FormDefinition, sent: Sent, output: Output) -> int:
    """Say what became of it and return the exit code."""
    if sent.state is SentState.SENT:
        leads = f"HubSpot leads to {sent.redirect_uri}" if sent.redirect_uri else ""
        output.say(" ".join(part for part in ("Sent.", sent.inline_message, leads) if part))
    elif sent.state is SentState.NEEDS_REVIEW:
        output.say(f"{sent.reason} {_LOST}".strip())
    for sentence in _sentences(definition, sent.problems):
        output.say(sentence)
    output.answer(
        {
            "form": definition.id,
            "state": str(sent.state),
            "inline_message": sent.inline_message or None,
            "redirect_uri": sent.redirect_uri or None,
            "errors": _errors(sent.problems),
            "reason": sent.reason or None,
        }
    )
    return 0 if sent.state is SentState.SENT else _REFUSED


def _errors(problems: tuple[FieldProblem, ...]) -> list[dict[str, str | None]]:
    return [{"field": one.field or None, "code": one.code, "message": one.sentence} for one in problems]


def _sentences(definition: FormDefinition, problems: tuple[FieldProblem, ...]) -> list[str]:
    labels = {field.name: field.label for field in definition.every_field()}
    places = [labels.get(one.field) or one.field.removeprefix("context.").replace("_", " ") for one in problems]
    return [
        f"  {place[:1].upper()}{place[1:]}: {one.sentence}" if place else f"  {one.sentence}"
        for place, one in zip(places, problems, strict=True)
    ]


def _submission(options: SubmitOptions, definition: FormDefinition) -> tuple[Submission, tuple[FieldProblem, ...]]:
    """Return the submission that the options describe, and fields among them that the form does not ask for then.

    Fields begin with the form's own values; choices may be named as visitors see them.

    Raises:
        InputError: An option cannot be read, or the form has no such field.
    """
    known = {field.name: field for field in definition.every_field()}
    given: dict[str, str] = {}
    for name, value in (_pair(text, "--field") for text in options.fields):
        if name not in known:
            message = f"The form “{definition.name}” has no field {name}."
            hint = f"It has {', '.join(known)}." if known else "It has no fields."
            raise InputError(message, code="form.no_field", safe="Nothing was sent.", hint=hint)
        said = _wire(known[name], value)
        given[name] = said if name not in given else _both(known[name], given[name], said)
    submission = Submission(
        values=defaults(definition) | given,
        consent=consent_answer(options.consent, definition),
        context=context_of(options.context),
        submitted_at=_moment(options.submitted_at),
    )
    shown = {field.name for field in visible_fields(definition, submission.values)}
    unasked = tuple(FieldProblem(name, "FIELD_NOT_SHOWN", _UNASKED) for name in given if name not in shown)
    return submission, unasked


def _both(field: FormField, first: str, second: str) -> str:
    """Return two values of a field that was named twice, as several ticked boxes are sent.

    Raises:
        InputError: It takes one.
    """
    if field.kind is not FieldKind.CHECKBOXES:
        message = f"--field {field.name} was given twice, and that field takes one value."
        raise InputError(message, code="usage.pair", safe="Nothing was sent.", hint="Leave one of them out.")
    return ";".join(dict.fromkeys(one for one in (*first.split(";"), *second.split(";")) if one))


def _wire(field: FormField, text: str) -> str:
    """Return a value as HubSpot takes it: choices by their labels, too, yes and no for true and false."""
    if field.kind is FieldKind.CHECKBOX:
        return _YES_NO.get(text.strip().lower(), text)
    if not field.kind.chooses:
        return text
    values = {option.value for option in field.options}
    by_label = {option.label.casefold(): option.value for option in field.options}
    parts = text.split(";") if field.kind is FieldKind.CHECKBOXES else [text]
    read = (one if one in values else by_label.get(one.casefold(), one) for one in map(str.strip, parts))
    return ";".join(read)


def _pair(text: str, option: str) -> tuple[str, str]:
    name, sign, value = text.partition("=")
    if not sign or not name.strip():
        message = f"{option} {text or '(empty)'} is not of the form name=value."
        raise InputError(message, code="usage.pair", safe="Nothing was sent.")
    if not value.isprintable() and any("\ud800" <= sign <= "\udfff" for sign in value):
        message = f"The value for {name.strip()} is no text in the terminal's encoding."
        raise InputError(message, code="usage.encoding", safe="Nothing was sent.")
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
    values: dict[str, str] = {}
    for name, value in (_pair(text, "--context") for text in given):
        if name in values:
            message = f"--context {name} was given twice."
            raise InputError(message, code="usage.pair", safe="Nothing was sent.", hint="Leave one of them out.")
        values[name] = value
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
