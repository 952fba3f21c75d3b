"""The styles that the help and the page name are ones that illustrations can be drawn in."""

import re
from pathlib import Path

import numpy as np
import pytest

from allaprima import Engine, Request
from allaprima.plugins import plugin_manager
from allaprima_office.command import slides

PAGE = Path(__file__).parents[2] / "docs" / "slides.md"
SHOWN = re.findall(
    r"--style (\"[^\"]+\"|[\w-]+)\s*$", f"{slides.help}\n{PAGE.read_text('utf-8')}", re.M
)
KNOWN = ("flat", "glossy", "cartoon", "two-colour", "outline", "hand-drawn", "sticker")


@pytest.fixture(scope="module")
def embedded():
    with Engine(plugins=plugin_manager(disabled={"office", "history", "credentials"})) as engine:
        yield engine


def test_both_show_some():
    assert len(SHOWN) >= 3


@pytest.mark.parametrize("style", sorted({style.strip('"') for style in SHOWN} | set(KNOWN)))
def test_a_style_changes_how_a_thing_is_drawn_and_brings_no_other_thing(embedded, style):
    request = Request(prompt=f"padlock, {style}", kind="illustration", size=(96, 96), seed=1)
    [picture] = embedded.generate(request)
    assert picture.notes == ()
    seen = picture.pixels[..., 3] > 128
    # A padlock is higher than wide; with a paint box or an inkwell beside it, it would not be.
    assert np.ptp(np.nonzero(seen.any(axis=1))[0]) > np.ptp(np.nonzero(seen.any(axis=0))[0])
