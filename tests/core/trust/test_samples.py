"""Signed files by others: the verdict is the reference reader's, or stricter for a reason that it does not look at.

No package brings such files along (c2pa-python, c2pa-node, c2pa-ts and others were looked through), so they
are not here either. The repositories contentauth/c2pa-python (tests/fixtures) and contentauth/c2pa-rs
(sdk/tests/fixtures) have them; name a folder with theirs in the variable below.
"""

from __future__ import annotations

import io
import json
import os
from pathlib import Path

import c2pa
import pytest

from allaprima.trust.claims import Claims
from allaprima.trust.verify import media_type_of_bytes, verify_file

FOLDER = "ALLAPRIMA_C2PA_SAMPLES"
SAID = {"Trusted": "trusted", "Valid": "valid", "Invalid": "invalid"}
# What the reference reader takes: certificates for services, and times that cannot be.
OURS = {"signingCredential.invalid", "timeOfSigning.outsideValidity"}


def samples() -> list[Path]:
    folder = os.environ.get(FOLDER)
    files = sorted(Path(folder).rglob("*")) if folder else []
    return [file for file in files if file.is_file() and media_type_of_bytes(_start(file))]


def _start(file: Path) -> bytes:
    with file.open("rb") as opened:
        return opened.read(16)


def reference(file: Path) -> str:
    """What c2pa-python's own reader says, offline."""
    data = file.read_bytes()
    context = c2pa.Context.from_dict({"verify": {"remote_manifest_fetch": False}})
    try:
        with c2pa.Reader(
            media_type_of_bytes(data[:16]), io.BytesIO(data), context=context
        ) as reader:
            return SAID[json.loads(reader.json())["validation_state"]]
    except c2pa.C2paError.ManifestNotFound:
        return "unsigned"
    except c2pa.C2paError as error:
        return "unsigned" if str(error).startswith("Remote") else "unreadable"


@pytest.mark.skipif(not os.environ.get(FOLDER), reason=f"{FOLDER} names no folder")
def test_there_are_signed_samples_in_the_folder() -> None:
    assert any(reference(file) not in ("unsigned", "unreadable") for file in samples())


@pytest.mark.parametrize("file", samples(), ids=lambda file: file.name)
def test_the_verdict_is_the_reference_readers(file: Path) -> None:
    [verdict] = verify_file(file, marks=False)
    said = reference(file)
    if verdict.status != said:
        assert (verdict.status, said) in {("invalid", "valid"), ("invalid", "trusted")}
        assert set(verdict.problems) & OURS
    assert verdict.status in ("trusted", "valid") or verdict.claims == Claims()
