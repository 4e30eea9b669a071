"""A company's network: a proxy that takes CONNECT, and HubSpot behind it, vouched for by a private CA."""

from __future__ import annotations

import asyncio
import contextlib
import ssl
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

import pytest

from tests.hubspot.rawserver import ok, raw_server

if TYPE_CHECKING:
    from collections.abc import AsyncIterator
    from pathlib import Path

    from tests.hubspot.rawserver import RawServer

WHO = b'{"status":"error","message":"Authentication credentials not found.","category":"INVALID_AUTHENTICATION"}'
"""What HubSpot answers to a request without a token."""


@dataclass(frozen=True, slots=True)
class Company:
    """The network.

    Attributes:
        proxy: Address of the proxy.
        connects: What the proxy was asked to connect to.
        hubspot: The server that answers in HubSpot's name.
        ca_file: The private CA's certificate.
    """

    proxy: str
    connects: list[str]
    hubspot: RawServer
    ca_file: Path


@asynccontextmanager
async def company_network(
    folder: Path, *, body: bytes = WHO, status: bytes = b"401 Unauthorized"
) -> AsyncIterator[Company]:
    """Run proxy and server for the length of a test."""
    ca_file, chain, key = _certificates(folder, "api.hubapi.com")
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(chain, key)
    connects: list[str] = []

    async def answer(server: RawServer, writer: asyncio.StreamWriter, number: int) -> None:
        writer.write(ok(body, status=status))

    async with raw_server(answer, tls=context) as hubspot, contextlib.AsyncExitStack() as stack:
        tunnels = await stack.enter_async_context(asyncio.TaskGroup())

        async def serve(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
            head = await reader.readuntil(b"\r\n\r\n")
            connects.append(head.split(b"\r\n")[0].decode())
            there, back = await asyncio.open_connection("127.0.0.1", hubspot.port)
            writer.write(b"HTTP/1.1 200 Connection established\r\n\r\n")
            tunnels.create_task(_pipe(reader, back))
            tunnels.create_task(_pipe(there, writer))

        proxy = await asyncio.start_server(serve, "127.0.0.1", 0)
        try:
            port = proxy.sockets[0].getsockname()[1]
            yield Company(f"http://127.0.0.1:{port}", connects, hubspot, ca_file)
        finally:
            proxy.close()
            hubspot.close_all()


async def _pipe(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    with contextlib.suppress(OSError):
        while part := await reader.read(65_536):
            writer.write(part)
    writer.close()


def _certificates(folder: Path, host: str) -> tuple[Path, Path, Path]:
    """Write a CA's certificate, one for ``host`` that it signed, and the key; return their paths."""
    x509 = pytest.importorskip("cryptography.x509")
    ec = pytest.importorskip("cryptography.hazmat.primitives.asymmetric.ec")
    forms = pytest.importorskip("cryptography.hazmat.primitives.serialization")
    hashes = pytest.importorskip("cryptography.hazmat.primitives.hashes")
    today = datetime.now(UTC)

    def name(text):
        return x509.Name([x509.NameAttribute(x509.oid.NameOID.ORGANIZATION_NAME, text)])

    def signed(subject, key, issuer, issuer_key, *, ca):
        builder = (
            x509.CertificateBuilder()
            .subject_name(subject)
            .issuer_name(issuer)
            .public_key(key.public_key())
            .serial_number(x509.random_serial_number())
            .not_valid_before(today - timedelta(days=1))
            .not_valid_after(today + timedelta(days=1))
            .add_extension(x509.BasicConstraints(ca=ca, path_length=None), critical=True)
        )
        if not ca:
            builder = builder.add_extension(x509.SubjectAlternativeName([x509.DNSName(host)]), critical=False)
        return builder.sign(issuer_key, hashes.SHA256())

    ca_key, key = ec.generate_private_key(ec.SECP256R1()), ec.generate_private_key(ec.SECP256R1())
    company = name("Acme Security")
    paths = folder / "ca.pem", folder / "chain.pem", folder / "key.pem"
    paths[0].write_bytes(signed(company, ca_key, company, ca_key, ca=True).public_bytes(forms.Encoding.PEM))
    paths[1].write_bytes(signed(name(host), key, company, ca_key, ca=False).public_bytes(forms.Encoding.PEM))
    paths[2].write_bytes(
        key.private_bytes(forms.Encoding.PEM, forms.PrivateFormat.PKCS8, forms.NoEncryption()),
    )
    return paths
