"""Pictures lie whole in their tiles, and tiles can be turned back into pictures."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra import numpy as arrays
from small_packages import webp

from training.illustration import rendering
from training.illustration.packing import Entry
from training.illustration.rendering import EmptyPictureError, Frame, framed
from training.illustration.tiles import GREY, straight, tile


def entry(svg: str, box: tuple[float, float, float, float] = (0, 0, 24, 24)) -> Entry:
    return Entry("noto", "thing", "cartoon", ("thing",), svg=svg, box=box)


def extent(rgba: np.ndarray) -> tuple[int, int, int, int]:
    """Left, top, right, bottom of what is seen, the last two exclusive."""
    seen = rgba[..., 3] >= rendering.VISIBLE
    rows, columns = np.flatnonzero(seen.any(1)), np.flatnonzero(seen.any(0))
    return int(columns[0]), int(rows[0]), int(columns[-1]) + 1, int(rows[-1]) + 1


def square(side: int, at: tuple[int, int], of: int) -> np.ndarray:
    rgba = np.zeros((of, of, 4), np.uint8)
    rgba[at[1] : at[1] + side, at[0] : at[0] + side] = (200, 30, 30, 255)
    return rgba


def test_a_vector_has_straight_alpha() -> None:
    half = rendering.vector(entry('<path opacity=".5" fill="#ff0000" d="M0 0h24v24H0z"/>'), 64)
    assert half.shape == (64, 64, 4)
    assert np.abs(half[32, 32].astype(int) - (255, 0, 0, 128)).max() <= 1


def test_what_a_set_leaves_to_the_user_has_the_ink() -> None:
    drawn = rendering.vector(entry('<path fill="currentColor" d="M0 0h24v24H0z"/>'), 32, "#0080ff")
    assert drawn[16, 16].tolist() == [0, 128, 255, 255]


def test_a_box_that_is_not_square_keeps_its_proportions() -> None:
    wide = rendering.vector(entry('<path d="M0 0h48v12H0z"/>', (0, 0, 48, 12)), 128)
    left, top, right, bottom = extent(wide)
    assert (right - left) / (bottom - top) == pytest.approx(4, rel=0.1)


def test_a_stroke_that_leaves_the_box_a_little_is_not_cut() -> None:
    drawn = rendering.vector(entry('<path d="M-.8 2h25.6v20H-.8z"/>'), 256)
    left, _, right, _ = extent(drawn)
    assert left > 0
    assert right < 256


@pytest.mark.parametrize("svg", ["", '<path d="M0 0h1v1H0z"/>', "<path", '<g opacity="0"/>'])
def test_what_is_empty_or_broken_is_an_error_that_names_it(svg: str) -> None:
    with pytest.raises(EmptyPictureError, match="noto/thing"):
        rendering.vector(entry(svg), 64)


class PanicException(BaseException):
    """What the renderer raises where it has a mistake; some filters of real pictures make one."""


def test_a_panic_of_the_renderer_leaves_one_picture_out(monkeypatch: pytest.MonkeyPatch) -> None:
    def panics(**_: object) -> list[int]:
        raise PanicException("index out of bounds")

    monkeypatch.setattr("resvg_py.svg_to_bytes", panics)
    with pytest.raises(EmptyPictureError, match="noto/thing cannot be rendered: index"):
        rendering.vector(entry('<path d="M0 0h24v24H0z"/>'), 64)


def test_an_interruption_while_it_renders_gets_through(monkeypatch: pytest.MonkeyPatch) -> None:
    def interrupted(**_: object) -> list[int]:
        raise KeyboardInterrupt

    monkeypatch.setattr("resvg_py.svg_to_bytes", interrupted)
    with pytest.raises(KeyboardInterrupt):
        rendering.vector(entry('<path d="M0 0h24v24H0z"/>'), 64)


def test_a_webp_is_decoded_with_its_alpha() -> None:
    rgba = rendering.picture(entry(""), webp("#3366cc"))
    assert rgba.shape == (256, 256, 4)
    assert rgba[128, 128].tolist() == [0x33, 0x66, 0xCC, 255]
    assert rgba[0, 0, 3] == 0


@pytest.mark.parametrize("data", [b"", b"RIFF", webp("#3366cc")[:200]])
def test_a_broken_webp_is_an_error_that_names_it(data: bytes) -> None:
    with pytest.raises(EmptyPictureError, match="noto/thing"):
        rendering.picture(entry(""), data)


@given(side=st.integers(20, 256), x=st.floats(0, 1), y=st.floats(0, 1))
def test_a_picture_is_brought_to_the_middle_with_a_margin(side: int, x: float, y: float) -> None:
    free = 256 - side
    rgba = framed(square(side, (int(x * free), int(y * free)), 256), 64, Frame())
    left, top, right, bottom = extent(rgba)
    assert abs(left - (64 - right)) <= 1
    assert abs(top - (64 - bottom)) <= 1
    assert 0.7 * 64 <= right - left <= 0.95 * 64


def test_a_picture_that_is_called_small_stays_small() -> None:
    rgba = framed(square(64, (96, 96), 256), 64, Frame(), keep_small=True)
    left, _, right, _ = extent(rgba)
    assert right - left == 16


@given(scale=st.floats(0.5, 1), x=st.floats(-1, 1), y=st.floats(-1, 1), mirror=st.booleans())
def test_wherever_it_lies_nothing_is_cut(scale: float, x: float, y: float, mirror: bool) -> None:
    whole = framed(square(200, (20, 30), 256), 64, Frame(scale))
    moved = framed(square(200, (20, 30), 256), 64, Frame(scale, x, y, mirror))
    assert moved[..., 3].sum() == whole[..., 3].sum()


def test_a_mirrored_picture_is_the_same_the_other_way_round() -> None:
    rgba = square(200, (28, 28), 256)
    rgba[:, :100, 2] = 255
    straight_on = framed(rgba, 64, Frame())
    assert np.array_equal(framed(rgba, 64, Frame(mirror=True)), straight_on[:, ::-1])


def test_hidden_colour_does_not_bleed_in() -> None:
    rgba = square(200, (28, 28), 256)
    rgba[rgba[..., 3] == 0] = (0, 255, 0, 0)
    seen = framed(rgba, 64, Frame())
    assert seen[seen[..., 3] > 0][:, 1].max() <= 31


@given(arrays.arrays(np.uint8, (6, 5, 4)))
def test_tiles_go_back_to_straight_alpha(rgba: np.ndarray) -> None:
    back = straight(tile(rgba))
    assert np.array_equal(back[..., 3], rgba[..., 3])
    # Half a step of 8 bits, divided by alpha.
    allowed = 0.5 * 255 / np.maximum(rgba[..., 3:], 1) + 0.51
    error = np.abs(back[..., :3].astype(float) - rgba[..., :3])
    assert (error <= allowed)[rgba[..., 3] > 0].all()


def test_where_nothing_is_a_tile_is_grey() -> None:
    nothing = np.zeros((2, 2, 4), np.uint8)
    nothing[..., :3] = 77
    assert tile(nothing)[:3].tolist() == [[[GREY, GREY]] * 2] * 3
