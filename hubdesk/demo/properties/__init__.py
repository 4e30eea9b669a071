"""Contact properties of the portal: definitions, the catalogue, and which values each accepts."""
