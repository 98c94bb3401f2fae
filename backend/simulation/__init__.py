"""Scenes of known truth: one piece of ground, seen by an optical camera and, independently, by a radar."""
