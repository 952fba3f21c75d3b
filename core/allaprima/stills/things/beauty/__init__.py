"""Perfume, make-up and what stands in bathrooms."""
