"""Shoes, bags, hats, jewellery and clothes."""
