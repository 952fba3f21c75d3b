"""Folded paper."""

from __future__ import annotations

import random

import numpy as np

from allaprima.stills.matter import Matter
from allaprima.stills.registry import thing
from allaprima.stills.solid import Solid
from allaprima.stills.things.decor.shapes import facet


@thing("origami crane, paper crane, folded paper crane", seen=16)
def origami_crane(s: Solid, rng: random.Random) -> None:
    paper = s.own(Matter("c83a40", roughness=0.7, shine=0.4, soft=0.2))
    with s.at(turn=-48):
        for z in (-1.0, 1.0):
            top, back, front, foot = ((0, 5.2, z * 0.12), (-3.6, 3.2, z * 0.1), (3.6, 3.2, z * 0.1), (0, 0, z * 1.5))
            facet(s, [back, foot, (0, 3.6, z * 1.75), top], paper)
            facet(s, [front, foot, (0, 3.6, z * 1.75), top], paper)
            tip, crease = (-0.9, 6.8, z * 9.6), (0.2, 4.8, z * 0.4)
            facet(s, [(-2.0, 3.9, z * 0.2), crease, tip], paper)
            facet(s, [(2.2, 3.9, z * 0.2), crease, tip], paper)
            neck = (6.6, 9.2, 0.0)
            facet(s, [(1.4, 4.3, z * 0.5), (3.0, 2.6, z * 0.35), neck], paper)
            facet(s, [(1.4, 4.3, z * 0.5), (2.0, 4.7, 0), neck], paper)
            facet(s, [(6.05, 8.55, z * 0.16), neck, (8.5, 7.7, 0)], paper)
            facet(s, [(-1.4, 4.3, z * 0.5), (-3.0, 2.6, z * 0.35), (-7.8, 8.9, 0)], paper)
            facet(s, [(-1.4, 4.3, z * 0.5), (-2.0, 4.7, 0), (-7.8, 8.9, 0)], paper)


@thing("paper boat, origami boat, folded paper boat, paper ship", seen=18)
def paper_boat(s: Solid, rng: random.Random) -> None:
    paper = s.own(Matter("efebe2", roughness=0.75, shine=0.4, soft=0.2))
    with s.at(turn=28):
        n = 14
        for z in (-1, 1):
            t = np.linspace(-1, 1, n)
            wide = 3.4 * (1 - t**2)
            rim = np.stack((10.5 * t, 4.3 + 2.3 * t**2, z * wide), -1)
            keel = np.stack((6.4 * t, 0.05 + 0 * t, z * 1.7 * (1 - t**2)), -1)
            fold = np.stack((10.3 * t, 4.25 + 2.3 * t**2 - 2.9 * (1 - t**2 * 0.8), z * (wide * 0.86 + 0.12)), -1)
            s.sheet(np.stack((keel, keel + (rim - keel) * 0.5, rim), 0), paper)
            s.sheet(np.stack((rim * (1, 1, 1.0), fold * (1, 1, 1.05)), 0), paper)
            facet(s, [(-5.8, 3.6, z * 0.9), (0, 2.0, z * 1.5), (0, 11.2, 0)], paper)
            facet(s, [(5.8, 3.6, z * 0.9), (0, 2.0, z * 1.5), (0, 11.2, 0)], paper)
        t = np.linspace(-1, 1, n)
        s.sheet(np.stack([np.stack((6.4 * t, 0.06 + 0 * t, z * 1.7 * (1 - t**2)), -1) for z in (-1, 1)], 0), paper)


@thing("paper plane, paper airplane, paper aeroplane, paper dart", seen=24)
def paper_plane(s: Solid, rng: random.Random) -> None:
    paper = s.own(Matter("f0ede6", roughness=0.75, shine=0.4, soft=0.2))
    with s.at(-2, 0.75, 0, turn=-28, lean=4):
        for z in (-1, 1):
            nose, keel = (13.5, 2.2, 0.05 * z), (-10.5, 0, 0.05 * z)
            hinge0, hinge1 = (12.5, 2.6, 0.1 * z), (-11, 4.2, 1.0 * z)
            tip, mid = (-11, 5.6, 9.2 * z), (-4, 4.2, 6.2 * z)
            facet(s, [nose, keel, hinge1, hinge0], paper)
            facet(s, [nose, hinge1, tip, mid], paper)
            facet(s, [(nose[0] - 1, nose[1] + 0.16, 0.2 * z), (-5, 3.9, 0.9 * z), (-4.0, 4.36, 6.0 * z)], paper)
