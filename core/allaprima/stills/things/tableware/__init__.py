"""Cups, plates, pots and kitchen tools."""
