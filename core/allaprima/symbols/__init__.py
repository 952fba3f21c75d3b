"""Illustrations drawn by formula: things and signs, in styles and colours that a prompt asks for."""

from pathlib import Path

FOLDER = Path(__file__).parents[1] / "lite" / "symbols"
"""Of the model's card and of the vectors of the names."""
