"""Shapes: their points, normals and faces."""

import itertools
import math

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from allaprima.stills import mesh
from allaprima.stills.mesh import Mesh
from allaprima.stills.solid import matrix

LENGTHS = st.floats(0.2, 20)
PROFILES = st.lists(
    st.tuples(st.floats(0, 9), st.floats(-9, 9)), min_size=2, max_size=8, unique=True
)


def sound(shape: Mesh) -> None:
    """What every mesh is: finite, with normals of length one, and faces that turn as the normals do."""
    assert np.isfinite(shape.points).all()
    assert np.allclose(np.linalg.norm(shape.normals, axis=1), 1, atol=1e-3)
    assert shape.faces.min() >= 0
    assert shape.faces.max() < len(shape.points)
    a, b, c = (shape.points[shape.faces[:, k]] for k in range(3))
    turns = np.einsum("ij,ij->i", np.cross(b - a, c - a), shape.normals[shape.faces].sum(1))
    assert (turns > -1e-4).all()


def volume(shape: Mesh) -> float:
    a, b, c = (shape.points[shape.faces[:, k]].astype(float) for k in range(3))
    return float(np.einsum("ij,ij->i", a, np.cross(b, c)).sum() / 6)


@given(PROFILES)
@settings(deadline=None, max_examples=60)
def test_whatever_a_profile_is_the_lathe_makes_a_sound_mesh(
    profile: list[tuple[float, float]],
) -> None:
    if sum(math.dist(a, b) for a, b in itertools.pairwise(profile)) > 1e-3:
        shape = mesh.lathe(profile, 12)
        assert np.isfinite(shape.points).all()
        assert np.isfinite(shape.normals).all()


@given(LENGTHS, LENGTHS)
@settings(deadline=None, max_examples=30)
def test_a_cylinder_from_the_lathe_has_its_volume_and_sharp_rims(
    radius: float, height: float
) -> None:
    shape = mesh.lathe([(0, 0), (radius, 0), (radius, height), (0, height)], 96)
    sound(shape)
    assert volume(shape) == pytest.approx(math.pi * radius**2 * height, rel=0.01)
    up = shape.normals[:, 1]
    assert (np.isclose(np.abs(up), 1, atol=1e-3) | np.isclose(up, 0, atol=1e-3)).all()


def test_a_gentle_profile_has_no_rims() -> None:
    turns = np.linspace(-math.pi / 2, math.pi / 2, 24)
    shape = mesh.lathe([(math.cos(a), math.sin(a)) for a in turns])
    assert len(shape.points) == 24 * 57
    assert np.allclose(
        shape.normals, shape.points / np.linalg.norm(shape.points, axis=1)[:, None], atol=0.1
    )


def test_lobes_stand_out_where_the_shape_says_so() -> None:
    shape = mesh.lathe([(2, 0), (2, 5)], 80, lambda angle: 1 + 0.25 * np.cos(4 * angle))
    far = np.hypot(shape.points[:, 0], shape.points[:, 2])
    assert far.max() == pytest.approx(2.5, abs=0.01)
    assert far.min() == pytest.approx(1.5, abs=0.01)
    sound(shape)


@given(LENGTHS, LENGTHS, LENGTHS, st.floats(0, 3))
@settings(deadline=None, max_examples=40)
def test_a_box_has_its_size_however_round_its_edges_are(
    width: float, height: float, depth: float, radius: float
) -> None:
    shape = mesh.box((1, 2, 3), (width, height, depth), radius)
    sound(shape)
    size = shape.points.max(0) - shape.points.min(0)
    assert np.allclose(size, (width, height, depth), rtol=1e-4, atol=1e-4)
    assert volume(shape) <= width * height * depth * 1.001
    if radius == 0:
        assert volume(shape) == pytest.approx(width * height * depth, rel=1e-3)


