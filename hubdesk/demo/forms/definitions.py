"""The portal's forms: realistic ones, each with something that a client has to get right."""

from __future__ import annotations

from typing import Any

from hubdesk.demo.properties.catalogue import standard_properties

_MADE = "2025-02-11T10:20:30.400Z"
_CHANGED = "2026-08-03T14:05:06.700Z"

_NONE: dict[str, Any] = {"type": "none"}
_EXPLICIT: dict[str, Any] = {
    "type": "explicit_consent_to_process",
    "communicationsCheckboxes": [
        {"subscriptionTypeId": 4401, "label": "I agree to receive the newsletter.", "required": False},
        {"subscriptionTypeId": 4402, "label": "I agree to receive product news.", "required": False},
    ],
    "communicationConsentText": "We would like to contact you about our products.",
    "consentToProcessText": "We need to store and process your personal data to answer you.",
    "consentToProcessCheckboxLabel": "I agree that my personal data is stored and processed.",
    "privacyText": "You can unsubscribe at any time.",
}
_IMPLICIT: dict[str, Any] = {
    "type": "implicit_consent_to_process",
    "communicationsCheckboxes": [
        {"subscriptionTypeId": 4401, "label": "I agree to receive the newsletter.", "required": True}
    ],
    "communicationConsentText": "We would like to contact you about our products.",
    "consentToProcessText": "By sending this form you agree that we process your data.",
    "privacyText": "You can unsubscribe at any time.",
}
_LEGITIMATE: dict[str, Any] = {
    "type": "legitimate_interest",
    "subscriptionTypeIds": [4403],
    "lawfulBasis": "client",
    "privacyText": "We use your data to serve you as our customer.",
}

_STYLE = {
    "labelTextSize": "13px", "legalConsentTextColor": "#33475b", "fontFamily": "arial, helvetica, sans-serif",
    "legalConsentTextSize": "14px", "backgroundWidth": "100%", "helpTextSize": "11px", "submitFontColor": "#ffffff",
    "labelTextColor": "#33475b", "submitAlignment": "left", "submitSize": "12px", "helpTextColor": "#7C98B6",
    "submitColor": "#ff7a59",
}  # fmt: skip

_CHOICES = {"radio": "radio", "select": "dropdown", "checkbox": "multiple_checkboxes"}


def _field(name: str, kind: str | None = None, *, required: bool = False, hidden: bool = False) -> dict[str, Any]:
    """Return a field for a contact property, of the kind that suits it."""
    definition = standard_properties()[name]
    by_name = {"email": "email", "phone": "phone", "mobilephone": "mobile_phone"}
    by_type = {"number": "number", "date": "datepicker", "bool": "single_checkbox"}
    kind = kind or by_name.get(name) or by_type.get(definition.type) or _CHOICES.get(definition.field_type)
    kind = kind or ("multi_line_text" if definition.field_type == "textarea" else "single_line_text")
    field: dict[str, Any] = {
        "objectTypeId": "0-1",
        "name": name,
        "label": definition.label,
        "required": required,
        "hidden": hidden,
        "fieldType": kind,
        "dependentFields": [],
    }
    if kind in ("radio", "dropdown", "multiple_checkboxes"):
        field["options"] = [
            {"label": option.label, "value": option.value, "description": "", "displayOrder": place}
            for place, option in enumerate(definition.options)
            if not option.hidden
        ]
        field["defaultValues"] = []
    if kind == "email":
        field["validation"] = {"blockedEmailDomains": ["blocked.example"], "useDefaultBlockList": False}
    elif kind in ("phone", "mobile_phone"):
        field |= {"useCountryCodeSelect": False, "validation": {"minAllowedDigits": 7, "maxAllowedDigits": 20}}
    elif kind == "number":
        field["validation"] = {"minAllowedDigits": 0, "maxAllowedDigits": 100_000}
    return field


