"""A window of LibreOffice's own controls that stands beside the presentation.

It holds up nothing: the presentation can be worked on meanwhile. Sizes are in LibreOffice's dialog
units, which grow with the letters: a quarter of a letter's width, an eighth of its height.
"""

from __future__ import annotations

import logging
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any

import uno
import unohelper
from com.sun.star.awt import (
    XActionListener,
    XAdjustmentListener,
    XItemListener,
    XKeyListener,
    XMouseListener,
    XTextListener,
    XTopWindowListener,
)
from com.sun.star.util import XCloseListener

from allaprima import AllaPrimaError
from allaprima_office.impress.graphics import graphic_from

if TYPE_CHECKING:
    from allaprima_office.impress.document import Presentation
    from allaprima_office.impress.session import Session

log = logging.getLogger("allaprima")

MARGIN, GAP, LINE, FIELD, BUTTON = 8, 6, 10, 14, (54, 16)
ISOTROPIC = 1  # com.sun.star.awt.ImageScaleMode
_TROUGH, _DONE = 0xC8C8C8, 0x3465A4
_RETURN = 1280  # com.sun.star.awt.Key
_POSITION = 3  # com.sun.star.awt.PosSize: X and Y
Box = tuple[int, int, int, int]
"""Left, top, width, height."""


