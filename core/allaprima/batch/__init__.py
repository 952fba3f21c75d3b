"""Many pictures: several in one pass of the network, and files that list what to make."""
