"""What light does on the surfaces that rays meet.

A pixel's ray goes through glass until it meets a surface that it does not pass. There the light of one point of a panel, of
one direction around and of one mirrored direction is taken, chosen anew for each of sixteen neighbours, and `smoothing`
takes the mean over them. What one more surface throws back is counted, what comes after that is not.
"""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass

import numpy as np

from allaprima.request import Float32Array
from allaprima.stills.lighting import Rig
from allaprima.stills.matter import linear
from allaprima.stills.mesh import unit
from allaprima.stills.textures import Texture, covered
from allaprima.stills.tracing import NEAR, Hits, World

THROUGH = 9
"""Surfaces of transparent bodies that a ray passes at most."""
MIRRORED = 0.62
"""Roughness from which a surface shows no more than brightness of what is around it."""
MOST = 1.7
"""Depths of a transparent body after which it gets no darker: wine stays red."""
Textures = Callable[[int], Texture | None]
Backdrop = Callable[[np.ndarray], np.ndarray]
"""Of directions (N, 3): (N, 3) linear light."""


@dataclass(slots=True)
class Surfaces:
    """What rays end on, for N of them. All arrays are float32 but `part`.

    Attributes:
        part: (N,) int32, -1 where they meet nothing.
        at, normal, way: (N, 3) where, its normal towards the beholder, and the ray's direction.
        through: (N, 3) how much of its light comes through what is before it.
        added: (N, 3) light that is added on the way.
        colour: (N, 3) linear.
        rough, metal, shine, soft, fuzz: (N,).
        light: (N, 3) light that falls on it, over pi.
        mirror: (N, 3) light that comes from the mirrored direction.
        first: (N,) int32, the part that is seen first, transparent or not.
        far: (N,) cm from the beholder to that.
    """

    part: np.ndarray
    at: Float32Array
    normal: Float32Array
    way: Float32Array
    through: Float32Array
    added: Float32Array
    colour: Float32Array
    rough: Float32Array
    metal: Float32Array
    shine: Float32Array
    soft: Float32Array
    fuzz: Float32Array
    light: Float32Array
    mirror: Float32Array
    first: np.ndarray
    far: Float32Array


