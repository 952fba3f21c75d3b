"""A rig for people: clothes, limbs and a head on a skeleton, drawn from the back to the front."""

from __future__ import annotations

import math
from collections.abc import Sequence

from allaprima.scenes.figures.body import Body, Point
from allaprima.scenes.figures.people.heads import draw_head
from allaprima.scenes.figures.people.skeleton import POSES, Limb, Pose, Section, Skeleton
from allaprima.scenes.sketch import scaled

__all__ = ["POSES", "Limb", "Person", "Pose", "Section"]

_DRAPED = ("seated", "astride", "kneeling", "striding")


class Person(Skeleton):
    """A person. Call `behind` and then `front`, and draw between them what they hold."""

    _begun = False

    def begin(self) -> None:
        """Say where the hips are, before anything is drawn."""
        if not self._begun:
            self._begun = True
            self.b.anchor("hips", *self.seen((0.0, self.hip_y, 0.0)))

    def behind(self) -> None:
        """The far arm and the legs."""
        self.begin()
        side = abs(self.turn) < 30
        with self.b.far(1 - 0.34 * abs(self.c)):
            if abs(self.turn) < 75:
                self.arm(0)
            if side:
                self.leg(0)
        self.pelvis()
        if not side:
            self.leg(0)
        self.leg(1)

    def front(self, *, arm: bool = True, head: bool = True) -> None:
        """The trunk, the head and the near arm."""
        self.trunk()
        if head:
            self.head()
        if abs(self.turn) >= 75:
            self.arm(0, 0.02)
        if arm:
            self.arm(1, 0.02)

    def draw(self) -> None:
        self.behind()
        self.front()

    def leg(self, k: int) -> None:
        self.begin()
        if k == 0 and self.pose.kind == "astride":
            return
        w, b, t = self.wear, self.b, self.thin
        (hx, hy), (kx, ky), (ax, ay) = self.hips[k], self.knees[k], self.ankles[k]
        code = w.legs or self.skin
        bare = not w.legs or w.leg < 0.97
        thigh = 1.04 if self.woman else 1.0
        if bare:
            inside = 0.6 * min(1.0, 2 * w.leg) if w.legs else 0.0
            start = hx + (kx - hx) * inside, hy + (ky - hy) * inside
            bulk = (0.07 * thigh, 0.09 * thigh, 0.06, 0.056, 0.06, 0.034)
            if inside:
                bulk = (0.06, 0.074, 0.06, 0.056, 0.06, 0.034)
            self._limb(self.skin, start, (kx, ky), (ax, ay), bulk)
        self.foot(k)
        if w.legs and not bare:
            z = w.loose
            self._limb(
                code, (hx, hy), (kx, ky), (ax, ay - 0.012),
                (0.066 * thigh, 0.092 * thigh, 0.066 * z, 0.063 * z, 0.061 * z, 0.053 * z), blunt=True, grain=w.grain, top=0.2,
            )  # fmt: skip
            b.stripe(
                scaled(code, 0.88),
                (kx - 0.03, ky + 0.012, 0.006),
                (kx + 0.0, ky + 0.002, 0.008),
                (kx + 0.028, ky + 0.01, 0.005),
            )
            b.stripe(
                scaled(code, 0.9),
                (ax - 0.03, ay + 0.03, 0.006),
                (ax + 0.0, ay + 0.018, 0.007),
                (ax + 0.03, ay + 0.026, 0.005),
            )
        elif w.legs:
            share = w.leg * 2
            if share <= 1:
                ends = [
                    (hx, hy),
                    (hx + (kx - hx) * share * 0.5, hy + (ky - hy) * share * 0.5),
                    (hx + (kx - hx) * share, hy + (ky - hy) * share),
                ]
                widths = (0.07 * thigh, 0.096 * thigh * w.loose, 0.088 * w.loose)
            else:
                ends = [
                    (hx, hy),
                    (kx, ky),
                    (kx + (ax - kx) * (share - 1), ky + (ay - ky) * (share - 1)),
                ]
                widths = (0.09 * thigh, 0.07 * w.loose, 0.064 * w.loose)
            b.limb(
                code,
                *((x, y, v * t) for (x, y), v in zip(ends, widths, strict=True)),
                blunt=True,
                joins=0,
                grain=w.grain,
            )
        if w.boots:
            top = 0.55
            b.limb(
                w.boots, (kx + (ax - kx) * (1 - top), ky + (ay - ky) * (1 - top), 0.066 * t), (kx + (ax - kx) * 0.75, ky + (ay - ky) * 0.75, 0.06 * t),
                (ax, ay - 0.012, 0.046 * t), joins=0, grain=0,
            )  # fmt: skip

    def _limb(
        self, code: str, a: Point, k: Point, e: Point, widths: Sequence[float], *, blunt: bool = False, grain: float = 0.0, joins: float = 0.045,
        top: float = 0.3,
    ) -> None:  # fmt: skip
        """A leg or an arm from `a` over its joint to `e`."""
        t = self.thin

        def on(p: Point, q: Point, share: float) -> Point:
            return p[0] + (q[0] - p[0]) * share, p[1] + (q[1] - p[1]) * share

        spots = (a, on(a, k, top), on(a, k, 0.9), on(k, e, 0.1), on(k, e, 0.36), e)
        self.b.limb(
            code,
            *((*p, v * t) for p, v in zip(spots, widths, strict=True)),
            blunt=blunt,
            grain=grain,
            joins=joins,
        )

    def foot(self, k: int) -> None:
        """A shoe, or a bare foot where shoes are ""."""
        limb = (self.pose.far_leg, self.pose.near_leg)[k]
        pitch = math.radians(limb.foot)
        f0, u0, o0 = self.legs[k][2]
        size = self.thin * (0.96 if self.child else 1.0)
        half = 0.019 * size
        shape = (
            (-0.024, 0.012), (-0.031, -0.02), (-0.03, -0.042), (-0.03, -0.042), (0.03, -0.041), (0.088, -0.042), (0.097, -0.032), (0.082, -0.018),
            (0.05, -0.006), (0.026, 0.006), (0.018, 0.02),
        )  # fmt: skip
        points = []
        for u, v in shape:
            u, v = u * size, v * self.up(0.042) / 0.042
            f, h = (
                u * math.cos(pitch) - v * -math.sin(pitch),
                v * math.cos(pitch) - u * math.sin(pitch),
            )
            x, y = self.seen((f0 + f, u0 + h, o0))
            side = -1 if u < 0.03 else 1
            bulge = half * abs(self.s) * (1 if abs(u) < 1 else 0)
            points.append((x + side * bulge, y))
        if self.turn <= 75:
            self.b.part(self.wear.shoes or self.skin, *points, joins=0)
            return
        # From behind: the heel, and the sole where it rises.
        x, y = self.seen((f0, u0, o0))
        low = y - self.up(0.042)
        toe = min(
            low, y - self.up(0.042) * math.cos(pitch) - 0.09 * size * math.sin(max(0.0, pitch))
        )
        self.b.part(
            self.wear.shoes or self.skin, (x - half * 0.9, y + 0.012), (x - half * 1.1, y - 0.02), (x - half * 1.15, low), (x - half * 0.9, toe), (x, toe - 0.002),
            (x + half * 0.9, toe), (x + half * 1.15, low), (x + half * 1.1, y - 0.02), (x + half * 0.9, y + 0.012), joins=0,
        )  # fmt: skip

    def pelvis(self) -> None:
        self.begin()
        w = self.wear
        low = [s for s in self.sections if s[0] < 0.64]
        self.b.part(w.legs or w.skirt or w.top, *self.shape(low, -0.002), joins=0.03, grain=w.grain)

    def trunk(self) -> None:
        """The neck, the skirt and the top."""
        self.begin()
        b, w = self.b, self.wear
        nx, ny = self.neck
        hx, hy = self.head_at()
        b.limb(
            self.skin,
            (nx, ny - 0.03, 0.062 * self.thin),
            (nx, ny, 0.053 * self.thin),
            (hx - 0.004 * self.c, hy + 0.03, 0.052 * self.thin),
            joins=0,
        )
        if w.skirt:
            self.skirt()
        bent = abs(self.pose.near_leg.swing) >= 70 or self.pose.kind in _DRAPED
        if w.hem < 0.41 and self.pose.kind in _DRAPED:
            self.draped(w.top, w.hem, w.flare)
        hem_y = max(0.47, w.hem) if bent else w.hem
        body = [s for s in self.sections if s[0] > hem_y]
        if w.neck_line:
            b.part(self.skin, *self.shape([s for s in self.sections if s[0] > 0.7]), joins=0)
            body = [s for s in body if s[0] < 0.862 - w.neck_line]
        if hem_y < 0.41:
            body = [s for s in body if s[0] > 0.53]
            knees = self._span(w.hem)
            outline = self.shape(body, 0.004)
            count = len(outline) // 2
            hem = self._hem(w.hem, knees, w.flare)
            b.part(w.top, *outline[:count], *hem, *outline[count:], joins=0, grain=w.grain)
        else:
            body = [s for s in body if s[0] > hem_y + 0.02]
            last = next((s for s in self.sections if s[0] <= hem_y), self.sections[-1])
            body.append((hem_y, last[1], last[2] + w.flare, last[3] + w.flare))
            outline = self.shape(body, 0.004)
            count = len(outline) // 2
            # The hem's two corners are sharp.
            b.part(
                w.top,
                *outline[:count],
                outline[count - 1],
                *outline[count : count + 1],
                *outline[count:],
                joins=0,
                grain=w.grain,
            )
        dark = scaled(w.top, 0.86)
        if w.belt:
            b.stripe(
                w.belt,
                *(
                    (*self.spine(x, 0.615 - 0.006 * (1 - abs(x) / 0.1)), 0.02)
                    for x in (-0.1, 0.0, 0.1)
                ),
            )
        else:
            half = 0.9 * math.hypot(self.s * 0.085, self.c * 0.055) * self.wide
            for side, y in ((-1, 0.6), (1, 0.625)):
                b.stripe(
                    dark,
                    (*self.spine(side * half, y), 0.007),
                    (*self.spine(side * half * 0.6, y + 0.006), 0.007),
                    (*self.spine(side * half * 0.25, y + 0.002), 0.002),
                )
        if w.collar:
            b.limb(
                w.collar,
                (*self.spine(-0.033, 0.857), 0.013),
                (*self.spine(-0.006, 0.85), 0.016),
                (*self.spine(0.02, 0.845), 0.013),
                joins=0,
            )
        b.anchor("shoulders", *self.spine(-0.05, 0.845))
        self._on_shoulder()

    def _on_shoulder(self) -> None:
        x, y = self.shoulders[1]
        self.b.anchor("neck", *self.neck)
        self.b.anchor("shoulder", x - 0.02, y + 0.032)

    def skirt(self) -> None:
        """A skirt or the lower half of a dress, with folds."""
        b, w = self.b, self.wear
        if self.pose.kind in _DRAPED:
            self.draped(w.skirt, w.skirt_hem, w.skirt_flare)
            return
        if self.pose.near_leg.swing > 100:
            self.lap()
            return
        body = [s for s in self.sections if s[0] <= w.waist + 0.01 and s[0] > max(0.5, w.skirt_hem)]
        outline = self.shape(body, 0.005)
        count = len(outline) // 2
        hem = self._hem(
            w.skirt_hem,
            self._span(w.skirt_hem),
            min(w.skirt_flare, 0.04) if self.pose.kind == "lying" else w.skirt_flare,
        )
        b.part(w.skirt, *outline[:count], *hem, *outline[count:], joins=0, grain=w.grain)
        (x1, h), x0 = hem[0], hem[-1][0]
        top, ty = self.spine(0.0, 0.52)
        for share, start in ((0.2, 0.9), (0.42, 0.6), (0.63, 0.8), (0.84, 0.7)):
            x = x0 + (x1 - x0) * share
            sx = top + (x - top) * (0.35 + 0.2 * start)
            b.stripe(
                scaled(w.skirt, 0.91),
                (sx, h + (ty - h) * start, 0.002),
                ((sx + x) / 2, h + (ty - h) * start * 0.5, 0.007),
                (x, h - 0.02, 0.013),
            )

    def draped(self, code: str, hem: float, flare: float) -> None:
        """A skirt, or that of a coat, over legs that are bent or far apart: of somebody who sits on a chair, rides, kneels,
        runs or jumps."""
        b, kind = self.b, self.pose.kind
        share = (self.up(0.285) - self.up(hem)) / (self.up(0.285) - self.up(0.042))
        fore = 1 if kind != "striding" or self.knees[1][0] >= self.knees[0][0] else 0
        front, back = self._over_leg(fore, share, flare)
        if kind == "seated":
            with b.far(0.86):
                b.part(
                    code,
                    *(p for side in self._over_leg(0, share, flare) for p in side),
                    joins=0,
                    grain=self.wear.grain,
                )
        elif kind in ("kneeling", "striding"):
            # The cloth hangs from the leg in front to the other.
            ground = self.at[1] + 0.012
            _, back = self._over_leg(1 - fore, share, flare, hangs=True)
            back = [(x, max(y, ground)) for x, y in back]
        b.part(code, *front, *back, joins=0, grain=self.wear.grain)
        (hx, hy), (kx, ky), (ax, ay) = self.hips[fore], self.knees[fore], self.ankles[fore]
        low = max(-0.5, min(1.0, share))
        ex, ey = (
            (kx + (ax - kx) * low, ky + (ay - ky) * low)
            if low > 0
            else (kx + (kx - hx) * low, ky + (ky - hy) * low)
        )
        for side in (-0.02, 0.015, 0.04):
            fold = [
                ((hx + kx) / 2 + side, (hy + ky) / 2 + side, 0.002),
                (kx + side * 0.6, ky + side * 0.8, 0.006),
            ]
            if low > 0:
                fold.append((ex + side * 1.3, ey + 0.01, 0.012))
            b.stripe(scaled(code, 0.9), *fold)

    def _over_leg(
        self, k: int, share: float, flare: float, *, hangs: bool = False
    ) -> tuple[list[Point], list[Point]]:
        """The outline of a skirt that lies over one leg: from the waist along its front to the hem, and back; past the
        knee it hangs by itself if it `hangs`."""
        t, wide = self.thin, 1.5 if self.pose.kind == "astride" else 1.0
        (hx, hy), (kx, ky), (ax, ay) = self.hips[k], self.knees[k], self.ankles[k]

        def along(p: Point, q: Point) -> Point:
            far = math.dist(p, q) or 1.0
            return (q[0] - p[0]) / far, (q[1] - p[1]) / far

        (ux, uy), (vx, vy) = along((hx, hy), (kx, ky)), along((kx, ky), (ax, ay))
        if hangs:
            vx, vy, far = ux, uy, 0.75 * math.dist((kx, ky), (ax, ay))
            ax, ay = kx + vx * far, ky + vy * far
        thigh, knee = 0.056 * t * wide, 0.052 * t * wide
        end = 0.05 * t * wide + min(flare, 0.06) * (0.4 + max(0.0, share))
        front = [
            *self.leaned([(0.046, 0.622), (0.058, 0.57)]),
            ((hx + kx) / 2 - uy * thigh, (hy + ky) / 2 + ux * thigh),
        ]
        deep = thigh * (1.7 if hangs else 1.05)
        back: list[Point] = [((hx + kx) / 2 + uy * deep, (hy + ky) / 2 - ux * deep)]
        if share > 0:
            low = min(1.0, share)
            front += [(kx - uy * knee, ky + ux * knee), (kx - vy * knee, ky + vx * knee)]
            ex, ey, dx, dy = kx + (ax - kx) * low, ky + (ay - ky) * low, vx, vy
            if low > 0.3:
                back = [(kx + (vy + uy) * knee * 0.8, ky - (vx + ux) * knee * 0.8), *back]
        else:
            ex, ey, dx, dy = kx + (kx - hx) * share, ky + (ky - hy) * share, ux, uy
        front += [(ex - dy * end, ey + dx * end)] * 2
        back = [*[(ex + dy * end, ey - dx * end)] * 2, *back]
        seat = [(hx - 0.062 * t - 0.02, hy - 0.02)]
        if hangs:
            seat = self.leaned([(-0.084, 0.46), (-0.086, 0.51)])
        elif self.pose.kind == "seated":
            seat = [(hx + uy * 0.07 * t - ux * 0.01, hy - ux * 0.07 * t - uy * 0.01), *seat]
        return front, [*back, *seat, *self.leaned([(-0.068, 0.565), (-0.045, 0.622)])]

    def lap(self) -> None:
        """The skirt of somebody who sits on the ground with drawn-up knees."""
        (hx, hy), (kx, ky), (ax, ay) = self.hips[1], self.knees[1], self.ankles[1]
        (fx, fy), low = self.knees[0], self.at[1] + 0.012
        mx, my = kx + (ax - kx) * 0.62, ky + (ay - ky) * 0.62
        code = self.wear.skirt
        # Over the far leg, which is the higher one.
        on_ground = self.pose.kind == "sitting"
        rise = 0.092 if on_ground else 0.055
        waist = [(0.03, 0.64), (0.085, 0.605)] if on_ground else [(0.04, 0.62), (0.05, 0.575)]
        self.b.part(
            code, *self.leaned(waist), ((hx + kx) / 2, (hy + ky) / 2 + rise), (kx - 0.01, ky + rise - 0.01), (max(kx, fx) + 0.045, min(ky, fy) + 0.015),
            (mx + 0.06, my), (mx + 0.06, my), (mx - 0.045, my - 0.03), (mx - 0.08, low), (hx + 0.02, low - 0.006), (hx - 0.12, low), (hx - 0.11, hy), *self.leaned([(-0.05, 0.62)]),
            joins=0, grain=self.wear.grain,
        )  # fmt: skip
        for share in (0.3, 0.65):
            self.b.stripe(
                scaled(code, 0.9),
                (kx - 0.02 - 0.06 * share, ky + 0.02, 0.003),
                ((kx + mx) / 2 - 0.09 * share, (ky + my) / 2, 0.009),
                (mx - 0.04 - 0.1 * share, my - 0.03, 0.012),
            )

    def arm(self, k: int, joins: float = 0.0) -> None:
        self.begin()
        b, w = self.b, self.wear
        b.anchor(("other hand", "hand")[k], *self.palms[k])
        a, e, r = self.shoulders[k], self.elbows[k], self.wrists[k]
        z = w.loose
        self.hand(k)
        if w.sleeve < 0.97:
            from_ = 0.6 * w.sleeve
            inside = a[0] + (e[0] - a[0]) * from_, a[1] + (e[1] - a[1]) * from_
            soft = joins if w.top == self.skin else 0.0
            self._limb(self.skin, inside, e, r, (0.046, 0.05, 0.04, 0.041, 0.04, 0.025), joins=soft)
        if w.sleeve >= 0.97:
            self._limb(
                w.top,
                a,
                e,
                r,
                (0.054, 0.062 * z, 0.05 * z, 0.048 * z, 0.045 * z, 0.037 * z),
                grain=w.grain,
                joins=joins,
                top=0.35,
            )
            b.stripe(
                scaled(w.top, 0.86),
                (e[0] - 0.03, e[1] + 0.008, 0.004),
                (*e, 0.008),
                (e[0] + 0.03, e[1] + 0.012, 0.004),
            )
        elif w.sleeve > 0:
            s = w.sleeve * 2
            end = (a[0] + (e[0] - a[0]) * s, a[1] + (e[1] - a[1]) * s)
            mid = ((a[0] + end[0]) / 2, (a[1] + end[1]) / 2)
            b.limb(
                w.top,
                (*a, 0.048 * self.thin),
                (*mid, 0.063 * self.thin),
                (*end, 0.06 * self.thin),
                blunt=True,
                joins=0,
                grain=w.grain,
            )

    def hand(self, k: int) -> None:
        (rx, ry), (px, py) = self.wrists[k], self.palms[k]
        t, code = self.thin, self.wear.gloves or self.skin
        ux, uy = px - rx, py - ry
        self.b.limb(
            code,
            (rx, ry, 0.024 * t),
            (rx + ux * 0.55, ry + uy * 0.55, 0.031 * t),
            (rx + ux * 1.15, ry + uy * 1.15, 0.022 * t),
            joins=0,
        )
        nx, ny = -uy, ux  # to the front: the thumb
        if self.c > 0.4:
            self.b.limb(
                code,
                (rx + ux * 0.3 + nx * 0.1, ry + uy * 0.3 + ny * 0.1, 0.014 * t),
                (rx + ux * 0.6 + nx * 0.3, ry + uy * 0.6 + ny * 0.3, 0.013 * t),
                (rx + ux * 0.9 + nx * 0.28, ry + uy * 0.9 + ny * 0.28, 0.01 * t),
                joins=0.01,
            )

    # The head, in a frame of its own: the chin at 0, the crown at 1, the ear at x = 0.

    def head(self) -> None:
        x, y = self.head_at()
        look = self.turn if self.look is None else self.look
        with self.b.placed(x, y, scale=self.head_high, tilt=-self.pose.nod * self.c):
            draw_head(
                self.b,
                self.wear,
                self.skin,
                self.hair,
                look,
                woman=self.woman,
                child=self.child,
                asleep=self.pose.asleep,
            )
            self.b.anchor("mouth", 0.4 * math.cos(math.radians(look)), 0.23)
            face_anchors(self.b, look)
        self._on_shoulder()


def face_anchors(b: Body, look: float) -> None:
    """Say where a hat and glasses come on a head whose chin is at 0 and whose crown is at 1, which looks away by so many
    degrees."""
    b.anchor("crown", 0.0, 1.0)
    b.anchor("eye", -0.14 if look <= -40 else 0.325 * math.cos(math.radians(look)), 0.535)
