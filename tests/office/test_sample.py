"""The sample deck that comes along."""

import importlib.util
import io
from pathlib import Path

from conftest import empty_picture_placeholders, outlined, parts
from pptx import Presentation

from allaprima_office import sample_deck
from allaprima_office.fitting import pixel_size
from allaprima_office.prompts import prompts_for

SCRIPT = Path(__file__).parents[2] / "plugins" / "office" / "samples" / "make_sample_deck.py"


def test_it_is_what_its_script_makes():
    spec = importlib.util.spec_from_file_location("make_sample_deck", SCRIPT)
    module = importlib.util.module_from_spec(spec)
    # A dataclass looks its module up by name while it is made.
    import sys

    sys.modules[spec.name] = module
    try:
        spec.loader.exec_module(module)
        made = module.make_deck()
    finally:
        del sys.modules[spec.name]
    assert parts(io.BytesIO(made)) == parts(sample_deck())


def test_every_slide_has_words_and_places_of_many_shapes(painter):
    [card] = painter.allaprima_models()
    slides = list(Presentation(str(sample_deck())).slides)
    sizes = set()
    for slide in slides:
        places = empty_picture_placeholders(slide)
        assert places
        assert len(set(prompts_for(outlined(slide), len(places)))) == len(places)
        sizes |= {pixel_size(place, card) for place in places}
    shapes = {("square", "landscape", "portrait")[(w > h) - (w < h)] for w, h in sizes}
    assert shapes == {"square", "landscape", "portrait"}


def test_it_is_small():
    assert sample_deck().stat().st_size < 100_000


def test_the_demo_fills_it_and_tells_how_long_each_stage_took(engine, tmp_path, monkeypatch):
    from allaprima_office import demo

    monkeypatch.setattr(demo, "MODEL", "fake/painter")
    result = demo.fill_sample_deck(engine, tmp_path, lambda what, share: None)
    [path] = result.paths
    deck = Presentation(str(path))
    assert not any(empty_picture_placeholders(slide) for slide in deck.slides)
    assert {"read", "generate", "save"} <= set(result.timings)
