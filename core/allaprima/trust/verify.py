"""Verifying the credentials of pictures, and of the pictures in a deck or a .blend file.

The reference reader of c2pa-python does the cryptography. What is added here is only: which parts
of a file are pictures, whom this user trusts, and what it all means in words.
"""

from __future__ import annotations

import dataclasses
import functools
import io
import json
import os
import zipfile
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from typing import IO, Any, Literal

from allaprima.errors import AllaPrimaError
from allaprima.trust import library
from allaprima.trust.blend import is_blend, packed_pictures
from allaprima.trust.blend_dna import BlendError
from allaprima.trust.claims import Claims, read_claims
from allaprima.trust.clock import not_yet, time_problem
from allaprima.trust.identity import read_file
from allaprima.trust.manifest import RECIPE
from allaprima.trust.marks import Mark, find_mark
from allaprima.trust.own import own_roots
from allaprima.trust.purpose import boxes, signer_certificate, signer_problem

Status = Literal["trusted", "valid", "invalid", "unsigned", "unreadable"]

MAX_BYTES = 2**29
"""Of one picture; a larger one is not read. A 16-bit RGBA picture of 67 million pixels just fits."""
MAX_PARTS = 20_000
"""Of one deck, pictures or not."""
MAX_DECK_BYTES = 2**31
"""Of all pictures in a deck or a .blend file together."""

_MEDIA, _THUMBNAIL = "ppt/media/", "docProps/thumbnail."
_NO_PICTURE = "It is no PNG, JPEG, WebP or TIFF picture, no .pptx deck and no .blend file."
_TOO_LARGE = "Its pictures are too large together."
_MEANING = {
    "assertion.dataHash.mismatch": "It was changed after it was signed, or these are the "
    "credentials of another picture.",
    "assertion.hashedURI.mismatch": "A statement in its credentials was changed.",
    "claimSignature.mismatch": "Its signature does not fit: the credentials are forged or damaged.",
    "claimSignature.outsideValidity": "Its certificate did not hold when it was signed.",
    "signingCredential.expired": "Its certificate has expired, and no time-stamp that can be "
    "trusted shows that it was signed before.",
    "signingCredential.invalid": "Its certificate is not one for signing content.",
    "signingCredential.revoked": "Its certificate has been revoked.",
}
# Not a failure of the picture: it only says that nobody here vouches for the signer.
_UNTRUSTED = "signingCredential.untrusted"
_TIME_TRUSTED = "timeStamp.trusted"
_NO_CREDENTIAL = "signingCredential.invalid"
_EXPIRED = "signingCredential.expired"
_WRONG_TIME = "timeOfSigning.outsideValidity"
# What is added to the library's report: why, in words, where its code does not say it.
_SENTENCE = "allaprima.sentence"
_INTACT = ("Trusted", "Valid")


@dataclass(frozen=True, slots=True, kw_only=True)
class Verdict:
    """What is known about one picture.

    Attributes:
        file: the file that was asked about.
        part: name inside a deck, e.g. "ppt/media/image1.png", or of an image in a .blend file; "" for
            a picture.
        status: `trusted`: not changed since it was signed, by someone whom this user trusts;
            `valid`: not changed since, but anybody can have signed it; `invalid`: changed, forged,
            signed with a certificate that does not hold, or at a time that cannot be; `unsigned`: without credentials;
            `unreadable`: no picture, damaged, or credentials that cannot be read.
        message: what that means, one sentence.
        claims: what its credentials state; empty unless the status is `trusted` or `valid`, since
            anything can stand in a manifest that is not intact.
        problems: C2PA's codes for what failed, e.g. "assertion.dataHash.mismatch".
        mark: the watermark in the pixels, whatever the status; None without one.
    """

    file: Path
    part: str = ""
    status: Status
    message: str
    claims: Claims = field(default_factory=Claims)
    problems: tuple[str, ...] = ()
    mark: Mark | None = None

    @property
    def ok(self) -> bool:
        """Whether all is as claimed: intact, the signer is who the certificate says, and no other
        watermark in it than it says."""
        return self.status == "trusted" and not self.wrong_mark

    @property
    def wrong_mark(self) -> bool:
        """Whether the mark in the pixels is another one than the credentials say. None at all may
        have been lost before it was signed, or be too weak to be read."""
        claimed, found = self.claims.watermark, self.mark
        return claimed is not None and found is not None and found.watermark != claimed


