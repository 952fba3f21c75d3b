"""The files that a material is written as: their names, and what is in each."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path

from allaprima.errors import InvalidRequest
from allaprima.materials.layouts import GLTF, Layout, maps_of
from allaprima.pictures import MEDIA_TYPES
from allaprima.request import MAPS

GLB, MTLX = ".glb", ".mtlx"
MATERIAL_SUFFIXES = (GLB, MTLX)
"""Of files that hold a material and nothing else."""

# What no XML document can hold.
_NO_TEXT = re.compile("[\0-\x1f\x7f-\x9f\ud800-\udfff\ufffe\uffff]")


@dataclass(frozen=True, slots=True)
class MaterialFiles:
    """Where a material goes.

    Attributes:
        maps: those that are written, as `layouts.arranged` names them.
        images: the files of the base colour ("basecolor", first) and of the maps; none if they are in `document`.
        document: the file that says what belongs where, if one does.
    """

    maps: tuple[str, ...]
    images: Mapping[str, Path]
    document: Path | None

    @property
    def paths(self) -> list[Path]:
        """All files, the base colour first and the document last."""
        return [*self.images.values(), *([self.document] if self.document else [])]

    def contents(
        self, encoded: Mapping[str, bytes], size: tuple[int, int], width_m: float | None = None
    ) -> dict[Path, bytes]:
        """The bytes of each file, in the order of `paths`.

        Args:
            encoded: PNG files' bytes of "basecolor" and of `maps`.
            size: (width, height) in pixels.
            width_m: of a tile in reality, in metres, if it is known.
        """
        contents = {path: encoded[name] for name, path in self.images.items()}
        if self.document is None:
            return contents
        name = self.document.stem
        if self.images:
            from allaprima.materials.materialx import materialx

            beside = {what: path.name for what, path in self.images.items()}
            return contents | {self.document: materialx(beside, name, size, width_m)}
        from allaprima.materials.gltf import glb

        return {self.document: glb(encoded, name, size, width_m)}


def material_files(
    path: Path, layout: Layout = "separate", present: Iterable[str] = MAPS
) -> MaterialFiles:
    """The files of a material that is saved at `path`.

    Args:
        path: ends in .glb, which holds everything; in .mtlx, with its maps beside it; or in a picture's suffix or
            none, which is left out: STEM_basecolor.png and STEM_MAP.png for each map.
        layout: of maps in files of their own.
        present: the maps that the material has.

    Raises:
        InvalidRequest: there is no such layout, or the file has one of its own, or a name that it cannot hold.
    """
    suffix = path.suffix.lower()
    if suffix in MATERIAL_SUFFIXES and layout != "separate":
        raise InvalidRequest(
            f"A {suffix} file says itself where its maps are, so they cannot be laid out for {layout}.",
            f"Leave either out, {suffix} or {layout}.",
        )
    if suffix == GLB:
        return MaterialFiles(maps_of(GLTF, present), {}, path)
    if suffix == MTLX and _NO_TEXT.search(path.name):
        raise InvalidRequest(
            f"The name {path.name!r} has characters that cannot stand in a .mtlx file.",
            "Give another name.",
        )
    maps = maps_of(layout, present)
    stem = path.stem if suffix in (*MEDIA_TYPES, MTLX) else path.name
    images = {name: path.with_name(f"{stem}_{name}.png") for name in ("basecolor", *maps)}
    return MaterialFiles(maps, images, path if suffix == MTLX else None)
