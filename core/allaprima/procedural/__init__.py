"""Seamless materials drawn by formula: noise, cells and lattices on a torus, painted by families.

No network draws them. A prompt is read by words and, where the words are unknown, by meaning
(`reading`); it chooses the family and steers what a family would else draw at random. Importing
this package imports no torch; its painting modules do.
"""
