"""What somebody wears on the head, before the eyes or around the neck, where their anchors say."""

from __future__ import annotations

import math

from allaprima.scenes.figures.body import Body
from allaprima.scenes.figures.catalogue import FIGURES
from allaprima.scenes.figures.props.catalogue import PROPS, drawn_prop
from allaprima.scenes.figures.props.registry import Worn
from allaprima.scenes.figures.roles import Role
from allaprima.scenes.figures.together.bodies import inserted, put

_ANIMAL, _PERSON = 2.2, 1.85
"""How high a head is beside how far the eye is from the crown."""
_AT: dict[Worn, str] = {"head": "crown", "eyes": "eye", "neck": "neck"}
"""Anchors by where something is worn."""


def dressed(body: Body, role: Role) -> Body:
    """A figure with what it wears; as it is where it has no head."""
    anchors = body.anchors
    if not role.worn or not {"crown", "eye", "neck"} <= anchors.keys():
        return body
    crown, eye = anchors["crown"], anchors["eye"]
    share = _PERSON if FIGURES[role.figure].acts else _ANIMAL
    head = share * math.hypot(crown.x - eye.x, crown.y - eye.y)
    for one in role.worn:
        if where := PROPS[one.thing].worn:
            at = anchors[_AT[where]]
            thing = put(drawn_prop(one.thing, one.coat), head * one.scale, at.x, at.y)
            body = inserted(body, thing, len(body.parts))
    return body
