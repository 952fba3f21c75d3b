"""What a gesture is asked to do, in plain values, wherever they come from."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from allaprima_gimp.gestures import AUTO

if TYPE_CHECKING:
    from allaprima import Request


@dataclass(frozen=True, slots=True, kw_only=True)
class Settings:
    """The values that a procedure's arguments and the window's fields have in common.

    Attributes:
        prompt: as in `allaprima.Request`.
        kind: as there; "" is what suits the gesture, or else the words.
        model: a model's id; "" takes the best.
        seed: None draws one.
        count: how many layers.
        strength: 0..1; None is the model's choice.
        tile_size: pixels a side of a pattern.
        added: pixels to add to the canvas at the left, right, top and bottom.
    """

    prompt: str = ""
    kind: str = ""
    model: str = ""
    seed: int | None = None
    count: int = 1
    strength: float | None = None
    tile_size: int = 256
    added: tuple[int, int, int, int] = (0, 0, 0, 0)

    @property
    def wordless(self) -> bool:
        """Whether nothing is named that shall be painted, so that it is filled from what is around."""
        from allaprima import asks_for_nothing

        return asks_for_nothing(self.prompt)

    @classmethod
    def from_arguments(cls, values: dict[str, Any]) -> Settings:
        """From a procedure's arguments by name; those that it does not have keep their default.

        Raises:
            InvalidRequest: the seed is no whole number.
        """
        from allaprima import InvalidRequest

        known: dict[str, Any] = {
            name: values[name] for name in ("prompt", "kind", "model", "count") if name in values
        }
        if known.get("kind") == AUTO:
            known["kind"] = ""
        if seed := str(values.get("seed") or "").strip():
            if not (seed.isascii() and seed.isdecimal()):
                raise InvalidRequest(
                    f"The seed {seed!r} is no whole number from 0.", "Leave it empty to draw one."
                )
            known["seed"] = int(seed)
        if values.get("strength", -1.0) >= 0:
            known["strength"] = float(values["strength"])
        if "tile-size" in values:
            known["tile_size"] = values["tile-size"]
        if "left" in values:
            known["added"] = tuple(values[side] for side in ("left", "right", "top", "bottom"))
        return cls(**known)

    def request(self, **more: Any) -> Request:
        """The request for this, with what the gesture adds: the kind, where it is open.

        Raises:
            InvalidRequest: a value cannot be used.
        """
        from allaprima import Request

        values: dict[str, Any] = {
            "prompt": self.prompt,
            "kind": self.kind or None,
            "model": self.model or None,
            "seed": self.seed,
        }
        return Request(**(values | more))
