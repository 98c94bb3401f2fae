"""Training: pairs of SAR and optical images in, models out."""
