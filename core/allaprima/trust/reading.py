"""Reading credentials with the reference reader of c2pa-python, which does the cryptography; offline.

What is added to its report here is what it does not look at: whether the signer's certificate is one
for content, and whether the picture can have been signed when it says.
"""

from __future__ import annotations

import functools
import io
import json
import os
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from allaprima.errors import AllaPrimaError
from allaprima.trust import library
from allaprima.trust.claims import read_claims
from allaprima.trust.clock import not_yet, time_problem
from allaprima.trust.identity import read_file
from allaprima.trust.manifest import RECIPE
from allaprima.trust.own import is_own, own_roots
from allaprima.trust.purpose import boxes, signer_certificate, signer_problem
from allaprima.trust.verdicts import OWN, SENTENCE, codes, is_stamped

_NO_CREDENTIAL = "signingCredential.invalid"
_EXPIRED = "signingCredential.expired"
_WRONG_TIME = "timeOfSigning.outsideValidity"
_INTACT = ("Trusted", "Valid")


class Reader:
    """c2pa-python's reader, offline, with these anchors and this user's own."""

    def __init__(self, anchors: str, marks: bool) -> None:
        self.marks = marks
        c2pa = library.library()
        if isinstance(c2pa, str):
            raise AllaPrimaError(f"Credentials cannot be verified: {c2pa}", library.INSTALL)
        self._c2pa = c2pa
        self._context = _context(os.getpid(), anchors + own_roots())

    def read(self, media_type: str, data: bytes) -> dict[str, Any] | str:
        """The report on the credentials, or in words why there is none.

        Raises:
            ValueError: the file or its credentials are damaged.
        """
        c2pa = self._c2pa
        try:
            with c2pa.Reader(media_type, io.BytesIO(data), context=self._context) as reader:
                report = json.loads(reader.json())
                if isinstance(report, dict):
                    for added in (SENTENCE, OWN):
                        report.pop(added, None)
                    if report.get("validation_state") in _INTACT:
                        _look_closer(reader, report)
                    elif _EXPIRED in codes(report.get("validation_results"), "failure"):
                        _look_at_the_clock(reader, report)
        except c2pa.C2paError.ManifestNotFound:
            return "It has no credentials."
        except c2pa.C2paError as error:
            if str(error).startswith("Remote"):  # which has no class of its own
                return "It has no credentials in it; those that it refers to elsewhere are not fetched."
            raise ValueError(library.reason(error)) from error
        if not isinstance(report, dict):
            raise ValueError("the report is no object")
        return report


def _look_closer(reader: Any, report: dict[str, Any]) -> None:
    """Make the report an invalid one if the signer's certificate is not for signing content, or if the
    picture cannot have been signed when it says."""
    active, store = str(report.get("active_manifest")), _store(reader, report)
    _read_recipe(report, store, active)
    if problem := signer_problem(store, active):
        _fail(report, _NO_CREDENTIAL, problem)
        return
    certificate = signer_certificate(store, active)
    report[OWN] = is_own(certificate)
    stamped = is_stamped(report)
    claims = read_claims(report["manifests"][active], time_stamped=stamped)
    if claims.signed_at is None:
        return
    now = datetime.now(UTC)
    if problem := time_problem(claims.signed_at, None if stamped else certificate, now):
        _fail(report, _WRONG_TIME, problem)
        report[SENTENCE] = problem


def _look_at_the_clock(reader: Any, report: dict[str, Any]) -> None:
    """Say so if a certificate that the report calls expired does not hold yet."""
    try:
        certificate = signer_certificate(_store(reader, report), str(report.get("active_manifest")))
    # What does not hold need not be whole, either.
    except Exception:
        return
    if problem := not_yet(certificate, datetime.now(UTC)):
        report[SENTENCE] = problem


def _store(reader: Any, report: dict[str, Any]) -> bytes:
    """The boxes of all manifests."""
    store = io.BytesIO()
    reader.resource_to_stream(f"self#jumbf=/c2pa/{report.get('active_manifest')}", store)
    return store.getvalue()


def _fail(report: dict[str, Any], code: str, explanation: str) -> None:
    failure = {"code": code, "explanation": explanation}
    report["validation_state"] = "Invalid"
    report["validation_results"] = {"activeManifest": {"failure": [failure]}}


def _read_recipe(report: dict[str, Any], store: bytes, active: str) -> None:
    """Put the recipe into the report as it is stored. The library takes lists of numbers for bytes,
    and cuts what is larger, such as a picture's sides."""
    try:
        [stored] = [data for path, data in boxes(store) if path[-3::2] == [active, RECIPE]]
        recipe = json.loads(stored)
        for assertion in report["manifests"][active]["assertions"]:
            if assertion["label"] == RECIPE:
                assertion["data"] = recipe
    # Anyone can have written it; then what the library made of it stays.
    except Exception:
        return


@functools.lru_cache(maxsize=4)
def _context(process: int, anchors: str) -> Any:
    """A context with these anchors. It does not outlive a fork, so `process` is a part of the key."""
    c2pa = library.library()
    assert not isinstance(c2pa, str)
    trust = {"user_anchors": anchors} if anchors else {}
    try:
        return c2pa.Context.from_dict(library.settings(trust=trust))
    except c2pa.C2paError as error:
        raise AllaPrimaError(
            f"The root certificates to trust cannot be read: {library.reason(error)}.",
            "Give a PEM file.",
        ) from error


def read_anchors(path: Path) -> str:
    """The text of a PEM file of root certificates.

    Raises:
        AllaPrimaError: it cannot be read, or holds no certificate.
    """
    from cryptography import x509
    from cryptography.hazmat.primitives.serialization import Encoding

    data = read_file(path, "file of root certificates")
    try:
        certificates = x509.load_pem_x509_certificates(data)
    except ValueError as error:
        raise AllaPrimaError(
            f"{path} holds no certificate that can be read.",
            "Give a PEM file, with BEGIN CERTIFICATE in it.",
        ) from error
    return b"".join(c.public_bytes(Encoding.PEM) for c in certificates).decode("ascii")
