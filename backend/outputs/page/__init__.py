"""A run as one self-contained HTML page: what was read, its pictures, its plots, and the page around them."""
