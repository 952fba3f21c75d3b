"""How a picture came to be, from its own credentials.

Programs that do not know what is kept beside a picture drop it when they save, LibreOffice for one.
The image's bytes they mostly keep, and in those the recipe is signed.
"""

from __future__ import annotations

import tempfile
from pathlib import Path

from allaprima import AllaPrimaError, Recipe, translate, verify_file
from allaprima_office.fitting import default_fit
from allaprima_office.origin import Origin

_SIGNED_HERE = b"allaprima.recipe"  # stands as it is in every file that has one


def signed_origin(data: bytes, words: str) -> Origin | None:
    """The origin that is told by an image file's credentials; None if they tell none, or do not hold.

    Args:
        data: the whole file.
        words: the picture's alternative text: the prompt, if what follows it there was the style.
    """
    if _SIGNED_HERE not in data:
        return None
    try:
        with tempfile.TemporaryDirectory() as folder:
            file = Path(folder) / "picture"
            file.write_bytes(data)
            [verdict] = verify_file(file, marks=False)
    except AllaPrimaError:  # nothing here reads credentials
        return None
    if verdict.claims.recipe is None:
        return None
    recipe = Recipe.from_json(verdict.claims.recipe)
    prompt, style = _split(recipe.prompt, words)
    return Origin(recipe, prompt, style, default_fit(recipe.kind))


def _split(styled: str, words: str) -> tuple[str, str]:
    """What was asked for, and the style that was added to it; see `prompts.styled`."""
    found = translate(words)  # a thing has its name in the slide's language there
    for said in (words, found.text if found else ""):
        start = said.rstrip(" .,;")
        rest = styled[len(start) :]
        if start and styled.startswith(start) and rest.startswith(", "):
            return said, rest.removeprefix(", ")
    return styled, ""
