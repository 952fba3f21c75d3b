"""The grid of variations: a button for each, which puts its picture into the image."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from gi.repository import Gtk

from allaprima_gimp.preview import fitted, pixbuf_of

if TYPE_CHECKING:
    from allaprima import Picture

COUNT = 6
_COLUMNS = 3
_SIDE = 148


class Thumbnails:
    """Attributes: `widget`, to be put into a window; `chosen`, called with a clicked picture."""

    def __init__(self, chosen: Callable[[Picture], None]) -> None:
        self.chosen = chosen
        self.widget = Gtk.Grid(
            row_spacing=6,
            column_spacing=6,
            row_homogeneous=True,
            column_homogeneous=True,
            hexpand=True,
            vexpand=True,
        )
        self._pictures: list[Picture | None] = [None] * COUNT
        self._buttons = [self._button(number) for number in range(COUNT)]
        self.clear()

    def clear(self) -> None:
        """Show no pictures."""
        self._pictures = [None] * COUNT
        for number, button in enumerate(self._buttons):
            button.set_image(None)
            button.set_label(str(number + 1))
            button.set_sensitive(False)

    def show(self, number: int, picture: Picture) -> None:
        """Show a picture, counted from 0."""
        self._pictures[number] = picture
        button = self._buttons[number]
        button.set_label("")
        button.set_image(Gtk.Image.new_from_pixbuf(fitted(pixbuf_of(picture.pixels), _SIDE, _SIDE)))
        button.set_always_show_image(True)
        button.set_tooltip_text(
            f"Seed {picture.recipe.seed}; click, or Alt+{number + 1}, adds it as a layer"
        )
        button.set_sensitive(True)

    def choose(self, number: int) -> None:
        """As if that button, counted from 0, were clicked."""
        if 0 <= number < COUNT:
            self._buttons[number].clicked()

    def _button(self, number: int) -> Any:
        button = Gtk.Button()
        button.set_size_request(_SIDE + 12, _SIDE + 12)
        button.connect("clicked", self._clicked, number)
        self.widget.attach(button, number % _COLUMNS, number // _COLUMNS, 1, 1)
        return button

    def _clicked(self, _: Any, number: int) -> None:
        picture = self._pictures[number]
        if picture is not None:
            self.chosen(picture)
