"""Potted plants, branches and leaves."""
