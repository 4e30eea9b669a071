"""The fault script: a JSON file that says which requests go wrong, and how.

A script::

    {"seed": 7,
     "rules": [
       {"name": "lost answer",                            for the audit; optional
        "match": {"family": "contacts.batch.upsert"},     which requests; see Match
        "nth": [3, 9],                                    the 3rd and 9th request that match
        "effect": {"reset": "after"}},                    see Effect
       {"match": {"family": ["contacts.batch.*"]}, "every": 10, "times": 5,
        "effect": {"status": 503, "body": "html", "retry_after": "7"}},
       {"match": {"method": "POST"}, "probability": 0.05, "effect": {"delay_ms": 2500}}]}

``nth``, ``every``, ``after`` and ``probability`` choose among the requests that match, counted from 1 for each rule
(all that are given must hold; none given: every request that matches); ``times`` limits how often the rule acts.
Several rules may act on one request; the first one that answers in HubSpot's place decides the answer. The same seed
and the same sequence of requests give the same faults. Audit requests are never hit.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

import msgspec

from hubdesk.core.errors import InputError

if TYPE_CHECKING:
    from pathlib import Path


class Match(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Which requests a rule looks at; everything given must hold.

    Attributes:
        family: Endpoint family or a list of them, ``*`` as wildcard: contacts.batch.upsert, forms.submit, account.*
        path: Path with ``*`` as wildcard.
        method: HTTP method.
        token: Name of the token.
        contains: Text that the body contains; an upload has none yet when rules look at it.
    """

    family: str | list[str] | None = None
    path: str | None = None
    method: str | None = None
    token: str | None = None
    contains: str | None = None


class Effect(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """What happens to a request. Parts can be combined.

    Attributes:
        status: Answer with this status in HubSpot's place; the request is not processed unless ``applied``.
        body: What the body of that answer is: HubSpot's envelope, a web page, nothing, half a JSON document, a line.
        message: Message in the envelope.
        category: Category in the envelope.
        applied: Process the request first, then answer with ``status`` all the same.
        retry_after: Value of a Retry-After header, verbatim.
        headers: Headers to set (text) or to take away (null) on whatever answer goes out.
        delay_ms: Wait so long before processing.
        late_ms: Wait so long between processing and the answer.
        reset: Reset the connection ``before`` the request is processed, or ``after`` (applied, answer lost).
        hang: Accept the request, process it, never answer.
        close: Close the connection in the middle of the ``body``, or right after the ``headers``.
        drip_bytes: Send the body in pieces of so many bytes ...
        drip_ms: ... each after so many milliseconds.
        redirect: Answer with a redirect to this address; status 307 unless ``status`` says otherwise.
            ``{port}`` and ``{path}`` in it stand for the portal's own: with ``http://localhost:{port}{path}`` what came
            to 127.0.0.1 is sent to the same place under another name, as HubSpot's forms service does between regions.
        revoke: Let the token of this request answer 401 from this request on.
        scopes: Replace the scopes of the token of this request.
        limit: Change the limit of the rolling window of the token of this request.
        rolling: Answer that the ten seconds are used up.
        daily: Answer that the day is used up, as if it were.
        lock_ms: Process, then lock the records of this request: writes to them answer 423 for so long.
        drop_trace_ids: Answer without trace ids.
        same_trace_id: Answer with the first trace id on every result.
        fewer_results: Leave out so many results.
        foreign_result: Add a result that nobody asked for.
        batch_status: Value of ``status`` in a batch answer, such as PROCESSING.
        wrong_errors_count: Let numErrors say one more than there are.
        wrong_shape: JSON text to send as the body of an otherwise normal answer.
        gzip_bomb_mb: Send a compressed body that becomes so many megabytes of spaces.
        cut_upload_bytes: Cut the connection when so many bytes of an upload have arrived; nothing is processed.
        import_deferred_ms: Keep an import that is taken DEFERRED for so long.
        import_fails_after: End an import that is taken as FAILED after so many rows.
        import_lines_without_header: Count lines in its errors without the header.
    """

    status: int | None = None
    body: Literal["hubspot", "html", "empty", "cut", "text"] = "hubspot"
    message: str | None = None
    category: str | None = None
    applied: bool = False
    retry_after: str | None = None
    headers: dict[str, str | None] = {}
    delay_ms: float = 0
    late_ms: float = 0
    reset: Literal["before", "after"] | None = None
    hang: bool = False
    close: Literal["body", "headers"] | None = None
    drip_bytes: int = 0
    drip_ms: float = 100
    redirect: str | None = None
    revoke: bool = False
    scopes: list[str] | None = None
    limit: int | None = None
    rolling: bool = False
    daily: bool = False
    lock_ms: float = 0
    drop_trace_ids: bool = False
    same_trace_id: bool = False
    fewer_results: int = 0
    foreign_result: bool = False
    batch_status: str | None = None
    wrong_errors_count: bool = False
    wrong_shape: str | None = None
    gzip_bomb_mb: int = 0
    cut_upload_bytes: int | None = None
    import_deferred_ms: float = 0
    import_fails_after: int | None = None
    import_lines_without_header: bool = False

    @property
    def replaces(self) -> bool:
        """Whether the answer is not the portal's own."""
        return self.status is not None or self.redirect is not None or self.rolling or self.daily


class Rule(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """One rule: which requests, which of them, how often, what."""

    effect: Effect
    name: str = ""
    match: Match = Match()
    nth: int | list[int] | None = None
    every: int | None = None
    after: int | None = None
    probability: float | None = None
    times: int | None = None


class Script(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A whole script."""

    rules: list[Rule] = []
    seed: int = 0


def load_script(path: Path | None) -> Script:
    """Read a fault script; None gives one without rules.

    Raises:
        InputError: The file cannot be read, or it is no fault script; the message says where.
    """
    if path is None:
        return Script()
    hint = "The fault script's parts are described in the module hubdesk.demo.faults.script."
    try:
        return msgspec.json.decode(path.read_bytes(), type=Script)
    except OSError as error:
        message = f"The fault script cannot be read: {error.strerror}."
        raise InputError(message, code="demo.faults") from None
    except (msgspec.DecodeError, UnicodeDecodeError) as error:
        message = f"The fault script is not valid: {error}."
        raise InputError(message, code="demo.faults", hint=hint) from None