def verify_file(
    path: str | os.PathLike[str], *, anchors: str = "", marks: bool = True
) -> list[Verdict]:
    """The verdict on a picture, or on every picture in a .pptx deck, in the order of their names, or
    on every one that is packed into a .blend file.

    Nothing goes over a network: credentials that a file says are elsewhere are not fetched, and
    no certificate's revocation is looked up.

    Args:
        anchors: PEM of root certificates to trust, besides this user's own.
        marks: whether to look for watermarks, which takes most of the time.

    Returns:
        At least one verdict, but none for a deck or a .blend file without pictures.

    Raises:
        AllaPrimaError: c2pa-python is missing, or the anchors are no certificates. A bad file is
            never an error.
    """
    path = Path(path)
    reader = _Reader(anchors, marks)
    try:
        with path.open("rb") as file:
            start = file.read(16)
            file.seek(0)
            if start.startswith(b"PK\x03\x04"):
                return _verify_deck(reader, path, file)
            if is_blend(start):
                return _verify_blend(reader, path, file)
            return [_verify_stream(reader, path, "", start, file)]
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or error
        return [_unreadable(path, "", f"It cannot be read: {reason}.")]


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


class _Reader:
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
                    report.pop(_SENTENCE, None)
                    if report.get("validation_state") in _INTACT:
                        _look_closer(reader, report)
                    elif _EXPIRED in _codes(report.get("validation_results"), "failure"):
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
    stamped = _is_stamped(report)
    claims = read_claims(report["manifests"][active], time_stamped=stamped)
    if claims.signed_at is None:
        return
    now = datetime.now(UTC)
    if problem := time_problem(claims.signed_at, None if stamped else certificate, now):
        _fail(report, _WRONG_TIME, problem)
        report[_SENTENCE] = problem


def _look_at_the_clock(reader: Any, report: dict[str, Any]) -> None:
    """Say so if a certificate that the report calls expired does not hold yet."""
    try:
        certificate = signer_certificate(_store(reader, report), str(report.get("active_manifest")))
    # What does not hold need not be whole, either.
    except Exception:
        return
    if problem := not_yet(certificate, datetime.now(UTC)):
        report[_SENTENCE] = problem


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


def _verify_deck(reader: _Reader, path: Path, file: IO[bytes]) -> list[Verdict]:
    try:
        with zipfile.ZipFile(file) as deck:
            names = deck.namelist()
            if "[Content_Types].xml" not in names:
                return [_unreadable(path, "", _NO_PICTURE)]
            # A name may stand in a zip file twice; programs differ in which one they show.
            if len(names) > MAX_PARTS or len(names) != len(set(names)):
                return [_unreadable(path, "", "It is damaged: it has too many parts, or twins.")]
            verdicts, left = [], MAX_DECK_BYTES
            for name in sorted(names):
                if left > 0 and _is_picture(deck, name):
                    verdict, size = _verify_part(reader, path, deck, name)
                    verdicts.append(verdict)
                    left -= size
            if left <= 0:
                verdicts.append(_unreadable(path, "", _TOO_LARGE))
            return verdicts
    except (zipfile.BadZipFile, NotImplementedError, RuntimeError, EOFError) as error:
        return [_unreadable(path, "", f"It is damaged: {error}.")]


def _verify_blend(reader: _Reader, path: Path, file: IO[bytes]) -> list[Verdict]:
    verdicts, left = [], MAX_DECK_BYTES
    try:
        for packed in packed_pictures(file, MAX_BYTES + 1):
            if not packed.data:
                verdict = _unreadable(path, packed.name, "It is damaged.")
            else:
                start, content = packed.data[:16], io.BytesIO(packed.data)
                verdict = _verify_stream(reader, path, packed.name, start, content)
            verdicts.append(verdict)
            left -= len(packed.data)
            if left <= 0:
                return [*verdicts, _unreadable(path, "", _TOO_LARGE)]
    except BlendError as error:
        return [*verdicts, _unreadable(path, "", f"It cannot be read: {error}.")]
    return verdicts


def _is_picture(deck: zipfile.ZipFile, name: str) -> bool:
    # A slide may show a part from any folder; only the file manager's thumbnail is no content.
    if name.endswith("/") or name.startswith(_THUMBNAIL):
        return False
    if name.startswith(_MEDIA):
        return True
    try:
        with deck.open(name) as file:
            return media_type_of_bytes(file.read(16)) is not None
    except Exception:  # damaged, so perhaps a picture
        return True


