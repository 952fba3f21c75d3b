"""Everything that flies, in the air and in space: each module registers its own figures."""

from allaprima.scenes.figures.craft import (
    aeroplanes,
    aloft,
    canopies,
    rockets,
    rotors,
    spacecraft,
    stations,
)

__all__ = ["aeroplanes", "aloft", "canopies", "rockets", "rotors", "spacecraft", "stations"]
