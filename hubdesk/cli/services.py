"""The services of a command, and what the user should know about the files that they were made from."""

from __future__ import annotations

from typing import TYPE_CHECKING

from hubdesk.bootstrap import build_services

if TYPE_CHECKING:
    from hubdesk.bootstrap import Services
    from hubdesk.cli.render import Output


def services_for(output: Output) -> Services:
    """Build the services and say which of HubDesk's own files cannot be used.

    Raises:
        InputError: See :func:`hubdesk.bootstrap.build_services`.
    """
    services = build_services()
    for notice in services.unusable():
        output.say(notice)
    return services
