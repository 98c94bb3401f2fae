"""Labelled images: readers of their layouts, bands and values, and what is held out of them."""
