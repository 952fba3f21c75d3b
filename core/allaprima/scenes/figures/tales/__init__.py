"""Dinosaurs, and creatures of tales."""
