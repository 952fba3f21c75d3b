"""Who prompts ask for, and what those do."""
