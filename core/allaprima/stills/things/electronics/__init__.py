"""Computers, telephones, cameras and machines for the kitchen."""
