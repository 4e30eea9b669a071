"""Words for a refusal over scopes: which scope, what needs it, and the way to add it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from hubdesk.core.errors import ScopeMissing
from hubdesk.engine.scopes.catalogue import ScopeCatalogue
from hubdesk.engine.scopes.features import FEATURES, feature_of, features_calling, lacking
from hubdesk.engine.token_care import Credential

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence

    from hubdesk.engine.records import Account
    from hubdesk.engine.scopes.features import Feature

_WAYS: dict[Credential, str] = {
    Credential.SERVICE_KEY: "Add it in HubSpot: Development > Keys > Service keys > your key > Scopes.",
    Credential.PRIVATE_APP: "Add it in HubSpot: Development > Legacy apps > your app > Scopes.",
    Credential.PROJECT_APP: "Add it to requiredScopes in the app's app-hsmeta.json, upload the project and install it"
    " again.",
    Credential.UNKNOWN: "Add it in HubSpot: Development > Keys > Service keys > your key > Scopes (Legacy apps for an"
    " old private app).",
}
_AFTERWARDS = "The token stays the same; then try again."


def way_to_add(credential: str = Credential.UNKNOWN, *, several: bool = False) -> str:
    """Return how a scope is added, for a kind of access token.

    Args:
        credential: Word of :class:`hubdesk.engine.token_care.Credential`; another one counts as unknown.
        several: Whether more than one scope is to be added.
    """
    known = credential in set(Credential)
    way = _WAYS[Credential(credential) if known else Credential.UNKNOWN]
    return f"{way.replace('Add it', 'Add them', 1) if several else way} {_AFTERWARDS}"


def explain(error: ScopeMissing, account: Account | None = None) -> ScopeMissing:
    """Return ``error`` in full words: the scope, the feature that needs it, and the way to add it.

    When HubSpot asks for a scope that it lists as granted, the account's plan is what refuses, and that is said.

    Args:
        error: From a call, or from a check before one.
        account: The account, for its scopes and the kind of its token.
    """
    feature = _feature(error)
    if error.code == "token.rights" or not (error.scopes or feature):
        return error
    credential = account.credential if account is not None else Credential.UNKNOWN
    if _granted_all_the_same(error, account.scopes if account is not None else ()):
        scope, refuses = error.scopes[0], "This account's plan does not allow it."
        message = f"{refuses} HubSpot refuses although the scope {scope} is granted."
        if feature:
            message = f"{refuses} {feature.doing} is refused although the scope {scope} is granted."
        hint = "Adding scopes does not help; the plan decides. The Scopes pane shows what works."
        return _with(error, message, code="scope.plan", hint=hint, feature=feature)
    if error.code != "scope.missing" or not error.scopes:
        return _with(error, error.message, code=error.code, hint=error.hint, feature=feature)
    if not error.endpoint:
        # A check before any call knows best what it is about; it has its own words.
        return _with(error, error.message, code=error.code, hint=error.hint, feature=feature)
    needs = f" {feature.doing} needs it." if feature else ""
    message = f"The scope {error.scopes[0]} is missing.{needs}"
    return _with(error, message, code=error.code, hint=way_to_add(credential), feature=feature)


def require(account: Account, feature_key: str) -> None:
    """Refuse a token that cannot do something, as far as HubSpot told its scopes.

    Args:
        account: The account.
        feature_key: What is to be done.

    Raises:
        ScopeMissing: A scope is missing; nothing was sent.
    """
    if not account.scopes:
        return
    catalogue = ScopeCatalogue.load()
    feature = feature_of(feature_key)
    missing = lacking(feature.scopes, {catalogue.canonical(scope) for scope in account.scopes})
    if not missing:
        return
    several = len(missing) > 1
    message = f"The scope {missing[0]} is missing. {feature.doing} needs it."
    if several:
        message = f"The scopes {' and '.join(missing)} are missing. {feature.doing} needs them."
    raise ScopeMissing(
        message,
        code="scope.missing",
        scopes=missing,
        safe="Nothing was sent.",
        hint=way_to_add(account.credential, several=several),
        feature=feature.key,
    )


def owners_not_readable(scopes: Sequence[str], columns: Sequence[str], rows: int) -> ScopeMissing:
    """Return why a file that names owners cannot be imported with a token that may not look owners up.

    Args:
        scopes: Scopes of which any one would do, the one to ask for first.
        columns: Columns of the file that name owners by e-mail address or name.
        rows: How many rows do.
    """
    named = " and ".join(f"“{column}”" for column in columns)
    count = "1 row names its owner" if rows == 1 else f"{rows:,} rows name their owner"
    need = f"The column {named} needs it" if len(columns) == 1 else f"The columns {named} need it"
    message = f"The scope {scopes[0]} is missing. {need}: {count} by e-mail address or name."
    return ScopeMissing(
        message,
        code="scope.missing",
        scopes=tuple(scopes),
        safe="Nothing was sent.",
        hint=f"Add the scope, leave what names owners out of the recipe, or write owner ids. {way_to_add()}",
        feature="owners",
    )


def _feature(error: ScopeMissing) -> Feature | None:
    if error.feature:
        return next((feature for feature in FEATURES if feature.key == error.feature), None)
    if error.endpoint:
        return next(iter(features_calling(error.endpoint)), None)
    needing = [f for f in FEATURES if error.scopes and any(each[0] == error.scopes[0] for each in f.scopes)]
    return needing[0] if needing else None


def _granted_all_the_same(error: ScopeMissing, granted: Collection[str]) -> bool:
    if not (error.named and granted):
        return False
    catalogue = ScopeCatalogue.load()
    names = {catalogue.canonical(scope) for scope in granted}
    return any(catalogue.canonical(scope) in names for scope in error.scopes)


def _with(error: ScopeMissing, message: str, *, code: str, hint: str, feature: Feature | None) -> ScopeMissing:
    return ScopeMissing(
        message,
        code=code,
        scopes=error.scopes,
        safe=error.safe,
        hint=hint,
        endpoint=error.endpoint,
        feature=feature.key if feature else error.feature,
        category=error.category,
        named=error.named,
    )
