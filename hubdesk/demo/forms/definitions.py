"""The portal's forms: realistic ones, each with something that a client has to get right."""

from __future__ import annotations

from typing import Any

from hubdesk.demo.forms.fields import a_field, depends

COMPANY = "0-2"
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


def _form(number: int, name: str, rows: list[list[dict[str, Any]]], **special: Any) -> dict[str, Any]:
    """Return a form; ``special`` replaces parts: kind, archived, consent, recaptcha, redirect, thanks, stage.

    ``groups`` gives rows another group type, ``texts`` words above them, both by place.
    """
    redirect = special.get("redirect")
    form: dict[str, Any] = {
        "id": f"7d3f{number:04x}-51b2-4c0e-9a6d-3f2b8c1e{number:04x}",
        "name": name,
        "createdAt": _MADE,
        "updatedAt": _CHANGED,
        "archived": bool(special.get("archived")),
        "formType": special.get("kind", "hubspot"),
        "fieldGroups": [
            {
                "groupType": special.get("groups", {}).get(place, "default_group"),
                "richTextType": "text",
                **({"richText": special["texts"][place]} if place in special.get("texts", {}) else {}),
                "fields": fields,
            }
            for place, fields in enumerate(rows)
        ],
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
    names = [a_field("firstname"), a_field("lastname", required=True)]
    email = [a_field("email", required=True)]
    company = [a_field("company", required=True), a_field("numemployees")]
    interest = depends(a_field("product_interest"), a_field("message"), "set_any", "training")
    status = depends(a_field("membership_level"), a_field("customer_number", required=True), "set_any", "gold")
    return (
        _form(1, "Contact us", [names, email, [a_field("phone")], [a_field("message", required=True)]], stage="lead"),
        _form(2, "Newsletter sign-up", [email, [a_field("hs_language")]], consent=_EXPLICIT),
        _form(3, "Request a demo", [names, email, company, [interest]],
              redirect="https://www.acme.example/thank-you", consent=_IMPLICIT, stage="salesqualifiedlead"),
        _form(4, "Customer survey", [email, [status], [a_field("loyalty_points")], [a_field("date_of_birth")],
                                     [a_field("newsletter_opt_in")]], consent=_LEGITIMATE),
        _form(5, "Webinar registration", [names, email, [a_field("jobtitle"), a_field("country")]], recaptcha=True),
        _form(6, "Old trade fair form", [names, email], archived=True),
        _form(7, "Kontaktformular", [names, email, [a_field("mobilephone")], [a_field("message")]], language="de",
              thanks="Vielen Dank, wir melden uns.", consent=_EXPLICIT),
        _form(8, "#contact-form, Website form", [email, [a_field("message")]], kind="captured"),
        _form(9, "Blog comments", [names, email], kind="blog_comment"),
        _form(10, "Event check-in", [names, email, [a_field("hs_lead_status", hidden=True, default=["NEW"])]],
              kind="flow", new_contact=True),
        _form(11, "Every kind of field", _every_kind(), texts=_TEXTS,
              thanks="<p>Thank you.</p><p>We&rsquo;ll read <b>every</b> answer.</p>"),
        _form(12, "Membership application", _application(), groups={3: "progressive", 4: "queued"}, consent=_IMPLICIT),
    )  # fmt: skip


_TEXTS = {
    0: "<h3>About you</h3><p>Fields with a star are needed.</p>",
    4: "<p>What may we <em>offer</em> you?</p>",
}


def _every_kind() -> list[list[dict[str, Any]]]:
    """Return rows with one field of every kind that HubSpot's forms have."""
    return [
        [a_field("firstname", placeholder="Ada"), a_field("lastname", required=True, placeholder="Lovelace")],
        [a_field("email", required=True, help="We write to this address only to answer you.")],
        [a_field("phone"), a_field("mobilephone"), a_field("phone", label="Company phone", object=COMPANY)],
        [a_field("loyalty_points", default="100"), a_field("date_of_birth")],
        [a_field("product_interest", default=["software", "training"])],
        [a_field("membership_level", required=True), a_field("hs_lead_status", "radio")],
        [a_field("newsletter_opt_in", default="true", label="Yes, keep me posted")],
        [a_field("message", help="As many lines as you like.")],
        [a_field("hs_linkedin_url", "file", label="Your references")],
        [a_field("country", hidden=True, default="Germany")],
    ]


def _application() -> list[list[dict[str, Any]]]:
    """Return rows whose fields depend on each other in several ways, and fields that HubSpot asks for one by one."""
    wishes = a_field("message", label="What do you wish for?", required=True)
    level = depends(a_field("membership_level", required=True), a_field("customer_number", required=True),
                    "set_any", "gold")  # fmt: skip
    level = depends(level, depends(a_field("product_interest"), wishes, "is_not_empty"), "set_any", "gold", "silver")
    points = depends(a_field("loyalty_points"), a_field("date_of_birth", required=True), "between", "1000", "5000")
    title = depends(a_field("jobtitle"), a_field("company", required=True), "contains", "manager")
    return [[a_field("email", required=True)], [level], [points, title],
            [a_field("city", required=True)], [a_field("country", required=True)]]  # fmt: skip
