"""What streets are made of: rows of houses on both sides, the ground between them, and what stands on it."""
