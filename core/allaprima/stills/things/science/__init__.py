"""What stands in laboratories, surgeries and observatories."""
