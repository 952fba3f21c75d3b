"""Vegetables, mushrooms, herbs and grain."""
