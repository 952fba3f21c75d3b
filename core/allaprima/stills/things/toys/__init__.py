"""Games, toys and figurines."""
