"""Image -> dense map of descriptors that the two sensors share."""
