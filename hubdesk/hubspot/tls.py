"""TLS as the operating system trusts it, and nothing less; there is no way to switch the check off."""

from __future__ import annotations

import ssl


def build_context() -> ssl.SSLContext:
    """Return a context that trusts what the operating system trusts. Takes some 50 ms."""
    import truststore  # only when a real account is used

    context = truststore.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    context.minimum_version = ssl.TLSVersion.TLSv1_2
    # SSLKEYLOGFILE in the environment would let any program that can read that file read the token.
    context.keylog_filename = None  # type: ignore[assignment]  # typeshed says str, ssl takes None
    return context


def no_context() -> ssl.SSLContext:
    """Return a context that trusts nobody, for plain connections to this computer that never use it."""
    return ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
