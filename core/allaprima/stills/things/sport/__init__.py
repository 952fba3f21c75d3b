"""Balls, rackets and other things for sport."""
