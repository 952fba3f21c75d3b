"""Illustrations drawn by formula: things and signs, in styles and colours that a prompt asks for."""
