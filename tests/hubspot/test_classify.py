"""What an answer proves about its request."""

import pytest

from hubdesk.hubspot.causes import Cause
from hubdesk.hubspot.classify import classify, classify_loss, read_retry_after
from hubdesk.hubspot.details import named_by
from hubdesk.hubspot.envelope import Detail, Envelope, read_envelope
from hubdesk.hubspot.failures import quote, refused, scope_missing
from hubdesk.hubspot.retry import RULES, Kind, RetryQuota
from hubdesk.hubspot.transport import Lost, Received

JSON = {b"content-type": b"application/json"}
GENUINE = b'{"status":"error","category":"X","correlationId":"c"}'
PAGE = b"<html><body>Access denied</body></html>"


def verdict(status, body=GENUINE, headers=JSON, *, empty=False):
    return classify(Received(status, headers, body), empty_is_success=empty)


@pytest.mark.fault("F20", "F23", "F24")
@pytest.mark.parametrize(
    ("status", "kind"),
    [
        (200, Kind.ANSWER),
        (201, Kind.ANSWER),
        (207, Kind.ANSWER),
        (301, Kind.REDIRECT),
        (302, Kind.REDIRECT),
        (303, Kind.REDIRECT),
        (307, Kind.REDIRECT),
        (308, Kind.REDIRECT),
        (304, Kind.FOREIGN),
        (400, Kind.REFUSED),
        (401, Kind.TOKEN),
        (403, Kind.SCOPE),
        (404, Kind.REFUSED),
        (408, Kind.TROUBLE),
        (409, Kind.CONFLICT),
        (413, Kind.TOO_LARGE),
        (414, Kind.REFUSED),
        (415, Kind.REFUSED),
        (422, Kind.REFUSED),
        (423, Kind.LOCKED),
        (429, Kind.THROTTLED),
        (451, Kind.REFUSED),
        (477, Kind.MOVED),
        (499, Kind.REFUSED),
        *((status, Kind.TROUBLE) for status in (500, 502, 503, 504, 520, 521, 522, 523, 524, 525, 526, 530, 599, 999)),
        (511, Kind.FOREIGN),
    ],
)
def test_each_status_in_hubspots_form(status, kind):
    assert verdict(status).kind is kind


@pytest.mark.fault("F10")
@pytest.mark.parametrize("status", [400, 401, 403, 404, 409, 422, 451])
@pytest.mark.parametrize("body", [PAGE, b"", b"nope", b"[]", b"null", b'{"x":1}', b"[" * 100_000, b'{"message":"no"}'])
def test_a_refusal_that_is_not_hubspots_proves_nothing(status, body):
    seen = verdict(status, body, {b"content-type": b"text/html"})
    assert (seen.kind, seen.cause) == (Kind.FOREIGN, Cause.BLOCKED)
    assert RULES[seen.kind].perhaps_applied


@pytest.mark.fault("F16")
def test_a_web_page_with_status_200_is_a_sign_in_page():
    for headers in ({b"content-type": b"text/html; charset=utf-8"}, JSON, {}):
        assert (verdict(200, PAGE, headers).kind, verdict(200, PAGE, headers).cause) == (Kind.FOREIGN, Cause.SIGN_IN)
    assert verdict(511, PAGE).cause is Cause.SIGN_IN


def test_an_empty_success_is_one_only_where_that_is_normal():
    assert verdict(204, b"", {}, empty=True).kind is Kind.ANSWER
    assert verdict(204, b"", {}).kind is Kind.UNKNOWN
    assert verdict(200, b"", JSON).kind is Kind.UNKNOWN


@pytest.mark.parametrize(
    ("body", "kind"),
    [
        (b'{"policyName":"DAILY","errorType":"RATE_LIMIT"}', Kind.DAY),
        (b'{"policyName":"TEN_SECONDLY_ROLLING","message":"daily? no"}', Kind.THROTTLED),
        (b'{"policyName":"SECONDLY"}', Kind.THROTTLED),
        (b'{"category":"RATE_LIMITS","message":"You have reached your daily limit."}', Kind.DAY),
        (b'{"category":"RATE_LIMITS","message":"You have reached your secondly limit."}', Kind.THROTTLED),
        (b"error code: 1015", Kind.THROTTLED),
        (b"", Kind.THROTTLED),
    ],
)
def test_which_limit_a_429_is_about(body, kind):
    assert verdict(429, body).kind is kind


def test_what_certainly_did_not_leave_and_what_perhaps_did():
    assert classify_loss(Lost(Cause.DNS, left=False)).kind is Kind.NOT_SENT
    assert classify_loss(Lost(Cause.RESET, left=True)).kind is Kind.UNKNOWN
    assert not RULES[Kind.NOT_SENT].perhaps_applied
    assert RULES[Kind.UNKNOWN].perhaps_applied
    for kind in (Kind.THROTTLED, Kind.LOCKED, Kind.MOVED, Kind.DAY):
        assert not RULES[kind].perhaps_applied


@pytest.mark.fault("F02")
@pytest.mark.parametrize(
    ("value", "seconds"),
    [
        (b"7", 7.0),
        (b"0", 0.0),
        (b"-5", -5.0),
        (b"--5", None),
        (b"abc", None),
        (b"", None),
        (b"1000000000", 1e9),
        (b"99999999999999999999999", None),
        (b"Wed, 25 Nov 2026 09:00:30 GMT", 30.0),
        (b"Someday", None),
        (b"\xff\xfe", None),
    ],
)
def test_retry_after_in_all_its_forms(value, seconds):
    headers = {b"retry-after": value, b"date": b"Wed, 25 Nov 2026 09:00:00 GMT"}
    assert read_retry_after(headers) == seconds


