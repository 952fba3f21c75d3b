"""A material as a glTF 2.0 file in its binary form (.glb), on a block that shows it.

Written here and not by a library: all of it is a JSON text and a block of bytes after it (Khronos, "glTF 2.0
Specification", section 4.4), and those that there are bring geometry or class trees that nothing here needs.
"""

from __future__ import annotations

import json
import struct
from collections.abc import Mapping
from typing import Any

import numpy as np

import allaprima
from allaprima.materials.block import block

_MAGIC, _JSON, _BIN = b"glTF", b"JSON", b"BIN\0"
_FLOAT, _UINT16 = 5126, 5123
_VERTICES, _INDICES = 34962, 34963
_REPEAT, _LINEAR, _TRILINEAR = 10497, 9729, 9987


def glb(
    images: Mapping[str, bytes], name: str, size: tuple[int, int], width_m: float | None = None
) -> bytes:
    """The file's bytes: a block with a tile of the material on each side.

    The images are put in byte for byte, so that what they are signed with holds for what is taken out. The base
    colour is sRGB, the others are linear, as the specification has it (section 3.9); all repeat.

    Args:
        images: PNG files' bytes: "basecolor", and "orm" and "normal" if it has them (see `layouts.arranged`).
            Without "orm" it is rough, and no metal.
        name: of the material and of the object.
        size: (width, height) of the images in pixels. A tile keeps this shape.
        width_m: of a tile, and so of the block, in metres; the material says so in its "extras". A metre, of which it
            says nothing, if it is not known.
    """
    file = _File()
    mesh = _mesh(file, size[0] / size[1], 1.0 if width_m is None else width_m)
    textures = {}
    for index, (what, data) in enumerate(images.items()):
        image = {"name": f"{name}_{what}", "mimeType": "image/png", "bufferView": file.add(data)}
        file.images.append(image)
        textures[what] = {"index": index}
    surface: dict[str, Any] = {"baseColorTexture": textures["basecolor"]}
    material: dict[str, Any] = {"name": name, "pbrMetallicRoughness": surface}
    if "orm" in textures:
        surface["metallicRoughnessTexture"] = textures["orm"]
        material["occlusionTexture"] = textures["orm"]
    else:
        surface["metallicFactor"] = 0.0
    if "normal" in textures:
        material["normalTexture"] = textures["normal"]
    if width_m is not None:
        material["extras"] = {"width_m": width_m}
    return file.whole(
        {
            "asset": {"version": "2.0", "generator": f"Alla Prima {allaprima.__version__}"},
            "scene": 0,
            "scenes": [{"nodes": [0]}],
            "nodes": [{"name": name, "mesh": 0}],
            "meshes": [{"name": name, "primitives": [mesh | {"material": 0}]}],
            "materials": [material],
            "textures": [{"source": i, "sampler": 0} for i in range(len(images))],
            "samplers": [
                {
                    "magFilter": _LINEAR,
                    "minFilter": _TRILINEAR,
                    "wrapS": _REPEAT,
                    "wrapT": _REPEAT,
                }
            ],
        }
    )


class _File:
    """What a glTF file refers to by numbers, and the bytes behind it."""

    def __init__(self) -> None:
        self._data = bytearray()
        self._views: list[dict[str, Any]] = []
        self._accessors: list[dict[str, Any]] = []
        self.images: list[dict[str, Any]] = []

    def add(self, data: bytes, target: int | None = None) -> int:
        """The number of the view of these bytes."""
        view = {"buffer": 0, "byteOffset": len(self._data), "byteLength": len(data)}
        self._views.append(view if target is None else view | {"target": target})
        self._data += data
        self._data += bytes(-len(self._data) % 4)
        return len(self._views) - 1

    def add_array(self, values: np.ndarray[Any, Any], what: str, **more: Any) -> int:
        """The number of the accessor to these values, which are of the type `what`."""
        indices = what == "SCALAR"
        view = self.add(values.tobytes(), _INDICES if indices else _VERTICES)
        accessor = {
            "bufferView": view,
            "componentType": _UINT16 if indices else _FLOAT,
            "count": values.size if indices else len(values),
            "type": what,
        }
        self._accessors.append(accessor | more)
        return len(self._accessors) - 1

    def whole(self, document: dict[str, Any]) -> bytes:
        document |= {
            "images": self.images,
            "accessors": self._accessors,
            "bufferViews": self._views,
            "buffers": [{"byteLength": len(self._data)}],
        }
        text = json.dumps(document, ensure_ascii=False, separators=(",", ":")).encode(
            "utf-8", "replace"
        )
        text += b" " * (-len(text) % 4)
        chunks = ((_JSON, text), (_BIN, bytes(self._data)))
        body = b"".join(struct.pack("<I", len(data)) + kind + data for kind, data in chunks)
        return _MAGIC + struct.pack("<II", 2, 12 + len(body)) + body


def _mesh(file: _File, aspect: float, width: float) -> dict[str, Any]:
    shape = block(aspect)
    positions = shape.positions * np.float32(width)
    low, high = (edge(positions, axis=0).tolist() for edge in (np.min, np.max))
    return {
        "attributes": {
            "POSITION": file.add_array(positions, "VEC3", min=low, max=high),
            "NORMAL": file.add_array(shape.normals, "VEC3"),
            "TANGENT": file.add_array(shape.tangents, "VEC4"),
            "TEXCOORD_0": file.add_array(shape.texture, "VEC2"),
        },
        "indices": file.add_array(shape.triangles, "SCALAR"),
    }