def _depends(field: dict[str, Any], value: str, other: dict[str, Any]) -> dict[str, Any]:
    """Return ``field`` with ``other`` shown when its value is ``value``."""
    condition = {"operator": "set_any", "value": "", "values": [value], "rangeStart": "", "rangeEnd": ""}
    return {**field, "dependentFields": [{"dependentCondition": condition, "dependentField": other}]}


def _form(number: int, name: str, rows: list[list[dict[str, Any]]], **special: Any) -> dict[str, Any]:
    """Return a form; ``special`` replaces parts: kind, archived, consent, recaptcha, redirect, thanks, stage."""
    redirect = special.get("redirect")
    form: dict[str, Any] = {
        "id": f"7d3f{number:04x}-51b2-4c0e-9a6d-3f2b8c1e{number:04x}",
        "name": name,
        "createdAt": _MADE,
        "updatedAt": _CHANGED,
        "archived": bool(special.get("archived")),
        "formType": special.get("kind", "hubspot"),
        "fieldGroups": [{"groupType": "default_group", "richTextType": "text", "fields": fields} for fields in rows],
        "configuration": {
            "language": special.get("language", "en"),
            "cloneable": True,
            "editable": True,
            "archivable": True,
            "recaptchaEnabled": bool(special.get("recaptcha")),
            "notifyContactOwner": False,
            "notifyRecipients": ["9100005"],
            "createNewContactForNewEmail": bool(special.get("new_contact")),
            "prePopulateKnownValues": True,
            "allowLinkToResetKnownValues": False,
            "lifecycleStages": [{"objectTypeId": "0-1", "value": special["stage"]}] if "stage" in special else [],
            "postSubmitAction": {
                "type": "redirect_url" if redirect else "thank_you",
                "value": redirect or special.get("thanks", "Thanks for submitting the form."),
            },
            "embedType": "V4",
        },
        "displayOptions": {
            "renderRawHtml": False,
            "theme": "default_style",
            "submitButtonText": "Submit",
            "style": _STYLE,
        },
        "legalConsentOptions": special.get("consent", _NONE),
    }
    if form["archived"]:
        form["archivedAt"] = _CHANGED
    return form


def standard_forms() -> tuple[dict[str, Any], ...]:
    """Return the forms as the forms endpoint answers them."""
    names = [_field("firstname"), _field("lastname", required=True)]
    email = [_field("email", required=True)]
    company = [_field("company", required=True), _field("numemployees")]
    interest = _depends(_field("product_interest"), "training", _field("message"))
    status = _depends(_field("membership_level"), "gold", _field("customer_number", required=True))
    return (
        _form(1, "Contact us", [names, email, [_field("phone")], [_field("message", required=True)]], stage="lead"),
        _form(2, "Newsletter sign-up", [email, [_field("hs_language")]], consent=_EXPLICIT),
        _form(3, "Request a demo", [names, email, company, [interest]],
              redirect="https://www.acme.example/thank-you", consent=_IMPLICIT, stage="salesqualifiedlead"),
        _form(4, "Customer survey", [email, [status], [_field("loyalty_points")], [_field("date_of_birth")],
                                     [_field("newsletter_opt_in")]], consent=_LEGITIMATE),
        _form(5, "Webinar registration", [names, email, [_field("jobtitle"), _field("country")]], recaptcha=True),
        _form(6, "Old trade fair form", [names, email], archived=True),
        _form(7, "Kontaktformular", [names, email, [_field("mobilephone")], [_field("message")]], language="de",
              thanks="Vielen Dank, wir melden uns.", consent=_EXPLICIT),
        _form(8, "#contact-form, Website form", [email, [_field("message")]], kind="captured"),
        _form(9, "Blog comments", [names, email], kind="blog_comment"),
        _form(10, "Event check-in", [names, email, [_field("hs_lead_status", hidden=True)]], kind="flow",
              new_contact=True),
    )  # fmt: skip
