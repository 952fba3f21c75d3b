"""Completion of pictures from what is around a hole: things taken away, canvases continued.

`filling` looks at a picture piece by piece, `choosing` finds where everything should come from, by the patches
of `patches`; `composing` copies it at full resolution, and `membrane` takes out steps in brightness. `generator` does
as a request says, `wording` hears that something shall only go away, `plugin` offers it as a model like any other.
"""
