"""Certificates on real sockets: whoever cannot prove to be HubSpot gets not a byte of a request."""

import asyncio
import socket
import ssl
from datetime import UTC, datetime, timedelta

import httpx
import pytest

from hubdesk.hubspot.causes import BEFORE_SENDING, Cause, diagnose
from hubdesk.hubspot.failures import unreachable
from hubdesk.hubspot.tls import build_context
from tests.hubspot.rawserver import ok, raw_server

pytestmark = pytest.mark.anyio

# Comes with the keyring on Linux; elsewhere these tests have nothing to make certificates with.
x509 = pytest.importorskip("cryptography.x509")
ec = pytest.importorskip("cryptography.hazmat.primitives.asymmetric.ec")
serialization = pytest.importorskip("cryptography.hazmat.primitives.serialization")
hashes = pytest.importorskip("cryptography.hazmat.primitives.hashes")


def certificate(folder, host, *, days=1, start=-1):
    """Write a self-signed certificate for ``host`` and its key, and return their paths."""
    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(x509.oid.NameOID.COMMON_NAME, host)])
    today = datetime.now(UTC)
    made = (
        x509.CertificateBuilder()
        .subject_name(name)
        .issuer_name(name)
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(today + timedelta(days=start))
        .not_valid_after(today + timedelta(days=days))
        .add_extension(x509.SubjectAlternativeName([x509.DNSName(host)]), critical=False)
        .add_extension(x509.BasicConstraints(ca=True, path_length=None), critical=True)
        .sign(key, hashes.SHA256())
    )
    cert_path, key_path = folder / "cert.pem", folder / "key.pem"
    cert_path.write_bytes(made.public_bytes(serialization.Encoding.PEM))
    key_path.write_bytes(
        key.private_bytes(serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption())
    )
    return cert_path, key_path


def server_context(paths):
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(*paths)
    return context


async def answer(server, writer, number):
    writer.write(ok())


async def ask(server, context):
    transport = httpx.AsyncHTTPTransport(verify=context, trust_env=False)
    request = httpx.Request("POST", f"https://localhost:{server.port}/", content=b"secret body")
    try:
        response = await transport.handle_async_request(request)
        await response.aread()
        return response.status_code
    finally:
        await transport.aclose()


@pytest.mark.fault("F40")
@pytest.mark.parametrize(
    ("host", "days", "start", "trusted"),
    [("localhost", 1, -1, False), ("other.example", 1, -1, True), ("localhost", -1, -3, True)],
    ids=["nobody's", "another host's", "expired"],
)
async def test_a_certificate_that_is_not_trusted(tmp_path, monkeypatch, host, days, start, trusted):
    paths = certificate(tmp_path, host, days=days, start=start)
    if trusted:
        monkeypatch.setenv("SSL_CERT_FILE", str(paths[0]))
    async with raw_server(answer, tls=server_context(paths)) as server:
        with pytest.raises(httpx.ConnectError) as caught:
            await ask(server, build_context())
        assert server.received == 0
    assert diagnose(caught.value) is Cause.CERTIFICATE
    assert isinstance(caught.value, BEFORE_SENDING)
    assert "not trusted by this computer" in unreachable(Cause.CERTIFICATE).sentence()


@pytest.mark.fault("F41")
async def test_a_company_certificate_in_the_trust_store_works_and_is_checked(tmp_path, monkeypatch):
    paths = certificate(tmp_path, "localhost")
    monkeypatch.setenv("SSL_CERT_FILE", str(paths[0]))
    async with raw_server(answer, tls=server_context(paths)) as server:
        assert await ask(server, build_context()) == 200


@pytest.mark.fault("F40")
async def test_a_server_without_tls_gets_no_request():
    received = []

    async def plain(reader, writer):
        received.append(await reader.read(65536))
        writer.write(b"HTTP/1.1 400 Bad Request\r\nContent-Length: 0\r\n\r\n")
        await writer.drain()
        writer.close()

    listener = await asyncio.start_server(plain, "127.0.0.1", 0)
    transport = httpx.AsyncHTTPTransport(verify=build_context(), trust_env=False)
    request = httpx.Request("GET", f"https://localhost:{listener.sockets[0].getsockname()[1]}/")
    with pytest.raises(httpx.ConnectError) as caught:
        await transport.handle_async_request(request)
    await transport.aclose()
    listener.close()
    await listener.wait_closed()
    assert b"GET" not in b"".join(received)
    assert diagnose(caught.value) is Cause.TLS


@pytest.mark.fault("F40")
async def test_an_old_version_of_tls_is_refused(tmp_path, monkeypatch):
    paths = certificate(tmp_path, "localhost")
    monkeypatch.setenv("SSL_CERT_FILE", str(paths[0]))
    context = build_context()
    assert context.minimum_version is ssl.TLSVersion.TLSv1_2


@pytest.mark.fault("F26")
def test_a_name_that_does_not_exist():
    error = httpx.ConnectError("x")
    error.__cause__ = OSError("all attempts failed")
    error.__cause__.__context__ = socket.gaierror(-2, "Name or service not known")
    assert diagnose(error) is Cause.DNS


def test_a_group_of_refused_attempts():
    error = httpx.ConnectError("x")
    error.__cause__ = ExceptionGroup("several", [ConnectionRefusedError(), TimeoutError()])
    assert diagnose(error) is Cause.REFUSED


def test_a_chain_that_bites_its_tail_ends():
    first, second = httpx.ReadError("x"), OSError("y")
    first.__cause__, second.__cause__ = second, first
    assert diagnose(first) is Cause.RESET
