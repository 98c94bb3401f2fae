"""Losses: what of the descriptors is asked for, and what works against telling the modalities apart."""
