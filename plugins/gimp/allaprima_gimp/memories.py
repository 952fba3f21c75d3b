"""What a layer remembers of how it was made, in parasites that XCF files keep."""

from __future__ import annotations

import hashlib
import json
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from gi.repository import Gimp

from allaprima import InvalidRequest, Recipe
from allaprima_gimp.gestures import GESTURES, Gesture
from allaprima_gimp.settings import Settings

if TYPE_CHECKING:
    from allaprima_gimp.scenes import Array

RECIPE, GESTURE = "allaprima-recipe", "allaprima-gesture"
# Kept in XCF files, and changed back by undo.
_FLAGS = Gimp.PARASITE_PERSISTENT | Gimp.PARASITE_UNDOABLE


@dataclass(frozen=True, slots=True)
class Memory:
    """How a layer was made.

    Attributes:
        recipe: the picture's.
        gesture: what the user did.
        prompt: the user's own words; the recipe has those that plug-ins made of them.
        source: tattoo of the layer it was made from, if there was one.
        pixels: `fingerprint` of the picture.
    """

    recipe: Recipe
    gesture: Gesture
    prompt: str
    source: int | None = None
    pixels: str = ""

    def settings(self) -> Settings:
        """The values to begin with when this is changed."""
        recipe = self.recipe
        return Settings(
            prompt=self.prompt,
            kind=recipe.kind,
            model=recipe.model,
            seed=recipe.seed,
            strength=recipe.strength,
            tile_size=recipe.size[0],
        )


def remember(layer: Any, memory: Memory) -> None:
    """Keep it with the layer."""
    told = {
        "gesture": memory.gesture.name,
        "prompt": memory.prompt,
        "source": memory.source,
        "pixels": memory.pixels,
    }
    for name, text in ((RECIPE, memory.recipe.to_json()), (GESTURE, json.dumps(told))):
        layer.attach_parasite(Gimp.Parasite.new(name, _FLAGS, text.encode()))


def memory_of(layer: Any) -> Memory:
    """What the layer remembers.

    Raises:
        InvalidRequest: nothing, or nothing that can be read.
    """
    recipe, told = _text(layer, RECIPE), _text(layer, GESTURE)
    if recipe is None or told is None:
        raise InvalidRequest("The active layer was not made by Alla Prima.", "Choose one that was.")
    try:
        values = json.loads(told)
        gestures = {gesture.name: gesture for gesture in GESTURES}
        gesture, prompt, source = gestures[values["gesture"]], values["prompt"], values["source"]
        pixels = str(values["pixels"])
    except (ValueError, TypeError, KeyError) as error:
        raise InvalidRequest(
            "What the active layer remembers cannot be read.", "Make it once more."
        ) from error
    return Memory(Recipe.from_json(recipe), gesture, str(prompt), source, pixels)


def fingerprint(pixels: Array) -> str:
    """What tells whether pixels, (H, W, 3 or 4) uint8, have been changed; a lack of alpha does not."""
    if pixels.shape[2] == 4 and (pixels[..., 3] == 255).all():
        pixels = pixels[..., :3]
    return hashlib.sha256(str(pixels.shape).encode() + pixels.tobytes()).hexdigest()


def _text(layer: Any, name: str) -> str | None:
    parasite = layer.get_parasite(name)
    return None if parasite is None else bytes(parasite.get_data()).decode("utf-8", "replace")
