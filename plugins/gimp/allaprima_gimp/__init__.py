"""Alla Prima in GIMP 3.

Outside GIMP, for `allaprima install gimp` and `allaprima doctor`:

    plugin.py         the plug-in "gimp": names the host
    programs.py       finds GIMP, its versions and its folders
    flatpak.py        the one in a sandbox
    installation.py   puts launcher.py there, and takes it away
    inspection.py     says what is wrong

Inside GIMP, in one process that stays:

    launcher.py       the file that GIMP runs; it outlives a broken environment
    extension.py      the procedures and menu entries
    gestures.py       what they are: names, labels, arguments
    settings.py       what a procedure's arguments or the window's fields say
    kinds.py          the kind of picture that suits
    scenes.py         what of an image a gesture works on
    layers.py         pictures put into an image; memories.py: what their layers remember
    patterns.py       a tile among GIMP's patterns
    studio.py         the engine, imported at its first use
    errands.py        one gesture from its settings to the layers
    calls.py          one call of a procedure
    window.py         the window, with fields.py, preview.py, thumbnails.py, foot.py, and prompts.py
                      for its history; painter.py: its pictures, on the engine's thread and off it
    export.py         Export with Credentials
    messages.py       what went wrong, in words and in the log;  dialogs.py: shown

Nothing heavy is imported before it is needed: this is started with GIMP.
"""
