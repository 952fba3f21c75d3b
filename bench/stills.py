"""How many prompts for things become a picture of them: `python stills.py [-v]`.

The prompts of `stills.txt`, with the kind left open: the share that become still lifes, and the share in which what the prompt is
about is shown. With -v those that do not are listed.
"""

from __future__ import annotations

import sys
from pathlib import Path

from allaprima import Engine, Request
from allaprima.stills.catalogue import THINGS
from allaprima.stills.plugin import MODEL
from allaprima.stills.reading import read
from allaprima.stills.wish import Item, every
from allaprima.wording import stem, tokens

PROMPTS = Path(__file__).with_suffix(".txt")


def main() -> int:
    lines = PROMPTS.read_text("utf-8").splitlines()
    pairs = [line.rsplit(" = ", 1) for line in lines if not line.startswith("#")]
    stills = shown = 0
    with Engine() as engine:
        for prompt, subject in pairs:
            is_still = engine.card_for(Request(prompt=prompt)).id == MODEL
            is_shown = subject != "-" and _is_shown(prompt, subject)
            stills, shown = stills + is_still, shown + (is_still and is_shown)
            if "-v" in sys.argv and not (is_still and is_shown):
                print(f"{'without' if is_still else 'no still life'}: {prompt} = {subject}")
    print(f"{len(pairs)} prompts: {stills} still lifes, {shown} with what they are about")
    return 0


def _is_shown(prompt: str, subject: str) -> bool:
    """Whether the subject is one of the things, by any of its names."""
    about = {stem(word) for word in tokens(subject)}
    names = [
        name
        for item in every(read(prompt).items)
        for name in (item.name, item.thing, *_names(item))
    ]
    return any(about <= {stem(word) for word in tokens(name)} for name in names)


def _names(item: Item) -> list[str]:
    thing = THINGS.get(item.thing)
    return (
        [name for name, variant in thing.names.items() if variant in ("", item.variant)]
        if thing
        else []
    )


if __name__ == "__main__":
    sys.exit(main())
