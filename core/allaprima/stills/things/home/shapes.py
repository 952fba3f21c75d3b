"""Shapes of things at home."""

from __future__ import annotations

from allaprima.stills.matter import Matter
from allaprima.stills.mesh import Mesh
from allaprima.stills.solid import Solid, matrix


def upright(s: Solid, mesh: Mesh, matter: Matter) -> None:
    """A mesh whose grain goes upwards."""
    with s.at(lean=90):
        s.add(mesh.moved(matrix(lean=-90)), matter)