def test_retry_after_as_a_date_without_a_date_to_compare_with():
    assert read_retry_after({b"retry-after": b"Wed, 25 Nov 2026 09:00:30 GMT"}) is None


def test_the_retry_quota_follows_successes():
    quota = RetryQuota()
    taken = 0
    while quota.take(14):
        taken += 1
    assert taken == 35
    assert quota.take(5)
    assert not quota.take(14)
    for _ in range(14):
        quota.success()
    assert quota.take(14)


def test_invalid_values_are_found_inside_the_message():
    envelope = Envelope(
        category="VALIDATION_ERROR",
        message='Property values were not valid: [{"isValid":false,"message":"x was not one of the allowed options",'
        '"error":"INVALID_OPTION","name":"lifecyclestage"},{"error":"INVALID_OPTION","name":"hs_lead_status"}]',
    )
    failure = refused(400, envelope)
    assert failure.code == "INVALID_OPTION"
    assert failure.properties == ("lifecyclestage", "hs_lead_status")
    assert "{" not in failure.message


def test_structured_details_are_preferred_and_nested_ones_seen():
    envelope = Envelope(
        category="VALIDATION_ERROR",
        message="nope",
        errors=[
            Detail(
                code="PROPERTY_DOESNT_EXIST",
                context={"propertyName": ["nope"], "objectWriteTraceId": ["row-7"]},
                errors=[Detail(context={"ids": ["a@b.example"]})],
            )
        ],
    )
    named = named_by(envelope, 400)
    assert named.code == "PROPERTY_DOESNT_EXIST"
    assert (named.properties, named.trace_ids, named.ids) == (("nope",), ("row-7",), ("a@b.example",))


def test_duplicates_are_named_by_the_message_alone_and_found_among_the_rows():
    message = "Duplicate IDs found in batch input: [A@b.example, c@d.example]. IDs must be unique"
    failure = refused(400, Envelope(category="VALIDATION_ERROR", message=message))
    assert failure.code == "DUPLICATE_IDS"
    assert failure.rows_of([4, 9, 12], ["a@b.example", "x@y.example", "c@d.example"]) == [4, 12]
    assert "@b.example" not in failure.sentence()


def test_rows_are_found_by_trace_id():
    failure = refused(400, Envelope(errors=[Detail(context={"objectWriteTraceId": ["row-12", "nonsense"]})]))
    assert failure.rows_of([1, 2, 12], ["a", "b", "c"]) == [12]


def test_a_conflict_says_that_the_contact_exists():
    message = "Contact already exists. Existing ID: 123"
    assert refused(409, Envelope(category="CONFLICT", message=message)).code == "CONTACT_EXISTS"
    about = Envelope(category="CONFLICT", message=message, context={"propertyName": ["email"]})
    assert refused(409, about).code == "CONTACT_EXISTS"


def test_a_conflict_about_another_unique_property_names_it_and_not_the_address():
    message = "A CONTACT with customer_number already exists. Existing ID: 123"
    context = {"id": ["123"], "propertyName": ["customer_number"]}
    failure = refused(409, Envelope(category="CONFLICT", message=message, context=context))
    assert (failure.code, failure.properties) == ("UNIQUE_VALUE_TAKEN", ("customer_number",))


@pytest.mark.fault("F09")
@pytest.mark.parametrize(
    ("envelope", "scopes", "code"),
    [
        (Envelope(errors=[Detail(context={"requiredGranularScopes": ["a", "b"]})]), ("a", "b"), "scope.missing"),
        (Envelope(context={"requiredScopes": ["c"]}), ("c",), "scope.missing"),
        (Envelope(context={"missingScopes": "d"}), ("d",), "scope.missing"),
        (Envelope(category="MISSING_SCOPES"), (), "scope.missing"),
        (Envelope(context={"requiredGranularScopes": [{"x": 1}, None, 3]}), ("3",), "scope.missing"),
        (Envelope(category="USER_DOES_NOT_HAVE_PERMISSIONS"), (), "token.rights"),
    ],
)
def test_missing_scopes_in_every_form(envelope, scopes, code):
    failure = scope_missing(envelope)
    assert failure.scopes == scopes
    assert failure.code == code


def test_words_of_hubspot_are_redacted_and_short():
    words = quote("Contact a@b.example has token pat-na1-canary00-zqzq-wxwx-vkvk-canarysecret " + "x " * 500)
    assert "@b.example" not in words
    assert "canary" not in words
    assert len(words) <= 200
    assert quote(None) == ""


@pytest.mark.fault("F38")
@pytest.mark.parametrize("body", [b"[]", b"3", b'{"errors":[[]]}', b'{"message":[]}', b"\xff", b"[" * 200_000, b"NaN"])
def test_an_envelope_of_another_shape_is_none(body):
    assert read_envelope(body) is None


@pytest.mark.parametrize(
    "told", [b'"policyName":"IMPORTS_DAILY"', b'"message":"You have reached your daily limit of imports."']
)
def test_a_limit_of_imports_holds_up_no_other_call(told):
    found = verdict(429, b'{"status":"error","category":"RATE_LIMITS",%b}' % told)
    assert (found.kind, found.status) == (Kind.REFUSED, 429)
