"""Tools, hardware, and what is found in sheds and armouries."""
