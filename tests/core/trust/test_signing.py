"""Every file that the engine writes is signed, by the right key, with its pixels unchanged."""

from __future__ import annotations

import io
import os
import sys
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import c2pa
import numpy as np
import pytest
from PIL import Image
from signers import FROM_IMAGE, NOW, PIXELS, RECIPE, YEAR, Authority, encoded

from allaprima import AllaPrimaError, Engine, Picture, hookimpl, plugin_manager, read_image
from allaprima.plugins import BUILT_IN
from allaprima.trust import library
from allaprima.trust.credentials import allaprima_sign, credentials
from allaprima.trust.settings import CERTIFICATE, KEY, PROMPT
from allaprima.trust.verdicts import Verdict
from allaprima.trust.verify import verify_file

TYPES = ("image/png", "image/jpeg", "image/webp", "image/tiff")
Sign = Callable[..., bytes]


@pytest.fixture
def check(tmp_path: Path) -> Callable[..., Verdict]:
    """The verdict on a file's bytes."""

    def verdict(data: bytes, anchors: str = "") -> Verdict:
        path = tmp_path / "picture"
        path.write_bytes(data)
        [found] = verify_file(path, anchors=anchors)
        return found

    return verdict


@pytest.mark.parametrize("media_type", TYPES)
@pytest.mark.parametrize("recipe", [RECIPE, FROM_IMAGE], ids=["from words", "from an image"])
def test_every_format_is_signed_and_keeps_its_pixels(
    signed: Sign, check: Callable[..., Verdict], media_type: str, recipe: Any
) -> None:
    data = signed(media_type, recipe)
    verdict = check(data)
    assert (verdict.status, verdict.problems) == ("trusted", ())
    assert verdict.claims.model == "lite/material"
    assert verdict.claims.model_hash == "ab" * 32
    assert verdict.claims.prompt == "red brick wall"
    assert verdict.claims.seed == 2**63 - 1
    assert verdict.claims.software == "allaprima 0.0.9"
    kind = "compositeWithTrained" if recipe is FROM_IMAGE else "trained"
    assert verdict.claims.source_type == f"{kind}AlgorithmicMedia"
    assert np.array_equal(read_image(data), read_image(encoded(media_type)))


def test_the_first_action_is_one_that_the_specification_asks_for(signed: Sign) -> None:
    for recipe, first in ((RECIPE, "c2pa.created"), (FROM_IMAGE, "c2pa.opened")):
        with c2pa.Reader("image/png", io.BytesIO(signed(recipe=recipe))) as reader:
            assertions = reader.get_active_manifest()["assertions"]
        [actions] = [a for a in assertions if a["label"] == "c2pa.actions.v2"]
        assert actions["data"]["actions"][0]["action"] == first


def test_a_greyscale_map_of_16_bits_is_signed_too(
    signed: Sign, check: Callable[..., Verdict]
) -> None:
    buffer = io.BytesIO()
    Image.fromarray(np.arange(64, dtype=np.uint16).reshape(8, 8) * 1000).save(buffer, "PNG")
    data = signed(data=buffer.getvalue())
    assert check(data).ok
    assert np.asarray(Image.open(io.BytesIO(data))).max() == 63_000


