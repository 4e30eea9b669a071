"""The consent part of a submission: its shape, and whether it gives what the form asks for."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    Found = tuple[str, str, str]

_PLACE = "legalConsentOptions"
_BASES = ("CUSTOMER", "LEAD")


def check_consent(form: Mapping[str, Any], options: Any) -> Iterator[Found]:
    """Yield what is wrong as (error word, place, sentence)."""
    asked = form["legalConsentOptions"]["type"]
    if options is None:
        if asked == "explicit_consent_to_process":
            yield ("MISSING_PROCESSING_CONSENT", _PLACE, "The form asks for consent to process the data.")
        return
    if not isinstance(options, dict) or len(options) != 1 or not set(options) <= {"consent", "legitimateInterest"}:
        yield ("INVALID_LEGAL_OPTION_FORMAT", _PLACE, "Either consent or legitimateInterest is needed.")
        return
    inner = next(iter(options.values()))
    if not isinstance(inner, dict):
        yield ("INVALID_LEGAL_OPTION_FORMAT", _PLACE, "The option must be an object.")
    elif "consent" in options:
        yield from _consent(inner, explicit=asked == "explicit_consent_to_process")
    else:
        yield from _interest(inner)


def _consent(consent: Mapping[str, Any], *, explicit: bool) -> Iterator[Found]:
    place = f"{_PLACE}.consent"
    if "consentToProcess" not in consent or (explicit and consent["consentToProcess"] is not True):
        yield ("MISSING_PROCESSING_CONSENT", f"{place}.consentToProcess", "Consent to process the data is missing.")
    if not consent.get("text"):
        yield ("MISSING_PROCESSING_CONSENT_TEXT", f"{place}.text", "The text that was shown is missing.")
    communications = consent.get("communications", [])
    if not isinstance(communications, list) or not all(isinstance(one, dict) for one in communications):
        yield ("INVALID_LEGAL_OPTION_FORMAT", f"{place}.communications", "A list of objects is needed.")
        return
    if any(not one.get("text") for one in communications):
        yield ("MISSING_COMMUNICATION_CONSENT_TEXT", f"{place}.communications", "A text that was shown is missing.")
    kinds = [str(one.get("subscriptionTypeId")) for one in communications]
    if len(set(kinds)) < len(kinds):
        yield ("DUPLICATE_SUBSCRIPTION_TYPE_ID", f"{place}.communications", "A subscription type comes twice.")


def _interest(interest: Mapping[str, Any]) -> Iterator[Found]:
    place = f"{_PLACE}.legitimateInterest"
    if not interest.get("text"):
        yield ("MISSING_LEGITIMATE_INTEREST_TEXT", f"{place}.text", "The text that was shown is missing.")
    if interest.get("value") is not True or interest.get("legalBasis") not in _BASES:
        yield ("INVALID_LEGAL_OPTION_FORMAT", place, "The value must be true and the legal basis one of the known.")
