"""Co-registered pairs of SAR and optical images: readers of known layouts, splits by place, crops."""
