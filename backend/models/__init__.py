"""Learned models: their files and, one a module, their networks."""
