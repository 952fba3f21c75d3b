"""How many prompts for somebody in a place become a picture of that: `python figures.py [-v]`.

The prompts of `figures.txt`, with the kind left open: the share that become scenes, and the share in which what the
prompt is about is drawn. With -v those that do not are shown.
"""

from __future__ import annotations

import sys
from pathlib import Path

from allaprima import Engine, Request
from allaprima.scenes.figures.catalogue import FIGURES
from allaprima.scenes.plugin import MODEL
from allaprima.scenes.reading import read
from allaprima.scenes.words import THINGS
from allaprima.wording import stem, tokens

PROMPTS = Path(__file__).with_suffix(".txt")


def main() -> int:
    lines = PROMPTS.read_text("utf-8").splitlines()
    pairs = [line.rsplit(" = ", 1) for line in lines if not line.startswith("#")]
    scenes = drawn = 0
    with Engine() as engine:
        for prompt, subject in pairs:
            is_scene = engine.card_for(Request(prompt=prompt)).id == MODEL
            is_drawn = is_scene and _is_drawn(prompt, subject)
            scenes, drawn = scenes + is_scene, drawn + is_drawn
            if "-v" in sys.argv and not is_drawn:
                print(f"{'without' if is_scene else 'no scene'}: {prompt} = {subject}")
    print(f"{len(pairs)} prompts: {scenes} scenes, {drawn} with what they are about")
    return 0


def _is_drawn(prompt: str, subject: str) -> bool:
    """Whether the subject is a figure, a thing or the place itself."""
    wish = read(prompt)
    about = {stem(word) for word in tokens(subject)}
    names = [name for role in wish.figures for name in (role.name, *FIGURES[role.figure].names)]
    named = {stem(word) for name in names for word in tokens(name)}
    things = {stem(word) for word, thing in THINGS.items() if thing in wish.things}
    return bool(about & (named | things | {stem(word) for word in tokens(wish.name)}))


if __name__ == "__main__":
    sys.exit(main())
