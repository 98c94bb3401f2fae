"""Search: tile embeddings and their index, exhaustive dense correlation, candidate places."""
