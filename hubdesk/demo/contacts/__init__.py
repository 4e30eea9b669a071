"""The contacts endpoints: batch, single, list, search."""
