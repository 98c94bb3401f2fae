"""The table of control points: which are used, how far each lies from the fitted map, and the strip warped by them."""
