"""Streets: of a modern city, of shops, an alley in an old town."""

from __future__ import annotations

from allaprima.scenes.streets.plan import BRICK, GLASS, PLASTER, STONE, Manner

CITY = Manner(
    half=(9.5, 13.0), road=0.58, house=(13.0, 26.0), high=(14.0, 44.0), storey=(3.2, 3.8), base=(4.0, 4.8),
    bay=(2.6, 3.6), made=(STONE, STONE, BRICK, PLASTER, GLASS, GLASS),
    walls={
        PLASTER: ("c9c0b0", "b5a994", "d4ccbe", "a89f94"), STONE: ("bcae98", "a89a86", "c8bca8", "98908a"),
        BRICK: ("8a4f3e", "9a6048", "7c4a40", "a0705a"), GLASS: ("4c565e", "5c6468", "3c444c", "6e7478"),
    },
    shops=0.75, gaps=0.16,
)  # fmt: skip
"""Of a modern city."""
SHOPS = Manner(
    half=(5.6, 7.4), road=0.0, house=(6.5, 10.5), high=(9.0, 17.0), storey=(2.9, 3.5), base=(3.5, 4.1),
    bay=(1.9, 2.6), made=(PLASTER, PLASTER, PLASTER, BRICK, STONE),
    walls={
        PLASTER: ("e4d8c0", "d8c49c", "cfd4cc", "e8d4c4", "c8b8a4", "dcd8d0", "d4b494", "b8c4c8"),
        STONE: ("c8bca4", "b8ac98"), BRICK: ("94523e", "a8674c", "84503f"),
    },
    shops=1.0, shutters=0.2, boxes=0.2, pitch=0.9, end=(80.0, 120.0), lamps=(14.0, 18.0), setback=0.12,
)  # fmt: skip
"""Of shops, for people on foot."""
ALLEY = Manner(
    half=(2.1, 2.9), road=0.0, house=(4.5, 8.0), high=(6.5, 11.0), storey=(2.6, 3.0), base=(2.7, 3.1),
    bay=(1.9, 2.7), made=(PLASTER, PLASTER, PLASTER, STONE),
    walls={
        PLASTER: ("dcae6c", "d4946c", "e4cc98", "d8b494", "c8785c", "e8dcc4", "c9b27c", "d8a080", "b8b094"),
        STONE: ("a89a84", "b4a488", "988c7c"),
    },
    shops=0.0, shutters=0.75, boxes=0.4, pitch=0.45, end=(26.0, 44.0), lamps=(8.5, 11.0), lantern=True, setback=0.16,
)  # fmt: skip
"""In an old town."""
