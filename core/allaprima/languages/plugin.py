"""The built-in plug-in "languages": prompts in other languages are put into English. Imports no torch."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from allaprima.config import load_config
from allaprima.hookspecs import hookimpl

if TYPE_CHECKING:
    from allaprima.languages.translating import Translation
    from allaprima.request import Picture


# Last: whoever translates better comes first.
@hookimpl(trylast=True)
def allaprima_translate(prompt: str) -> Translation | None:
    """Word for word, as the tables have it."""
    from allaprima.languages.translating import translate

    return translate(prompt, load_config().language)


@hookimpl
def allaprima_notes(picture: Picture) -> Iterable[str]:
    """What the prompt was taken for, and which words of it were not understood."""
    recipe = picture.recipe
    if not recipe.english:
        return []
    read = f'The prompt was read as "{recipe.english}".'
    found = allaprima_translate(recipe.prompt)
    if found is None or found.text != recipe.english or not found.left_out:
        return [read]
    words = ", ".join(f'"{word}"' for word in found.left_out)
    return [f"{read} Not understood: {words}."]
