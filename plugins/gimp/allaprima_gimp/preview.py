"""The widget that shows a picture as large as there is room, or a sentence."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np
from gi.repository import GdkPixbuf, GLib, Gtk

if TYPE_CHECKING:
    from allaprima_gimp.scenes import Array

SMALLEST = 320
# What is transparent is seen by two greys in squares, as in GIMP.
_SQUARE, _DARK, _LIGHT = 8, 0x666666, 0x999999


class Preview:
    """Attributes: `widget`, to be put into a window."""

    def __init__(self, smallest: int = SMALLEST) -> None:
        self._image = Gtk.Image()
        # A scrolled window, since an image by itself cannot be made smaller than its picture.
        scrolled = Gtk.ScrolledWindow()
        scrolled.set_policy(Gtk.PolicyType.EXTERNAL, Gtk.PolicyType.EXTERNAL)
        scrolled.set_size_request(smallest, smallest)
        scrolled.set_shadow_type(Gtk.ShadowType.IN)
        scrolled.add(self._image)
        self._sentence = Gtk.Label(wrap=True, justify=Gtk.Justification.CENTER, max_width_chars=32)
        self._sentence.get_style_context().add_class("dim-label")
        self._sentence.set_halign(Gtk.Align.CENTER)
        self._sentence.set_valign(Gtk.Align.CENTER)
        self.widget = Gtk.Overlay(hexpand=True, vexpand=True)
        self.widget.add(scrolled)
        self.widget.add_overlay(self._sentence)
        self.widget.set_overlay_pass_through(self._sentence, True)
        self._picture: Any = None
        self._room = (0, 0)
        scrolled.connect("size-allocate", self._allocated)

    def show(self, pixels: Array) -> None:
        """Show a picture, (H, W, 3 or 4) uint8 sRGB."""
        self._picture = pixbuf_of(pixels)
        self._sentence.set_text("")
        self._draw()

    def say(self, sentence: str) -> None:
        """Show a sentence instead of a picture."""
        self._picture = None
        self._image.clear()
        self._sentence.set_text(sentence)

    def _allocated(self, _: Any, space: Any) -> None:
        room = (space.width - 2, space.height - 2)
        if room != self._room:
            self._room = room
            # Not in the middle of an allocation.
            GLib.idle_add(self._draw)

    def _draw(self) -> bool:
        if self._picture is not None and min(self._room) > 0:
            self._image.set_from_pixbuf(fitted(self._picture, *self._room))
        return False


def pixbuf_of(pixels: Array) -> Any:
    """GTK's own form of a picture, (H, W, 3 or 4) uint8."""
    height, width, depth = pixels.shape
    data = GLib.Bytes.new(np.ascontiguousarray(pixels).tobytes())
    form = GdkPixbuf.Colorspace.RGB, depth == 4, 8
    return GdkPixbuf.Pixbuf.new_from_bytes(data, *form, width, height, width * depth)


def fitted(picture: Any, width: int, height: int) -> Any:
    """As large as it fits into a room, on squares where it is transparent."""
    scale = min(width / picture.get_width(), height / picture.get_height())
    size = (max(1, int(side * scale)) for side in (picture.get_width(), picture.get_height()))
    smooth = GdkPixbuf.InterpType.BILINEAR
    if not picture.get_has_alpha():
        return picture.scale_simple(*size, smooth)
    return picture.composite_color_simple(*size, smooth, 255, _SQUARE, _DARK, _LIGHT)
