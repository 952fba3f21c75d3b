"""The block that shows a material."""

import numpy as np
import pytest

from allaprima.materials.block import RADIUS, Mesh, block


@pytest.fixture(scope="module")
def mesh() -> Mesh:
    return block()


def corners(values: np.ndarray, mesh: Mesh) -> np.ndarray:
    return values.astype(np.float64)[mesh.triangles]


def test_it_is_a_closed_surface_about_a_metre_a_side(mesh: Mesh) -> None:
    low, high = mesh.positions.min(axis=0), mesh.positions.max(axis=0)
    assert np.allclose(low, -high)
    assert np.allclose(high - low, 1.07, atol=0.01)
    # Every edge of a triangle lies at another triangle, which runs along it the other way.
    places = np.unique(mesh.positions.round(5), axis=0, return_inverse=True)[1].ravel()
    ends = places[mesh.triangles]
    edges = [tuple(e) for t in ends for e in zip(t, np.roll(t, -1), strict=True)]
    assert len(set(edges)) == len(edges)
    assert {e[::-1] for e in edges} == set(edges)


def test_it_is_seen_from_outside(mesh: Mesh) -> None:
    a, b, c = corners(mesh.positions, mesh).transpose(1, 0, 2)
    across = np.cross(b - a, c - a)
    assert (np.einsum("ij,ij->i", across, corners(mesh.normals, mesh).mean(axis=1)) > 0).all()
    assert (np.einsum("ij,ij->i", across, a) > 0).all()


def test_normals_and_tangents_are_one_long_and_at_right_angles(mesh: Mesh) -> None:
    tangents = mesh.tangents[:, :3]
    assert np.allclose(np.linalg.norm(mesh.normals, axis=1), 1)
    assert np.allclose(np.linalg.norm(tangents, axis=1), 1)
    assert np.allclose(np.einsum("ij,ij->i", tangents, mesh.normals), 0, atol=1e-6)
    assert (mesh.tangents[:, 3] == 1).all()


def by_texture(mesh: Mesh) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """For each triangle, metres to a unit to the right and up in the texture, and its middle."""
    p, uv = corners(mesh.positions, mesh), corners(mesh.texture, mesh)
    steps, turns = p[:, 1:] - p[:, :1], uv[:, 1:] - uv[:, :1]
    right, down = np.linalg.solve(turns, steps).transpose(1, 0, 2)
    return right, -down, p.mean(axis=1)


@pytest.mark.parametrize("aspect", [1.0, 2.0, 0.75])
def test_a_tile_is_a_metre_wide_keeps_its_shape_and_is_stretched_at_the_corners_alone(
    aspect: float,
) -> None:
    mesh = block(aspect)
    right, up, middle = by_texture(mesh)
    flat = np.abs(mesh.positions).max() - RADIUS
    at_a_corner = (np.abs(middle) > flat).all(axis=1)
    a, b, c = corners(mesh.positions, mesh).transpose(1, 0, 2)
    area = np.linalg.norm(np.cross(b - a, c - a), axis=1)
    assert area[at_a_corner].sum() < 0.06 * area.sum()
    width, height = (np.linalg.norm(way, axis=1)[~at_a_corner] for way in (right, up))
    # An arc of eight chords is shorter by a thousandth.
    assert np.allclose(width, 1, rtol=2e-3)
    assert np.allclose(height, 1 / aspect, rtol=2e-3)
    assert np.allclose(np.einsum("ij,ij->i", right, up)[~at_a_corner], 0, atol=1e-5)


def test_tangents_point_to_the_right_in_the_texture_and_bitangents_up(mesh: Mesh) -> None:
    right, up, _ = by_texture(mesh)
    tangent = corners(mesh.tangents[:, :3], mesh).mean(axis=1)
    bitangent = np.cross(corners(mesh.normals, mesh).mean(axis=1), tangent)
    assert (np.einsum("ij,ij->i", tangent, right) > 0.7).all()
    assert (np.einsum("ij,ij->i", bitangent, up) > 0.7).all()


@pytest.mark.parametrize("aspect", [1.0, 2.0, 0.3])
def test_the_texture_goes_on_around_the_sides_and_from_the_front_to_top_and_bottom(
    aspect: float,
) -> None:
    """There the same place has, but for whole tiles, the same coordinates on both sides of an edge."""
    mesh = block(aspect)
    count = len(mesh.positions) // 6
    sides = [slice(k * count, (k + 1) * count) for k in range(6)]
    front, right, back, left, top, bottom = sides
    pairs = [(front, right), (right, back), (back, left), (left, front)]
    for one, other in [*pairs, (front, top), (front, bottom)]:
        first, second = (
            {
                tuple(p.round(4).tolist()): uv
                for p, uv in zip(mesh.positions[s], mesh.texture[s], strict=True)
            }
            for s in (one, other)
        )
        shared = first.keys() & second.keys()
        assert len(shared) >= 10
        for place in shared:
            apart = first[place].astype(np.float64) - second[place]
            assert np.allclose(apart, apart.round(), atol=1e-4)
