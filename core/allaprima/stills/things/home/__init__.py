"""Vases, furniture and what else stands about at home."""
