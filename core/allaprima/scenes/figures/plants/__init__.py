"""Trees, flowers and other plants."""
