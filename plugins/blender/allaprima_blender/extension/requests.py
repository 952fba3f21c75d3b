"""From the panel's settings, or an operator's, to a request."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from .materials import active_material
from .placement import Placement, placement_of
from .settings import MAX_SEED

if TYPE_CHECKING:
    from allaprima import Request


@dataclass(frozen=True)
class Wishes:
    """What is asked for. `size` and `seed` are None, and `model` is "", where all is left open."""

    prompt: str
    size: int | None
    seed: int | None
    model: str
    slots: str
    lying: Placement

    @classmethod
    def of(cls, context: Any, operator: Any = None) -> Wishes:
        """The panel's settings, where the operator's own are not set.

        A new material lies as the one that it takes the place of, if that was made here: the panel
        shows that one's placement, and else the scene's.
        """
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
        worn = active_material(context)
        before = placement_of(worn)
        shown = worn.allaprima if before is not None else settings
        return cls(
            prompt=(given if own("prompt") else settings).prompt,
            size=size,
            seed=seed,
            model=(given if own("model") else settings).model,
            slots=(given if own("slots") else settings).slots,
            lying=Placement(
                metres=(given if own("scale") else shown).scale,
                mapping=(given if own("mapping") else shown).mapping,
                relief=(given if own("relief") else shown).relief,
                displace=(given if own("displace") else shown).displace,
                true=before.true if before is not None else None,
                fixed=own("scale") or not settings.true_size,
            ),
        )

    def drawn_seed(self) -> int:
        """The seed; where it is open one that is drawn, small enough for Blender's own integers, so that
        it can be set again in the panel."""
        import random

        return random.SystemRandom().randrange(MAX_SEED) if self.seed is None else self.seed

    def request(self, **more: Any) -> Request:
        """A request for a material.

        Raises:
            InvalidRequest: there is no prompt, or a value is out of range.
        """
        from allaprima import Request

        return Request(
            prompt=self.prompt,
            kind="material",
            size=(self.size, self.size) if self.size is not None else None,
            seed=self.drawn_seed(),
            model=self.model or None,
            **more,
        )
