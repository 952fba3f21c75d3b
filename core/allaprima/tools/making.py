"""The tool that makes pictures."""

from __future__ import annotations

import base64
import binascii
import json
from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any

from allaprima.errors import InvalidImage, InvalidRequest
from allaprima.materials.layouts import LAYOUTS, Layout
from allaprima.request import KINDS, MAX_SEED, SIZE_RANGE, Picture, Request
from allaprima.tools.tool import OnProgress, Tool, ToolResult, absolute_path, free_path

if TYPE_CHECKING:
    from allaprima.engine import Engine

_SHOWN = 1024
"""Pixels of the longer side: what is larger is shown reduced, for it goes through a pipe, and to models that see
no more."""
_SHOWN_AS = {
    ".png": "image/png",
    ".jpg": "image/jpeg",
    ".jpeg": "image/jpeg",
    ".webp": "image/webp",
}
_OWN = ("prompt", "kind", "count", "seed", "model", "negative_prompt", "steps", "guidance")
_IMAGE = "an absolute path, or the file itself as data:image/png;base64,..."

_SIDE = {"type": "integer", "minimum": SIZE_RANGE[0], "maximum": SIZE_RANGE[1]}
PARAMETERS: dict[str, Any] = {
    "type": "object",
    "additionalProperties": False,
    "required": ["prompt"],
    "properties": {
        "prompt": {
            "type": "string",
            "description": "What to make, in a few plain words: a surface (mossy brick wall), a thing or sign "
            "(rocket, two people talking), a place or backdrop (mountain lake at sunset).",
        },
        "kind": {
            "enum": list(KINDS),
            "description": "material: seamless, with height, roughness, metallic, normal and ambient "
            "occlusion maps. illustration: on transparent ground. picture: fills the frame. Left "
            "out, the words decide.",
        },
        "width": {**_SIDE, "description": "Pixels; with height."},
        "height": {**_SIDE, "description": "Pixels; with width."},
        "count": {
            "type": "integer",
            "minimum": 1,
            "maximum": 16,
            "description": "So many, each of the next seed.",
        },
        "seed": {
            "type": "integer",
            "minimum": 0,
            "maximum": MAX_SEED,
            "description": "The same seed and words make the same picture.",
        },
        "palette": {
            "type": "array",
            "maxItems": 3,
            "items": {"type": "string", "pattern": "^#[0-9a-fA-F]{6}$"},
            "description": "Up to three colours, #rrggbb, of a brand or a deck.",
        },
        "image": {"type": "string", "description": f"An image to start from: {_IMAGE}."},
        "mask": {
            "type": "string",
            "description": f"Where to change the image, white or opaque: {_IMAGE}. With an empty prompt "
            "what is there goes away.",
        },
        "strength": {
            "type": "number",
            "minimum": 0,
            "maximum": 1,
            "description": "How far from the image; 1 leaves nothing of it.",
        },
        "model": {"type": "string", "description": "One of list_models. Left out, the best one."},
        "negative_prompt": {"type": "string", "description": "What not to show."},
        "steps": {"type": "integer", "minimum": 1, "description": "Instead of the model's own."},
        "guidance": {"type": "number", "minimum": 0, "description": "Instead of the model's own."},
        "file": {
            "type": "string",
            "description": "Where to write: an absolute path that ends in .png, .jpg, .webp or .tif; a "
            "material's may be .glb or .mtlx, or else several files are named after it. Several "
            "pictures become NAME-1.png, NAME-2.png. Left out, nothing is written.",
        },
        "maps": {
            "enum": list(LAYOUTS),
            "description": "A material's files: each map in its own, or packed as a game engine takes "
            "them.",
        },
        "overwrite": {"type": "boolean", "description": "Replace files that are there."},
        "show": {
            "type": "boolean",
            "description": "false: do not send the pictures back, for what is only written.",
        },
    },
}


