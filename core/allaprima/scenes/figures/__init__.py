"""Figures in scenes: animals, people, vehicles and what else is asked for in a place, lit by its light."""
