"""A picture made from an image keeps that image's own credentials, as its parent's."""

from __future__ import annotations

import io
import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import c2pa
import numpy as np
import pluggy
import pytest
from signers import FROM_IMAGE, RECIPE, Authority, badly_signed, encoded

from allaprima import Engine, InvalidRequest, Request, read_image
from allaprima.trust import credentials
from allaprima.trust.verify import verify_file

Sign = Callable[..., bytes]


def report(data: bytes, media_type: str = "image/png") -> dict[str, Any]:
    with c2pa.Reader(media_type, io.BytesIO(data)) as reader:
        return dict(json.loads(reader.json()))


def parent_of(data: bytes, media_type: str = "image/png") -> dict[str, Any]:
    found = report(data, media_type)
    [parent] = found["manifests"][found["active_manifest"]]["ingredients"]
    assert parent["relationship"] == "parentOf"
    return dict(parent)


def sign(source: bytes | None, media_type: str = "image/png", recipe: Any = FROM_IMAGE) -> bytes:
    data = credentials.allaprima_sign(
        data=encoded(media_type), media_type=media_type, recipe=recipe, source=source
    )
    assert data is not None
    return data


@pytest.mark.parametrize("media_type", ["image/png", "image/jpeg", "image/webp", "image/tiff"])
def test_the_parents_credentials_are_kept(signed: Sign, media_type: str, tmp_path: Path) -> None:
    original = signed(media_type)
    child = sign(original, media_type)
    found = report(child, media_type)
    label = parent_of(child, media_type)["active_manifest"]
    assert label == report(original, media_type)["active_manifest"]
    recipes = [a["data"] for a in found["manifests"][label]["assertions"] if "recipe" in a["label"]]
    assert recipes[0]["prompt"] == RECIPE.prompt
    path = tmp_path / "child"
    path.write_bytes(child)
    [verdict] = verify_file(path)
    assert verdict.status == "trusted"
    assert verdict.claims.source_type == "compositeWithTrainedAlgorithmicMedia"


def test_that_the_parent_was_changed_after_signing_is_kept_on_record(signed: Sign) -> None:
    original = bytearray(signed())
    original[-20] ^= 1  # in its last chunk of pixels
    results = parent_of(sign(bytes(original)))["validation_results"]["activeManifest"]
    assert "assertion.dataHash.mismatch" in {failure["code"] for failure in results["failure"]}


def test_a_parent_signed_by_others_stays_theirs(authority: Authority) -> None:
    child = sign(badly_signed(authority))
    found = report(child)
    parent = found["manifests"][parent_of(child)["active_manifest"]]
    assert parent["signature_info"]["issuer"] == "Acme"


@pytest.mark.parametrize(
    "source",
    [
        None,
        b"",
        b"no picture",
        b"\x89PNG\r\n\x1a\n",
        b"\xff\xd8\xff\xeb\0\0",
        b"II*\0\xff\xff\xff\xff",
        b"RIFF\xff\xff\xff\xffWEBPC2PA\xff\xff\xff\xff",
    ],
)
def test_a_source_that_cannot_be_read_is_a_parent_of_which_nothing_is_said(
    source: bytes | None, tmp_path: Path
) -> None:
    child = sign(source)
    assert "active_manifest" not in parent_of(child)
    path = tmp_path / "child"
    path.write_bytes(child)
    assert verify_file(path)[0].status == "trusted"


def test_what_was_made_from_words_alone_has_no_parent(signed: Sign) -> None:
    found = report(sign(signed(), recipe=RECIPE))
    assert len(found["manifests"]) == 1


def test_the_engine_passes_the_source_on(
    engine: Engine, plugins: pluggy.PluginManager, signed: Sign
) -> None:
    plugins.register(credentials, "credentials")
    original = signed()
    request = Request(prompt="a lake", image=read_image(original), source=original, seed=1)
    [picture] = engine.generate(request)
    assert picture.source == original
    child = engine.encode(picture)
    assert parent_of(child)["active_manifest"] == report(original)["active_manifest"]


def test_a_source_without_an_image_is_an_error() -> None:
    with pytest.raises(InvalidRequest, match="source"):
        Request(prompt="a lake", source=b"x")
    image = np.zeros((16, 16, 3), np.uint8)
    with pytest.raises(InvalidRequest, match="source"):
        Request(prompt="a lake", image=image, source="a path")  # type: ignore[arg-type]
