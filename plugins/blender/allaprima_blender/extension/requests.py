"""From the panel's settings, or an operator's, to a request."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from .settings import MAX_SEED

if TYPE_CHECKING:
    from allaprima import Request


@dataclass(frozen=True)
class Wishes:
    """What is asked for. `size` and `seed` are None, and `model` is "", where all is left open."""

    prompt: str
    size: int | None
    seed: int | None
    metres: float
    model: str
    slots: str
    displace: bool

    @classmethod
    def of(cls, context: Any, operator: Any = None) -> Wishes:
        """The panel's settings, where the operator's own are not set."""
        settings = context.scene.allaprima
        given = operator if operator is not None else settings

        def own(name: str) -> bool:
            # An operator need not have all of them.
            has = given is not settings and name in given.properties.bl_rna.properties
            return has and given.properties.is_property_set(name)

        size: int | None = None if settings.size == "MODEL" else int(settings.size)
        seed: int | None = None if settings.new_seed else settings.seed
        if own("size"):
            size = given.size or None
        if own("seed"):
            seed = None if given.seed < 0 else given.seed
        return cls(
            prompt=(given if own("prompt") else settings).prompt,
            size=size,
            seed=seed,
            metres=(given if own("scale") else settings).scale,
            model=(given if own("model") else settings).model,
            slots=(given if own("slots") else settings).slots,
            displace=(given if own("displace") else settings).displace,
        )

    def request(self, **more: Any) -> Request:
        """A request for a material. A seed that is open is drawn here, small enough for Blender's
        own integers, so that it can be set again in the panel.

        Raises:
            InvalidRequest: there is no prompt, or a value is out of range.
        """
        import random

        from allaprima import Request

        return Request(
            prompt=self.prompt,
            kind="material",
            size=(self.size, self.size) if self.size is not None else None,
            seed=random.SystemRandom().randrange(MAX_SEED) if self.seed is None else self.seed,
            model=self.model or None,
            **more,
        )
