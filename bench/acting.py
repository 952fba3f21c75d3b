"""How many prompts for who does what with whom become a picture of that: `python acting.py [-v]`.

The prompts of `acting.txt`, with the kind left open: the share that become scenes in which somebody does something with
something or with somebody else, and the share of these where all that is said is drawn. With -v the others are shown.
"""

from __future__ import annotations

import sys
from pathlib import Path

from allaprima import Engine, Request
from allaprima.errors import RequestRefused
from allaprima.scenes.plugin import MODEL
from allaprima.scenes.reading import read

PROMPTS = Path(__file__).with_suffix(".txt")


def main() -> int:
    lines = PROMPTS.read_text("utf-8").splitlines()
    prompts = [line for line in lines if not line.startswith("#")]
    acted = whole = 0
    with Engine() as engine:
        for prompt in prompts:
            wish = read(prompt)
            try:
                is_scene = engine.card_for(Request(prompt=prompt)).id == MODEL
            except RequestRefused:
                is_scene = False
            is_acted = is_scene and wish.is_acted
            is_whole = is_acted and not wish.left_out
            acted, whole = acted + is_acted, whole + is_whole
            if "-v" in sys.argv and not is_whole:
                left = ", ".join(wish.left_out)
                print(f"{'without' if is_acted else 'not acted'}: {prompt} ({left})")
    print(f"{len(prompts)} prompts: {acted} acted, {whole} of them with all that is said")
    return 0


if __name__ == "__main__":
    sys.exit(main())