def _verify_part(
    reader: _Reader, path: Path, deck: zipfile.ZipFile, name: str
) -> tuple[Verdict, int]:
    """The verdict and the number of bytes read."""
    try:
        with deck.open(name) as file:
            # No size that the zip file states is believed: what is read is counted.
            data = file.read(MAX_BYTES + 1)
    except Exception as error:  # zlib, lzma and zipfile each raise their own
        return _unreadable(path, name, f"It is damaged: {error}."), 0
    return _verify_stream(reader, path, name, data[:16], io.BytesIO(data)), len(data)


def _verify_stream(
    reader: _Reader, path: Path, part: str, start: bytes, file: IO[bytes]
) -> Verdict:
    media_type = media_type_of_bytes(start)
    if media_type is None:
        return _unreadable(path, part, _NO_PICTURE)
    data = file.read(MAX_BYTES + 1)
    if len(data) > MAX_BYTES:
        return _unreadable(path, part, f"It is larger than {MAX_BYTES >> 20} MiB.")
    verdict = _verify_picture(reader, path, part, media_type, data)
    mark = find_mark(data) if reader.marks else None
    return verdict if mark is None else dataclasses.replace(verdict, mark=mark)


def _verify_picture(
    reader: _Reader, path: Path, part: str, media_type: str, data: bytes
) -> Verdict:
    try:
        report = reader.read(media_type, data)
    except (ValueError, RecursionError) as error:
        return _unreadable(path, part, f"It or its credentials are damaged: {error}.")
    if isinstance(report, str):
        return Verdict(file=path, part=part, status="unsigned", message=report)
    return _verdict(path, part, report)


def media_type_of_bytes(start: bytes) -> str | None:
    """The media type of a file that begins with these 12 bytes or more, if it is a picture's."""
    if start.startswith(b"\x89PNG\r\n\x1a\n"):
        return "image/png"
    if start.startswith(b"\xff\xd8\xff"):
        return "image/jpeg"
    if start.startswith(b"RIFF") and start[8:12] == b"WEBP":
        return "image/webp"
    if start.startswith((b"II*\0", b"MM\0*")):
        return "image/tiff"
    return None


def _verdict(path: Path, part: str, report: dict[str, Any]) -> Verdict:
    state = report.get("validation_state")
    manifests = report.get("manifests")
    active = report.get("active_manifest")
    manifest = None
    if isinstance(manifests, dict) and isinstance(active, str):
        manifest = manifests.get(active)
    results = report.get("validation_results")
    failures = dict.fromkeys(_codes(results, "failure"))
    problems = tuple(code for code in failures if code != _UNTRUSTED)
    stamped = _is_stamped(report)
    if state == "Trusted" and manifest is not None:
        return Verdict(
            file=path,
            part=part,
            status="trusted",
            message="Not changed since it was signed, by someone you trust.",
            claims=read_claims(manifest, time_stamped=stamped),
        )
    if state == "Valid" and manifest is not None:
        return Verdict(
            file=path,
            part=part,
            status="valid",
            message="Not changed since it was signed, but nothing here shows that the signer is "
            "who the certificate says.",
            claims=read_claims(manifest, time_stamped=stamped),
            problems=problems,
        )
    message = report.get(_SENTENCE) or next((_MEANING[p] for p in _MEANING if p in problems), None)
    if message is None:
        message = f"Its credentials do not hold: {', '.join(problems[:3]) or state}."
    return Verdict(file=path, part=part, status="invalid", message=message, problems=problems)


def _is_stamped(report: dict[str, Any]) -> bool:
    """Whether an authority that is trusted says when the manifest itself was signed: its ingredients have
    time-stamps of their own."""
    results = report.get("validation_results")
    own = results.get("activeManifest") if isinstance(results, dict) else None
    return _TIME_TRUSTED in _codes(own, "success")


def _codes(results: object, outcome: str) -> list[str]:
    """The codes with this outcome ("failure", "success"), in the manifest and its ingredients'."""
    if isinstance(results, list):
        return [code for inner in results for code in _codes(inner, outcome)]
    if not isinstance(results, dict):
        return []
    listed = results.get(outcome)
    items = listed if isinstance(listed, list) else []
    found = [str(i["code"]) for i in items if isinstance(i, dict) and "code" in i]
    return found + _codes([v for key, v in results.items() if key != outcome], outcome)


def _unreadable(path: Path, part: str, message: str) -> Verdict:
    return Verdict(file=path, part=part, status="unreadable", message=message)
