"""Blender: an extension that turns prompts into materials, and how it gets into Blender.

`extension/` is what Blender loads; the rest runs in `allaprima install`, `doctor` and `uninstall`.
"""
