"""The Review panel: a match's patches looked at one by one, accepted, rejected, moved, and the strip fitted anew."""
