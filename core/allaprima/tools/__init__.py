"""Functions for programs outside, which know nothing of Python: what they are, and those of the engine itself."""
