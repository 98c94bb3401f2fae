"""Many strips against one basemap: what is to be done, what was done, and the layer that sums it up."""
