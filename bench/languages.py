"""How well prompts in other languages are read: `python languages.py [CODE ...]`.

For each language the prompts of the tests and the same in English: the share that go to the same model and ask it for
the same thing or place or material, and for the same in everything (colours, style, light, wear). With codes, every prompt
that is read otherwise is shown.
"""

from __future__ import annotations

import dataclasses
import sys
from pathlib import Path

from allaprima import Engine, Request
from allaprima.languages.grammars import GRAMMARS
from allaprima.languages.table import languages
from allaprima.languages.telling import language_of
from allaprima.languages.translating import in_english

PROMPTS = Path(__file__).parents[1] / "tests" / "core" / "languages" / "prompts"
_TOLD = (
    "text",
    "cosine",
    "prompt",
    "words",
    "left_out",
    "name",
    "subject",
    "ignored",
    "said",
    "is_head",
)
"""Of what is read, what is only how it was said."""


def main() -> int:
    shown = sys.argv[1:]
    print("| language | prompts | language told | same thing | same in everything |")
    print("|---|---|---|---|---|")
    with Engine() as engine:
        for code in shown or languages():
            _row(engine, code, bool(shown))
    return 0


def _row(engine: Engine, code: str, is_shown: bool) -> None:
    lines = (PROMPTS / f"{code}.txt").read_text("utf-8").splitlines()
    pairs = [line.split(" = ") for line in lines if " = " in line and not line.startswith("#")]
    told = alike = same = 0
    for said, meant in pairs:
        text = in_english(said)
        told += language_of(said) == code
        ours, theirs = _read(engine, text), _read(engine, meant)
        alike += ours[:2] == theirs[:2]
        same += ours == theirs
        if is_shown and ours != theirs:
            print(f"{'  ' if ours[:2] == theirs[:2] else '! '}{said} | {text} | {meant}")
    shares = (f"{100 * part / len(pairs):.0f} %" for part in (told, alike, same))
    print(f"| {GRAMMARS[code].name} | {len(pairs)} | {' | '.join(shares)} |")


def _read(engine: Engine, prompt: str) -> tuple[str, str, str]:
    """The model that a prompt goes to, what it is asked for, and how."""
    from allaprima.procedural.reading import read as material
    from allaprima.scenes.reading import read as scene
    from allaprima.stills.reading import read as still
    from allaprima.symbols.reading import read as drawing

    model = engine.card_for(Request(prompt=prompt)).id
    if model == "lite/symbols":
        wish = drawing(prompt)
        return (
            model,
            str(sorted((s.things[0], s.count) for s in wish.subjects)),
            _rest(wish, "subjects"),
        )
    if model == "lite/scenes":
        view = scene(prompt)
        return model, view.place, _rest(view)
    if model == "lite/stills":
        things = still(prompt)
        named = [(item.thing, item.variant, item.count) for item in things.items]
        return model, str(sorted(named)), _rest(things, "items")
    surface = material(prompt)
    return model, surface.family, _rest(surface)


def _rest(wish: object, *left: str) -> str:
    fields = dataclasses.fields(wish)  # type: ignore[arg-type]
    return str([getattr(wish, f.name) for f in fields if f.name not in (*_TOLD, *left)])


if __name__ == "__main__":
    sys.exit(main())
