"""Materials from an image, by formula: what it shows keeps its shapes, and takes on the surface that the
words name.

`transfer` moves colours and looks up what goes with them, `generator` reads the prompt and does as it says,
`plugin` offers it as a model like any other.
"""
