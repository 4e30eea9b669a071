"""The contacts that a new portal has from the start."""
