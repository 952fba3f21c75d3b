"""The corpus of the illustration model: permissive vector sets and emoji, with words and palettes."""
