"""Every family paints a seamless tile with sound maps, and says what it painted."""

import pytest
import torch

from allaprima.procedural.families import FAMILIES
from allaprima.procedural.surface import COLOURS, Canvas, rgb
from allaprima.procedural.wear import WEAR, apply_wear
from training.corpus import mixed, tiles


def generator(seed: int = 0) -> torch.Generator:
    return torch.Generator().manual_seed(seed)


def test_there_are_at_least_forty_families() -> None:
    assert len(FAMILIES) >= 40


@pytest.mark.parametrize("name", FAMILIES)
def test_a_family_paints_a_seamless_tile_with_maps_in_range(name: str) -> None:
    surface = FAMILIES[name].paint(Canvas(2, 64, 96, generator())).stack()
    assert surface.shape == (2, 6, 64, 96)
    assert torch.isfinite(surface).all()
    assert surface.min() >= 0
    assert surface.max() <= 1
    for axis in (2, 3):
        steps = (surface - surface.roll(1, axis)).abs().movedim(axis, 0).flatten(1).mean(1)
        # The wrap is a boundary like any other: no larger than the largest inside.
        assert steps[0] <= steps[1:].max() * 1.25 + 1e-3


@pytest.mark.parametrize("name", FAMILIES)
def test_a_family_is_not_flat(name: str) -> None:
    surface = FAMILIES[name].paint(Canvas(2, 64, 64, generator(1))).stack()
    assert surface[:, :4].std((2, 3)).max() > 0.004


def test_a_tile_is_a_function_of_the_seed() -> None:
    first, said, _ = mixed(4, 32, 32, seed=7)
    again, said_again, _ = mixed(4, 32, 32, seed=7)
    other, _, _ = mixed(4, 32, 32, seed=8)
    assert torch.equal(first, again)
    assert said == said_again
    assert not torch.equal(first, other)


def test_a_named_colour_is_said_and_painted() -> None:
    canvas = Canvas(64, 8, 8, generator(2))
    painted = canvas.colour("808080", named=1.0, spread=0.0)
    for words, value in zip(canvas.colour_words, painted[:, :, 0, 0], strict=True):
        meant = [torch.tensor(rgb(c)) for c in COLOURS[words[0]]]
        assert min(float((value - m).abs().max()) for m in meant) < 0.01


def test_without_a_named_colour_the_family_has_its_own_and_says_none() -> None:
    canvas = Canvas(8, 8, 8, generator(3))
    canvas.colour("9a4a34", named=0.0)
    assert canvas.colour_words == [[]] * 8


def test_captions_name_the_family_in_its_own_words() -> None:
    _, captions = tiles(FAMILIES["brick"], 12, 32, 32, generator(4))
    assert all(any(name in caption for name in FAMILIES["brick"].names) for caption in captions)


def test_wear_is_said_and_changes_the_surface() -> None:
    canvas = Canvas(8, 32, 32, generator(5))
    clean = FAMILIES["concrete"].paint(canvas)
    said = [list(w) for w in canvas.words]
    worn = apply_wear(canvas, clean, share=1.0, metal=False)
    for before, after in zip(said, canvas.words, strict=True):
        assert set(after) - set(before) <= set(WEAR)
        assert len(after) == len(before) + 1
    assert not torch.equal(clean.stack(), worn.stack())


def test_only_metals_rust() -> None:
    canvas = Canvas(64, 8, 8, generator(6))
    apply_wear(canvas, FAMILIES["wood"].paint(canvas), share=1.0, metal=False)
    assert not any("rust" in word for words in canvas.words for word in words)
