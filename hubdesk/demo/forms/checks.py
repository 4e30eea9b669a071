"""What HubSpot checks of a form submission, with its error words."""

from __future__ import annotations

import ipaddress
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

from hubdesk.demo.forms.consent import check_consent
from hubdesk.demo.forms.fields import key_of, shown_fields

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from hubdesk.demo.forms.submit import Submission
    from hubdesk.demo.portal import Portal

MOST_FIELDS = 1_000
LONGEST_VALUE = 65_536
_MONTH_MS = 31 * 86_400_000
_AHEAD_MS = 60_000

_KINDS = {
    "INVALID_EMAIL": "INVALID_EMAIL",
    "INVALID_INTEGER": "INVALID_NUMBER",
    "VALUE_TOO_LONG": "INPUT_TOO_LARGE",
    "PROPERTY_DOESNT_EXIST": "FIELD_NOT_IN_FORM_DEFINITION",
    "READ_ONLY_VALUE": "FIELD_NOT_IN_FORM_DEFINITION",
}


@dataclass(frozen=True, slots=True)
class Problem:
    """One thing wrong: HubSpot's error word, where, and a sentence."""

    kind: str
    place: str
    sentence: str


def is_hubspot_form(form: Mapping[str, Any]) -> bool:
    """Whether a form takes submissions at all."""
    return form["formType"] in ("hubspot", "flow")


def check_submission(portal: Portal, form: Mapping[str, Any], body: Submission) -> list[Problem]:
    """Return everything that is wrong with a submission."""
    if form["configuration"]["recaptchaEnabled"]:
        return [Problem("FORM_HAS_RECAPTCHA_ENABLED", "formGuid", "The form asks for a captcha.")]
    if not 1 <= len(body.fields) <= MOST_FIELDS:
        return [Problem("MAX_NUMBER_OF_SUBMITTED_VALUES_EXCEEDED", "fields", f"Between 1 and {MOST_FIELDS} needed.")]
    problems = [*_check_values(portal, form, body), *_check_required(form, body), *_check_context(body)]
    problems += _check_moment(portal.milliseconds(), body)
    return problems + [
        Problem(kind, place, sentence) for kind, place, sentence in check_consent(form, body.legal_consent_options)
    ]


def _check_values(portal: Portal, form: Mapping[str, Any], body: Submission) -> Iterator[Problem]:
    fields = {key_of(field): field for field in _every_field(form)}
    for field in body.fields:
        place = f"fields.{field.name}"
        definition = portal.properties.get(field.name)
        if field.object_type_id in ("0-1", "contact") and (definition is None or not definition.form_field):
            yield Problem("FIELD_NOT_IN_FORM_DEFINITION", place, "It is no property that forms may use.")
            continue
        text = "" if field.value is None else str(field.value)
        if len(text) > LONGEST_VALUE:
            yield Problem("INPUT_TOO_LARGE", place, "The value is too long.")
            continue
        _stored, problems = portal.values.check({field.name: field.value})
        if problems:
            kind = _KINDS.get(problems[0][1], "VALUE_NOT_IN_FIELD_DEFINITION")
            yield Problem(kind, place, problems[0][2])
        else:
            yield from _check_field(fields.get((field.object_type_id, field.name)), text, place)


def _check_field(field: Mapping[str, Any] | None, text: str, place: str) -> Iterator[Problem]:
    if field is None or not text:
        return
    validation = field.get("validation", {})
    if field["fieldType"] == "email" and text.rpartition("@")[2].lower() in validation["blockedEmailDomains"]:
        yield Problem("BLOCKED_EMAIL", place, "Addresses of this domain are not accepted.")
    in_range = field["fieldType"] != "number" or (
        validation["minAllowedDigits"] <= float(text) <= validation["maxAllowedDigits"]
    )
    if not in_range:
        yield Problem("NUMBER_OUT_OF_RANGE", place, "The number is out of range.")
    allowed = {option["value"] for option in field.get("options", ())}
    if allowed and not set(text.strip(";").split(";")) <= allowed:
        yield Problem("VALUE_NOT_IN_FIELD_DEFINITION", place, "The value is none of the field's choices.")


def _every_field(form: Mapping[str, Any]) -> Iterator[dict[str, Any]]:
    todo = [field for group in form["fieldGroups"] for field in group["fields"]]
    while todo:
        field = todo.pop()
        yield field
        todo += [one["dependentField"] for one in field["dependentFields"]]


def _check_required(form: Mapping[str, Any], body: Submission) -> Iterator[Problem]:
    sent = {
        (field.object_type_id, field.name): str(field.value).strip() for field in body.fields if field.value is not None
    }
    for group in form["fieldGroups"]:
        # What waits in the queue is asked of those who come back; nobody has to know it the first time.
        if group["groupType"] == "queued":
            continue
        for field in shown_fields(group["fields"], sent):
            name = field["name"]
            if field["required"] and not sent.get(key_of(field)):
                yield Problem("REQUIRED_FIELD", f"fields.{name}", f"Required field '{name}' is missing.")


def _check_context(body: Submission) -> Iterator[Problem]:
    context = body.context or {}
    hutk = context.get("hutk")
    if hutk is not None and not (isinstance(hutk, str) and len(hutk) == 32 and hutk.isalnum()):
        yield Problem("INVALID_HUTK", "context.hutk", "The value is not a HubSpot user token.")
    address = context.get("ipAddress")
    if address is not None and not _public_address(address):
        yield Problem("INVALID_IP_ADDRESS", "context.ipAddress", "The value is not a public IP address.")
    webinar = context.get("goToWebinarWebinarKey")
    if webinar is not None and not (isinstance(webinar, str) and webinar.isascii() and webinar.isdigit()):
        yield Problem("INVALID_GOTOWEBINAR_WEBINAR_KEY", "context.goToWebinarWebinarKey", "No webinar has this key.")
    uri = context.get("pageUri")
    if uri is not None and not (isinstance(uri, str) and _is_address(uri)):
        yield Problem("INVALID_PAGE_URI", "context.pageUri", "The value is not the address of a page.")


def _public_address(value: object) -> bool:
    try:
        return ipaddress.ip_address(str(value)).is_global
    except ValueError:
        return False


def _is_address(text: str) -> bool:
    try:
        parts = urlsplit(text if "//" in text else f"//{text}")
    except ValueError:
        return False
    return parts.scheme in ("", "http", "https") and "." in (parts.hostname or "") and " " not in text


def _check_moment(now: int, body: Submission) -> Iterator[Problem]:
    if body.submitted_at is None:
        return
    text = str(body.submitted_at)
    if not (text.isascii() and text.isdigit()) or not now - _MONTH_MS <= int(text[:15]) <= now + _AHEAD_MS:
        yield Problem("INVALID_METADATA", "submittedAt", "The moment must lie within the last month.")