class Shading:
    """Args:
    textures: by the number of a part.
    backdrop: what is seen where nothing else is.
    """

    def __init__(self, world: World, rig: Rig, textures: Textures, backdrop: Backdrop) -> None:
        self.world, self.rig, self.backdrop = world, rig, backdrop
        self._textures = textures
        matters = world.matters
        self._rough = np.array([m.roughness for m in matters], np.float32)
        self._metal = np.array([m.metal for m in matters], np.float32)
        self._shine = np.array([m.shine for m in matters], np.float32)
        self._soft = np.array([m.soft for m in matters], np.float32)
        self._fuzz = np.array([m.fuzz for m in matters], np.float32)
        self._glow = np.array([m.glow for m in matters], np.float32)
        self._solid = np.array([m.clear == "solid" for m in matters])
        self._thin = np.array([m.clear == "thin" for m in matters])
        self._depth = np.array([m.depth for m in matters], np.float32)
        self._colour = np.stack([linear(m.colour) for m in matters])
        self._mean = self._colour.copy()
        for number, matter in enumerate(matters):
            own = textures(number) if matter.family else None
            if own is not None:
                if not matter.dyed:
                    self._mean[number] = own.mean * self._colour[number]
            elif matter.paint is not None:
                some = np.flatnonzero(world.part == number)[::17]
                painted = matter.paint(world.local[world.faces[some, 0]].astype(np.float32))
                self._mean[number] = (
                    painted.mean(0) if painted.ndim == 2 else self._colour[number] * painted.mean()
                )

    def shade(self, origin: np.ndarray, ways: Float32Array, chance: Float32Array) -> Surfaces:
        """What rays from one point see.

        Args:
            origin: (3,) cm.
            ways: (N, 3) float32, of length one.
            chance: (N, 8) float32 in 0..1, evenly spread among neighbours.
        """
        found = self.ended(origin, ways)
        hit = np.flatnonzero(found.part >= 0)
        if len(hit):
            found.light[hit] = self._falling(
                found.at[hit], found.normal[hit], found.soft[hit], chance[hit]
            )
            showing = hit[
                (found.rough[hit] < MIRRORED) & ((found.shine[hit] > 0.05) | (found.metal[hit] > 0))
            ]
            found.mirror[showing] = self._mirrored(
                found.at[showing],
                found.normal[showing],
                found.way[showing],
                found.rough[showing],
                chance[showing],
            )
            dull = hit[(found.rough[hit] >= MIRRORED)]
            found.mirror[dull] = found.light[dull] * 0.8
        return found

    def ended(self, origin: np.ndarray, ways: Float32Array) -> Surfaces:
        """Where rays end, and what is seen on the way."""
        count, world = len(ways), self.world
        zeros = np.zeros(count, np.float32)
        three = np.zeros((count, 3), np.float32)
        out = Surfaces(
            np.full(count, -1, np.int32), three.copy(), three.copy(), ways.copy(), np.ones_like(three), three.copy(), three.copy(),
            zeros.copy(), zeros.copy(), zeros.copy(), zeros.copy(), zeros.copy(), three.copy(), three.copy(), np.full(count, -1, np.int32),
            np.full(count, 1e6, np.float32),
        )  # fmt: skip
        which = np.arange(count)
        starts = np.broadcast_to(origin.astype(np.float32), (count, 3)).copy()
        for bounce in range(THROUGH):
            hits = world.meet(starts, out.way[which])
            if bounce == 0:
                out.first = np.where(hits.face >= 0, world.part[hits.face], -1)
                out.far = np.where(hits.face >= 0, hits.far, 1e6).astype(np.float32)
            there = hits.face >= 0
            missed = which[~there]
            out.added[missed] += out.through[missed] * self.backdrop(out.way[missed])
            inner = np.flatnonzero(there)
            which = which[inner]
            part = world.part[hits.face[inner]]
            at = starts[inner] + out.way[which] * hits.far[inner][:, None]
            normal = unit(world.smooth(hits, world.normals, inner)).astype(np.float32)
            flat = hits.flat[inner]
            clear = world.is_clear[part]
            if bounce == THROUGH - 1:  # light that is caught in a body comes out somewhere
                caught = which[clear]
                out.added[caught] += out.through[caught] * self.rig.around(out.way[caught])
            ends = ~clear
            self._found(
                out, which[ends], part[ends], at[ends], normal[ends], flat[ends], hits, inner[ends]
            )
            if not clear.any() or bounce == THROUGH - 1:
                return out
            kept = np.flatnonzero(clear)
            starts = self._passed(
                out,
                which[kept],
                part[kept],
                at[kept],
                normal[kept],
                flat[kept],
                hits.far[inner][kept],
                bounce,
            )
            which = which[kept]
        return out

    def _found(
        self,
        out: Surfaces,
        which: np.ndarray,
        part: np.ndarray,
        at: np.ndarray,
        normal: np.ndarray,
        flat: np.ndarray,
        hits: Hits,
        rays: np.ndarray,
    ) -> None:
        """Note the surfaces that are met at last."""
        if not len(which):
            return
        way = out.way[which]
        turned = np.einsum("ij,ij->i", flat, way) > 0  # the inner side of a sheet
        normal = np.where(turned[:, None], -normal, normal)
        colour, rough, metal = (
            self._colour[part].copy(),
            self._rough[part].copy(),
            self._metal[part].copy(),
        )
        local = None
        for number in np.unique(part):
            matter = self.world.matters[number]
            if not (matter.family or matter.paint or matter.bump):
                continue
            if local is None:
                local = self.world.smooth(hits, self.world.local, rays)
            some = np.flatnonzero(part == number)
            here, turn = local[some], self.world.turns[number]
            if matter.family and (tex := self._textures(int(number))) is not None:
                own = normal[some] @ turn
                drawn, dull, metallic, slope = covered(
                    tex, here, own, 100 * _wide(matter.metres, tex.metres)
                )
                colour[some] *= drawn / tex.mean if matter.dyed else drawn
                rough[some] = dull if matter.roughness < 0 else matter.roughness
                metal[some] = metallic
                slope -= own * np.einsum("ij,ij->i", slope, own)[:, None]
                normal[some] = unit(normal[some] - slope @ turn.T)
            if matter.paint is not None:
                painted = np.asarray(matter.paint(here), np.float32)
                colour[some] = painted if painted.ndim == 2 else colour[some] * painted[:, None]
            if matter.bump is not None:
                rises = _slope(matter.bump, here) @ turn.T
                rises -= normal[some] * np.einsum("ij,ij->i", rises, normal[some])[:, None]
                normal[some] = unit(normal[some] - rises)
        # A relief never turns away from who looks at it.
        facing = np.einsum("ij,ij->i", normal, way)
        away = facing > -0.02
        normal[away] = unit(normal[away] - way[away] * (facing[away] + 0.02)[:, None])
        out.part[which], out.at[which], out.normal[which], out.colour[which] = (
            part,
            at,
            normal,
            colour,
        )
        out.rough[which], out.metal[which], out.shine[which] = rough, metal, self._shine[part]
        out.soft[which], out.fuzz[which] = self._soft[part], self._fuzz[part]
        out.added[which] += out.through[which] * colour * self._glow[part][:, None]

    def _passed(
        self,
        out: Surfaces,
        which: np.ndarray,
        part: np.ndarray,
        at: np.ndarray,
        normal: np.ndarray,
        flat: np.ndarray,
        far: np.ndarray,
        bounce: int,
    ) -> Float32Array:
        """Let rays through transparent bodies; where they go on from."""
        way = out.way[which]
        inside = np.einsum("ij,ij->i", flat, way) > 0
        normal = np.where(inside[:, None], -normal, normal)
        cosine = np.clip(-np.einsum("ij,ij->i", normal, way), 1e-3, 1)
        solid = self._solid[part]
        tint, depth = self._colour[part], self._depth[part]
        bend = np.where(solid, np.where(inside, 1.45, 1 / 1.45), 1.0).astype(np.float32)
        square = 1 - bend**2 * (1 - cosine**2)
        total = square < 0
        slant = np.sqrt(np.maximum(square, 0))
        # Schlick's approximation (1994), on the side where the angle is larger.
        away = np.where(inside & solid, slant, cosine)
        back = 0.036 + 0.964 * (1 - np.clip(away, 0, 1)) ** 5
        back = np.where(solid, back, 2 * back / (1 + back)).astype(np.float32)
        glow = self._glow[part]
        back[glow > 0] = 0
        back[total] = 1
        # What shines back is seen where it is met from outside.
        front = np.flatnonzero(~inside & (back > 0.01) | (~solid & (glow == 0)))
        if bounce < 3 and len(front):
            mirrored = way[front] + 2 * cosine[front][:, None] * normal[front]
            shown = self._glimpse(
                at[front] + normal[front] * NEAR, mirrored, np.full(len(front), 0.02, np.float32)
            )
            out.added[which[front]] += out.through[which[front]] * shown * back[front][:, None]
        out.added[which] += out.through[which] * (tint * glow[:, None])
        passed = np.where(total | (solid & inside & total), 1.0, 1 - back)[:, None].astype(
            np.float32
        )
        # Beer's law: along the way in a body, or through a slanting wall.
        length = np.where(
            solid, np.where(inside, far / depth, 0.0), 0.2 + 0.5 / np.maximum(cosine, 0.12)
        )
        length[glow > 0] = 0
        out.through[which] *= passed * np.exp(
            np.log(np.maximum(tint, 1e-3)) * np.minimum(length, MOST)[:, None]
        )
        bent = way * bend[:, None] + normal * (bend * cosine - slant)[:, None]
        bounced = way + 2 * cosine[:, None] * normal
        on = unit(np.where(total[:, None], bounced, bent)).astype(np.float32)
        out.way[which] = on
        starts: Float32Array = (at + np.where(total[:, None], normal, -normal) * NEAR).astype(
            np.float32
        )
        return starts

    def _falling(
        self, at: np.ndarray, normal: np.ndarray, soft: np.ndarray, chance: np.ndarray
    ) -> Float32Array:
        """(N, 3) light that falls on surfaces, over pi: of one point of a panel, of lamps, and of one direction around."""
        start = (at + normal * NEAR * 2).astype(np.float32)
        out = self._direct(start, normal, soft, chance[:, :4])
        round_, away = 2 * math.pi * chance[:, 4], np.sqrt(chance[:, 5])
        ways = _around(
            normal, away * np.cos(round_), away * np.sin(round_), np.sqrt(1 - chance[:, 5])
        )
        hits = self.world.meet(start, ways)
        there = np.flatnonzero(hits.face >= 0)
        around = self.rig.around(ways)
        around[there] = self._thrown(
            start[there], ways[there], hits, there, chance[there, 4:8], soften=True
        )
        result: Float32Array = (out + around).astype(np.float32)
        return result

    def _direct(
        self, start: np.ndarray, normal: np.ndarray, soft: np.ndarray, chance: np.ndarray
    ) -> Float32Array:
        """(N, 3) light of panels and lamps, over pi. Each ray takes one panel, the strong ones more often."""
        panels = self.rig.panels
        out = np.zeros((len(start), 3), np.float32)
        strength = np.array(
            [
                float(p.light.sum())
                * np.linalg.norm(np.cross(p.across, p.high))
                / float(p.centre @ p.centre)
                for p in panels
            ]
        )
        shares = np.maximum(strength / strength.sum(), 0.12 if len(panels) > 1 else 1.0)
        shares /= shares.sum()
        ends = np.cumsum(shares)
        chosen = np.searchsorted(ends, np.clip(chance[:, 2], 0, 0.99999))
        for number, panel in enumerate(panels):
            some = np.flatnonzero(chosen == number)
            if not len(some):
                continue
            ways, far, share = panel.sample(start[some], chance[some, 0], chance[some, 1])
            self._add(
                out,
                some,
                start,
                normal,
                soft,
                ways,
                far,
                share / math.pi / shares[number],
                panel.light,
            )
        for where, light, radius in self.rig.lamps:
            to = where + (chance[:, :3] - 0.5) * 2 * radius - start
            square = np.maximum(np.einsum("ij,ij->i", to, to), 1.0)
            far = np.sqrt(square)
            every = np.arange(len(start))
            self._add(
                out,
                every,
                start,
                normal,
                soft,
                to / far[:, None],
                far - radius * 1.8,
                1 / square / math.pi,
                light,
            )
        return out

    def _add(
        self, out: Float32Array, some: np.ndarray, start: np.ndarray, normal: np.ndarray, soft: np.ndarray,
        ways: np.ndarray, far: np.ndarray, share: np.ndarray, light: np.ndarray,
    ) -> None:  # fmt: skip
        cosine = np.einsum("ij,ij->i", normal[some], ways)
        wrap = soft[some] * 0.45
        faces = np.clip((cosine + wrap) / (1 + wrap) ** 2, 0, 1)
        on = np.flatnonzero(faces > 0)
        seen = self.world.lit(start[some[on]], ways[on], far[on])
        out[some[on]] += (
            seen * (faces[on] * share[on])[:, None].astype(np.float32) * light.astype(np.float32)
        )

    def _mirrored(
        self,
        at: np.ndarray,
        normal: np.ndarray,
        way: np.ndarray,
        rough: np.ndarray,
        chance: np.ndarray,
    ) -> Float32Array:
        """(N, 3) light from about the mirrored direction."""
        if not len(at):
            return np.zeros((0, 3), np.float32)
        # A facet of the rough surface (GGX: Walter and others, 2007), flatter than it is: the panels are softened, too.
        alpha = (rough * 0.8) ** 2
        u, v = chance[:, 3], chance[:, 6]
        tangent = np.sqrt(alpha**2 * u / np.maximum(1 - u * 0.98, 1e-3))
        cosine = 1 / np.sqrt(1 + tangent**2)
        sine, turn = tangent * cosine, 2 * math.pi * v
        facet = _around(normal, sine * np.cos(turn), sine * np.sin(turn), cosine)
        slant = np.einsum("ij,ij->i", facet, way)
        ways = way - 2 * slant[:, None] * facet
        below = np.einsum("ij,ij->i", ways, normal)
        ways = unit(ways - normal * np.minimum(below - 0.01, 0)[:, None]).astype(np.float32)
        return self._glimpse(at + normal * NEAR * 2, ways, rough)

    def _glimpse(self, start: np.ndarray, ways: np.ndarray, rough: np.ndarray) -> Float32Array:
        """(N, 3) what is seen in directions, as far as mirrors show it."""
        hits = self.world.meet(start.astype(np.float32), ways.astype(np.float32))
        out = np.zeros((len(start), 3), np.float32)
        missed = np.flatnonzero(hits.face < 0)
        out[missed] = self.rig.mirrored(start[missed], ways[missed], rough[missed])
        there = np.flatnonzero(hits.face >= 0)
        if len(there):
            chance = np.full((len(there), 4), 0.5, np.float32)
            out[there] = self._thrown(start[there], ways[there], hits, there, chance)
        return out

    def _thrown(
        self,
        start: np.ndarray,
        ways: np.ndarray,
        hits: Hits,
        rays: np.ndarray,
        chance: np.ndarray,
        *,
        soften: bool = False,
    ) -> Float32Array:
        """(N, 3) light that other surfaces throw back along rays."""
        if not len(rays):
            return np.zeros((0, 3), np.float32)
        part = self.world.part[hits.face[rays]]
        normal = unit(self.world.smooth(hits, self.world.normals, rays)).astype(np.float32)
        normal = np.where(
            (np.einsum("ij,ij->i", hits.flat[rays], ways) > 0)[:, None], -normal, normal
        )
        at = start + ways * hits.far[rays][:, None] + normal * NEAR * 2
        half = (
            self.rig.above * (0.5 + 0.5 * normal[:, 1:2])
            + self.rig.below * (0.5 - 0.5 * normal[:, 1:2])
        ).astype(np.float32)
        light = self._direct(at, normal, self._soft[part], chance) + half * 0.55
        colour = self._mean[part]
        out = colour * light + colour * self._glow[part][:, None] * (0.4 if soften else 1.0)
        metal = self._metal[part] > 0.5
        if metal.any():  # what metal throws back is what is around it
            mirrored = ways - 2 * np.einsum("ij,ij->i", ways, normal)[:, None] * normal
            out[metal] = colour[metal] * self.rig.around(mirrored[metal])
        clear = self.world.is_clear[part] & (self._glow[part] == 0)
        if clear.any():
            out[clear] = colour[clear] * self.rig.around(ways[clear])
        result: Float32Array = out.astype(np.float32)
        return result


