"""Faults on purpose: which requests they hit, and what they do to the answer."""
