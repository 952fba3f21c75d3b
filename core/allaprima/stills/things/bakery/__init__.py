"""Bread, cakes and pastries, and what food is strewn and served with."""