def _wide(asked: float, own: float) -> float:
    """Metres that a tile is wide; see `Matter`."""
    return asked if asked > 0 else min(own, -asked) if asked < 0 else own


def _slope(
    bump: Callable[[np.ndarray], np.ndarray], at: np.ndarray, by: float = 0.01
) -> np.ndarray:
    """(N, 3) how a height changes in the three directions."""
    here = bump(at)
    return np.stack(
        [(bump(at + np.eye(3, dtype=np.float32)[k] * by) - here) / by for k in range(3)], -1
    )


def _around(normal: np.ndarray, x: np.ndarray, y: np.ndarray, z: np.ndarray) -> Float32Array:
    """(N, 3) directions that are given beside normals (Duff and others, "Building an orthonormal basis, revisited",
    2017)."""
    sign = np.where(normal[:, 2] >= 0, 1.0, -1.0).astype(np.float32)
    a = -1 / (sign + normal[:, 2])
    b = normal[:, 0] * normal[:, 1] * a
    first = np.stack((1 + sign * normal[:, 0] ** 2 * a, sign * b, -sign * normal[:, 0]), -1)
    second = np.stack((b, sign + normal[:, 1] ** 2 * a, -normal[:, 1]), -1)
    out: Float32Array = (first * x[:, None] + second * y[:, None] + normal * z[:, None]).astype(
        np.float32
    )
    return out
