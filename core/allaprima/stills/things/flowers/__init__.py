"""Cut flowers, flowering branches and bouquets."""
