"""What people ride in: on land, on water, in the air and in space."""
