"""What the user sees, a panel a file."""
