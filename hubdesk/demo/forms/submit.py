"""The authenticated submission of a form: it checks as HubSpot's does, then creates or updates a contact."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import msgspec

from hubdesk.demo.contacts.batch import Scalar
from hubdesk.demo.contacts.writing import Writer
from hubdesk.demo.forms.checks import Problem, check_submission, is_hubspot_form
from hubdesk.demo.replies import Refusal, Reply, not_found

if TYPE_CHECKING:
    from hubdesk.demo.call import Call
    from hubdesk.demo.portal import Portal


class Field(msgspec.Struct, rename="camel"):
    """One submitted value."""

    name: str
    value: Scalar = None
    object_type_id: str = "0-1"


class Submission(msgspec.Struct, rename="camel"):
    """The body of a submission."""

    fields: list[Field] = []
    submitted_at: str | int | None = None
    context: dict[str, Any] | None = None
    legal_consent_options: Any = None


async def submit(portal: Portal, call: Call) -> Reply:
    """Take a submission."""
    body = call.read(Submission)
    call.inputs = 1
    form = next((one for one in portal.forms if one["id"] == str(call.params["form"]).lower()), None)
    if form is None or form["archived"] or str(call.params["portal"]) != str(portal.options.portal_id):
        raise not_found("The form does not exist in this account, or it was archived")
    problems = check_submission(portal, form, body) if is_hubspot_form(form) else [_foreign_form()]
    if problems:
        raise _refusal(problems)
    try:
        _write(portal, form, body)
    except Refusal as refusal:
        raise _refusal([Problem("VALUE_NOT_IN_FIELD_DEFINITION", "fields", "A value was refused.")]) from refusal
    row = (form["id"], portal.milliseconds(), msgspec.json.encode(body).decode())
    portal.database.begin()
    portal.database.execute("INSERT INTO submissions(form, at, doc) VALUES(?,?,?)", row)
    action = form["configuration"]["postSubmitAction"]
    name = "redirectUri" if action["type"] == "redirect_url" else "inlineMessage"
    return Reply(200, {name: action["value"]})


def _foreign_form() -> Problem:
    return Problem("INVALID_METADATA", "formGuid", "Only forms made in HubSpot take submissions over this endpoint.")


def _refusal(problems: list[Problem]) -> Refusal:
    return Refusal(
        400,
        "The request is not valid",
        errors=[
            {"message": f"Error in '{problem.place}'. {problem.sentence}", "errorType": problem.kind}
            for problem in problems
        ],
    )


def _write(portal: Portal, form: dict[str, Any], body: Submission) -> None:
    """Create or update the contact of the submission; without an e-mail it becomes a new one when it has a name."""
    sent = {field.name: field.value for field in body.fields if field.object_type_id in ("0-1", "contact")}
    writer = Writer(portal)
    stored = {name: value for name, value in writer.check(sent).items() if value}
    for stage in form["configuration"]["lifecycleStages"]:
        stored.setdefault("lifecyclestage", stage["value"])
    email = stored.get("email")
    contact = writer.with_email(email) if email else None
    if contact is not None:
        writer.change(contact, stored)
    elif any(stored.get(name) for name in ("email", "firstname", "lastname")):
        writer.create(stored)
    writer.save()
