"""Scenes drawn by formula: landscapes and places, in the light, the weather and the colours that a prompt
asks for."""

from pathlib import Path

FOLDER = Path(__file__).parents[1] / "lite" / "scenes"
"""Of the model's card and of the vectors of the names."""
