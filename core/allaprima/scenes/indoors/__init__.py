"""What is inside: solids on a floor before a wall, lit by lamps of some size, and surfaces of materials in
perspective."""
