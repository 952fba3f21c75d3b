"""Still lifes: things in three dimensions on tables and other grounds, in a photographer's light, by ray tracing.

Lengths are centimetres; x is to the right, y up, z towards the beholder. Importing this package imports no torch.
"""

from pathlib import Path

FOLDER = Path(__file__).parents[1] / "lite" / "stills"
"""Of the model's card and of the vectors of the names."""
