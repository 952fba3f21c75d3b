"""Alla Prima for anyone's software: a warm engine behind the Model Context Protocol."""
