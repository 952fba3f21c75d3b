"""What LibreOffice shows before and after: the picture is there, and nothing else has changed."""

import shutil
import subprocess

import numpy as np
import pytest
from conftest import DECKS, RECIPE
from pptx.util import Emu

from allaprima import encode_pixels, read_image
from allaprima_office import sample_deck
from allaprima_office.deck import open_deck, save_deck
from allaprima_office.deck_tasks import task_for_slide
from allaprima_office.insertion import put_picture
from allaprima_office.origin import Origin

MISSING = [name for name in ("soffice", "pdftoppm") if shutil.which(name) is None]
DPI = 40
NUMBER = 2
GIVEN = [sample_deck(), *(d for d in DECKS if d.stem in ("libreoffice", "sld-notes"))]
BLACK = np.zeros((64, 64, 3), np.uint8)

pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(bool(MISSING), reason=f"{', '.join(MISSING)} not installed"),
]


@pytest.fixture(scope="module")
def rendered(tmp_path_factory):
    """By the deck's name: the place of a black picture on its second slide, in pixels, and its
    slides before and after, (H, W, 3) uint8 each."""
    folder = tmp_path_factory.mktemp("rendered")
    places = {path.stem: put_black(path, folder) for path in GIVEN}
    # All at once: starting the program takes longer than all the rest.
    profile = f"-env:UserInstallation={(folder / 'profile').as_uri()}"
    run("soffice", "--headless", profile, "--convert-to", "pdf", "--outdir", folder,
        *folder.glob("*.pptx"))  # fmt: skip
    return {
        name: (place, pages(folder / f"{name}-before.pdf"), pages(folder / f"{name}-after.pdf"))
        for name, place in places.items()
    }


def put_black(path, folder):
    deck = open_deck(path)
    task = task_for_slide(deck, NUMBER, "black")
    origin = Origin(RECIPE, "black", "", "stretch")
    data = encode_pixels(BLACK)
    put_picture(
        deck.slide(task.number),
        task.place,
        data,
        (64, 64),
        fit="stretch",
        alternative_text="",
        origin=origin,
    )
    deck.touch(deck.slide(task.number).part)
    shutil.copy(path, folder / f"{path.stem}-before.pptx")
    save_deck(deck, folder / f"{path.stem}-after.pptx")
    left, top, width, height = (
        Emu(n).inches * DPI
        for n in (task.place.left, task.place.top, task.place.width, task.place.height)
    )
    return left, top, left + width, top + height


def pages(pdf):
    run("pdftoppm", "-r", DPI, "-png", pdf, pdf.with_suffix(""))
    return [read_image(page)[..., :3] for page in sorted(pdf.parent.glob(f"{pdf.stem}-*.png"))]


def run(*command):
    subprocess.run([*map(str, command)], check=True, capture_output=True, timeout=600)


@pytest.mark.parametrize("name", [path.stem for path in GIVEN])
def test_only_the_picture_s_area_changed(rendered, name):
    (left, top, right, bottom), before, after = rendered[name]
    assert len(before) == len(after) >= NUMBER
    for page, (old, new) in enumerate(zip(before, after, strict=True), start=1):
        changed = (old != new).any(axis=-1)
        if page == NUMBER:
            inside = new[int(top) + 2 : int(bottom) - 2, int(left) + 2 : int(right) - 2]
            assert inside.size
            assert not inside.any()
            changed[int(top) - 2 : int(bottom) + 3, int(left) - 2 : int(right) + 3] = False
        assert not changed.any()
