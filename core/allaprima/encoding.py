"""From a picture to bytes and files: encoded, signed, written, and remembered soon after."""

from __future__ import annotations

import dataclasses
import logging
from pathlib import Path
from typing import TYPE_CHECKING

import pluggy

from allaprima.making import hash_of
from allaprima.plugins import chain, each
from allaprima.remembering import REMEMBERING
from allaprima.request import MAPS, Float32Array, Picture, Recipe, UInt8Array, check_picture

if TYPE_CHECKING:
    from allaprima.materials.layouts import Layout

log = logging.getLogger("allaprima")


class Encoder:
    """What the methods of the same meaning of `Engine` do, which say the rest.

    Args:
        plugins: those that sign and remember.
    """

    def __init__(self, plugins: pluggy.PluginManager) -> None:
        self._plugins = plugins

    def picture(self, picture: Picture, media_type: str) -> bytes:
        """A file's bytes of the picture alone."""
        data = self._encode(picture, media_type)
        self._remember(picture, data, media_type)
        return data

    def material(self, picture: Picture) -> dict[str, bytes]:
        """PNG files' bytes of a material and its maps, by name."""
        contents = {"basecolor": self._encode(picture, "image/png")}
        for name in MAPS:
            if name in picture.maps:
                contents[name] = self._encode_map(picture, picture.maps[name])
        self._remember(picture, contents["basecolor"], "image/png")
        return contents

    def edited(
        self, pixels: UInt8Array, original: Picture, media_type: str, *, unchanged: bool
    ) -> bytes:
        """A file's bytes of what became of a picture in another program."""
        check_picture(original)
        # Whether the mark is still in the pixels, nobody has looked.
        pixels_hash = hash_of(original.pixels)
        recipe = dataclasses.replace(original.recipe, image_hash=pixels_hash, watermark=None)
        source = self._encode(original, "image/png") if unchanged else None
        return self._encode(Picture(pixels=pixels, recipe=recipe, source=source), media_type)

    def save(self, picture: Picture, path: str | Path, layout: Layout) -> list[Path]:
        """Write a picture to a file, or a material to one or several; returns these."""
        from allaprima.files import write_atomically
        from allaprima.materials.files import material_files
        from allaprima.materials.layouts import arranged
        from allaprima.outputs import files_of
        from allaprima.pictures import media_type_of

        check_picture(picture)
        path, media_type = Path(path), "image/png"
        if picture.recipe.kind == "material":
            files = material_files(path, layout, picture.maps)
            main = self._encode(picture, media_type)
            encoded = {"basecolor": main}
            for name, values in arranged(picture.maps, files.maps).items():
                encoded[name] = self._encode_map(picture, values)
            contents = files.contents(encoded, picture.size, picture.recipe.width_m)
        else:
            [file] = files_of(path, picture.recipe.kind, layout)
            media_type = media_type_of(file)
            main = self._encode(picture, media_type)
            contents = {file: main}
        for file, data in contents.items():
            write_atomically(file, data)
        self._remember(picture, main, media_type)
        return list(contents)

    def _encode(self, picture: Picture, media_type: str) -> bytes:
        from allaprima.pictures import encode_pixels

        check_picture(picture)
        data = encode_pixels(picture.pixels, media_type)
        return self._sign(data, media_type, picture.recipe, picture.source)

    def _encode_map(self, picture: Picture, values: Float32Array) -> bytes:
        from allaprima.pictures import encode_map

        # Maps are data, and carry no mark.
        recipe = dataclasses.replace(picture.recipe, watermark=None)
        return self._sign(encode_map(values), "image/png", recipe, picture.source)

    def _sign(self, data: bytes, media_type: str, recipe: Recipe, source: bytes | None) -> bytes:
        hook = self._plugins.hook.allaprima_sign
        return chain(hook, "data", data, media_type=media_type, recipe=recipe, source=source)

    def _remember(self, picture: Picture, data: bytes, media_type: str) -> None:
        arguments = {"picture": picture, "data": data, "media_type": media_type}

        def remember() -> None:
            # The picture is there; that its copy could not be kept is no reason to withhold it.
            for error in each(self._plugins.hook.allaprima_remember, **arguments):
                log.error("A picture could not be remembered: %s", error)

        if self._plugins.hook.allaprima_remember.get_hookimpls():
            REMEMBERING.add(remember)
