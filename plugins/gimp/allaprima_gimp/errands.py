"""One gesture, from what is asked to the layers: what procedures and the window have in common."""

from __future__ import annotations

import dataclasses
from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from gi.repository import Gimp

from allaprima import InvalidRequest
from allaprima_gimp import gestures, layers, patterns, scenes
from allaprima_gimp.gestures import Gesture
from allaprima_gimp.kinds import best_kind
from allaprima_gimp.memories import Memory, fingerprint, memory_of, remember
from allaprima_gimp.scenes import Box, Scene
from allaprima_gimp.settings import Settings

if TYPE_CHECKING:
    from allaprima import Engine, Picture, Request

_ANEW = 1.0
"""The strength with which a selection is filled and a canvas extended: nothing there shall stay."""


@dataclass(frozen=True, slots=True, eq=False)
class Errand:
    """What the user does to which image.

    Attributes:
        gesture: what.
        image: None where there is none yet.
        layer: the active one, if the gesture needs or finds one.
        memory: of the layer whose recipe is being changed; None makes something new.
    """

    gesture: Gesture
    image: Any
    layer: Any
    memory: Memory | None = None

    @classmethod
    def begin(cls, gesture: Gesture, image: Any, drawables: Sequence[Any]) -> Errand:
        """From what GIMP tells a procedure.

        Raises:
            InvalidRequest: the gesture needs a layer, or one with a recipe, and there is none, or more than
                one; or the image is indexed.
        """
        if image is not None and image.get_base_type() == Gimp.ImageBaseType.INDEXED:
            raise InvalidRequest("The image is indexed.", "Choose Image, Mode, RGB first.")
        chosen = [item for item in drawables if isinstance(item, Gimp.Layer)]
        if not chosen and image is not None:
            chosen = image.get_selected_layers()
        layer = chosen[0] if chosen else None
        if gesture.needs == "layer" and layer is None:
            raise InvalidRequest("No layer is active.", "Choose one in the list of layers.")
        if gesture.needs == "layer" and len(chosen) > 1:
            raise InvalidRequest("Several layers are selected.", "Select one of them.")
        if gesture is not gestures.RECIPE:
            return cls(gesture, image, layer)
        memory = memory_of(layer)
        return cls(memory.gesture, image, layer, memory)

    def alive(self) -> bool:
        """Whether the image, and the layer that is needed, are still there."""
        needs_layer = self.memory is not None or self.gesture.needs == "layer"
        return (self.image is None or self.image.is_valid()) and (
            not needs_layer or self.layer.is_valid()
        )

    def scene(self, settings: Settings) -> Scene | None:
        """What it works on, as it is now; None where there is no image yet.

        Raises:
            InvalidRequest: it lacks a selection, say.
        """
        if self.image is None:
            return None
        if self.memory is not None:
            return self._remembered_scene(self.memory, settings)
        if self.gesture in (gestures.FILL, gestures.HEAL):
            return scenes.for_filling(self.image, wide=settings.wordless)
        if self.gesture is gestures.EXTEND:
            return scenes.for_extending(self.image, settings.added)
        if self._starts_from_layer(settings):
            return scenes.for_editing(self.image, self.layer)
        return scenes.for_generating(self.image)

    def request(self, settings: Settings, scene: Scene | None, engine: Engine) -> Request:
        """What the engine is asked for.

        Raises:
            AllaPrimaError: a value cannot be used, or no model can do this.
        """
        kind: str | None = settings.kind
        if not kind and self.memory is not None:
            kind = self.memory.recipe.kind
        if not kind:
            seen_through = scene is not None and scene.transparent
            model, cards = settings.model, engine.models()
            kind = best_kind(
                self.gesture,
                cards,
                model=model,
                transparent=seen_through,
                wordless=settings.wordless,
            )
        if self.gesture is gestures.PATTERN:
            return settings.request(kind=kind, size=(settings.tile_size,) * 2, tile=True)
        if scene is None:
            return settings.request(kind=kind)
        if scene.pixels is None:
            request = settings.request(kind=kind)
            return request.replace(size=_fitting(scene.box, engine.card_for(request).max_side))
        strength = settings.strength
        if strength is None and scene.mask is not None:
            strength = _ANEW
        start = {"image": scene.pixels, "mask": scene.mask, "strength": strength}
        return settings.request(kind=kind, **start)

    def deliver(
        self, pictures: Sequence[Picture], scene: Scene | None, settings: Settings, engine: Engine
    ) -> list[Any]:
        """Put pictures into the image, as one step to undo; or into a new image.

        Returns:
            The layers, the topmost last; that is then the active one.
        """
        source = self.layer.get_tattoo() if self._starts_from_layer(settings) else None
        if self.memory is not None:
            source = self.memory.source
        image = self.image
        made: list[Any] = []
        if tile := self.gesture is gestures.PATTERN:
            patterns.add(pictures[0], engine)
            if image is None:
                return []
        if image is None:
            image = Gimp.Image.new(*pictures[0].size, Gimp.ImageBaseType.RGB)
        with layers.one_step(image):
            for picture in pictures:
                there = scene or Scene(scenes.canvas_of(image), scenes.canvas_of(image))
                above = made[-1] if made else self.layer
                if above is not None and not above.is_valid():
                    above = None
                layer = layers.put(image, picture, there, above, repeated=tile)
                pixels = fingerprint(picture.pixels)
                words = settings.prompt
                remember(layer, Memory(picture.recipe, self.gesture, words, source, pixels))
                made.append(layer)
            image.set_selected_layers(made[-1:])
        return made

    def _starts_from_layer(self, settings: Settings) -> bool:
        if self.gesture is gestures.EDIT:
            return True
        wanted = self.gesture is gestures.VARIATIONS and settings.strength is not None
        return wanted and self.layer is not None

    def _remembered_scene(self, memory: Memory, settings: Settings) -> Scene:
        """The area that the layer covers, whatever is selected now."""
        if memory.recipe.mask_hash is not None:
            return scenes.for_repainting(self.image, self.layer, wide=settings.wordless)
        if memory.recipe.image_hash is None:
            return scenes.for_replacing(self.layer)
        source = self.image.get_layer_by_tattoo(memory.source) if memory.source else None
        if source is None:
            raise InvalidRequest(
                "The layer that this one was made from is gone.", "Edit another layer."
            )
        beneath = scenes.for_editing(self.image, source)
        return dataclasses.replace(beneath, cover=scenes.mask_of(self.layer, beneath.area))


def _fitting(box: Box, longest: int) -> tuple[int, int]:
    """The box's size, made smaller where it is more than a model can make."""
    scale = min(1.0, longest / max(box.size))
    width, height = (max(16, round(side * scale)) for side in box.size)
    return width, height
