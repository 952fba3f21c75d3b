"""Alla Prima in Blender: a prompt becomes a seamless material on the selected objects.

This only registers what Blender shows: the engine is imported when something is made for the first
time, and so is NumPy. Work is done in a thread; Blender's data is touched on the main thread alone.
"""

import bpy

from . import (
    credentials,
    handlers,
    live,
    operators,
    panels,
    placement,
    projecting,
    running,
    settings,
    variations,
    work,
)

_CLASSES = (
    *placement.CLASSES,
    *settings.CLASSES,
    *operators.CLASSES,
    *variations.CLASSES,
    *projecting.CLASSES,
    *credentials.CLASSES,
    *panels.CLASSES,
)


def register():
    """For Blender."""
    for cls in _CLASSES:
        bpy.utils.register_class(cls)
    placement.register()
    settings.register()
    live.register()
    panels.register()
    credentials.register()
    handlers.register()


def unregister():
    """For Blender. Work that is under way is stopped, and its thread waited for."""
    live.end()
    work.stop_all()
    running.forget()
    variations.clear()
    handlers.unregister()
    credentials.unregister()
    panels.unregister()
    settings.unregister()
    placement.unregister()
    for cls in reversed(_CLASSES):
        bpy.utils.unregister_class(cls)
