"""Brickwork with headers: how long the bricks of each course are, and where their joints lie."""

from __future__ import annotations

import itertools

import numpy as np
import numpy.typing as npt
import pytest
import torch

from allaprima.procedural.bonds import ENGLISH, FLEMISH, bonded
from allaprima.procedural.fields import Field

SIDE, HEIGHT = 288, 16.0
"""288 units are 12 half bricks of 24 units, and 18 courses of 16."""


def laid(bond: float) -> tuple[npt.NDArray[np.int32], npt.NDArray[np.float32]]:
    """The number of the brick, and the distance to its border, at every pixel."""
    c = Field(1, SIDE, SIDE, torch.Generator().manual_seed(0))
    height, ratio = torch.full((1, 1, 1), HEIGHT), torch.full((1, 1, 1), 3.0)
    b = bonded(c, height, ratio, torch.full((1, 1, 1), bond), (c.u[None], c.v[None]))
    return b.index[0].numpy(), b.edge[0].numpy()


def lengths(course: npt.NDArray[np.int32]) -> list[int]:
    """Of the bricks along a course, in half bricks, from the first joint on, around the tile."""
    joints = np.flatnonzero(course != np.roll(course, 1))
    ends = np.append(joints[1:], joints[0] + len(course))
    return [round(int(n) / 24) for n in ends - joints]


def middles(row: int, bond: float) -> tuple[npt.NDArray[np.int32], list[int]]:
    index, _ = laid(bond)
    course = index[int((row + 0.5) * HEIGHT)]
    return course, lengths(course)


@pytest.mark.parametrize("row", [0, 1, 7])
def test_in_flemish_bond_headers_and_stretchers_take_turns_in_every_course(row: int) -> None:
    _, found = middles(row, FLEMISH)
    assert sorted(found) == [1, 1, 1, 1, 2, 2, 2, 2]
    assert all(a != b for a, b in itertools.pairwise(found))


def test_in_flemish_bond_a_header_lies_over_the_middle_of_a_stretcher() -> None:
    index, edge = laid(FLEMISH)
    below, above = (int((row + 0.5) * HEIGHT) for row in (0, 1))
    joints = np.flatnonzero(index[below] != np.roll(index[below], 1))
    ends = np.append(joints[1:], joints[0] + SIDE)
    for begin, end in zip(joints, ends, strict=True):
        if end - begin > 30:
            middle = (begin + end) // 2 % SIDE
            over = int((index[above] == index[above][middle]).sum())
            assert over == 24
            assert edge[above][middle] == pytest.approx(8, abs=1)


def test_in_english_bond_courses_of_headers_and_of_stretchers_take_turns() -> None:
    assert set(middles(0, ENGLISH)[1]) == {2}
    assert set(middles(1, ENGLISH)[1]) == {1}
    assert set(middles(2, ENGLISH)[1]) == {2}


@pytest.mark.parametrize("bond", [FLEMISH, ENGLISH])
def test_no_joint_lies_over_another(bond: float) -> None:
    index, _ = laid(bond)
    for row in range(4):
        here, above = (index[int((r + 0.5) * HEIGHT)] for r in (row, row + 1))
        both = (here != np.roll(here, 1)) & (above != np.roll(above, 1))
        assert not both.any()


@pytest.mark.parametrize("bond", [FLEMISH, ENGLISH])
def test_every_brick_is_one_and_the_tile_closes(bond: float) -> None:
    index, edge = laid(bond)
    assert edge.min() >= 0
    for number in np.unique(index)[:40]:
        rows = np.nonzero(index == number)[0]
        assert len(rows) in (24 * 16, 48 * 16)
        assert rows.max() - rows.min() == 15
