"""Fruit, nuts and eggs."""
