"""Meals and snacks, cheese, meat and fish."""
