"""The things of still lifes, by sort."""
