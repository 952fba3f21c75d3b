"""Figures that do something with one another, drawn as one: a rider on a horse, a cat on a sofa, two who shake hands."""
