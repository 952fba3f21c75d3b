"""People, at work, at play and out of stories."""
