"""Which figures can be where: on the ground, on water, in the air of each place; and places that suit them."""

from __future__ import annotations

from collections.abc import Sequence

from allaprima.scenes import words as known
from allaprima.scenes.figures.registry import Figure, Where
from allaprima.scenes.figures.roles import Role
from allaprima.scenes.figures.together.wholes import sort_of

_ELSEWHERE: dict[str, tuple[Where, ...]] = {
    "underwater": ("deep",), "space": ("space", "air"), "sky": ("air",), "sea": ("water", "air"), "island": ("water", "air"),
    "city": ("air", "water"), "room": ("ground",),
}  # fmt: skip
_INSTEAD: dict[str, str] = {
    "woods": "clearing", "leafy woods": "leafy clearing", "city": "street", "island": "beach", "sea": "beach", "sky": "hills",
}  # fmt: skip
"""Places like others that have ground in front."""


_ON_WATER = {"mountain lake": "open lake", "beach": "sea", "coast": "sea"}
"""Places like others that have water in front."""


def wheres(place: str) -> tuple[Where, ...]:
    """Where figures can be at a place, the usual first."""
    if place in _ELSEWHERE:
        return _ELSEWHERE[place]
    return ("ground", "air") if place in known.WITHOUT_WATER else ("ground", "water", "air")


def fitting(place: str, roles: Sequence[Role]) -> str:
    """A place, or another one like it where figures find what they need: a fox in the woods is in a clearing."""
    for role in roles:
        figure = sort_of(role)
        wanted = _wheres_of(figure, role)
        usual = next(iter(figure.poses.values())) if role.pose is None else next(iter(wanted))
        if usual == "water" and place in _ON_WATER:
            return _ON_WATER[place]
        if "ground" in wanted and place in ("woods", "leafy woods"):
            return _INSTEAD[place]
        if usual in wheres(place) or (usual != "ground" and wanted & set(wheres(place))):
            continue
        if wanted == {"deep"} and role is roles[0]:
            return "underwater"
        if "ground" in wanted and place in _INSTEAD:
            return "coast" if place == "sea" and figure.distance != "near" else _INSTEAD[place]
    return place


def seated(place: str, roles: Sequence[Role]) -> tuple[tuple[Role, ...], tuple[Role, ...]]:
    """The figures that can be at a place, and those that cannot; the first one can be anywhere."""
    there = set(wheres(place))
    fits = [
        k == 0 or bool(set(sort_of(role).poses.values()) & there) for k, role in enumerate(roles)
    ]
    able = tuple(role for role, fit in zip(roles, fits, strict=True) if fit)
    return able, tuple(role for role, fit in zip(roles, fits, strict=True) if not fit)


def _wheres_of(figure: Figure, role: Role) -> set[Where]:
    """Where a role can be that is placed as a figure: as its pose says, or anywhere where it has one."""
    if role.pose and role.how is None:
        return {figure.poses.get(role.pose, "ground")}
    return set(figure.poses.values())
