"""Money, magic, and signs as sculptures."""
