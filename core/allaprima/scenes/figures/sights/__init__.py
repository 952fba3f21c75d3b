"""What people build and leave in a landscape."""
