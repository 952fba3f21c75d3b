"""Drinks in their glasses, bottles and cans."""
