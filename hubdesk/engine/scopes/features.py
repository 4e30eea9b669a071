"""What HubDesk does for people, and the calls that it takes: with the table of endpoints, what needs which scope."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from hubdesk.engine.scopes.model import ReviewedFeature
from hubdesk.hubspot.endpoints import ENDPOINTS

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterable, Sequence

    from hubdesk.hubspot.endpoints import Scopes

OAUTH = "oauth"
"""In every token, whether it was ticked or not; nobody can leave it out, so it is never asked for."""


@dataclass(frozen=True, slots=True)
class Feature:
    """Something that people want to do.

    Attributes:
        key: Machine word, such as ``import``.
        title: For people, such as ``Import contacts``.
        icon: Key of its picture.
        endpoints: Keys of the endpoints it calls.
        doing: What needs the scopes, as the beginning of a sentence: ``Importing contacts`` (needs it).
        default_ticked: Whether it counts as wanted until somebody says otherwise.
        note: What else is to be known of it; may be empty.
    """

    key: str
    title: str
    icon: str
    endpoints: tuple[str, ...]
    doing: str
    default_ticked: bool = False
    note: str = ""

    @property
    def scopes(self) -> tuple[tuple[str, ...], ...]:
        """Sets of scopes of which one each is needed, HubSpot's order, ``oauth`` left out."""
        sets = {each for key in self.endpoints for each in ENDPOINTS[key].scopes}
        return tuple(sorted(each for each in sets if OAUTH not in each))

    @property
    def calls(self) -> tuple[tuple[str, Scopes], ...]:
        """Each call as ``METHOD path`` with its sets of scopes."""
        return tuple((call_of(key), ENDPOINTS[key].scopes) for key in self.endpoints)


FEATURES: tuple[Feature, ...] = (
    Feature(
        "import",
        "Import contacts",
        "import",
        (
            "contacts.upsert",
            "contacts.create",
            "contacts.update",
            "contacts.read",
            "contacts.search",
            "contacts.get",
            "properties.list",
            "properties.get",
            "properties.rules",
        ),
        "Importing contacts",
        default_ticked=True,
    ),
    Feature(
        "properties",
        "Create properties",
        "columns",
        ("properties.list", "properties.get", "properties.create", "properties.update"),
        "Creating properties",
        note="For columns that no property fits, and values that are no option yet.",
    ),
    Feature(
        "lists",
        "Put them on a list",
        "list",
        ("lists.search", "lists.get", "lists.create", "lists.add", "lists.remove"),
        "Putting contacts on a list",
        note="Only for imports that end with a list (import --list).",
    ),
    Feature(
        "companies",
        "Associate companies",
        "list",
        (
            "companies.search",
            "companies.read",
            "companies.create",
            "companies.archive",
            "associations.read",
            "associations.create",
            "associations.remove",
        ),
        "Associating contacts with companies",
        note="Only for files with a column that names the company.",
    ),
    Feature(
        "owners",
        "Assign owners",
        "person",
        ("owners.list",),
        "Assigning owners by e-mail address or name",
        note="Only for files that name owners by e-mail address or name.",
    ),
    Feature(
        "forms",
        "Submit forms",
        "forms",
        ("forms.list", "forms.get", "forms.submit"),
        "Reading and submitting forms",
        note="HubSpot has one scope for reading, changing and submitting forms.",
    ),
    Feature(
        "undo",
        "Preview and undo",
        "undo",
        ("contacts.read", "contacts.search", "contacts.update", "contacts.archive", "properties.list"),
        "Previewing and undoing an import",
        default_ticked=True,
        note="Takes the same scopes as the import.",
    ),
    Feature(
        "server_import",
        "Import very large files",
        "table",
        ("imports.start", "imports.get", "imports.list", "imports.errors", "imports.cancel"),
        "Importing very large files",
        note="Only for files that HubSpot imports by itself (import --via hubspot). The scope covers records of every"
        " kind.",
    ),
)
"""All features in the order in which they are shown."""

BASICS: tuple[str, ...] = ("account.details", "account.usage", "token.info")
"""Calls that connecting and the rate limit take; every token may make them."""

DEFAULT_FEATURES: tuple[str, ...] = ("import", "forms")
"""What the command line reviews unless it is told otherwise."""


def call_of(endpoint_key: str) -> str:
    """Return an endpoint as people find it in HubSpot's documentation: method and path."""
    endpoint = ENDPOINTS[endpoint_key]
    return f"{endpoint.method} {endpoint.path}"


def feature_of(key: str) -> Feature:
    """Return a feature by its key.

    Raises:
        KeyError: There is no such feature.
    """
    for feature in FEATURES:
        if feature.key == key:
            return feature
    raise KeyError(key)


def features_calling(endpoint_key: str) -> tuple[Feature, ...]:
    """Return the features that make a call, in their order."""
    return tuple(feature for feature in FEATURES if endpoint_key in feature.endpoints)


def scopes_of(key: str) -> tuple[tuple[str, ...], ...]:
    """Return the sets of scopes of a feature; one of each is needed, the first of each is the one to ask for.

    Raises:
        KeyError: There is no such feature.
    """
    return feature_of(key).scopes


def needed_scopes(keys: Iterable[str]) -> tuple[str, ...]:
    """Return the scopes to tick in HubSpot for these features, in HubSpot's (alphabetical) order, without ``oauth``.

    Raises:
        KeyError: There is no such feature.
    """
    return tuple(sorted({each[0] for key in keys for each in scopes_of(key)}))


def feature_states(
    granted: Collection[str] | None, keys: Collection[str], *, canonical: Callable[[str], str] = str
) -> tuple[ReviewedFeature, ...]:
    """Return every feature, and whether a token can do it.

    Args:
        granted: What the token may do; None when HubSpot does not say.
        keys: The wanted features.
        canonical: Makes one spelling of the several that HubSpot uses.
    """
    known = None if granted is None else {canonical(scope) for scope in granted}
    return tuple(_state(feature, known, ticked=feature.key in keys) for feature in FEATURES)


def _state(feature: Feature, granted: Collection[str] | None, *, ticked: bool) -> ReviewedFeature:
    missing = () if granted is None else lacking(feature.scopes, granted)
    return ReviewedFeature(
        key=feature.key,
        title=feature.title,
        scopes=feature.scopes,
        ticked=ticked,
        enabled=granted is not None and not missing,
        missing=missing,
        could_not_check=granted is None,
        note=feature.note,
    )


def lacking(sets: Sequence[tuple[str, ...]], granted: Collection[str]) -> tuple[str, ...]:
    """Return the preferred scope of each set of which ``granted`` has none, each once."""
    return tuple(dict.fromkeys(each[0] for each in sets if not any(scope in granted for scope in each)))