def test_the_prompt_stays_here_if_the_user_says_so(
    signed: Sign, check: Callable[..., Verdict], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(PROMPT, "0")
    data = signed()
    assert b"brick" not in data
    assert check(data).ok
    assert check(data).claims.prompt is None
    assert check(data).claims.model == "lite/material"


def test_a_setting_that_is_neither_yes_nor_no_is_an_error(
    signed: Sign, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(PROMPT, "nope")
    with pytest.raises(AllaPrimaError, match=f"{PROMPT} is 'nope'"):
        signed()


def test_an_organisation_signs_with_its_own_certificate(
    signed: Sign,
    check: Callable[..., Verdict],
    organisation: Callable[..., None],
    authority: Authority,
    own_folder: Path,
) -> None:
    organisation()
    data = signed()
    assert check(data).status == "valid"
    assert check(data, authority.root_pem).status == "trusted"
    assert check(data, Authority().root_pem).status == "valid"
    assert check(data).claims.signer == "Acme, test"
    assert not own_folder.exists()


def test_a_certificate_that_was_replaced_is_used_from_then_on(
    signed: Sign, check: Callable[..., Verdict], organisation: Callable[..., None]
) -> None:
    for name in ("Acme", "Acme Renewed"):
        organisation(organisation=name)
        assert check(signed()).claims.signer == f"{name}, test"


def test_one_that_has_expired_or_does_not_hold_yet_signs_nothing(
    signed: Sign, organisation: Callable[..., None]
) -> None:
    organisation(ends=NOW - YEAR / 2)
    with pytest.raises(AllaPrimaError, match="expired on"):
        signed()
    organisation(begins=NOW + YEAR / 2)
    with pytest.raises(AllaPrimaError, match="holds only from"):
        signed()


@pytest.mark.parametrize(("given", "missing"), [(CERTIFICATE, KEY), (KEY, CERTIFICATE)])
def test_a_certificate_without_its_key_is_told(
    signed: Sign, monkeypatch: pytest.MonkeyPatch, given: str, missing: str
) -> None:
    monkeypatch.setenv(given, "some.pem")
    with pytest.raises(AllaPrimaError, match=f"{given} is set, but {missing} is not"):
        signed()


def test_signing_again_replaces_the_credentials(
    signed: Sign, check: Callable[..., Verdict]
) -> None:
    assert check(signed(data=signed())).ok


def test_a_damaged_file_cannot_be_signed_and_says_so(signed: Sign) -> None:
    with pytest.raises(AllaPrimaError, match="could not be signed"):
        signed(data=b"no picture at all")


def test_other_kinds_of_files_are_left_as_they_are() -> None:
    assert (
        allaprima_sign(data=b"<svg/>", media_type="image/svg+xml", recipe=RECIPE, source=None)
        is None
    )


@pytest.fixture
def no_library(monkeypatch: pytest.MonkeyPatch) -> None:
    # Any import of it now fails as if it were not installed.
    monkeypatch.setitem(sys.modules, "c2pa", None)
    library.library.cache_clear()


@pytest.fixture(autouse=True)
def forget_the_library() -> Any:
    yield
    library.library.cache_clear()


@pytest.mark.usefixtures("no_library")
def test_without_the_library_pictures_are_not_signed_and_doctor_says_so() -> None:
    assert (
        allaprima_sign(data=encoded(), media_type="image/png", recipe=RECIPE, source=None) is None
    )
    finding = credentials()
    assert finding.status == "warning"
    assert "not signed" in finding.message
    assert "pip install c2pa-python" in finding.remedy


@pytest.mark.usefixtures("no_library")
def test_without_the_library_an_organisations_pictures_do_not_leave(
    signed: Sign, organisation: Callable[..., None]
) -> None:
    organisation()
    with pytest.raises(AllaPrimaError, match=r"cannot be signed.*pip install"):
        signed()


def test_doctor_says_who_signs_and_makes_no_key(
    signed: Sign, own_folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert credentials().status == "ok"
    assert not own_folder.exists()
    signed()
    assert "Self-made" in credentials().message
    monkeypatch.setenv(PROMPT, "no")
    assert "without the prompt" in credentials().message


@pytest.mark.skipif(os.name != "posix", reason="permission bits are POSIX's")
def test_doctor_warns_of_a_key_that_others_can_read(signed: Sign, own_folder: Path) -> None:
    signed()
    (own_folder / "identity.pem").chmod(0o644)
    finding = credentials()
    assert (finding.status, "chmod 600" in finding.remedy) == ("warning", True)


def test_doctor_finds_a_certificate_that_cannot_sign(
    organisation: Callable[..., None], authority: Authority
) -> None:
    organisation(ends=NOW - YEAR / 2)
    assert credentials().status == "problem"
    organisation(organisation=None)
    assert "organisation" in credentials().message


@pytest.fixture
def material() -> Picture:
    return Picture(
        pixels=PIXELS,
        recipe=RECIPE.__class__.from_json(RECIPE.to_json().replace('"picture"', '"material"')),
        maps={
            "height": np.zeros(PIXELS.shape[:2], np.float32),
            "normal": np.full(PIXELS.shape, 0.5, np.float32),
        },
    )


def test_the_engine_signs_a_material_and_all_its_maps(tmp_path: Path, material: Picture) -> None:
    plugins = plugin_manager(disabled={"office"})
    with Engine(plugins=plugins) as engine:
        files = engine.save(material, tmp_path / "brick")
        data = engine.encode(material, "image/webp")
    assert len(files) == 3
    assert all(verdict.ok for file in files for verdict in verify_file(file))
    (tmp_path / "brick.webp").write_bytes(data)
    assert verify_file(tmp_path / "brick.webp")[0].ok


def test_what_is_in_a_glb_file_is_signed_as_it_is_beside_a_mtlx_file(
    tmp_path: Path, material: Picture
) -> None:
    with Engine(plugins=plugin_manager(disabled={"office"})) as engine:
        [glb] = engine.save(material, tmp_path / "brick.glb")
        *images, _ = engine.save(material, tmp_path / "brick.mtlx")
    start = b"\x89PNG\r\n\x1a\n"
    parts = [start + data for data in glb.read_bytes().split(start)[1:]]
    end = b"IEND\xaeB`\x82"
    for number, data in enumerate(parts):
        (tmp_path / f"{number}.png").write_bytes(data.partition(end)[0] + end)
        images.append(tmp_path / f"{number}.png")
    assert len(parts) == 2  # the base colour and the normals
    assert all(verdict.ok for file in images for verdict in verify_file(file))


def test_switched_off_it_signs_nothing_and_makes_no_key(
    tmp_path: Path, material: Picture, own_folder: Path
) -> None:
    plugins = plugin_manager(disabled={"office", "credentials"})
    with Engine(plugins=plugins) as engine:
        [first, *_] = engine.save(material, tmp_path / "brick")
    assert verify_file(first)[0].status == "unsigned"
    assert not own_folder.exists()


def test_it_signs_after_all_other_plugins() -> None:
    class Other:
        @hookimpl
        def allaprima_sign(self, data: bytes) -> bytes:
            return data

    plugins = plugin_manager(disabled={"office"})
    plugins.register(Other(), "other")
    signers = [i.plugin_name for i in plugins.hook.allaprima_sign.get_hookimpls()]
    # pluggy lists them from the last to the first called; "safety" only logs what was signed.
    assert signers == ["safety", "credentials", "other"]


def test_several_threads_may_sign_at_once(signed: Sign, check: Callable[..., Verdict]) -> None:
    with ThreadPoolExecutor(4) as pool:
        results = list(pool.map(lambda _: signed(), range(16)))
    assert all(check(data).ok for data in results)


def test_it_is_built_in_under_its_name() -> None:
    assert BUILT_IN["credentials"] == "allaprima.trust.credentials"
    assert BUILT_IN["verify"] == "allaprima.trust.verification"
