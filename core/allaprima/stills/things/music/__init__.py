"""Musical instruments, and what music is played on."""
