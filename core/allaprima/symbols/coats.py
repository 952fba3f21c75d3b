"""Which colours a thing has of its own. The seed chooses, where any colour would do: cats are not all orange, and
umbrellas not all red."""

from __future__ import annotations

import random

from allaprima.symbols.things import Thing
from allaprima.wording import listed

ANY = listed(
    "car megaphone umbrella balloon gift shirt dress tie cap beanie scarf gloves socks flipflops backpack handbag lipstick "
    "folder notebook tent sofa bus train truck bicycle motorcycle scooter camper hotair parachute kite surfboard "
    "skateboard suitcase coffee pencil puzzle tulip butterfly bird fish candle cupcake cake bed lamp toothbrush "
    "teapot boxing bag tag pin headphones gamepad phone speech flag bow bucket rocket boat electric_car book jacket "
    "boots heels chair bottle helmet whistle flower person woman man child girl student reader traveller shopper "
    "runner cyclist walker skier dancer footballer yoga meditation colleague developer photographer "
    "guitar electric_guitar drum bauble stocking wallet plant soap icecream apron kettle tram watering_can ferry smoothie table_tennis lollipop cocktail dish "
    "key_card customer_review quotation_marks gas_bottle freight_container quality_seal"
)
"""Things that may have any bright colour."""

BRIGHT = (
    "ef4444", "f97316", "f59e0b", "22c55e", "14b8a6", "0ea5e9", "3b82f6", "8b5cf6", "ec4899",
)  # fmt: skip
NEAR = 110
"""Colours that differ by less than this, in the sum of their channels, do not part from each other."""

COATS: dict[str, tuple[dict[str, str], ...]] = {
    "cat": (
        {"main": "6b7280", "second": "f9a8d4", "light": "e5e7eb"}, {"main": "374151", "light": "d1d5db"},
        {"main": "f3e9dc", "second": "f9a8d4", "light": "ffffff"}, {"main": "a8714a", "light": "fbe8d3"},
    ),
    "dog": (
        {"main": "f5e6d0", "second": "b9814f", "light": "ffffff"}, {"main": "9a6236", "second": "5b3419"},
        {"main": "e5e7eb", "second": "4b5563", "light": "ffffff"}, {"main": "4b4038", "second": "2c241f", "light": "d9a871"},
    ),
    "rabbit": (
        {"main": "b08968", "light": "ffffff"}, {"main": "9ca3af", "light": "ffffff"}, {"main": "f1dfc8", "light": "ffffff"},
    ),
    "house": (
        {"main": "f8f1e4", "second": "c2562d"}, {"main": "fbcfa0", "second": "8a3b2a"}, {"main": "cfe3f1", "second": "3f5f86"},
        {"main": "f4d3c8", "second": "7a4b5e"}, {"main": "dfe7c8", "second": "4f6b3c"},
    ),
    "horse": ({"main": "6b4226"}, {"main": "3f2a1d"}, {"main": "c8b39a"}),
    "bear": ({"main": "7c4a21"}, {"main": "4b3325"}, {"main": "b07a45"}),
    "mouse": ({"main": "a8907a"}, {"main": "d6d3d1"}),
    "chick": ({"main": "fde047"},),
    "apple": ({"main": "65a30d"}, {"main": "eab308"}, {"main": "c81e1e"}),
    "pear": ({"main": "d9c52b"},),
    "grapes": ({"main": "84b82c"}, {"main": "7f1d4f"}),
    "leaf": ({"main": "15803d"}, {"main": "65a30d"}),
    "tree": ({"main": "15803d"}, {"main": "65a30d"}, {"main": "e08a1e"}),
    "rose": (
        {"main": "ec4899", "second": "db2777"}, {"main": "fb7185", "second": "f43f5e"},
        {"main": "fbbf24", "second": "f0a020"}, {"main": "f8e7e0", "second": "f0d2c8"},
    ),
    "bell_pepper": ({"main": "facc15", "second": "d9a30a"}, {"main": "43a047", "second": "2e7d32", "light": "a5d6a7"}),
    "heart": ({"main": "e11d48"}, {"main": "ec4899"}),
    "lighthouse": ({"second": "2563eb"}, {"second": "0f766e"}, {"second": "1f2937"}),
    "bridge": ({"main": "0f766e", "second": "94a3b8"}, {"main": "475569", "second": "b45309"}),
    "factory": ({"main": "b45309", "second": "7c2d12"}, {"main": "475569", "second": "0ea5e9"}),
    "medal": ({"second": "ef4444", "third": "b91c1c"}, {"second": "10b981", "third": "047857"}),
    "briefcase": ({"main": "1f2937", "second": "111827"}, {"main": "1e3a8a", "second": "172554"}, {"main": "b45309"}),
    "camera": ({"main": "b91c1c", "second": "7f1d1d"}, {"main": "0f766e", "second": "115e59"}),
    "flask": ({"second": "22c55e"}, {"second": "0ea5e9"}, {"second": "f97316"}),
    "envelope": (
        {"second": "ef4444"}, {"second": "10b981"}, {"main": "fde68a", "second": "f59e0b", "third": "fcd34d"},
    ),
    "key": ({"main": "94a3b8"}, {"main": "b45309"}),
    "gear": ({"main": "0f766e"}, {"main": "3b82f6"}, {"main": "f59e0b"}),
    "shield": ({"main": "10b981", "second": "047857"}, {"main": "ef4444", "second": "b91c1c"}),
    "calendar": ({"main": "3b82f6", "second": "ef4444"}, {"main": "8b5cf6", "second": "f59e0b"}),
    "clock": ({"main": "1f2937"}, {"main": "ef4444", "second": "1f2937"}, {"main": "10b981"}),
    "robot": ({"main": "60a5fa", "second": "1e3a8a"}, {"main": "f1f5f9"}, {"main": "fbbf24", "second": "1f2937"}),
}  # fmt: skip
"""Coats that are seen as often as the usual one."""


def own(thing: Thing, chance: random.Random) -> dict[str, str]:
    """ "rrggbb" by part."""
    if thing.id in COATS:
        return thing.own | chance.choice(({}, *COATS[thing.id]))
    if thing.id not in ANY:
        return dict(thing.own)
    others = [code for part, code in thing.own.items() if part not in ("main", "light", "dark")]
    free = [code for code in BRIGHT if all(_apart(code, other) >= NEAR for other in others)]
    return thing.own | {"main": chance.choice((thing.own["main"], *free))}


def _apart(a: str, b: str) -> int:
    return sum(abs(x - y) for x, y in zip(bytes.fromhex(a), bytes.fromhex(b), strict=True))
