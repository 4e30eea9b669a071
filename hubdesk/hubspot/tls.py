"""TLS as the operating system trusts it, and nothing less; there is no way to switch the check off."""

from __future__ import annotations

import ssl

from hubdesk.core.errors import InputError


def build_context(ca_file: str = "") -> ssl.SSLContext:
    """Return a context that trusts what the operating system trusts. Takes some 50 ms.

    Args:
        ca_file: File with certificates (PEM) that are trusted besides, such as a company's own; empty for none.

    Raises:
        InputError: The file cannot be read, or holds no certificate.
    """
    import truststore  # only when a real account is used

    context = truststore.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    context.minimum_version = ssl.TLSVersion.TLSv1_2
    # SSLKEYLOGFILE in the environment would let any program that can read that file read the token.
    context.keylog_filename = None  # type: ignore[assignment]  # typeshed says str, ssl takes None
    if ca_file:
        _trust(context, ca_file)
    return context


def no_context() -> ssl.SSLContext:
    """Return a context that trusts nobody, for plain connections to this computer that never use it."""
    return ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)


def _trust(context: ssl.SSLContext, ca_file: str) -> None:
    try:
        context.load_verify_locations(cafile=ca_file)
    except ssl.SSLError:
        message = "The certificate file holds no certificate that can be read."
        hint = "Choose a file that begins with BEGIN CERTIFICATE (PEM), in Settings, Network."
    except OSError:
        message = "The certificate file cannot be read."
        hint = "Choose it again in Settings, Network, or go without it."
    else:
        return
    raise InputError(message, code="network.ca_file", safe="Nothing was sent.", hint=hint)
