"""Forms: their definitions, the list, and the authenticated submission."""
