"""Live: the material changes while one types.

The engine's live session makes the pictures on its own thread; a timer of Blender's takes the newest
and shows it in the same images. When the hand rests, the signed files are packed into them.
"""

import threading
import time

import bpy

from . import images, making, materials, nodes, objects, placement
from .environment import EngineMissingError, ensure_engine
from .requests import Wishes
from .running import redraw
from .settings import preferences, watch

INTERVAL = 0.02
"""Seconds between two looks for a new picture."""
REST = 0.6
"""Seconds without a new picture after which it is packed."""


class Session:
    """One time that live is on.

    Attributes:
        message: what went wrong last, for the panel.
        shown: how many pictures have been shown.
        material: name of the material that changes, once there is one.
    """

    def __init__(self, context):
        from .work import engine

        self.message = ""
        self.shown = 0
        self.material = None
        self._wishes = Wishes.of(context)
        self._names, reasons = objects.sort_out(context, self._wishes.slots)
        if not self._names:
            self.message = f"{reasons[0]}." if reasons else "Select an object first."
        self._lock = threading.Lock()
        self._newest = None
        self._unpacked = None
        self._sketched = False
        self._title = ""
        self._at = 0.0
        self._engine = engine(preferences().idle_seconds)
        self._live = self._engine.live(self._on_picture, on_error=self._on_error)

    def ask(self, context):
        """Have the panel's settings made."""
        from allaprima import AllaPrimaError

        self._wishes = Wishes.of(context)
        if not self._wishes.prompt.strip():
            return
        seed = context.scene.allaprima.seed
        try:
            # The same seed while one types: else every letter would change everything.
            self._live.ask(self._wishes.request().replace(seed=seed))
        except AllaPrimaError as error:
            self.message = str(error)

    def close(self):
        """Stop, and pack what is shown."""
        self._live.close()
        self.tick(final=True)

    def tick(self, *, final=False):
        """Show what is new, on the main thread."""
        with self._lock:
            newest, self._newest = self._newest, None
        if newest is not None and self._names:
            picture, whole = newest
            self._show(picture)
            self._sketched = not whole
            if whole:
                self._unpacked = picture
            self._at = time.monotonic()
        rests = not self._sketched and time.monotonic() - self._at > REST
        if self._unpacked is not None and (final or rests):
            self.pack()
        elif final and self._sketched:
            self._take_back()

    def _take_back(self):
        """What is shown is only the beginning of a picture that will not be finished: show what is packed."""
        self._sketched = False
        for name, image in (self._images() or {}).items():
            if (data := images.file_of(image)) is not None:
                images.replace_file(image, data, is_data=name != "basecolor")
        if self._images() is not None:
            for recipe in materials.recipes_of(bpy.data.materials[self.material])[-1:]:
                self._lay(recipe)

    def pack(self):
        """Pack the signed files of what is shown into its images."""
        picture, self._unpacked = self._unpacked, None
        self._sketched = False
        if picture is None or self._images() is None:
            return
        files = self._engine.encode_material(picture)
        for name, image in self._images().items():
            images.replace_file(image, files[name], is_data=name != "basecolor")
        materials.remember_in(self._images(), files, picture.recipe)
        material = bpy.data.materials[self.material]
        title = images.title_of(picture.recipe.prompt)
        materials.describe_again(material, picture.recipe, before=self._title, title=title)
        self.material, self._title = material.name, title
        _push_undo("Live Material")

    def _show(self, picture):
        shown = self._images()
        if shown is None:
            title = images.title_of(picture.recipe.prompt)
            files = self._engine.encode_material(picture)
            made = making.Made(title, files, picture.recipe, (picture.recipe,))
            wishes = self._wishes
            put = materials.put_on(
                self._names,
                made,
                slots=wishes.slots,
                lying=wishes.lying,
            )
            self.material, self._title = put[0].name, title
            _push_undo("Live Material")
        else:
            arrays = images.arrays_of(picture)
            for name, image in shown.items():
                if name in arrays:
                    images.show_pixels(image, arrays[name])
            self._lay(picture.recipe)
        self.shown += 1
        self.message = ""
        redraw()

    def _lay(self, recipe):
        """As wide as what is shown is in reality."""
        if not self._wishes.lying.fixed:
            for material in materials.sharing(bpy.data.materials[self.material]):
                placement.follow(material, recipe.width_m)

    def _images(self):
        """The images that change; None before the first picture, or when they are gone."""
        if self.material is None:
            return None
        return nodes.images_in(bpy.data.materials.get(self.material)) or None

    def _on_picture(self, picture, _request, final):
        # On the engine's thread: no more than a note.
        with self._lock:
            self._newest = (picture, final)

    def _on_error(self, error, _request):
        self.message = str(error)


session = None


def register():
    """For Blender."""
    watch(ask, switch)


def switch(context):
    """Begin or end, as the panel's switch says."""
    if context.window_manager.allaprima_live:
        begin(context)
    else:
        end()


def begin(context):
    """Switch live on."""
    global message, session
    end()
    message = ""
    try:
        ensure_engine()
        from allaprima import AllaPrimaError

        try:
            session = Session(context)
        except AllaPrimaError as error:
            _refuse(context, str(error))
            return
    except EngineMissingError as error:
        _refuse(context, str(error))
        return
    if session.message:
        _refuse(context, session.message)
        return
    session.ask(context)
    if not bpy.app.timers.is_registered(_tick):
        bpy.app.timers.register(_tick, first_interval=INTERVAL)


def end():
    """Switch live off, if it is on."""
    global session
    ended, session = session, None
    if ended is not None:
        ended.close()
    if bpy.app.timers.is_registered(_tick):
        bpy.app.timers.unregister(_tick)


def drop():
    """Switch live off without touching any data: another file is being opened."""
    global session
    ended, session = session, None
    if ended is not None:
        ended._live.close()
        bpy.context.window_manager.allaprima_live = False
    if bpy.app.timers.is_registered(_tick):
        bpy.app.timers.unregister(_tick)


def ask(context):
    """Something in the panel has changed."""
    if session is not None:
        session.ask(context)


def pack():
    """Pack what is shown: the file is being saved."""
    if session is not None:
        session.tick(final=True)


message = ""
"""Why live could not be switched on, for the panel."""


def _refuse(context, why):
    global message, session
    if session is not None:
        session.close()
        session = None
    message = why
    context.window_manager.allaprima_live = False
    redraw()


def _tick():
    if session is None:
        return None
    try:
        session.tick()
    except Exception as error:
        # Whatever it is, a timer that fails is dropped by Blender without a word.
        session.message = f"{type(error).__name__}: {error}"
        redraw()
    return INTERVAL


def _push_undo(what):
    try:
        bpy.ops.ed.undo_push(message=what)
    except RuntimeError:  # without a window there may be no undo
        return
