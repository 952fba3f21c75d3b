"""The fields of the window: what a gesture needs, from top to bottom, and what they say."""

from __future__ import annotations

import random
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any

from gi.repository import Gtk

from allaprima_gimp import gestures
from allaprima_gimp.gestures import KINDS, SIDES, Argument, Gesture
from allaprima_gimp.settings import Settings

if TYPE_CHECKING:
    from allaprima import Card

_SEEDS = 2**32
_BEST = "Best for this"
_STRENGTH = 0.5
# No letter to reach a field with Alt is used twice in one window.
_SIDE_LABELS = {"left": "Le_ft", "right": "_Right", "top": "_Top", "bottom": "_Bottom"}


class Fields:
    """All fields but the prompt.

    Args:
        settings: what they say at first; a seed that is given is locked.
        changed: called whenever one of them says something else.

    Attributes:
        widget: to be put into a window.
    """

    def __init__(self, gesture: Gesture, settings: Settings, changed: Callable[[], None]) -> None:
        self.widget = Gtk.Grid(row_spacing=8, column_spacing=12, valign=Gtk.Align.START)
        # Else the seed's field, which fills its row, would ask for half of the picture's room.
        self.widget.set_hexpand(False)
        self._gesture, self._changed, self._rows = gesture, changed, 0
        names = {argument.name for argument in gesture.arguments}
        self._settings = settings
        kinds = [("", _BEST), *((kind, kind.capitalize()) for kind in KINDS)]
        self._kind = self._choice("_Kind", kinds, settings.kind)
        models = [("", _BEST), *([(settings.model, settings.model)] if settings.model else [])]
        self._model = self._choice("_Model", models, settings.model)
        self._seed = self._seed_row(settings.seed)
        self._count = self._strength = self._from_layer = self._tile = None
        self._sides: list[Any] = []
        if "count" in names and gesture is not gestures.VARIATIONS:
            self._count = self._number("C_ount", gestures.COUNT, settings.count, 1)
        if gesture is gestures.VARIATIONS:
            self._from_layer = Gtk.CheckButton.new_with_mnemonic("_Start from the active layer")
            self._from_layer.set_active(settings.strength is not None)
            self._from_layer.connect("toggled", self._toggled)
            self._wide(self._from_layer)
        if "strength" in names:
            self._strength = self._slider("S_trength", _first_strength(gesture, settings))
        if "tile-size" in names:
            self._tile = self._number("Tile _size", gestures.TILE_SIZE, settings.tile_size, 32)
        if SIDES[0] in names:
            self._add_sides(settings.added)
        self._toggled()

    def settings(self, prompt: str) -> Settings:
        """What they say, with a prompt.

        Raises:
            InvalidRequest: the seed is no whole number.
        """
        values: dict[str, Any] = {
            "prompt": prompt,
            "kind": self._kind.get_active_id() or "",
            "model": self._model.get_active_id() or "",
            "seed": self._seed.get_text(),
        }
        if self._count is not None:
            values["count"] = _typed(self._count)
        if self._strength is not None and self._strength.is_sensitive():
            values["strength"] = self._strength.get_value()
        if self._tile is not None:
            values["tile-size"] = _typed(self._tile)
        for side, field in zip(SIDES, self._sides, strict=False):
            values[side] = _typed(field)
        return Settings.from_arguments(values)

    def offer(self, cards: Sequence[Card]) -> None:
        """Offer these models, and only the kinds that they make."""
        _refill(self._model, [(card.id, card.name) for card in cards])
        served = {kind for card in cards for kind in card.kinds}
        _refill(self._kind, [(kind, kind.capitalize()) for kind in KINDS if kind in served])

    def roll(self, *, even_if_locked: bool = False) -> None:
        """Draw another seed, unless it is locked."""
        if even_if_locked or not self.seed_locked:
            self._seed.set_text(_draw())

    @property
    def seed_locked(self) -> bool:
        """Whether the seed is kept for the next picture."""
        return bool(self._lock.get_active())

    def _seed_row(self, seed: int | None) -> Any:
        entry = Gtk.Entry(activates_default=True, width_chars=11, hexpand=True)
        entry.set_text(_draw() if seed is None else str(seed))
        entry.connect("changed", lambda _: self._changed())
        dice = Gtk.Button(tooltip_text="Draw another seed")
        dice.add(Gtk.Image.new_from_icon_name("view-refresh-symbolic", Gtk.IconSize.MENU))
        dice.connect("clicked", lambda _: self.roll(even_if_locked=True))
        self._lock = Gtk.ToggleButton(tooltip_text="Keep this seed for the next one, too")
        self._lock.add(Gtk.Image.new_from_icon_name("changes-prevent-symbolic", Gtk.IconSize.MENU))
        self._lock.set_active(seed is not None)
        row = Gtk.Box(spacing=4)
        for widget, wide in ((entry, True), (dice, False), (self._lock, False)):
            row.pack_start(widget, wide, wide, 0)
        self._row("See_d", row, entry)
        return entry

    def _add_sides(self, added: Sequence[int]) -> None:
        for side, value in zip(SIDES, added, strict=True):
            argument = next(a for a in gestures.ADDED if a.name == side)
            self._sides.append(self._number(_SIDE_LABELS[side], argument, value, 16))

    def _choice(self, label: str, choices: Sequence[tuple[str, str]], chosen: str) -> Any:
        field = Gtk.ComboBoxText(hexpand=True)
        for name, title in choices:
            field.append(name, title)
        field.set_active_id(chosen)
        field.connect("changed", lambda _: self._changed())
        self._row(label, field, field)
        return field

    def _number(self, label: str, argument: Argument, value: int, step: int) -> Any:
        field = Gtk.SpinButton.new_with_range(argument.low, argument.high, step)
        field.set_value(value)
        field.set_tooltip_text(argument.blurb)
        field.set_activates_default(True)
        # Tells of typing too, where the value changes only once the field is left.
        field.connect("changed", lambda _: self._changed())
        self._row(label, field, field)
        return field

    def _slider(self, label: str, value: float) -> Any:
        field = Gtk.Scale.new_with_range(Gtk.Orientation.HORIZONTAL, 0.05, 1.0, 0.05)
        field.set_value(value)
        field.set_value_pos(Gtk.PositionType.RIGHT)
        field.set_digits(2)
        field.set_tooltip_text("How far from what is there the result may go")
        field.connect("value-changed", lambda _: self._changed())
        self._row(label, field, field)
        return field

    def _row(self, text: str, widget: Any, target: Any) -> None:
        label = Gtk.Label.new_with_mnemonic(text)
        label.set_mnemonic_widget(target)
        label.set_xalign(0.0)
        self.widget.attach(label, 0, self._rows, 1, 1)
        self.widget.attach(widget, 1, self._rows, 1, 1)
        self._rows += 1

    def _wide(self, widget: Any) -> None:
        self.widget.attach(widget, 0, self._rows, 2, 1)
        self._rows += 1

    def _toggled(self, _: Any = None) -> None:
        if self._from_layer is not None and self._strength is not None:
            self._strength.set_sensitive(self._from_layer.get_active())
        self._changed()


def _typed(field: Any) -> int:
    """The number that stands in a field, if it is one that may stand there; else its last value."""
    text = field.get_text().strip()
    low, high = field.get_range()
    if text.isascii() and text.isdecimal() and low <= int(text) <= high:
        return int(text)
    return int(field.get_value_as_int())


def _refill(field: Any, choices: Sequence[tuple[str, str]]) -> None:
    """Offer the best and these, and keep what was chosen if it is among them."""
    chosen = field.get_active_id()
    field.remove_all()
    for name, title in [("", _BEST), *choices]:
        field.append(name, title)
    if not field.set_active_id(chosen):
        field.set_active(0)


def _first_strength(gesture: Gesture, settings: Settings) -> float:
    if settings.strength is not None:
        return settings.strength
    # What is selected shall become something else; a layer shall stay recognisable.
    return 1.0 if gesture is gestures.FILL else _STRENGTH


def _draw() -> str:
    return str(random.randrange(_SEEDS))  # noqa: S311 - it need not be secret
