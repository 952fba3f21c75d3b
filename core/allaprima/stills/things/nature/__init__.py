"""What is found outdoors: shells, stones, gems, wood, ice and insects."""