class Window:
    """What all windows have in common: a line that says what goes on, progress, two buttons.

    Args:
        title: of the window.
        size: (width, height).
        action: what the main button says.
    """

    def __init__(
        self,
        session: Session,
        presentation: Presentation,
        title: str,
        size: tuple[int, int],
        action: str,
    ) -> None:
        self.session, self.presentation = session, presentation
        self.size = size
        self.closed = False
        self._proposed = ""
        self._listeners: list[Any] = []
        services = session.context.ServiceManager
        self._model = services.createInstanceWithContext(
            "com.sun.star.awt.UnoControlDialogModel", session.context
        )
        self._model.Title = f"{title} - Alla Prima"
        self._model.Width, self._model.Height = size
        self._model.Closeable = self._model.Moveable = True
        self._dialog = services.createInstanceWithContext(
            "com.sun.star.awt.UnoControlDialog", session.context
        )
        self._dialog.setModel(self._model)
        self.build()
        self._build_foot(action)
        self._watch()
        parent = presentation.controller.Frame.ContainerWindow
        self._dialog.setVisible(False)
        self._dialog.createPeer(
            services.createInstanceWithContext("com.sun.star.awt.Toolkit", session.context), parent
        )
        outer, inner = parent.PosSize, self._dialog.PosSize
        self._dialog.setPosSize(
            outer.X + max(0, (outer.Width - inner.Width) // 2),
            outer.Y + max(0, (outer.Height - inner.Height) // 3),
            0,
            0,
            _POSITION,
        )
        self._dialog.setVisible(True)

    def build(self) -> None:
        """Add the window's own controls, between its upper edge and `self.foot`."""
        raise NotImplementedError

    def act(self) -> None:
        """The main button was pressed."""
        raise NotImplementedError

    def stop(self) -> None:
        """Stop what is being made; the window is about to close."""
        raise NotImplementedError

    @property
    def foot(self) -> int:
        """Where the progress, the line below it and the buttons begin."""
        return self.size[1] - MARGIN - BUTTON[1] - GAP - 4

    def close(self) -> None:
        """Close it, and stop what it is doing. Closing twice does no harm."""
        if self.closed:
            return
        self.closed = True
        self.presentation.document.removeCloseListener(self._gone)
        try:
            self.stop()
        finally:
            self._dialog.dispose()

    def control(self, name: str) -> Any:
        """The control with this name."""
        return self._dialog.getControl(name)

    def model(self, name: str) -> Any:
        """What the control with this name shows."""
        return self._model.getByName(name)

    def say(self, text: str) -> None:
        """Show a line of text beside the buttons."""
        self.model("status").Label = text

    def progress(self, share: float) -> None:
        """Show how much is done, 0..1."""
        # Not a ProgressBar: setting its value lets everything else happen meanwhile, the closing
        # of this window too.
        width = round(share * self.model("progress").Width)
        if self.model("done").Width != width:
            self.model("done").Width = width

    def show_image(self, name: str, data: bytes) -> None:
        """Show an image file's bytes."""
        self.model(name).Graphic = graphic_from(self.session.context, data)

    def later(self, work: Callable[[], None]) -> None:
        """Have `work` done on the main thread, unless the window is closed by then."""
        self.session.later(lambda: None if self.closed else work())

    def attempt(self, work: Callable[[], None]) -> bool:
        """Do it; False if it went wrong, which is then said in the window."""
        try:
            work()
        except AllaPrimaError as error:
            self.say(str(error))
            return False
        except Exception as error:  # it would be lost in LibreOffice
            log.exception("%s failed.", type(self).__name__)
            self.say(f"Something went wrong: {type(error).__name__}: {error}")
            return False
        return True

    # Controls

    def add(self, kind: str, name: str, box: Box, **values: Any) -> Any:
        """Add a control: its kind as in UnoControl...Model, and what is set on its model."""
        model = self._model.createInstance(f"com.sun.star.awt.UnoControl{kind}Model")
        model.PositionX, model.PositionY, model.Width, model.Height = box
        model.Name, model.TabIndex = name, len(self._model.ElementNames)
        for key, value in values.items():
            setattr(model, key, value)
        self._model.insertByName(name, model)
        return model

    def add_label(self, text: str, box: Box, name: str = "") -> None:
        number = len(self._model.ElementNames)
        self.add("FixedText", name or f"label{number}", box, Label=text, MultiLine=box[3] > LINE)

    def add_image(self, name: str, box: Box) -> None:
        self.add(
            "ImageControl", name, box, ScaleImage=True, ScaleMode=ISOTROPIC, Border=1, Tabstop=False
        )

    def add_prompt(self, text: str, box: Box) -> None:
        """The field for the prompt, with its label above it."""
        left, top, width, height = box
        self.add_label("~Prompt", (left, top, width, LINE))
        below = (left, top + LINE + 1, width, height - LINE - 1)
        self.add("Edit", "prompt", below, Text=text, MultiLine=True, VScroll=False)

    def begin_typing(self) -> None:
        """Give the keyboard to the prompt. What is typed stands in the place of what was proposed."""
        field = self.control("prompt")
        self._proposed = str(field.Text)
        field.setFocus()
        field.setSelection(uno.createUnoStruct("com.sun.star.awt.Selection", 0, len(field.Text)))

    def add_field(self, name: str, label: str, text: str, box: Box) -> None:
        """A field for a line of text, with its label above it."""
        left, top, width, _ = box
        self.add_label(label, (left, top, width, LINE))
        self.add("Edit", name, (left, top + LINE + 1, width, FIELD), Text=text)

    def add_choice(
        self, name: str, label: str, items: Sequence[str], chosen: int, box: Box
    ) -> None:
        """A list to choose one from, with its label above it."""
        left, top, width, _ = box
        self.add_label(label, (left, top, width, LINE))
        self.add(
            "ListBox",
            name,
            (left, top + LINE + 1, width, FIELD),
            Dropdown=True,
            StringItemList=tuple(items),
            SelectedItems=(chosen,),
            LineCount=len(items),
        )

    def _build_foot(self, action: str) -> None:
        width, height = self.size
        right, top = width - MARGIN - BUTTON[0], height - MARGIN - BUTTON[1]
        bar = (MARGIN, self.foot, width - 2 * MARGIN, 3)
        self.add("FixedText", "progress", bar, BackgroundColor=_TROUGH)
        self.add("FixedText", "done", (*bar[:2], 0, bar[3]), BackgroundColor=_DONE)
        room = width - 2 * MARGIN - 2 * (BUTTON[0] + GAP)
        # From the bar to below the buttons: three lines, what a note on a picture takes.
        below = self.foot + 5
        self.add_label("", (MARGIN, below, room, height - below - 2), "status")
        self.add(
            "Button",
            "act",
            (right - GAP - BUTTON[0], top, *BUTTON),
            Label=action,
            DefaultButton=True,
        )
        self.add("Button", "cancel", (right, top, *BUTTON), Label="Cancel")

    # What the user does. It is dealt with a moment later: LibreOffice crashes when a control is
    # disabled, or its window closed, while it still tells what was done to it.

    def on_text(self, name: str, work: Callable[[], None]) -> None:
        self.control(name).addTextListener(self._kept(_OnText(self._later(work))))

    def on_return(self, name: str, work: Callable[[], None]) -> None:
        """In a field of several lines Return is a letter, and does not press the main button."""

        def pressed() -> None:
            # The new line took the place of the whole proposal, which was selected.
            if self.model(name).Text and not self.model(name).Text.strip():
                self.model(name).Text = self._proposed
            work()

        self.control(name).addKeyListener(self._kept(_OnReturn(self._later(pressed))))

    def on_choice(self, name: str, work: Callable[[], None]) -> None:
        self.control(name).addItemListener(self._kept(_OnItem(self._later(work))))

    def on_slide(self, name: str, work: Callable[[], None]) -> None:
        self.control(name).addAdjustmentListener(self._kept(_OnAdjustment(self._later(work))))

    def on_press(self, name: str, work: Callable[[], None]) -> None:
        self.control(name).addActionListener(self._kept(_OnAction(self._later(work))))

    def on_click(self, name: str, work: Callable[[], None]) -> None:
        self.control(name).addMouseListener(self._kept(_OnMouse(self._later(work))))

    def _watch(self) -> None:
        self.on_press("act", self.act)
        if self._model.hasByName("prompt"):
            self.on_return("prompt", self.act)
        self.on_press("cancel", self.close)
        self._dialog.addTopWindowListener(self._kept(_OnClosing(self._later(self.close))))
        # A presentation that closes takes its windows along.
        self._gone = _OnGone(self.close)
        self.presentation.document.addCloseListener(self._gone)

    def _later(self, work: Callable[[], None]) -> Callable[[], None]:
        return lambda: self.later(work)

    def _kept(self, listener: Any) -> Any:
        self._listeners.append(listener)
        return listener


class _Listener(unohelper.Base):
    def __init__(self, work: Callable[[], None]) -> None:
        self._work = work

    def call(self) -> None:
        try:
            self._work()
        except Exception:  # it would be lost in LibreOffice
            log.exception("A window's control failed.")

    def disposing(self, _event: Any) -> None:
        pass


class _OnText(_Listener, XTextListener):
    def textChanged(self, _event: Any) -> None:  # noqa: N802 - UNO's name, as those below
        self.call()


class _OnItem(_Listener, XItemListener):
    def itemStateChanged(self, _event: Any) -> None:  # noqa: N802
        self.call()


class _OnAdjustment(_Listener, XAdjustmentListener):
    def adjustmentValueChanged(self, _event: Any) -> None:  # noqa: N802
        self.call()


class _OnAction(_Listener, XActionListener):
    def actionPerformed(self, _event: Any) -> None:  # noqa: N802
        self.call()


class _OnReturn(_Listener, XKeyListener):
    def keyPressed(self, event: Any) -> None:  # noqa: N802
        if event.KeyCode == _RETURN and not event.Modifiers:
            self.call()

    def keyReleased(self, _event: Any) -> None:  # noqa: N802
        pass


class _OnMouse(_Listener, XMouseListener):
    def mousePressed(self, _event: Any) -> None:  # noqa: N802
        self.call()

    def mouseReleased(self, _event: Any) -> None:  # noqa: N802
        pass

    def mouseEntered(self, _event: Any) -> None:  # noqa: N802
        pass

    def mouseExited(self, _event: Any) -> None:  # noqa: N802
        pass


class _OnClosing(_Listener, XTopWindowListener):
    def windowClosing(self, _event: Any) -> None:  # noqa: N802
        self.call()

    def windowOpened(self, _event: Any) -> None:  # noqa: N802
        pass

    def windowClosed(self, _event: Any) -> None:  # noqa: N802
        pass

    def windowMinimized(self, _event: Any) -> None:  # noqa: N802
        pass

    def windowNormalized(self, _event: Any) -> None:  # noqa: N802
        pass

    def windowActivated(self, _event: Any) -> None:  # noqa: N802
        pass

    def windowDeactivated(self, _event: Any) -> None:  # noqa: N802
        pass


class _OnGone(_Listener, XCloseListener):
    def queryClosing(self, _event: Any, _gets_ownership: bool) -> None:  # noqa: N802
        pass

    def notifyClosing(self, _event: Any) -> None:  # noqa: N802
        self.call()
