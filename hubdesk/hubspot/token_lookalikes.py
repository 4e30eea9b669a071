"""What people paste in place of an access token, and what to tell them. None of it is ever sent or repeated."""

from __future__ import annotations

import re
from base64 import b64decode
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

WHERE = "In HubSpot: Development > Keys > Service keys, or Development > Legacy apps > (app) > Auth > Show token."
"""Where an access token is shown. It can be shown again at any time."""


@dataclass(frozen=True, slots=True)
class Lookalike:
    """Something that is not an access token.

    Attributes:
        code: Machine word such as ``token.api_key``.
        message: What it looks like, one sentence.
        hint: What to do instead.
    """

    code: str
    message: str
    hint: str = WHERE


_UUID = r"[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}"
_API_KEY = Lookalike(
    "token.api_key",
    "This looks like an old HubSpot API key, or like an app's client secret.",
    "HubSpot switched API keys off in 2022, and a client secret opens nothing by itself. Make a service key with the"
    f" scopes that you need and use it instead: it takes the API key's place. {WHERE}",
)
_VENDORS = {
    r"gh[pousr]_|github_pat_": "GitHub",
    r"glpat-": "GitLab",
    r"xox[abeoprs]-|xapp-": "Slack",
    r"sk_(live|test)_|pk_(live|test)_|rk_(live|test)_|whsec_": "Stripe",
    r"sk-": "an AI service such as OpenAI",
    r"AKIA|ASIA": "Amazon Web Services",
    r"AIza|ya29\.": "Google",
    r"SG\.": "SendGrid",
    r"shp(at|ca|pa|ss)_": "Shopify",
    r"EAA[A-Za-z]": "Facebook",
    r"npm_": "npm",
    r"dop_v1_": "DigitalOcean",
    r"lin_api_": "Linear",
    r"pat[A-Za-z0-9]{14}\.": "Airtable",
    r"key-[0-9a-f]{32}$": "Mailgun",
    r"00D[A-Za-z0-9]{12,15}!": "Salesforce",
    r"hf_": "Hugging Face",
    r"ntn_|secret_": "Notion",
}
"""How keys of other services begin. They open doors elsewhere, so they are not shown to HubSpot either."""


def _matching(pattern: str, flags: int = re.IGNORECASE) -> Callable[[str], object]:
    return re.compile(pattern, flags).search


def _vendor(token: str) -> str:
    return next((vendor for begins, vendor in _VENDORS.items() if re.match(begins, token)), "")


def _personal_access_key(token: str) -> bool:
    """Personal access keys are base64 of a message whose first field begins with a region, such as ``na1-``."""
    try:
        start = b64decode(token[:8], validate=True)
    except ValueError:
        return False
    return re.match(rb"\n.[a-z]{2,4}\d-?", start, re.DOTALL) is not None and len(token) > 44


_TABLE: tuple[tuple[Callable[[str], object], Lookalike], ...] = (
    (
        _matching(r"[•●*∙·․…]{3}"),
        Lookalike(
            "token.masked", "This is a token of which most is hidden.", f"Choose Show token before copying. {WHERE}"
        ),
    ),
    (_matching(r"\bhapikey=|^\W*" + _UUID + r"\W*$"), _API_KEY),
    (
        _matching(r"^(https?:)?//|^(www|app|app-\w+|api)\.[\w.-]+\.\w+(/|$)"),
        Lookalike("token.url", "This is a web address, not an access token."),
    ),
    (_matching(r"^[^\s@]+@[^\s@]+\.\w+$"), Lookalike("token.email", "This is an e-mail address, not an access token.")),
    (
        _matching(
            r"^[<{\[(%$]+[\w.: -]+[>}\])%]*$|^(your|my|the)[-_ ]?\w*[-_ ]?(token|key|here)"
            r"|^process\.env|^(pat-[a-z0-9]+-)?[x-]{8,}$"
        ),
        Lookalike(
            "token.placeholder", "This is a placeholder that stands for a token.", f"Copy the token itself. {WHERE}"
        ),
    ),
    (
        _matching(r"^[#+]?[\d ]+$"),
        Lookalike(
            "token.number",
            "This is a number, such as that of an account or an app.",
            f"The access token is longer and begins with pat-. {WHERE}",
        ),
    ),
    (
        _matching(r"^e[yw][\w=+/-]*\.[\w=+/-]+\.[\w=+/-]*$", 0),
        Lookalike("token.jwt", "This looks like a sign-in token of another kind, not like a HubSpot access token."),
    ),
    (
        _personal_access_key,
        Lookalike(
            "token.personal_access_key",
            "This looks like a personal access key of the HubSpot command line.",
            f"Such a key is for the command line tool only and HubSpot answers 401 to it elsewhere. {WHERE}",
        ),
    ),
    (
        _matching(rf"^[a-z]{{2,4}}\d{{1,2}}-{_UUID}$"),
        Lookalike(
            "token.cut",
            "The beginning of the token is missing, or this is a refresh token of an app.",
            "An access token begins with pat-. Copy it with HubSpot's Copy button.",
        ),
    ),
    (
        _matching(r"^pat-[a-z0-9-]{0,39}$"),
        Lookalike(
            "token.cut", "The end of the token is missing.", "Copy the whole token; HubSpot's Copy button does that."
        ),
    ),
)


def recognise(text: str) -> Lookalike | None:
    """Return what ``text`` looks like when it certainly is no access token, else None."""
    for test, lookalike in _TABLE:
        if test(text):
            return lookalike
    vendor = _vendor(text)
    if vendor:
        return Lookalike("token.other_service", f"This looks like a key of {vendor}, not of HubSpot.")
    return None
