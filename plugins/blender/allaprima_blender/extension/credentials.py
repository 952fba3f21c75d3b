"""Save with Credentials: an image, or what was rendered, as a file that says, signed, how it was made.

Blender writes images anew, and what was signed in them is lost; so the signature comes last, here. It
states an edit of the picture that was generated.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Iterator
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

import bpy
from bpy.props import BoolProperty, StringProperty

from . import images
from .running import attempt
from .settings import preferences
from .sources import pixels_of

if TYPE_CHECKING:
    from allaprima import Picture, Recipe

RECIPE, FILE = "allaprima_recipe", "allaprima_file"
"""Custom properties of an image: the recipe of what was generated, in JSON; and the SHA-256 (hex) of
the file that was packed then, by which it is known whether it is still that."""


def remember(image: Any, recipe: Recipe, *, file: bytes | None, marked: bool) -> None:
    """Keep in an image how it was made.

    Args:
        file: what was packed, if that is a generated picture as it is.
        marked: whether the recipe's watermark is in these pixels.
    """
    if not marked:
        recipe = dataclasses.replace(recipe, watermark=None)
    image[RECIPE] = recipe.to_json()
    if file is not None:
        image[FILE] = _digest(file)
    elif FILE in image:
        del image[FILE]


def save(image: Any, scene: Any, file: Path) -> None:
    """Write an image as it is now, or the render result as it is seen, replacing the file.

    Raises:
        InvalidRequest: nothing in it was made by Alla Prima.
        InvalidImage: it has no pixels; nothing has been rendered.
        OutputError: the file cannot be written, or its suffix is unknown.
        PluginError: it cannot be signed.
    """
    from allaprima import media_type_of, write_atomically

    from .work import engine

    media_type = media_type_of(file)
    is_render = image.type == "RENDER_RESULT"
    original, unchanged = _generated(_in_scene(scene) if is_render else iter([image]))
    pixels = _rendered(image, scene) if is_render else pixels_of(image.name, "")[0]
    data = engine(preferences().idle_seconds).encode_edited(
        pixels, original, media_type, unchanged=unchanged
    )
    write_atomically(file, data)


class ALLAPRIMA_OT_save_with_credentials(bpy.types.Operator):
    """Save this image, or the render result, signed as an edit of the picture that was generated"""

    bl_idname = "allaprima.save_with_credentials"
    bl_label = "Save with Credentials"

    filepath: StringProperty(subtype="FILE_PATH")
    image: StringProperty(name="Image", description="Its name; empty takes the render result")
    check_existing: BoolProperty(default=True, options={"HIDDEN"})
    filter_glob: StringProperty(
        default="*.png;*.jpg;*.jpeg;*.webp;*.tif;*.tiff", options={"HIDDEN"}
    )

    def invoke(self, context, _event):
        """Ask for the file."""
        if not self.filepath:
            name = bpy.path.clean_name(self.image or "render")
            self.filepath = f"{bpy.path.display_name_from_filepath(name)}.png"
        context.window_manager.fileselect_add(self)
        return {"RUNNING_MODAL"}

    def execute(self, context):
        """Write it."""
        return attempt(self, partial(self._save, context))

    def _save(self, context):
        from allaprima import InvalidImage

        image = bpy.data.images.get(self.image) if self.image else _render_result()
        if image is None and self.image:
            raise InvalidImage(f"There is no image {self.image!r} in this file.", "Choose another.")
        if image is None:
            raise InvalidImage("Nothing has been rendered yet.", "Render first.")
        path = Path(bpy.path.abspath(self.filepath))
        save(image, context.scene, path)
        self.report({"INFO"}, f"{path} was written, with credentials")


def _generated(candidates: Iterator[Any]) -> tuple[Picture, bool]:
    """The first of these images that was made by Alla Prima, as it is now, and whether that is as it
    was generated."""
    from allaprima import InvalidRequest, Picture, Recipe, read_image

    for image in candidates:
        text = image.get(RECIPE)
        if not isinstance(text, str):
            continue
        recipe = Recipe.from_json(text)
        file = images.file_of(image)
        if file is not None and _digest(file) == image.get(FILE):
            return Picture(pixels=read_image(file), recipe=recipe), True
        return Picture(pixels=pixels_of(image.name, "")[0], recipe=recipe), False
    raise InvalidRequest(
        "Nothing of it was made by Alla Prima, so there is nothing to certify.",
        "Use Image > Save As.",
    )


def _digest(file: bytes) -> str:
    import hashlib

    return hashlib.sha256(file).hexdigest()


def _in_scene(scene: Any) -> Iterator[Any]:
    """The images of the materials of what is rendered, the active object's first."""
    active = bpy.context.view_layer.objects.active
    for obj in sorted(_rendered_objects(scene), key=lambda obj: obj != active):
        for slot in obj.material_slots:
            tree = slot.material.node_tree if slot.material is not None else None
            for node in tree.nodes if tree is not None else ():
                if node.type == "TEX_IMAGE" and node.image is not None:
                    yield node.image


def _rendered_objects(scene: Any) -> list[Any]:
    """What is in the view layers that are rendered, and in the collections of which they have instances."""
    found: dict[Any, None] = {}
    queue: list[Any] = [layer.layer_collection for layer in scene.view_layers if layer.use]
    for place in queue:  # which grows meanwhile
        # A collection in a view layer, or one that is instanced.
        collection = getattr(place, "collection", place)
        if collection.hide_render:
            continue
        queue.extend(place.children)
        if getattr(place, "exclude", False):  # which does not hold for those within
            continue
        for obj in collection.objects:
            if obj.hide_render or obj in found:
                continue
            found[obj] = None
            if obj.instance_type == "COLLECTION" and obj.instance_collection is not None:
                queue.append(obj.instance_collection)
    return list(found)


def _render_result() -> Any:
    return next((i for i in bpy.data.images if i.type == "RENDER_RESULT"), None)


def _rendered(image: Any, scene: Any) -> Any:
    """The render result, through the scene's view transform: (H, W, 3 or 4) uint8 sRGB."""
    import tempfile

    from allaprima import InvalidImage, read_image

    settings = scene.render.image_settings
    wanted = {
        "media_type": "IMAGE",  # from Blender 5 on
        "file_format": "PNG",
        "color_mode": "RGBA",
        "color_depth": "8",
    }
    wanted = {name: value for name, value in wanted.items() if hasattr(settings, name)}
    before = {name: getattr(settings, name) for name in wanted}
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / "render.png"
        try:
            for name, value in wanted.items():
                setattr(settings, name, value)
            image.save_render(str(file), scene=scene)
        except RuntimeError as error:
            raise InvalidImage("Nothing has been rendered yet.", "Render first.") from error
        finally:
            for name, value in before.items():
                setattr(settings, name, value)
        pixels = read_image(file)
    opaque = pixels.shape[2] == 4 and (pixels[..., 3] == 255).all()
    return pixels[..., :3] if opaque else pixels


CLASSES = (ALLAPRIMA_OT_save_with_credentials,)


def _menu(self, context):
    image = context.space_data.image
    if image is None:
        return
    self.layout.separator()
    self.layout.operator_context = "INVOKE_DEFAULT"
    operator = self.layout.operator("allaprima.save_with_credentials", icon="CHECKMARK")
    operator.image = "" if image.type == "RENDER_RESULT" else image.name


def register():
    """For Blender."""
    bpy.types.IMAGE_MT_image.append(_menu)


def unregister():
    """For Blender."""
    bpy.types.IMAGE_MT_image.remove(_menu)
