"""Scope reviews for the tests of the Scopes pane, and services that answer with them."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

from hubdesk.core.events import Subject
from hubdesk.engine.scopes.model import (
    Reach,
    ReviewedFeature,
    ReviewedScope,
    ReviewVerdict,
    ScopeFacts,
    ScopeReview,
    Verdict,
)
from tests.support.fake_services import account

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence
    from pathlib import Path

    from hubdesk.core.errors import HubDeskError
    from hubdesk.engine.records import Account

NOW = datetime(2026, 11, 25, 17, 30, tzinfo=UTC)
TODAY, BEFORE, LONG_AGO = NOW - timedelta(hours=2), NOW - timedelta(days=22), NOW - timedelta(days=400)
READ, WRITE = "crm.objects.contacts.read", "crm.objects.contacts.write"
SCHEMA, SCHEMA_WRITE = "crm.schemas.contacts.read", "crm.schemas.contacts.write"
OWNERS, FORMS = "crm.objects.owners.read", "forms"
LISTS, LISTS_WRITE = "crm.lists.read", "crm.lists.write"

CALLS = {
    WRITE: ("POST /crm/objects/2026-09/contacts/batch/upsert", "POST /crm/objects/2026-09/contacts/batch/create"),
    READ: ("POST /crm/objects/2026-09/contacts/batch/read", "POST /crm/objects/2026-09/contacts/search"),
    SCHEMA: ("GET /crm/properties/2026-09/contacts",),
    SCHEMA_WRITE: ("POST /crm/properties/2026-09/contacts",),
    OWNERS: ("GET /crm/owners/2026-09",),
    FORMS: ("GET /marketing/v3/forms", "POST /submissions/v3/integration/secure/submit/{portal}/{form}"),
}
FEATURES: tuple[tuple[str, str, tuple[tuple[str, ...], ...]], ...] = (
    ("import", "Import contacts", ((READ,), (WRITE,), (SCHEMA, READ, WRITE))),
    ("properties", "Create properties", ((SCHEMA_WRITE,),)),
    ("lists", "Put them on a list", ((LISTS,), (LISTS_WRITE,))),
    ("owners", "Assign owners", ((OWNERS,),)),
    ("forms", "Submit forms", ((FORMS,),)),
    ("undo", "Preview changes", ((READ,), (WRITE,))),
)
DEFAULT = ("import", "lists", "forms", "undo")


def _facts(name: str, allows: str, category: str, reach: Reach, **more: object) -> ScopeFacts:
    return ScopeFacts(name, allows, category, reach, **more)  # type: ignore[arg-type]


FACTS = {
    facts.name: facts
    for facts in (
        _facts("oauth", "Ask HubSpot who the token is", "Basics", Reach.LOW),
        _facts(READ, "See contacts and their values", "Contacts", Reach.PERSONAL),
        _facts(WRITE, "Create, change and delete contacts", "Contacts", Reach.CHANGE),
        _facts(SCHEMA, "See the definitions of contact properties", "Contacts", Reach.LOW),
        _facts(SCHEMA_WRITE, "Create and change contact properties", "Contacts", Reach.SETTINGS),
        _facts(LISTS, "See lists and their members", "Lists", Reach.LOW),
        _facts(LISTS_WRITE, "Create and change lists", "Lists", Reach.CHANGE),
        _facts(OWNERS, "See who can own records", "Owners", Reach.LOW),
        _facts(FORMS, "List and read forms; submit to them", "Marketing", Reach.LOW),
        _facts("crm.export", "Export records of any kind", "Data", Reach.EXPORT, tier="Starter"),
        _facts("crm.import", "Change records of any kind in bulk", "Data", Reach.CHANGE),
        _facts("settings.users.write", "Manage users and their permissions", "Settings", Reach.USERS),
        _facts(
            "crm.objects.contacts.sensitive.read",
            "See sensitive values of contacts",
            "Contacts",
            Reach.SENSITIVE,
            tier="Enterprise",
            aliases=("crm.objects.contacts.sensitive.read.v2",),
        ),
        _facts("sales-email-read", "Read the text of one-to-one e-mails", "Sales", Reach.MESSAGES),
        _facts("crm.objects.deals.write", "Create, change and delete deals", "Deals", Reach.CHANGE),
        _facts("crm.objects.companies.write", "Create, change and delete companies", "Companies", Reach.CHANGE),
        _facts("crm.objects.future_things.read", "", "Not described", Reach.LOW, known=False),
    )
}
USED = {READ: TODAY, WRITE: TODAY, SCHEMA: TODAY, OWNERS: BEFORE, LISTS: NOW - timedelta(days=16)}

EVERYTHING = tuple(name for name in FACTS if name != FORMS)
EXACT = ("oauth", READ, WRITE, SCHEMA, LISTS, LISTS_WRITE, FORMS)
_PLACES = {verdict: place for place, verdict in enumerate(Verdict)}
_REACHES = {reach: place for place, reach in enumerate(Reach)}


def make_review(
    granted: Collection[str] | None = EVERYTHING,
    ticked: Sequence[str] = DEFAULT,
    *,
    refused: Collection[str] = (),
    who: Account | None = None,
    read_at: datetime = NOW - timedelta(minutes=12),
) -> ScopeReview:
    """Return the review of a token.

    Args:
        granted: What the token may do; None when HubSpot does not list it, so that reads were tried.
        ticked: Wanted features.
        refused: Scopes that the account's plan refuses.
        who: The account.
        read_at: When HubSpot was asked.
    """
    who = who or account()
    seen = {READ, SCHEMA, OWNERS} if granted is None else set(granted)
    needs: dict[str, list[str]] = {}
    for key, _, sets in FEATURES:
        for each in sets:
            needs.setdefault(each[0], []).append(key)
    scopes = []
    for name in sorted(set(needs) | seen):
        keys = needs.get(name, [])
        wanted = tuple(key for key in keys if key in ticked)
        verdict = _verdict(name, wanted=bool(wanted), there=name in seen, listed=granted is not None, refused=refused)
        if verdict is None:
            continue
        scopes.append(
            ReviewedScope(
                FACTS[name],
                verdict,
                features=wanted,
                other_features=tuple(key for key in keys if key not in ticked),
                calls=CALLS.get(name, ()),
                any_of=(READ, WRITE) if name == SCHEMA else (),
                granted_as=FACTS[name].aliases[0] if FACTS[name].aliases else "",
                last_used=USED.get(name),
                evidence="introspection"
                if granted is not None
                else "none"
                if verdict is Verdict.COULD_NOT_CHECK
                else "probe",
            )
        )
    scopes.sort(key=lambda scope: (_PLACES[scope.verdict], _REACHES[scope.facts.reach], scope.facts.name))
    by_name = {scope.facts.name: scope for scope in scopes}
    features = tuple(_feature(key, title, sets, ticked, by_name) for key, title, sets in FEATURES)
    names = {verdict: tuple(s.facts.name for s in scopes if s.verdict is verdict) for verdict in Verdict}
    return ScopeReview(
        who.portal_id,
        who.name,
        who.token,
        read_at,
        "introspection" if granted is not None else "probe",
        _said(names, listed=granted is not None),
        tuple(scopes),
        features,
        names[Verdict.MISSING],
        names[Verdict.MORE],
        tuple(name for name in names[Verdict.MORE] if not FACTS[name].known),
    )


def _verdict(name: str, *, wanted: bool, there: bool, listed: bool, refused: Collection[str]) -> Verdict | None:
    if name in refused and wanted:
        return Verdict.REFUSED_BY_PLAN
    if wanted or (name == "oauth" and there):
        if there:
            return Verdict.NEEDED
        return Verdict.MISSING if listed else Verdict.COULD_NOT_CHECK
    return Verdict.MORE if there else None


def _feature(
    key: str,
    title: str,
    sets: tuple[tuple[str, ...], ...],
    ticked: Sequence[str],
    scopes: dict[str, ReviewedScope],
) -> ReviewedFeature:
    found = [scopes[each[0]].verdict for each in sets if each[0] in scopes]
    missing = tuple(each[0] for each in sets if each[0] not in scopes or scopes[each[0]].verdict is Verdict.MISSING)
    unknown = Verdict.COULD_NOT_CHECK in found
    enabled = not missing and not unknown and Verdict.REFUSED_BY_PLAN not in found
    return ReviewedFeature(key, title, sets, key in ticked, enabled, missing, unknown)


def _said(names: dict[Verdict, tuple[str, ...]], *, listed: bool) -> ReviewVerdict:
    missing, more = len(names[Verdict.MISSING]), len(names[Verdict.MORE])
    if names[Verdict.REFUSED_BY_PLAN]:
        return ReviewVerdict(
            "refused_by_plan",
            "Granted, but the account’s plan refuses it.",
            "Forms cannot be submitted with this plan.",
        )
    if not listed:
        return ReviewVerdict(
            "could_not_check",
            "HubSpot does not say which scopes this token has.",
            "HubDesk tried one harmless read per feature. What could not be tried may well be granted.",
        )
    if more:
        text = f"Whoever holds it could export every record and change users. {more} scopes can go"
        return ReviewVerdict(
            "more",
            "This token can do more than HubDesk needs.",
            f"{text}; {missing} is missing for forms." if missing else f"{text}.",
        )
    if missing:
        return ReviewVerdict("missing", f"{missing} scope is missing.", "What needs it is refused by HubSpot.")
    return ReviewVerdict("ok", "This token can do exactly what HubDesk needs.", "Nothing to add, nothing to remove.")


@dataclass
class FakeScopes:
    """The services of the Scopes pane."""

    current_account: Account | None = field(default_factory=account)
    granted: Collection[str] | None = EVERYTHING
    refused: Collection[str] = ()
    known: bool = True
    problem: HubDeskError | None = None
    default_features: tuple[str, ...] = DEFAULT
    account_changed: Subject[Account | None] = field(default_factory=Subject)
    asked: list[tuple[str, ...]] = field(default_factory=list)
    saved: list[tuple[Path, str]] = field(default_factory=list)
    credentials: list[str] = field(default_factory=list)
    opened: list[str] = field(default_factory=list)
    shown: list[Path] = field(default_factory=list)
    gate: asyncio.Event | None = None

    def _review(self, features: Sequence[str]) -> ScopeReview:
        return make_review(self.granted, features, refused=self.refused, who=self.current_account)

    async def read(self, features):
        self.asked.append(tuple(features))
        if self.gate is not None:
            await self.gate.wait()
        await asyncio.sleep(0)
        if self.problem is not None:
            raise self.problem
        self.known = True
        return replace(self._review(features), read_at=NOW)

    async def again(self, features):
        await asyncio.sleep(0)
        return self._review(features) if self.known else None

    def checklist(self, review):
        return "\n".join(
            [*(f"[ ] add {name}" for name in review.to_add), *(f"[ ] remove {n}" for n in review.to_remove)]
        )

    async def save(self, review, path, kind, credential):
        await asyncio.sleep(0)
        if self.problem is not None:
            raise self.problem
        self.saved.append((path, kind))
        self.credentials.append(credential)

    def show_folder(self, path):
        self.shown.append(path)

    def open_hubspot(self, address):
        self.opened.append(address)

    def switch(self, who: Account | None) -> None:
        """Make another account the current one."""
        self.current_account = who
        self.account_changed.publish(who)
