"""Sweets, ice cream, chocolate, jam and honey."""
