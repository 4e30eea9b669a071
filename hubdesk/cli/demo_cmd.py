"""``hubdesk demo-portal``: the demo portal alone, until somebody ends it."""

from __future__ import annotations

import dataclasses
from typing import TYPE_CHECKING

from hubdesk.core.errors import StorageProblem
from hubdesk.demo.server import serve

if TYPE_CHECKING:
    from hubdesk.cli.render import Output
    from hubdesk.demo.options import DemoOptions, DemoReady


def run_demo_portal(options: DemoOptions, output: Output, *, child: bool) -> int:
    """Serve until Ctrl+C, or until standard input ends when another HubDesk started it."""

    def ready(portal: DemoReady) -> None:
        tokens = [dataclasses.asdict(token) for token in portal.tokens]
        output.answer({"url": portal.url, "portal_id": portal.portal_id, "token": portal.token, "tokens": tokens})
        output.text(f"The demo portal is ready at {portal.url} (account {portal.portal_id}). Ctrl+C ends it.")
        for token in portal.tokens:
            output.text(f"  {token.name:<16} {token.token}")
        output.text(
            f"Use it in another terminal:\n  HUBDESK_API_BASE={portal.url} HUBDESK_FORMS_BASE={portal.url}"
            f" HUBDESK_TOKEN={portal.token} hubdesk import FILE --yes"
        )

    try:
        serve(options, ready, stop_on_stdin_eof=child)
    except StorageProblem as error:
        if not child:
            raise
        output.answer({"error": error.code})
        return error.exit_code
    return 0
