"""Measuring the engine against known truth."""
