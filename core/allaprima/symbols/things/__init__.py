"""All things that can be drawn, by subject."""

from allaprima.symbols.things import more, work, world  # noqa: F401  (registers the things)
from allaprima.symbols.things.registry import THINGS, Thing

__all__ = ["THINGS", "Thing"]