def generate_pictures() -> Tool:
    return Tool(
        name="generate_pictures",
        description="Make pictures, illustrations or seamless materials from words, on this machine and mostly in "
        "less than a second; or change an image. Sends back the pictures, signed with content credentials, "
        "and their recipes; writes files if a path is given. Notes say what of the words is not shown.",
        parameters=PARAMETERS,
        call=_generate,
        writes=True,
    )


def _generate(engine: Engine, given: Mapping[str, Any], on_progress: OnProgress) -> ToolResult:
    layout: Layout = given.get("maps", LAYOUTS[0])
    request = engine.resolve(_request(given))
    paths = _paths(request, given, layout)
    pictures = engine.generate(
        request, on_progress=lambda p: on_progress(_words_for(p.stage), p.fraction)
    )
    rows, shown = [], []
    for index, picture in enumerate(pictures):
        files = engine.save(picture, paths[index], layout=layout) if paths else []
        rows.append(
            {
                "files": [str(file) for file in files],
                "notes": list(picture.notes),
                "recipe": json.loads(picture.recipe.to_json()),
            }
        )
        if given.get("show", True):
            shown.append(_shown(engine, picture, files))
    return ToolResult({"pictures": rows}, shown)


def _request(given: Mapping[str, Any]) -> Request:
    if ("width" in given) != ("height" in given):
        raise InvalidRequest("Only one side of the size was given.", "Give width and height.")
    values = {name: given[name] for name in _OWN if name in given}
    if "width" in given:
        values["size"] = given["width"], given["height"]
    if "palette" in given:
        values["palette"] = tuple(given["palette"])
    if "image" not in given:
        if "mask" in given or "strength" in given:
            raise InvalidRequest("A mask or a strength was given without an image.", "Add one.")
        return Request(**values)
    from allaprima.pictures import read_image, read_mask

    source = _bytes(given["image"])
    values |= {"image": read_image(source), "source": source}
    if "mask" in given:
        values["mask"] = read_mask(_bytes(given["mask"]))
    if "strength" in given:
        values["strength"] = float(given["strength"])
    return Request(**values)


def _bytes(text: str) -> bytes:
    """What a path or a data URL (RFC 2397) holds."""
    if text.startswith("data:"):
        head, comma, body = text.partition(",")
        try:
            if not comma or not head.endswith(";base64"):
                raise ValueError
            return base64.b64decode(body, validate=True)
        except (ValueError, binascii.Error):
            raise InvalidImage(
                "The image's data cannot be read.", "Write it as data:image/png;base64,..."
            ) from None
    path = absolute_path(text)
    try:
        return path.read_bytes()
    except OSError as error:
        raise InvalidImage(
            f"The image {path} cannot be read: {error.strerror}.", "Give another path."
        ) from error


def _paths(request: Request, given: Mapping[str, Any], layout: Layout) -> list[Path]:
    if "file" not in given:
        return []
    from allaprima.outputs import files_of, plan_outputs

    output, overwrite = absolute_path(given["file"]), bool(given.get("overwrite"))
    paths = plan_outputs(output, request, layout)
    for path in paths:
        for file in files_of(path, request.kind, layout):
            free_path(str(file), overwrite=overwrite)
    return paths


def _shown(engine: Engine, picture: Picture, files: list[Path]) -> tuple[str, bytes]:
    """The media type and the file of what is shown, signed."""
    if max(picture.size) > _SHOWN:
        import numpy as np
        from PIL import Image

        image = Image.fromarray(picture.pixels)
        image.thumbnail((_SHOWN, _SHOWN), reducing_gap=2.0)
        return "image/png", engine.encode_edited(np.asarray(image), picture)
    # What was written need not be encoded and signed again.
    if files and (media_type := _SHOWN_AS.get(files[0].suffix.lower())) is not None:
        return media_type, files[0].read_bytes()
    return "image/png", engine.encode(picture)


def _words_for(stage: str) -> str:
    return {"load": "loading the model", "finish": "finishing"}.get(stage, stage)