@given(LENGTHS)
@settings(deadline=None, max_examples=20)
def test_a_ball_has_its_volume(radius: float) -> None:
    shape = mesh.ball((0, 0, 0), radius)
    sound(shape)
    assert volume(shape) == pytest.approx(4 / 3 * math.pi * radius**3, rel=0.02)


def test_a_shaped_ball_is_sound() -> None:
    sound(
        mesh.ball((0, 1, 0), (2, 1, 3), lambda ways: 1 + 0.3 * np.sin(3 * ways[:, 0]) * ways[:, 1])
    )


def test_a_tube_has_round_ends_and_is_as_thick_as_said() -> None:
    shape = mesh.tube([(0, 0, 0), (0, 0, 5), (0, 0, 10)], 1.0, 24)
    sound(shape)
    assert shape.points[:, 2].min() == pytest.approx(-1, abs=1e-3)
    assert shape.points[:, 2].max() == pytest.approx(11, abs=1e-3)
    assert np.hypot(shape.points[:, 0], shape.points[:, 1]).max() == pytest.approx(1, abs=1e-3)


def test_a_closed_tube_has_no_ends() -> None:
    turns = [k / 60 * 2 * math.pi for k in range(60)]
    shape = mesh.tube([(4 * math.cos(a), 0, 4 * math.sin(a)) for a in turns], 1.0, 32, closed=True)
    sound(shape)
    assert volume(shape) == pytest.approx(2 * math.pi**2 * 4 * 1, rel=0.02)


def test_a_line_straight_up_is_no_trouble_for_a_tube() -> None:
    sound(mesh.tube([(0, 0, 0), (0, 3, 0), (0, 6, 0)], [1, 0.5, 0.1]))


STAR = [((2 if k % 2 == 0 else 0.8) * math.sin(k * math.pi / 5), (2 if k % 2 == 0 else 0.8) * math.cos(k * math.pi / 5)) for k in range(10)]  # fmt: skip


@pytest.mark.parametrize(
    "outline", [STAR, STAR[::-1], [(0, 0), (4, 0), (4, 1), (1, 1), (1, 4), (0, 4)]]
)
def test_a_plate_has_the_area_of_its_outline_whatever_its_direction(
    outline: list[tuple[float, float]],
) -> None:
    shape = mesh.prism(outline, 0.5)
    sound(shape)
    x, y = np.array(outline).T
    area = abs(float((x * np.roll(y, -1) - y * np.roll(x, -1)).sum() / 2))
    assert volume(shape) == pytest.approx(area * 0.5, rel=1e-3)


def test_a_bevel_takes_the_rims_off_and_leaves_the_depth() -> None:
    shape = mesh.prism([(-3, -3), (3, -3), (3, 3), (-3, 3)], 1.0, 0.2)
    sound(shape)
    assert np.allclose(shape.points.max(0) - shape.points.min(0), (6, 6, 1), atol=1e-4)
    assert 33 < volume(shape) < 36


def test_a_curve_goes_through_its_points() -> None:
    given_points = [(0, 0), (1, 2), (3, 1), (4, 4)]
    line = mesh.curve(given_points, 5)
    assert len(line) == 16
    assert np.allclose(line[::5], given_points)
    assert len(mesh.curve(given_points, 5, closed=True)) == 20


@given(st.floats(-180, 180), st.floats(-180, 180), st.floats(-180, 180), st.floats(0.1, 5))
@settings(deadline=None, max_examples=30)
def test_moving_keeps_a_mesh_sound(turn: float, tilt: float, lean: float, scale: float) -> None:
    moved = mesh.box((0, 0, 0), (1, 2, 3), 0.2).moved(matrix(1, 2, 3, turn, tilt, lean, scale))
    sound(moved)
    assert volume(moved) == pytest.approx(
        volume(mesh.box((0, 0, 0), (1, 2, 3), 0.2)) * scale**3, rel=1e-3
    )


def test_a_mirrored_mesh_is_not_inside_out() -> None:
    mirror = np.diag((-1.0, 1.0, 1.0, 1.0))
    sound(mesh.ball((1, 0, 0), 1).moved(mirror))
