"""What happens on Blender's own occasions: a render, another file, saving."""

import bpy
from bpy.app.handlers import persistent

from . import live, running, variations, work
from .settings import preferences


@persistent
def before_render(_scene, *_):
    """Give the engine's memory to the renderer."""
    engine = work.engine_if_made()
    if engine is not None and preferences().release_for_render:
        engine.release()


@persistent
def before_load(*_):
    """Another file is opened: what was meant for this one is stopped."""
    for running_work in work.running():
        running_work.cancel()
    live.drop()
    variations.clear()
    running.forget()


@persistent
def before_save(*_):
    """The file shall hold what is seen."""
    live.pack()


_HANDLERS = (
    ("render_init", before_render),
    ("load_pre", before_load),
    ("save_pre", before_save),
)


def register():
    """For Blender."""
    for name, function in _HANDLERS:
        getattr(bpy.app.handlers, name).append(function)


def unregister():
    """For Blender."""
    for name, function in _HANDLERS:
        handlers = getattr(bpy.app.handlers, name)
        if function in handlers:
            handlers.remove(function)
