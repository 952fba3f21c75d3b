"""What figures hold."""
