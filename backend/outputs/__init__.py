"""What a run leaves behind: GeoJSON, GeoPackage, control points, warped strip, heat-map, report."""
