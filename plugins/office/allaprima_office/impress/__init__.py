"""Pictures in LibreOffice Impress, in its own process.

`extension/` is what LibreOffice loads: a menu, a toolbar and a component without libraries that
hands each call to `commands`. The rest runs in Impress's Python, with the packages of an environment
that `host` makes. The rules of prompts, places and palettes are those of .pptx files.

Modules that import `uno` can be imported in LibreOffice alone.
"""
