"""Other ways to run a model's networks, which of them is fastest here, and remembering it."""
