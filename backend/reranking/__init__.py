"""How the patches of a strip inform one another."""
