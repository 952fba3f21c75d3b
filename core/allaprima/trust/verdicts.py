"""What is known about a picture's credentials: from the library's report to a verdict in words."""

from __future__ import annotations

import dataclasses
import json
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Literal

from allaprima.trust.claims import Claims, read_claims
from allaprima.trust.marks import Mark

Status = Literal["trusted", "valid", "invalid", "unsigned", "unreadable"]

SENTENCE = "allaprima.sentence"
"""Where a report says why, in words, which the library's codes do not: added by `reading`."""
OWN = "allaprima.own"
"""Where it says whether this user's own key on this machine signed: likewise."""

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


def verdict_on(path: Path, part: str, report: dict[str, Any]) -> Verdict:
    """What the library's report on a picture, which may be any JSON, comes to."""
    state = report.get("validation_state")
    manifests = report.get("manifests")
    active = report.get("active_manifest")
    manifest = None
    if isinstance(manifests, dict) and isinstance(active, str):
        manifest = manifests.get(active)
    results = report.get("validation_results")
    failures = dict.fromkeys(codes(results, "failure"))
    problems = tuple(code for code in failures if code != _UNTRUSTED)
    stamped = is_stamped(report)
    if state == "Trusted" and manifest is not None:
        return Verdict(
            file=path,
            part=part,
            status="trusted",
            message="Not changed since it was signed, with your own key on this machine."
            if report.get(OWN)
            else "Not changed since it was signed, by someone whose root certificate you trust.",
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
    message = report.get(SENTENCE) or next((_MEANING[p] for p in _MEANING if p in problems), None)
    if message is None:
        message = f"Its credentials do not hold: {', '.join(problems[:3]) or state}."
    return Verdict(file=path, part=part, status="invalid", message=message, problems=problems)


def is_stamped(report: dict[str, Any]) -> bool:
    """Whether an authority that is trusted says when the manifest itself was signed: its ingredients have
    time-stamps of their own."""
    results = report.get("validation_results")
    own = results.get("activeManifest") if isinstance(results, dict) else None
    return _TIME_TRUSTED in codes(own, "success")


def codes(results: object, outcome: str) -> list[str]:
    """The codes with this outcome ("failure", "success"), in the manifest and its ingredients'."""
    if isinstance(results, list):
        return [code for inner in results for code in codes(inner, outcome)]
    if not isinstance(results, dict):
        return []
    listed = results.get(outcome)
    items = listed if isinstance(listed, list) else []
    found = [str(i["code"]) for i in items if isinstance(i, dict) and "code" in i]
    return found + codes([v for key, v in results.items() if key != outcome], outcome)


def unreadable(path: Path, part: str, message: str) -> Verdict:
    """The verdict where there is nothing to judge."""
    return Verdict(file=path, part=part, status="unreadable", message=message)


def values_of(verdict: Verdict) -> dict[str, Any]:
    """The same, as JSON has it."""
    return {
        "file": str(verdict.file),
        "part": verdict.part or None,
        "status": verdict.status,
        "ok": verdict.ok,
        "message": verdict.message,
        "problems": verdict.problems,
        **dataclasses.asdict(verdict.claims),
        "recipe": json.loads(verdict.claims.recipe) if verdict.claims.recipe else None,
        "claimed_watermark": verdict.claims.watermark,
        "watermark": verdict.mark.watermark if verdict.mark else None,
        "remembered": _remembered(verdict.mark),
    }


def _remembered(mark: Mark | None) -> dict[str, Any] | None:
    if mark is None or mark.recipe is None:
        return None
    return {"made_at": mark.made_at, "recipe": json.loads(mark.recipe.to_json())}
