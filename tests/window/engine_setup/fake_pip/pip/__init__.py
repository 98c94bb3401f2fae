"""Stands in front of the real pip: says what pip says, installs a file a package, and fails as told."""
