"""LibreOffice in the root, in which tests have scenarios run, and read what came out."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import textwrap
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
from pptx import Presentation
from rooms import HOME, Root

PICTURE, CONTENT, TWO_CONTENTS, BLANK = 8, 1, 3, 6  # layouts of python-pptx's blank deck
HERE = Path(__file__).parent
INSIDE = HOME / "tests"
PAINTER = {
    "PYTHONPATH": f"{INSIDE}/impress_painter",
    "ALLAPRIMA_DISABLE": "models,diffusers,exemplar,procedural,resurface,scenes,symbols,safety",
}
"""With these, the painter is the only model; see `impress_painter`."""


KINDS = {"odp": "impress8", "pptx": "Impress MS PowerPoint 2007 XML"}
# Seeds of the painter's that are a light and a dark colour; see impress_painter.
LIGHT, DARK = 13, 34

LOOK = """
def shown(number, name):
    "A slide as it is seen, as a PNG file."
    page = document.DrawPages[number - 1]
    drawing = service("com.sun.star.drawing.GraphicExportFilter")
    drawing.setSourceDocument(page)
    data = uno.Any("[]com.sun.star.beans.PropertyValue", properties(PixelWidth=640, PixelHeight=480))
    url = f"file://{os.environ['OUT']}/{name}.png"
    drawing.filter(properties(URL=url, MediaType="image/png", FilterData=data))
def backgrounds():
    return [page.Background is not None for page in document.DrawPages]
def listed():
    return [[row["of"], row["prompt"]] for row in dispatch("list", Silent=True)[1]["backgrounds"]]
"""
"""What scenarios about what is seen on slides begin with."""


@dataclass(frozen=True)
class Impress:
    """LibreOffice Impress with the extension installed.

    Attributes:
        folder: where scenarios write, and the painter looks; inside it is `OUT`.
    """

    root: Root
    folder: Path

    def run(
        self,
        scenario: str,
        deck: Path | None = None,
        *,
        window: bool = False,
        two_screens: bool = False,
        real: bool = False,
    ) -> dict[str, Any]:
        """What a scenario told; see `impress_driver`. Each has a LibreOffice of its own.

        Args:
            deck: a copy of it is opened.
            window, two_screens: with a window, on one screen or on the first of two.
            real: with the embedded model, instead of the painter.
        """
        words: list[str | Path] = ["python3", INSIDE / "impress_driver.py"]
        words += ["--window"] if window else []
        words += ["--two-screens"] if two_screens else []
        if deck is not None:
            words.append(HOME / "out" / shutil.copy(deck, self.folder / deck.name).name)
        env = {"OUT": str(HOME / "out"), "PAINTER": str(HOME / "out"), "ALLAPRIMA_DEVICE": "cpu"}
        env |= {"PYTHONDONTWRITEBYTECODE": "1"} | ({} if real else PAINTER)
        line = self.root.command(
            words, binds=[(HERE, INSIDE), (self.folder, HOME / "out")], env=env
        )
        done = subprocess.run(
            line,
            input=textwrap.dedent(scenario),
            capture_output=True,
            text=True,
            timeout=300,
            env=os.environ,
            check=False,
        )
        told = [text for text in done.stdout.splitlines() if text.startswith("TOLD")]
        assert told, f"{done.stdout}\n{done.stderr}"
        return dict(json.loads(told[0].removeprefix("TOLD")))


@pytest.fixture(scope="session")
def installed(allaprima):
    """The extension, installed as a user would."""
    allaprima.run("install", "impress", network=True, timeout=1200)
    return allaprima


@pytest.fixture
def impress(installed, tmp_path):
    return Impress(installed.root, tmp_path)


@pytest.fixture
def deck(tmp_path):
    """Four slides: a picture placeholder with a note, words alone, two contents, nothing."""
    deck = Presentation()
    slides = [
        deck.slides.add_slide(deck.slide_layouts[n])
        for n in (PICTURE, CONTENT, TWO_CONTENTS, BLANK)
    ]
    slides[0].shapes.title.text = "Oak planks"
    slides[0].placeholders[2].text_frame.text = "warm"
    slides[0].notes_slide.notes_text_frame.text = "image: oiled oak"
    slides[1].shapes.title.text = "Brick"
    slides[2].shapes.title.text = "Two"
    slides[2].placeholders[1].text_frame.text = "point one\npoint two"
    folder = tmp_path / "given"
    folder.mkdir()
    deck.save(str(folder / "talk.pptx"))
    return folder / "talk.pptx"


def saved(deck: Any, path: Path) -> Path:
    """A deck's file, in a folder of its own."""
    path.parent.mkdir()
    deck.save(str(path))
    return path
