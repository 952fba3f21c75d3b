"""How a picture in a document came to be; it is kept with the picture."""

from __future__ import annotations

import json
from dataclasses import dataclass

from allaprima import InvalidRequest, Recipe
from allaprima_office.fitting import FITS, Fit

NAMESPACE = "urn:allaprima:origin:1"
"""Of the XML that it is written in, in .pptx and in .odp files."""


@dataclass(frozen=True)
class Origin:
    """How a picture on a slide came to be.

    Attributes:
        recipe: what made it.
        prompt: what was asked for, without the style and before any plug-in changed it.
        style: words that were added to the prompt, or "".
        fit: how it was put into its place.
    """

    recipe: Recipe
    prompt: str
    style: str = ""
    fit: Fit = "cover"

    def to_json(self) -> str:
        values = {"prompt": self.prompt, "style": self.style, "fit": self.fit}
        # In ASCII, since JSON may hold characters that XML cannot.
        return json.dumps({**values, "recipe": json.loads(self.recipe.to_json())})

    @classmethod
    def from_json(cls, text: str) -> Origin:
        """Raises ValueError (InvalidRequest is one) if this is none."""
        values = json.loads(text)
        try:
            recipe = Recipe.from_json(json.dumps(values["recipe"]))
            origin = cls(recipe, values["prompt"], values["style"], values["fit"])
        except (KeyError, TypeError) as error:
            raise InvalidRequest(f"This is no origin: {error}.") from error
        if not (isinstance(origin.prompt, str) and isinstance(origin.style, str)):
            raise InvalidRequest("This is no origin: its words are no text.")
        if origin.fit not in FITS:
            raise InvalidRequest(f"This is no origin: {origin.fit!r} is no fit.")
        return origin
