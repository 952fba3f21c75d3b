"""Speed and memory of filling decks: `python bench/slides.py --help`.

Two measurements: a deck of many slides with a picture each, split into generating and document
work; and a large deck with much media that gets one picture, its time and peak memory, without the
model's.
"""

from __future__ import annotations

import argparse
import io
import json
import os
import subprocess
import sys
import tempfile
import textwrap
import time
import zipfile
from pathlib import Path
from typing import Any

PICTURE_LAYOUT, BLANK_LAYOUT = 8, 6  # of python-pptx's own template
MIB = 2**20
TITLES = ("Red brick wall", "Quarterly results", "Our team", "Oak planks", "Data protection")


def deck_to_fill(path: Path, slides: int) -> None:
    """A deck of `slides` slides, each with a title and an empty picture placeholder."""
    from pptx import Presentation

    deck: Any = Presentation()
    for i in range(slides):
        slide = deck.slides.add_slide(deck.slide_layouts[PICTURE_LAYOUT])
        slide.shapes.title.text = TITLES[i % len(TITLES)]
    deck.save(str(path))


def deck_with_media(path: Path, slides: int, megabytes: int, part: int) -> None:
    """A deck of `slides` slides with `megabytes` of media in parts of `part` megabytes each."""
    from pptx import Presentation
    from pptx.opc.package import Part
    from pptx.opc.packuri import PackURI

    deck: Any = Presentation()
    for i in range(slides):
        slide = deck.slides.add_slide(deck.slide_layouts[BLANK_LAYOUT])
        box = slide.shapes.add_textbox(914_400, 914_400, 3_000_000, 900_000)
        box.text_frame.text = f"Slide {i + 1}"
    names = [f"ppt/media/film{i}.mp4" for i in range(max(1, megabytes // part))]
    for i, name in enumerate(names):
        film = Part(PackURI(f"/{name}"), "video/mp4", deck.part.package, b"")
        deck.slides[i % slides].part.relate_to(
            film, "http://schemas.openxmlformats.org/officeDocument/2006/relationships/video"
        )
    plain = io.BytesIO()
    deck.save(plain)
    with zipfile.ZipFile(plain) as old, zipfile.ZipFile(path, "w") as new:
        for info in old.infolist():
            if info.filename not in names:
                new.writestr(info, old.read(info))
        for name in names:
            with new.open(name, "w", force_zip64=True) as file:
                for _ in range(part):
                    file.write(os.urandom(MIB))


def fill(folder: Path, slides: int, model: str | None) -> dict[str, float]:
    """Seconds to fill a deck: to read and plan, to generate, to insert and encode, to save."""
    from allaprima import Engine
    from allaprima_office.deck import open_deck, save_deck
    from allaprima_office.deck_tasks import plan_deck
    from allaprima_office.filling import put
    from allaprima_office.kinds import default_kind, words_of
    from allaprima_office.wishes import Wishes, request_for

    path = folder / "fill.pptx"
    deck_to_fill(path, slides)
    wishes = Wishes(model=model)
    seconds: dict[str, float] = {}

    def timed(name: str, begun: float) -> None:
        seconds[name] = seconds.get(name, 0.0) + time.perf_counter() - begun

    with Engine() as engine:
        words = words_of(default_kind(engine.models(), model))
        begun = time.perf_counter()
        deck = open_deck(path)
        tasks = plan_deck(deck, words).tasks
        timed("read and plan", begun)
        engine.generate(request_for(engine, tasks[0], wishes))  # loads the model
        for task in tasks:
            begun = time.perf_counter()
            [picture] = engine.generate(request_for(engine, task, wishes))
            timed("generate", begun)
            begun = time.perf_counter()
            put(engine, deck, task, picture, wishes)
            timed("encode and insert", begun)
    begun = time.perf_counter()
    save_deck(deck, folder / "filled.pptx")
    timed("save", begun)
    return {"slides": slides, "pictures": len(tasks), **seconds}


# In a process of its own, whose peak memory is this work's alone.
_LARGE = """
    import io, json, resource, sys, time
    from pathlib import Path
    import numpy as np
    from allaprima import Recipe, encode_pixels
    from allaprima_office.deck import open_deck, save_deck
    from allaprima_office.insertion import put_picture
    from allaprima_office.origin import Origin
    from allaprima_office.deck_tasks import task_for_slide

    def peak():
        used = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
        return used / (2**20 if sys.platform == "darwin" else 2**10)

    path = Path(sys.argv[1])
    data = encode_pixels(np.zeros((256, 256, 3), np.uint8))
    recipe = Recipe(prompt="x", kind="picture", size=(256, 256), seed=0, model="x", model_hash="x",
                    steps=1, guidance=1.0, tile=False, device="cpu", dtype="float32", software="x")
    import pptx
    before = peak()
    begun = time.perf_counter()
    deck = open_deck(path)
    opened = time.perf_counter()
    task = task_for_slide(deck, len(deck.slides), "x")
    put_picture(deck.slide(task.number), task.place, data, (256, 256), fit="cover", alternative_text="x",
                origin=Origin(recipe, "x"))
    deck.touch(deck.slide(task.number).part)
    put = time.perf_counter()
    save_deck(deck, path.with_name("large-out.pptx"))
    print(json.dumps({"open": opened - begun, "insert": put - opened,
                      "save": time.perf_counter() - put, "MiB before": before, "MiB peak": peak()}))
"""


def large(folder: Path, slides: int, megabytes: int, part: int) -> dict[str, float]:
    """Seconds and memory to put one picture into a large deck."""
    path = folder / "large.pptx"
    deck_with_media(path, slides, megabytes, part)
    done = subprocess.run(  # noqa: S603 - our own script
        [sys.executable, "-c", textwrap.dedent(_LARGE), str(path)],
        check=True,
        capture_output=True,
        text=True,
    )
    sizes = {"slides": slides, "MiB media": megabytes, "MiB largest part": part}
    return sizes | json.loads(done.stdout)


def main() -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawTextHelpFormatter
    )
    parser.add_argument("--slides", type=int, default=20, help="slides with a picture each (20)")
    parser.add_argument("--large-slides", type=int, default=300, help="of the large deck (300)")
    parser.add_argument("--media", type=int, default=500, help="MiB in the large deck (500)")
    parser.add_argument("--part", type=int, default=50, help="MiB of each of its media (50)")
    parser.add_argument("--model", help="the one to fill with")
    parser.add_argument("--only", choices=["fill", "large"], help="one measurement alone")
    parser.add_argument("--json", action="store_true", help="print JSON")
    options = parser.parse_args()
    figures: dict[str, dict[str, float]] = {}
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        if options.only != "large":
            figures["fill"] = fill(folder, options.slides, options.model)
        if options.only != "fill":
            figures["large"] = large(folder, options.large_slides, options.media, options.part)
    if options.json:
        print(json.dumps(figures, indent=2))
        return
    for what, values in figures.items():
        print(what)
        for name, value in values.items():
            print(f"  {name:20} {value:10.2f}")


if __name__ == "__main__":
    main()
