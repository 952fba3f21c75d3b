"""Export with Credentials: the visible image as a file that says, signed, how it was made.

GIMP writes pictures anew, and what was signed in them is lost; so the signature comes last, here.
It states an edit of the picture that was generated: of the topmost one that is seen.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

from allaprima import InvalidRequest, Picture, media_type_of, write_atomically
from allaprima_gimp.dialogs import failures_shown, show_message
from allaprima_gimp.memories import fingerprint, memory_of
from allaprima_gimp.scenes import Box, canvas_of, read, visible

if TYPE_CHECKING:
    from allaprima import Engine
    from allaprima_gimp.studio import Studio

_PATTERNS = ("*.png", "*.jpg", "*.jpeg", "*.webp", "*.tif", "*.tiff")


def export(image: Any, file: Path, engine: Engine) -> None:
    """Write what is seen of the image, replacing the file.

    Raises:
        InvalidRequest: nothing that is seen was made by Alla Prima.
        OutputError: the file cannot be written, or its suffix is unknown.
        PluginError: it cannot be signed.
    """
    media_type = media_type_of(file)
    original, unchanged = _generated(image)
    seen = visible(image, canvas_of(image))
    write_atomically(file, engine.encode_edited(seen, original, media_type, unchanged=unchanged))


def choose_and_export(image: Any, studio: Studio) -> None:
    """Ask where to, and export there. Returns at once.

    Raises:
        InvalidRequest: nothing that is seen was made by Alla Prima.
    """
    from gi.repository import GimpUi, Gtk

    _generated(image)  # before a name is asked for
    GimpUi.init("allaprima")
    dialog = Gtk.FileChooserDialog(
        title="Export with Credentials", action=Gtk.FileChooserAction.SAVE
    )
    dialog.add_button("_Cancel", Gtk.ResponseType.CANCEL)
    dialog.add_button("_Export", Gtk.ResponseType.OK)
    dialog.set_default_response(Gtk.ResponseType.OK)
    dialog.set_do_overwrite_confirmation(True)
    pictures = Gtk.FileFilter()
    pictures.set_name("Pictures (PNG, JPEG, WebP, TIFF)")
    for pattern in _PATTERNS:
        pictures.add_pattern(pattern)
    dialog.add_filter(pictures)
    dialog.set_current_name(f"{Path(image.get_name()).stem.strip('[]') or 'picture'}.png")

    def answered(_: Any, response: Any) -> None:
        chosen = dialog.get_filename()
        dialog.destroy()
        if response != Gtk.ResponseType.OK or not chosen:
            return
        with failures_shown():
            if not image.is_valid():
                raise InvalidRequest("The image has been closed.", "Open it again.")
            export(image, Path(chosen), studio.engine())
            show_message(f"{chosen} was written, with credentials.")

    dialog.connect("response", answered)
    dialog.present()


def _generated(image: Any) -> tuple[Picture, bool]:
    """The topmost picture that is seen, as it is now, and whether that is as it was generated."""
    for layer in _seen(image.get_layers()):
        try:
            memory = memory_of(layer)
        except InvalidRequest:
            continue
        box = Box(0, 0, layer.get_width(), layer.get_height())
        pixels = read(layer, box, alpha=layer.has_alpha())
        unchanged = fingerprint(pixels) == memory.pixels
        return Picture(pixels=pixels, recipe=memory.recipe), unchanged
    raise InvalidRequest(
        "No layer that is seen was made by Alla Prima, so there is nothing to certify.",
        "Use File > Export As.",
    )


def _seen(layers: Any) -> Iterator[Any]:
    """From the top down, groups opened."""
    for layer in layers:
        if not layer.get_visible():
            continue
        if layer.is_group():
            yield from _seen(layer.get_children())
        else:
            yield layer
