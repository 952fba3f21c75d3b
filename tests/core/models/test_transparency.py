"""Models with an alpha channel: what is made is straight, what is given is laid over their matte."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
import pytest
import torch
from checkpoints import embedded_pair

from allaprima import Request
from allaprima.models import parts
from allaprima.models.diffusers_backend import allaprima_load
from allaprima.models.store import card_for_folder


@pytest.fixture(scope="module")
def pair(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return embedded_pair(tmp_path_factory.mktemp("pair"))


@pytest.fixture(scope="module", params=["float32", "bfloat16"])
def warm(request: pytest.FixtureRequest, pair: Path) -> Any:
    dtype = getattr(torch, request.param)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(parts, "choose_dtype", lambda *_, **__: dtype)
        yield allaprima_load(card_for_folder(pair / "illustration"), "cpu")


@pytest.fixture
def disc() -> np.ndarray:
    """64 x 64 RGBA: a white disc with soft edges; black, and clear, around it."""
    y, x = np.mgrid[:64, :64] - 31.5
    alpha = np.clip(24.5 - np.hypot(x, y), 0, 1)
    colour = np.where(alpha > 0, 255, 0)
    return np.dstack([colour, colour, colour, np.rint(alpha * 255)]).astype(np.uint8)


def ask(**changes: Any) -> Request:
    values = {"prompt": "a red brick wall", "size": (64, 64), "steps": 2, "guidance": 1.0}
    values |= {"kind": "illustration", "seed": 1, "tile": False}
    if "image" in changes:
        values["strength"] = 1.0
    return Request(**(values | changes))


def make(warm: Any, **changes: Any) -> np.ndarray:
    pixels: np.ndarray = warm.generate(ask(**changes), 1, lambda *_: None).pixels
    return pixels


@pytest.mark.parametrize("kind", ["illustration", "picture"])
def test_both_kinds_of_picture_keep_their_transparency(warm: Any, kind: str) -> None:
    made = make(warm, kind=kind, size=(61, 50))
    assert made.shape == (50, 61, 4)
    assert made[..., 3].std() > 0


def test_a_material_of_such_a_model_is_opaque(warm: Any) -> None:
    assert make(warm, kind="material", tile=True).shape == (64, 64, 3)


def test_what_is_decoded_over_grey_comes_out_straight(
    warm: Any, disc: np.ndarray, monkeypatch: pytest.MonkeyPatch
) -> None:
    alpha = torch.tensor(disc[..., 3] / 255).float()
    grey = 128 / 255
    tile = torch.stack([*[alpha + grey * (1 - alpha)] * 3, alpha])[None] * 2 - 1
    vae = warm._parts.components["vae"]
    monkeypatch.setattr(type(vae), "decode", lambda *_, **__: (tile.to(vae.dtype),))
    made = make(warm)
    rim = (made[..., 3] > 50) & (made[..., 3] < 250)
    assert rim.any()
    loss = 6 if warm.dtype == "bfloat16" else 1  # of 255; it has 8 bits
    assert made[rim][:, :3].min() >= 255 - 255 * loss / 50
    for below in (0, 255):
        shown, whole = (
            p[..., :3] * (p[..., 3:] / 255) + below * (1 - p[..., 3:] / 255) for p in (made, disc)
        )
        assert np.abs(shown - whole).max() <= loss + 1


def test_what_is_given_is_encoded_over_grey(
    warm: Any, disc: np.ndarray, monkeypatch: pytest.MonkeyPatch
) -> None:
    given: list[torch.Tensor] = []
    vae = warm._parts.components["vae"]
    encode = type(vae).encode
    monkeypatch.setattr(type(vae), "encode", lambda *a, **k: given.append(a[1]) or encode(*a, **k))
    make(warm, image=disc, strength=0.5)
    [planes] = given
    assert planes.shape == (1, 4, 64, 64)
    corner, middle = planes[0, :, 0, 0].float(), planes[0, :, 32, 32].float()
    assert torch.allclose(corner, torch.tensor([1 / 255, 1 / 255, 1 / 255, -1]), atol=4e-3)
    assert torch.allclose(middle, torch.ones(4))


def test_hidden_colours_say_nothing(warm: Any, disc: np.ndarray) -> None:
    other = disc.copy()
    other[other[..., 3] == 0, :3] = 200
    for size in ((64, 64), (96, 80)):
        one, two = (make(warm, image=i, size=size, strength=0.5) for i in (disc, other))
        assert np.array_equal(one, two)


def test_an_image_starts_with_its_transparency(warm: Any, disc: np.ndarray) -> None:
    opaque = np.ascontiguousarray(disc[..., :3])
    assert not np.array_equal(
        make(warm, image=disc, strength=0.5), make(warm, image=opaque, strength=0.5)
    )


def test_inpainting_keeps_what_is_outside_and_makes_no_holes_in_a_photo(
    warm: Any, disc: np.ndarray, photo: np.ndarray, hole: np.ndarray
) -> None:
    cut_out = make(warm, image=disc, mask=hole)
    assert np.array_equal(cut_out[hole == 0], disc[hole == 0])
    assert cut_out.shape == (64, 64, 4)
    painted = make(warm, image=photo, mask=hole)
    assert painted.shape == photo.shape
    assert np.array_equal(painted[hole == 0], photo[hole == 0])
    assert not np.array_equal(painted, photo)


def test_it_is_seamless_where_it_is_asked_to_be(warm: Any) -> None:
    made = make(warm, kind="picture", tile=True, size=(64, 64)).astype(int)
    again = make(warm, kind="picture", tile=True, size=(64, 64)).astype(int)
    assert np.array_equal(made, again)
    assert made.shape == (64, 64, 4)
