"""The recipe of a picture whose deck was saved by a program that keeps the image and no more."""

import io
import json
from dataclasses import replace
from importlib import metadata

import numpy as np
import pytest
from click.testing import CliRunner
from PIL import Image
from pptx import Presentation

from allaprima import Engine, plugin_manager
from allaprima.cli import command_line
from allaprima.plugins import BUILT_IN
from allaprima_office import plugin
from allaprima_office.credentials import signed_origin
from allaprima_office.deck import open_deck
from allaprima_office.pictures import pictures_in

CONTENT, BLANK, PICTURE = 1, 6, 8


@pytest.fixture
def signing(painter, monkeypatch):
    """A plug-in manager with the painter for a model, that signs."""
    monkeypatch.setattr(metadata, "entry_points", lambda **_group: ())
    manager = plugin_manager(disabled=[name for name in BUILT_IN if name != "credentials"])
    manager.register(plugin, "office")
    manager.register(painter, "painter")
    return manager


@pytest.fixture
def slides(signing):
    def run(*arguments):
        result = CliRunner().invoke(command_line(signing), ["slides", *map(str, arguments)])
        assert result.exit_code == 0, result.output
        return result

    return run


@pytest.fixture
def saved_elsewhere(deck, add_slide, slides, tmp_path):
    """A deck with a picture from a placeholder and one from a note, as another program saved it."""
    add_slide(PICTURE, "Oak planks")
    add_slide(CONTENT, "Brick", "old", notes="image: red brick wall")
    deck.save(str(tmp_path / "talk.pptx"))
    slides(tmp_path / "talk.pptx", "--style", "flat, muted", "-o", tmp_path / "made.pptx")
    made = open_deck(tmp_path / "made.pptx")
    other = Presentation(str(tmp_path / "made.pptx"))
    for slide in other.slides:
        for extensions in slide._element.xpath(".//p:cNvPr/a:extLst"):
            extensions.getparent().remove(extensions)
    other.save(str(tmp_path / "saved.pptx"))
    return made, tmp_path / "saved.pptx"


def test_it_is_read_from_the_pictures_own_credentials(saved_elsewhere):
    made, path = saved_elsewhere
    assert b"urn:allaprima:origin" not in path.read_bytes()
    before = [picture.origin for picture in pictures_in(made)]
    after = [picture.origin for picture in pictures_in(open_deck(path))]
    assert [(o.prompt, o.style) for o in after] == [
        ("Oak planks", "flat, muted"), ("red brick wall", "flat, muted"),
    ]  # fmt: skip
    for old, new in zip(before, after, strict=True):
        assert replace(new.recipe, timings={}) == replace(old.recipe, timings={})
        assert (new.prompt, new.style, new.fit) == (old.prompt, old.style, old.fit)


def test_it_is_listed_made_again_and_not_made_twice(
    saved_elsewhere, slides, signing, painter, tmp_path
):
    _, path = saved_elsewhere
    listed = json.loads(slides(path, "--list", "--json").stdout)["pictures"]
    assert [row["prompt"] for row in listed] == ["Oak planks", "red brick wall"]
    painter.asked.clear()
    slides(path, "--remake", "all", "--style", "ink", "-o", tmp_path / "again.pptx")
    assert [request.prompt for request in painter.asked] == [
        "Oak planks, ink",
        "red brick wall, ink",
    ]
    result = CliRunner().invoke(command_line(signing), ["slides", str(path), "--dry-run"])
    assert result.exit_code == 1
    assert "is filled" in result.stderr


@pytest.fixture
def signed(signing):
    """A signed PNG file of a picture with this prompt, and its recipe."""

    def sign(prompt):
        with Engine(plugins=signing) as engine:
            [picture] = engine.generate(prompt)
            return engine.encode(picture), picture.recipe

    return sign


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("oak planks", ("oak planks", "flat")),
        ("Oak", ("oak planks, flat", "")),
        ("oak", ("oak planks, flat", "")),
        ("", ("oak planks, flat", "")),
        ("oak planks, flat", ("oak planks, flat", "")),
        ("Eichendielen", ("oak planks", "flat")),  # on a German slide
    ],
)
def test_what_follows_the_alternative_text_was_the_style(signed, words, expected):
    data, recipe = signed("oak planks, flat")
    origin = signed_origin(data, words)
    assert (origin.prompt, origin.style) == expected
    assert origin.recipe.seed == recipe.seed


def test_what_was_changed_since_or_never_signed_tells_nothing(signed, png):
    data, _ = signed("oak planks")
    broken = bytearray(data)
    broken[-20] ^= 1
    assert signed_origin(bytes(broken), "oak planks") is None
    again = io.BytesIO()
    Image.open(io.BytesIO(data)).save(again, "PNG")
    for other in (again.getvalue(), png(8, 8), b"", b"allaprima.recipe", np.arange(9).tobytes()):
        assert signed_origin(other, "oak planks") is None


def test_a_recipe_without_its_prompt_tells_nothing(signed, monkeypatch):
    monkeypatch.setenv("ALLAPRIMA_CREDENTIALS_PROMPT", "0")
    data, _ = signed("oak planks")
    assert signed_origin(data, "oak planks") is None
