"""Submitting a form once for each row of a file."""
