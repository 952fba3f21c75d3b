"""Coarse outlines of the continents and of the largest islands."""

from __future__ import annotations

import itertools
import math

from allaprima.symbols.pen import Point

LANDS: tuple[tuple[tuple[float, float], ...], ...] = (
    # North America
    (
        (-168, 66), (-156, 71), (-128, 70), (-110, 69), (-84, 70), (-80, 64), (-94, 59), (-84, 54), (-78, 52), (-77, 62),
        (-64, 60), (-55, 52), (-65, 45), (-75, 36), (-81, 31), (-80, 25), (-85, 30), (-97, 27), (-96, 19), (-88, 21),
        (-83, 10), (-78, 7), (-92, 14), (-106, 21), (-115, 31), (-124, 41), (-124, 48), (-136, 58), (-152, 59), (-164, 55),
    ),
    # Greenland
    ((-45, 60), (-22, 70), (-20, 80), (-40, 83), (-66, 78), (-54, 69)),
    # South America
    (
        (-78, 7), (-62, 11), (-50, 1), (-35, -6), (-39, -17), (-48, -27), (-58, -38), (-66, -46), (-68, -55), (-75, -50),
        (-72, -30), (-71, -18), (-81, -5),
    ),
    # Africa
    (
        (-6, 35), (10, 37), (20, 31), (32, 31), (43, 12), (51, 11), (40, -4), (40, -15), (33, -26), (26, -34), (18, -34),
        (12, -18), (9, 3), (-8, 4), (-17, 14), (-15, 25),
    ),
    # Madagascar
    ((49, -13), (50, -18), (45, -26), (43, -20)),
    # Europe and Asia
    (
        (-9, 43), (-1, 47), (8, 54), (5, 61), (16, 69), (28, 71), (44, 67), (70, 73), (100, 77), (115, 74), (140, 73),
        (170, 70), (180, 67), (163, 60), (158, 52), (142, 56), (134, 44), (128, 36), (122, 40), (121, 30), (109, 20),
        (106, 9), (102, 2), (98, 14), (91, 22), (81, 14), (77, 7), (72, 20), (60, 25), (58, 20), (46, 12), (35, 29),
        (37, 36), (26, 38), (22, 37), (17, 40), (12, 44), (3, 43), (-5, 36), (-9, 37),
    ),
    # Great Britain
    ((-5, 50), (2, 52), (-3, 59), (-7, 57)),
    # Japan
    ((130, 32), (139, 35), (146, 44), (138, 39)),
    # Sumatra, Borneo, New Guinea
    ((95, 5), (106, -6), (100, -2)),
    ((109, 1), (117, 7), (118, -3), (111, -3)),
    ((131, -1), (141, -3), (150, -10), (138, -8)),
    # Australia
    (
        (114, -22), (126, -14), (132, -11), (137, -16), (142, -11), (153, -26), (150, -38), (140, -38), (130, -32),
        (116, -35),
    ),
    # New Zealand
    ((173, -35), (178, -38), (169, -47), (167, -45)),
)  # fmt: skip
"""Of each its corners: longitude, latitude in degrees."""

_STEPS = 4
"""Pieces of a side, which is bent on the globe."""


def seen_from_afar(land: tuple[Point, ...], lon: float, lat: float) -> list[Point]:
    """A land on a globe of radius 1 around (0, 0), y upwards, whose nearest place is at `lon`, `lat` in degrees; empty
    where it is on the far side. Orthographic projection (Snyder, Map Projections, 1987, equations 20-3, 20-4); what is beyond
    the edge lies on it."""
    up = math.radians(lat)
    found, nearest = [], -1.0
    for (x0, y0), (x1, y1) in itertools.pairwise((*land, land[0])):
        for k in range(_STEPS):
            t = k / _STEPS
            across, high = math.radians(x0 + (x1 - x0) * t - lon), math.radians(y0 + (y1 - y0) * t)
            x = math.cos(high) * math.sin(across)
            y = math.cos(up) * math.sin(high) - math.sin(up) * math.cos(high) * math.cos(across)
            z = math.sin(up) * math.sin(high) + math.cos(up) * math.cos(high) * math.cos(across)
            edge = max(1e-6, math.hypot(x, y)) if z < 0 else 1.0
            nearest = max(nearest, z)
            found.append((x / edge, y / edge))
    return found if nearest > 0 else []
