"""What the pane says about each kind of access token: where it is made, who may, and what to know. No widgets.

From HubSpot's guides to service keys, legacy apps and projects, and its changelog on the end of legacy private apps,
autumn 2026.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

from hubdesk.engine.token_care import Credential
from hubdesk.gui.language.say import say
from hubdesk.gui.widgets.badge import Look
from hubdesk.gui.wording import NBSP

HUBSPOT = "https://app.hubspot.com/"
"""HubSpot's own entrance; it leads to the account that the reader is signed in to."""

LEGACY_END = "September 2027"
"""When HubSpot ends its support of legacy private apps (its changelog on what goes unsupported)."""


@dataclass(frozen=True, slots=True)
class KindWords:
    """One kind of credential.

    Attributes:
        credential: Which one.
        title: Its name, for badges and choices.
        make: Heading of the step in which its token is fetched.
        path: Menus in HubSpot, one after another.
        who: Who may do it.
        name: What to call it.
        note: What else to know.
        scopes: Where its scopes are ticked.
        rotate: Menus in HubSpot where it is rotated.
        look: Colour of its badge.
    """

    credential: Credential
    title: str
    make: str
    path: tuple[str, ...]
    who: str
    name: str
    note: str
    scopes: str
    rotate: tuple[str, ...]
    look: Look = Look.ACCENT


KINDS = (
    KindWords(
        Credential.SERVICE_KEY,
        "Service key",
        "Make a service key in HubSpot",
        ("Development", "Keys", "Service keys", "Create service key"),
        "A super admin, or a user with the permission “Developer tools access”. "
        "The key can only get scopes that its maker has.",
        "Call it “HubDesk”, with your team’s name if several teams use it.",
        "It keeps working when its maker leaves. HubSpot still calls service keys a public beta.",
        "On the page of the key: Add new scope.",
        ("Development", "Keys", "Service keys", "your key"),
    ),
    KindWords(
        Credential.PRIVATE_APP,
        "Private app (legacy)",
        "Fetch the token of your private app",
        ("Development", "Legacy apps", "your app", "Auth", "Show token"),
        "A super admin.",
        "The app keeps its name. New private apps cannot be made since 26 October 2026.",
        "It works today; HubSpot stops supporting these in September 2027. A service key is the way on.",
        "On the page of the app: Scopes. Saving the app afterwards makes them count.",
        ("Development", "Legacy apps", "your app", "Auth"),
        Look.WARNING,
    ),
    KindWords(
        Credential.PROJECT_APP,
        "Project app",
        "Fetch the static token of your project’s app",
        ("Development", "Projects", "your project", "your app"),
        "Whoever built the project with HubSpot’s command line tool. The app must be installed in the account.",
        "The app keeps the name that its project gives it.",
        "Only an app with static authentication has such a token. One with OAuth has none that HubDesk can use.",
        "In the project: requiredScopes in the app’s own file, then upload the project.",
        ("Development", "Projects", "your project", "your app"),
    ),
)
"""In the order in which they are offered: what can be made new comes first."""

_OTHERS: tuple[tuple[str, str], ...] = (
    (
        "OAuth",
        "For products that many accounts install. Its tokens end after 30 minutes, so HubDesk does not use it.",
    ),
    (
        "Personal access key",
        "For HubSpot’s own command line tool. HubSpot refuses it everywhere else.",
    ),
    (
        "Old API key",
        "HubSpot switched API keys off in November 2022. Make a service key in its place.",
    ),
)
_SHORT = {
    Credential.SERVICE_KEY: "Service key",
    Credential.PRIVATE_APP: "Private app",
    Credential.PROJECT_APP: "Project app",
}


def words_of(credential: Credential) -> KindWords:
    """Return the words of a kind in the window's language; those of a service key for one that is not known."""
    kind = next((kind for kind in KINDS if kind.credential is credential), KINDS[0])
    return replace(
        kind,
        title=say(kind.title),
        make=say(kind.make),
        path=tuple(map(say, kind.path)),
        who=say(kind.who),
        name=say(kind.name),
        note=say(kind.note),
        scopes=say(kind.scopes),
        rotate=tuple(map(say, kind.rotate)),
    )


def others() -> tuple[tuple[str, str], ...]:
    """Return keys that look alike and do not work here, each with the reason."""
    return tuple((say(name), say(reason)) for name, reason in _OTHERS)


def credential_of(word: str) -> Credential:
    """Return the kind for a word of the account's record; an unfamiliar one counts as not known."""
    try:
        return Credential(word)
    except ValueError:
        return Credential.UNKNOWN


def short_choices() -> tuple[tuple[str, object], ...]:
    """Return the kinds as short words with their value, for a row of choices."""
    return tuple((say(_SHORT[kind.credential]), kind.credential) for kind in KINDS)


def badge(credential: Credential) -> tuple[str, Look]:
    """Return the badge of a kind."""
    if credential is Credential.UNKNOWN:
        return say("Kind not said"), Look.GREY
    words = words_of(credential)
    return words.title, words.look


def menu_path(path: tuple[str, ...]) -> str:
    """Return menus as one line: ``Development › Keys``."""
    return f" ›{NBSP}".join(path)
