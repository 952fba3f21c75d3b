"""Time-stamps by an authority: only if configured, and then from nobody else."""

from __future__ import annotations

import shutil
import subprocess
import threading
from collections.abc import Callable, Iterator
from http.server import BaseHTTPRequestHandler, HTTPServer
from pathlib import Path

import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes
from cryptography.x509.oid import ExtendedKeyUsageOID
from signers import NOW, PEM, USAGES, YEAR, Authority, key_pem, name, new_key

from allaprima import AllaPrimaError
from allaprima.trust.credentials import credentials
from allaprima.trust.settings import TIME_STAMPS
from allaprima.trust.verify import verify_file

Sign = Callable[..., bytes]
Answer = Callable[[bytes], bytes | None]


class Server:
    """An authority on this machine; `answer` makes the reply to a query, or None fails."""

    def __init__(self) -> None:
        self.queries: list[bytes] = []
        self.answer: Answer = lambda query: None

    def start(self) -> HTTPServer:
        outer = self

        class Handler(BaseHTTPRequestHandler):
            def do_POST(self) -> None:
                query = self.rfile.read(int(self.headers["Content-Length"]))
                outer.queries.append(query)
                reply = outer.answer(query)
                self.send_response(500 if reply is None else 200)
                self.send_header("Content-Type", "application/timestamp-reply")
                self.send_header("Content-Length", str(len(reply or b"")))
                self.end_headers()
                self.wfile.write(reply or b"")

            def log_message(self, *_: object) -> None:
                pass

        server = HTTPServer(("127.0.0.1", 0), Handler)
        threading.Thread(target=server.serve_forever, daemon=True).start()
        return server


@pytest.fixture
def server(monkeypatch: pytest.MonkeyPatch) -> Iterator[Server]:
    made = Server()
    listening = made.start()
    monkeypatch.setenv(TIME_STAMPS, f"http://127.0.0.1:{listening.server_port}/tsa")
    yield made
    listening.shutdown()
    listening.server_close()


def stamp_with(authority: Authority, folder: Path) -> Answer:
    """Replies as an authority does, made by OpenSSL."""
    openssl = shutil.which("openssl")
    if openssl is None:
        pytest.skip("OpenSSL's program is not there to make time-stamps")
    key = new_key()
    builder = (
        x509.CertificateBuilder()
        .subject_name(name("Clock"))
        .issuer_name(authority.name)
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(NOW - YEAR)
        .not_valid_after(NOW + YEAR)
        .add_extension(x509.BasicConstraints(False, None), critical=True)
        .add_extension(
            x509.KeyUsage(**{u: u == "digital_signature" for u in USAGES}), critical=True
        )
        .add_extension(x509.ExtendedKeyUsage([ExtendedKeyUsageOID.TIME_STAMPING]), critical=True)
        .add_extension(x509.SubjectKeyIdentifier.from_public_key(key.public_key()), False)
        .add_extension(
            x509.AuthorityKeyIdentifier.from_issuer_public_key(authority.key.public_key()), False
        )
    )
    (folder / "clock.pem").write_bytes(
        builder.sign(authority.key, hashes.SHA256()).public_bytes(PEM)
    )
    (folder / "clock-key.pem").write_bytes(key_pem(key))
    (folder / "root.pem").write_text(authority.root_pem)
    (folder / "ts.cnf").write_text(
        f"""[tsa]
default_tsa = clock
[clock]
serial = {folder}/serial
signer_cert = {folder}/clock.pem
certs = {folder}/root.pem
signer_key = {folder}/clock-key.pem
signer_digest = sha256
default_policy = 1.2.3.4
digests = sha256, sha384, sha512
ess_cert_id_alg = sha256
"""
    )

    def answer(query: bytes) -> bytes:
        (folder / "query").write_bytes(query)
        command = [openssl, "ts", "-reply", "-config", "ts.cnf", "-queryfile", "query"]
        subprocess.run([*command, "-out", "reply"], cwd=folder, check=True, capture_output=True)
        return (folder / "reply").read_bytes()

    return answer


def test_a_time_stamp_is_asked_for_and_verified(
    server: Server, authority: Authority, tmp_path: Path, signed: Sign
) -> None:
    server.answer = stamp_with(authority, tmp_path)
    picture = tmp_path / "picture.png"
    picture.write_bytes(signed())
    assert len(server.queries) == 1
    [verdict] = verify_file(picture, anchors=authority.root_pem)
    assert verdict.status == "trusted"
    assert verdict.claims.time_stamped
    # Of an authority that is not trusted, it says nothing.
    [verdict] = verify_file(picture)
    assert (verdict.status, verdict.claims.time_stamped) == ("trusted", False)
    assert "from http://127.0.0.1" in credentials().message


@pytest.mark.parametrize("reply", [None, b"", b"nonsense"], ids=["error", "empty", "nonsense"])
def test_an_authority_that_fails_lets_no_picture_leave_without_its_stamp(
    server: Server, signed: Sign, reply: bytes | None
) -> None:
    server.answer = lambda query: reply
    with pytest.raises(AllaPrimaError, match="could not be signed"):
        signed()
    assert server.queries


def test_an_authority_that_is_not_there_is_an_error(
    monkeypatch: pytest.MonkeyPatch, signed: Sign
) -> None:
    monkeypatch.setenv(TIME_STAMPS, "http://127.0.0.1:9/tsa")
    with pytest.raises(AllaPrimaError) as caught:
        signed()
    assert (
        caught.value.message == "The time-stamp authority http://127.0.0.1:9/tsa does not answer."
    )
    assert TIME_STAMPS in caught.value.remedy
