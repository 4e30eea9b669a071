"""Which place of the help an error leads to. A place is ``page`` or ``page#heading`` as GitHub writes headings."""

from __future__ import annotations

import re

_NOT_IN_ANCHORS = re.compile(r"[^\w\- ]")
_PAGE = "troubleshooting"

_EXACT = {
    "account.other": "the-token-belongs-to-another-account",
    "companies.io": "the-disk-refuses",
    "file.changed": "the-file-changed",
    "hosts.not_allowed": "hubspot-cannot-be-reached",
    "hosts.not_loopback": "hubspot-cannot-be-reached",
    "network.ca_file": "a-proxy-or-a-certificate-is-in-the-way",
    "network.certificate": "a-proxy-or-a-certificate-is-in-the-way",
    "network.proxy": "a-proxy-or-a-certificate-is-in-the-way",
    "network.proxy_address": "a-proxy-or-a-certificate-is-in-the-way",
    "network.proxy_login": "a-proxy-or-a-certificate-is-in-the-way",
    "network.proxy_password": "a-proxy-or-a-certificate-is-in-the-way",
    "network.settings": "a-proxy-or-a-certificate-is-in-the-way",
    "network.tls": "a-proxy-or-a-certificate-is-in-the-way",
}
_FAMILIES = {
    "calls": "the-disk-refuses",
    "cells": "columns-recipe-or-values-do-not-fit",
    "companies": "columns-recipe-or-values-do-not-fit",
    "demo": "the-demo-does-not-start",
    "disk": "the-disk-refuses",
    "export": "the-disk-refuses",
    "file": "the-file-cannot-be-read",
    "form": "a-form-cannot-be-submitted",
    "hubspot": "hubspot-refuses-a-row-or-a-request",
    "import": "a-job-stopped-or-does-not-go-on",
    "job": "a-job-stopped-or-does-not-go-on",
    "journal": "the-disk-refuses",
    "keyring": "the-keyring-refuses",
    "limit": "hubspot-asks-to-wait-or-the-day-is-used-up",
    "list": "columns-recipe-or-values-do-not-fit",
    "log": "the-disk-refuses",
    "mode": "columns-recipe-or-values-do-not-fit",
    "network": "hubspot-cannot-be-reached",
    "output": "the-disk-refuses",
    "plan": "a-job-stopped-or-does-not-go-on",
    "recipe": "columns-recipe-or-values-do-not-fit",
    "releases": "hubdesk-itself-fails",
    "results": "the-disk-refuses",
    "rows": "columns-recipe-or-values-do-not-fit",
    "run": "a-job-stopped-or-does-not-go-on",
    "scope": "a-scope-is-missing",
    "stamp": "columns-recipe-or-values-do-not-fit",
    "submissions": "the-disk-refuses",
    "table": "the-disk-refuses",
    "token": "hubspot-does-not-accept-the-token",
    "undo": "an-import-cannot-be-taken-back",
    "upload": "the-file-cannot-be-read",
    "usage": "a-command-is-not-understood",
    "via": "hubspot-refuses-a-row-or-a-request",
    "workbook": "the-disk-refuses",
    "worker": "hubdesk-itself-fails",
}


def place_of(code: str) -> str:
    """Return the place of the help that is about an error's code; the page's beginning for one that nobody knows."""
    anchor = _EXACT.get(code) or _FAMILIES.get(code.partition(".")[0], "")
    return f"{_PAGE}#{anchor}" if anchor else _PAGE


def known(code: str) -> bool:
    """Return whether there is a place for a code or its family."""
    return code in _EXACT or code.partition(".")[0] in _FAMILIES


def anchor_of(heading: str) -> str:
    """Return how a heading is linked to, as GitHub does it."""
    return _NOT_IN_ANCHORS.sub("", heading.strip().casefold()).replace(" ", "-")
