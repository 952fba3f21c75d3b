"""Candles, presents, toys and what is put up for feasts."""
