"""What is worn is where the head says, and of its size."""

import random

import numpy as np
import pytest

from allaprima.symbols.generator import paint
from allaprima.symbols.layout import box_of
from allaprima.symbols.pen import Pen
from allaprima.symbols.reading import read
from allaprima.symbols.things import THINGS
from allaprima.symbols.wearing import AROUND_NECKS, DRAWN_ANEW, HATS, WORN, place_of, worn


def drawn(name: str, seed: int | None = None) -> Pen:
    pen = Pen(chance=None if seed is None else random.Random(seed))
    THINGS[name].draw(pen)
    return pen


WITH_HEADS = [name for name in THINGS if drawn(name).head]


def test_animals_people_and_faces_have_heads() -> None:
    for name in ("cat", "dog", "owl", "horse", "duck", "person", "doctor", "child", "smiley", "snowman", "robot"):  # fmt: skip
        assert name in WITH_HEADS
    for name in ("house", "team", "apple"):
        assert name not in WITH_HEADS


@pytest.mark.parametrize("name", WITH_HEADS)
def test_a_head_is_where_the_thing_is_drawn(name: str) -> None:
    for seed in range(4):
        pen = drawn(name, seed)
        assert pen.head is not None
        x0, y0, x1, y1 = box_of(pen.shapes)
        for x, y in (pen.head.eyes, (pen.head.x, pen.head.y)):
            assert x0 - 1 <= x <= x1 + 1
            assert y0 - 1 <= y <= y1 + 1
        assert pen.head.y < pen.head.eyes[1]
        assert pen.head.width < x1 - x0


@pytest.mark.parametrize("what", sorted(WORN))
def test_whatever_can_be_worn_is_drawn_on_a_face(what: str) -> None:
    head = drawn("cat").head
    assert head is not None
    x0, y0, x1, y1 = box_of(worn(head, what, None))
    middle = {"head": head.x, "eyes": head.eyes[0], "neck": head.neck[0]}[place_of(what)]
    assert abs((x0 + x1) / 2 - middle) < 0.35 * head.face
    assert x1 - x0 < 1.6 * head.face
    if what in HATS:
        assert y0 < head.y < head.eyes[1]
        assert y1 < head.eyes[1]
    elif what in AROUND_NECKS:
        assert y1 > head.neck[1] > head.eyes[1]


def test_what_looks_otherwise_when_it_is_worn_is_known_to_be_worn() -> None:
    assert DRAWN_ANEW.keys() <= WORN <= THINGS.keys()


def test_hats_are_as_large_as_the_head_and_lean_with_it() -> None:
    cat, horse = drawn("cat").head, drawn("horse").head
    assert cat is not None
    assert horse is not None
    wide = {h.width: box_of(worn(h, "crown", None)) for h in (cat, horse)}
    sizes = [(box[2] - box[0]) / width for width, box in wide.items()]
    assert sizes[0] == pytest.approx(1, abs=0.1)
    crown = worn(horse, "crown", None)[0].points
    assert horse.tilt < 0
    assert max(crown, key=lambda point: point[1])[0] < horse.x  # its left end is lower


def test_glasses_leave_the_eyes_to_be_seen_and_one_lens_is_seen_from_the_side() -> None:
    owl, horse = drawn("owl").head, drawn("horse").head
    assert owl is not None
    assert horse is not None
    assert all(shape.width for shape in worn(owl, "glasses", None))  # frames alone
    rings = [s for s in worn(horse, "glasses", None) if len(s.points) > 20]
    assert len(rings) == 1


def rows_of(pixels: np.ndarray, colour: tuple[int, int, int]) -> tuple[np.ndarray, np.ndarray]:
    alike = np.abs(pixels[..., :3].astype(int) - colour).max(axis=2) <= 8
    return np.nonzero(alike & (pixels[..., 3] > 200))


@pytest.mark.parametrize("seed", range(6))
@pytest.mark.parametrize("who", ["cat", "dog", "horse", "duck", "ghost"])
def test_a_hat_is_on_the_head_whichever_way_it_looks(who: str, seed: int) -> None:
    wish = read(f"flat blue {who} wearing a red party hat")
    pixels = paint(wish, (), 128, 128, seed)
    [hat_y, hat_x] = rows_of(pixels, (0xEF, 0x44, 0x44))
    [body_y, body_x] = rows_of(pixels, (0x3B, 0x82, 0xF6))
    assert hat_y.min() < body_y.min() + 4
    assert hat_y.max() >= body_y.min() - 3  # they touch
    assert body_x.min() - 2 <= np.median(hat_x) <= body_x.max() + 2


def test_what_has_no_head_has_it_beside() -> None:
    pixels = paint(read("flat blue gift with a red crown"), (), 128, 128, 1)
    [crown_y, _] = rows_of(pixels, (0xEF, 0x44, 0x44))
    assert crown_y.min() > 64


def test_a_snowman_puts_off_its_own_hat_and_scarf_for_others() -> None:
    plain = drawn("snowman").shapes
    for place in ("head", "neck"):
        pen = Pen(wears=frozenset([place]))
        THINGS["snowman"].draw(pen)
        assert len(pen.shapes) < len(plain)


def test_of_a_palette_what_is_worn_has_another_colour() -> None:
    palette = ("#204a87", "#f57900", "#4e9a06")
    pixels = paint(read("cat wearing a hat"), palette, 128, 128, 2)
    [cat, _] = rows_of(pixels, (0x20, 0x4A, 0x87))
    assert cat.size
    others = [rows_of(pixels, c)[0] for c in ((0xF5, 0x79, 0x00), (0x4E, 0x9A, 0x06))]
    assert min(o.min() for o in others if o.size) < cat.min()


def test_a_beard_has_the_hair_of_who_wears_it() -> None:
    pixels = paint(read("flat man with blonde hair and a beard"), (), 128, 128, 1)
    [y, x] = rows_of(pixels, (0xE0, 0xB0, 0x50))
    assert y[abs(x - 64) < 4].max() > 70  # below the mouth
