"""Decks to work on and a small, real engine with a painter of its own."""

import io
import zipfile
from pathlib import Path

import numpy as np
import pytest
from pptx import Presentation

from allaprima import Card, Engine, Output, Recipe, encode_pixels, hookimpl
from allaprima_office.deck import open_deck
from allaprima_office.origin import Origin
from allaprima_office.outline import Place
from allaprima_office.pptx_outline import PptxOutline

DECKS = sorted((Path(__file__).parent / "decks").glob("*.pptx"))
"""Decks that PowerPoint and LibreOffice made."""

RECIPE = Recipe(
    prompt="oak <planks> & \u2603", kind="picture", size=(64, 32), seed=7, model="fake/painter",
    model_hash="0" * 64, steps=2, guidance=1.0, tile=False, device="cpu", dtype="float32",
    software="allaprima 0", timings={"denoise": 0.1},
)  # fmt: skip


def parts(path):
    """The parts of a package file, or of a stream with one: bytes by name."""
    with zipfile.ZipFile(path) as opened:
        return {name: opened.read(name) for name in opened.namelist()}


def outlined(slide):
    """A slide of python-pptx's, as the rules see it."""
    deck = slide.part.package.presentation_part.presentation
    return PptxOutline(_InMemory(), slide, 1, (deck.slide_width, deck.slide_height))


class _InMemory:
    """Stands for a deck that was never in a file."""

    def media(self, part):
        return part.blob


def empty_picture_placeholders(slide):
    return [place for place in outlined(slide).picture_places if place is not None]


@pytest.fixture
def deck():
    """python-pptx's blank deck: 10 x 7.5 inches; layout 1 has content, 8 a picture, 6 nothing."""
    return Presentation()


@pytest.fixture
def add_slide(deck):
    """`add_slide(layout, title=None, points=None, notes=None)` for that deck."""

    def add(layout, title=None, points=None, notes=None):
        slide = deck.slides.add_slide(deck.slide_layouts[layout])
        if title is not None:
            slide.shapes.title.text = title
        if points is not None:
            slide.placeholders[1].text_frame.text = points
        if notes is not None:
            slide.notes_slide.notes_text_frame.text = notes
        return slide

    return add


@pytest.fixture
def opened(tmp_path):
    """`opened(deck)`: a deck of python-pptx's, saved as given.pptx and opened by the adapter."""

    def open_it(deck, name="given.pptx"):
        deck.save(str(tmp_path / name))
        return open_deck(tmp_path / name)

    return open_it


@pytest.fixture
def reopened():
    """`reopened(deck)`: as it is after saving and opening."""

    def reopen(deck):
        buffer = io.BytesIO()
        deck.save(buffer)
        return Presentation(buffer)

    return reopen


@pytest.fixture
def recipe():
    return RECIPE


@pytest.fixture
def origin(recipe):
    return Origin(recipe, "oak <planks>", "flat", "cover")


@pytest.fixture
def png():
    """`png(width, height, value)`: the bytes of a grey PNG file."""
    return lambda width, height, value=90: encode_pixels(
        np.full((height, width, 3), value, np.uint8)
    )


@pytest.fixture
def free_place():
    return Place("free area", 914_400, 914_400, 3 * 914_400, 2 * 914_400)


class Painter:
    """A model that paints its seed, and remembers what it was asked for.

    `act(request)` is called before each picture; tests replace it to raise.
    """

    def __init__(self, folder):
        self.folder = folder
        self.asked = []
        self.tasks: tuple = ("text-to-image",)
        self.act = lambda request: None
        self.device, self.dtype = "cpu", "float32"

    @hookimpl
    def allaprima_models(self):
        return [
            Card(
                id="fake/painter", name="Painter", family="fake", path=self.folder,
                kinds=("picture", "material", "illustration"), tasks=self.tasks, steps=2, guidance=1.0, size=(256, 256),
                multiple=16, max_side=512, hashes={"weights": "0" * 64},
            )
        ]  # fmt: skip

    @hookimpl
    def allaprima_load(self, card, device):
        return self if card.id == "fake/painter" else None

    def generate(self, request, seed, report):
        report("denoise", 0, 1)
        self.act(request)
        self.asked.append(request)
        width, height = request.size
        report("denoise", 1, 1)
        return Output(pixels=np.full((height, width, 3), seed % 256, np.uint8))

    def release(self):
        pass


@pytest.fixture
def painter(tmp_path_factory):
    return Painter(tmp_path_factory.mktemp("painter"))


@pytest.fixture
def plugins(painter, monkeypatch):
    """A plug-in manager with this plug-in, and the painter as its only model."""
    from importlib import metadata

    from allaprima import plugin_manager
    from allaprima.plugins import BUILT_IN
    from allaprima_office import plugin

    # Whatever else is installed here has no part in these tests.
    monkeypatch.setattr(metadata, "entry_points", lambda **_group: ())
    manager = plugin_manager(disabled=BUILT_IN)
    manager.register(plugin, "office")
    manager.register(painter, "painter")
    return manager


@pytest.fixture
def engine(plugins):
    with Engine(plugins=plugins) as engine:
        yield engine
